#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace app {

/// The percent-decoded form of \a text; escapes that are none stay as they are. '+' is itself.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);

/// Splits and checks a request target (RFC 9112 §3.2: origin-form, absolute-form, "*" for OPTIONS).
///
/// Fills \a path (decoded) and \a query (as received). Returns nullptr, or the English reason why it is refused: a
/// static text. Refused are: escapes that are none, control bytes and NUL (also encoded), an encoded '/' (it would
/// change the segments), dot segments, a fragment, bytes that are not allowed in a URI, text that is not UTF-8.
[[nodiscard]] const char *parseTarget(QByteArrayView target, bool optionsMethod, QByteArray &path, QByteArray &query);

/// True for `name`, `name:port`, `1.2.3.4:port`, `[v6]:port` (RFC 3986 authority without user).
[[nodiscard]] bool isAuthority(QByteArrayView text);

} // namespace app
