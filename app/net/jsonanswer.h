#pragma once

#include "app/net/httptransport.h"

#include <QJsonObject>

namespace app {

/// The object in the body of an answer with a status of 200 to 299; checkStatus()'s error for any other.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpResponse &response);

/// The object in a body whatever the status, for clouds that explain a refusal in JSON. The error tells apart: nothing,
/// a web page, an object that breaks off, other text, JSON that is no object. It never quotes the body.
/// As with all of QJsonDocument the last of equal keys wins and integers beyond 64 bits are rounded.
[[nodiscard]] Result<QJsonObject> parseJsonBody(const HttpResponse &response);

/// What a status other than 200 to 299 says by itself: Unauthorized for 401 and 403, NotFound for 404, Busy for 429,
/// InvalidInput for other 4xx, Network for redirects and 5xx.
[[nodiscard]] Result<> checkStatus(const HttpResponse &response);

} // namespace app
