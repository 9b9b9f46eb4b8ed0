#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace app::ctwing {

/// AEP's numbers for the protocol of a product (productProtocol, ctwing.md §5.1) that make a difference here.
namespace protocols {
inline constexpr int kTLink = 1;
inline constexpr int kMqtt = 2;
inline constexpr int kLwm2m = 3;
inline constexpr int kNbGateway = 4;
inline constexpr int kHttp = 5;
inline constexpr int kJt808 = 6;
inline constexpr int kTcp = 7;
inline constexpr int kSouthbound = 11; ///< Southbound cloud.
} // namespace protocols

/// What AEP says of a product.
struct ProductFacts
{
    /// tupIsThrough
    enum class Style {
        Unknown,
        Transparent, ///< The platform carries bytes.
        Modelled,    ///< The product has a thing model at AEP.
    };
    QString name{};
    int protocol = 0; ///< 0: not told.
    Style style = Style::Unknown;

    /// Its devices are told apart by IMEI, those of other products by their number (deviceSn).
    [[nodiscard]] bool usesImei() const { return protocol == protocols::kLwm2m || protocol == protocols::kNbGateway; }

    friend bool operator==(const ProductFacts &, const ProductFacts &) = default;
};

/// Of the `result` of QueryProduct (ctwing.md §5.6); nothing when it is no object.
[[nodiscard]] std::optional<ProductFacts> readProduct(const QJsonValue &result);

/// "LWM2M"; "#16" for a protocol without a name here.
[[nodiscard]] QString protocolName(int protocol);

} // namespace app::ctwing
