#pragma once

#include "app/model/secret.h"
#include "app/net/httptransport.h"

namespace app {

/// Method, host (with a port that is not the usual one) and path of a call, and what it is for: never its query,
/// headers or body, where secrets travel. "POST ag-api.ctwing.cn/aep_device/device (create device)"
[[nodiscard]] QString logName(const HttpCall &call);

/// Host, and port when the address names one: "ag-api.ctwing.cn", "127.0.0.1:8843", "[::1]:80".
[[nodiscard]] QString hostName(const QUrl &url);

/// \a text with "***" for every one of \a secrets in it: plain, percent-encoded, Base64 or hexadecimal. For words of a
/// cloud that may quote what it was sent. Secrets of fewer than four bytes are left, as they would hit anything.
[[nodiscard]] QString redacted(const QString &text, const QList<Secret> &secrets);

} // namespace app
