#pragma once

#include "app/model/secret.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace app::ctwing {

/// Names and raw values in UTF-8: so they are signed. On the wire the values are percent-encoded.
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// What AEP signs: the lines "application:…", "timestamp:…", then "name:value" of each parameter in the byte order of
/// the names, then the body when it has any byte; every line, the body too, ends with one LF.
///
/// \a timestampMs: epoch milliseconds of the cloud's clock. \a parameters: of the query, and the business headers
/// (MasterKey); of equal names the first one counts. \a body: the very bytes that are sent.
/// Source: the signer of the AEP SDKs; ctwing.md §3.1, vectors in §4.
[[nodiscard]] QByteArray canonicalText(const Secret &appKey, qint64 timestampMs, const Parameters &parameters,
                                       const QByteArray &body);

/// Base64(HMAC-SHA1(appSecret, text)): 28 characters.
[[nodiscard]] QByteArray signatureOf(const QByteArray &canonicalText, const Secret &appSecret);

/// "name=value&…" with everything but A-Z a-z 0-9 - . _ ~ percent-encoded, so that a blank is %20 and a plus sign %2B.
/// An empty value is sent as "name=", as it is signed.
[[nodiscard]] QByteArray encodedQuery(const Parameters &query);

} // namespace app::ctwing
