#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace sim::onenet {

/// What a sound token says.
struct TokenClaims
{
    QByteArray version{};
    QByteArray resource{}; ///< "products/…", "userid/…".
};

/// The access key (Base64) that belongs to a resource; nothing when it names nothing that is known.
using KeyOf = std::function<std::optional<QByteArray>(const QByteArray &resource)>;

/// Reads `version=…&res=…&et=…&method=…&sign=…` and checks it: all five once, a known version, not expired at
/// \a nowSeconds, a known method in lower case, the signature of the key that belongs to `res`. Errors say what is
/// wrong with it.
[[nodiscard]] tl::expected<TokenClaims, QString> checkToken(const QByteArray &token, const QList<QByteArray> &versions,
                                                            qint64 nowSeconds, const KeyOf &keyOf);

} // namespace sim::onenet
