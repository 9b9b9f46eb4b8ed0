#pragma once

#include "app/model/docking.h"
#include "app/model/error.h"

#include <QList>
#include <QString>

namespace app::onenet {

inline constexpr auto kApiAddressKey = "apiAddress";
inline constexpr auto kApiKeyKey = "apiKey";
inline constexpr auto kTokenKey = "validateToken";
inline constexpr auto kAesKeyKey = "aesKey";
inline constexpr auto kGenerationKey = "generation";
inline constexpr auto kProductIdKey = "onenetProductId";
inline constexpr auto kUserIdKey = "userId";
inline constexpr auto kCodecInputKey = "codecInput";
inline constexpr auto kCodecPathKey = "codecPath";
inline constexpr auto kHexValuesKey = "hexValues";
inline constexpr auto kTruncatedSignatureKey = "truncatedSignature";
inline constexpr auto kDownlinkResourceKey = "downlinkResource";

/// What the apiKey is, and with it which platform is called (onenet.md 1, 6).
enum class Credential {
    ApiKey,     ///< Classic: the product's Master-APIkey, sent as it is.
    ProductKey, ///< Today's console: the product's access key, which signs tokens of "products/{product}".
    UserKey,    ///< Today's console: the user's access key, which signs tokens of "userid/{user}".
};

/// What the product's codec is given (jetlinks.md 8.3, 8).
enum class CodecInput {
    Payload, ///< The device's bytes, or the values as a report.
    Raw,     ///< The cloud's whole message.
};

/// A docking's settings that reading its pushes needs, typed. The secrets stay in the docking.
struct Config
{
    QString productId{}; ///< The product at OneNET; empty when not set.
    CodecInput codecInput = CodecInput::Payload;
    QString codecPath{};    ///< For codecs that go by a path; empty: by content.
    bool hexIsBytes = true; ///< A hexadecimal text of an LwM2M resource stands for bytes.
};

[[nodiscard]] Config configOf(const Docking &docking);

/// See checkSignature(). Apart from the rest, since it is asked for with every push that is received.
[[nodiscard]] bool allowsTruncatedSignature(const Docking &docking);

/// A docking's settings that calls need; what signs them is the secret apiKey.
struct ApiAccess
{
    QString address{};
    Credential credential = Credential::ApiKey;
    QString productId{};        ///< Of a product key; empty when not set.
    QString userId{};           ///< Of a user key.
    QString downlinkResource{}; ///< The LwM2M resource that takes a protocol's bytes: "3200_0_5750"; may be empty.
    bool hexIsBytes = true;     ///< As Config::hexIsBytes, for what is written to that resource.
};

[[nodiscard]] ApiAccess apiAccessOf(const Docking &docking);

/// Rules beyond required and pattern; each error carries the field's key and a translated sentence.
[[nodiscard]] QList<Error> checkSettings(const Docking &docking);

} // namespace app::onenet
