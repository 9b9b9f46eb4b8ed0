#pragma once

#include "app/model/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace app {

/// Why \a uri may not be registered: https, a host, no user, no fragment, no blanks, nothing that a URL would have to
/// escape. Nothing when it may.
[[nodiscard]] std::optional<Error> redirectUriFault(const QString &uri);
/// Character by character: no prefix, no pattern, no other port (RFC 9700 §2.1).
[[nodiscard]] bool isRegistered(const QStringList &registered, const QString &uri);
/// "xiaodu.baidu.com", with the port when there is one: for people.
[[nodiscard]] QString hostOf(const QString &uri);
/// "https://xiaodu.baidu.com": what a form may lead to (CSP form-action, which Chromium applies to redirects as well).
[[nodiscard]] QByteArray originOf(const QString &uri);
/// \a uri with the parameters appended, percent-encoded so that nothing in them can end the header or the parameter.
/// Joined with '&' where there is a query already.
[[nodiscard]] QByteArray withParameters(const QString &uri, const QList<std::pair<QByteArray, QByteArray>> &parameters);

} // namespace app
