#pragma once

#include "sim/base/fields.h"

namespace sim {

/// One call of the control port.
struct Route
{
    QByteArray method{};
    QByteArray path{};
    QList<Field> body{};
    bool isFree = false; ///< The body is an object, and the rest is the handler's to check.
    std::function<void(const Json &body, const Answer &answer)> answer{};
};

[[nodiscard]] inline Reply jsonReply(const Json &json, int status = 200)
{
    return {.status = status, .body = toBytes(json) + '\n'};
}

[[nodiscard]] inline Reply faultReply(const QString &why, int status = 400)
{
    return jsonReply(Json::object({{"error", why}}), status);
}

[[nodiscard]] inline Reply doneReply()
{
    return jsonReply(Json::object({{"ok", true}}));
}

} // namespace sim
