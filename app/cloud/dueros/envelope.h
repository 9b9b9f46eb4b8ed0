#pragma once

#include "app/cloud/skill.h"

namespace app::dueros {

/// Requests and replies have the same shape: {"header":{namespace,name,messageId,payloadVersion},"payload":{…}}
/// (dueros.md §2). The console's simulator wraps it into a multipart form (§2.1).

inline constexpr auto kDiscovery = "DuerOS.ConnectedHome.Discovery";
inline constexpr auto kControl = "DuerOS.ConnectedHome.Control";
inline constexpr auto kQuery = "DuerOS.ConnectedHome.Query";
inline constexpr auto kUnbind = "DuerOS.ConnectedHome.UnbindBot";

/// The call, or the reply to what is none: status 400 for what is no JSON, else an error of the protocol.
[[nodiscard]] std::variant<SkillCall, SkillReply> readCall(const QByteArray &contentType, const QByteArray &body);

/// With the request's message id; goes back the way the call came.
[[nodiscard]] SkillReply reply(const SkillCall &call, const char *space, const QString &name,
                               const QJsonObject &payload);
/// Errors are always of the Control namespace.
[[nodiscard]] SkillReply error(const SkillCall &call, const QString &name, const QJsonObject &payload = {});
/// UnableToSetValueError or UnableToGetValueError, with its code.
[[nodiscard]] SkillReply unable(const SkillCall &call, bool isQuery, const QString &code,
                                const QString &description = {});
[[nodiscard]] SkillReply unexpected(const SkillCall &call, const QString &parameter);

/// Letters, digits, _ and - stay, every other byte of the UTF-8 becomes #XX: the alphabet of appliance ids, for ever,
/// as another spelling would be another device at the user's.
[[nodiscard]] QString applianceId(const DeviceId &device);
/// Nothing for what applianceId() does not make.
[[nodiscard]] std::optional<DeviceId> deviceOf(const QString &applianceId);

} // namespace app::dueros
