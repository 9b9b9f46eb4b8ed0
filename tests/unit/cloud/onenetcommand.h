#pragma once

#include "onenetcaller.h"

Q_DECLARE_METATYPE(app::CloudCommand)
Q_DECLARE_METATYPE(app::Docking)

/// Commands for OneNET.
namespace onenet {

inline constexpr auto kUuid = "7d0c2d5e-1111-5222-8333-a9adc3210000";

inline app::CloudDevice nbDevice()
{
    return {.cloudId = QStringLiteral("5241665"), .identity = {{QStringLiteral("imei"), QString::fromLatin1(kImei)}}};
}

inline app::CloudDevice thingDevice()
{
    return {.cloudId = QStringLiteral("2400001"), .identity = {{QStringLiteral("sn"), QStringLiteral("meter-01")}}};
}

inline app::CloudCommand command(const app::CommandBody &body, int ttl = 0, const app::CloudDevice &device = nbDevice())
{
    return {.device = device, .body = body, .ttlSeconds = ttl};
}

inline app::CloudCommand bytes(const QByteArray &bytes, int ttl = 0)
{
    app::CloudCommand result = command(app::ReadProperty{{QStringLiteral("temperature")}}, ttl);
    result.downlink.bytes = bytes;
    return result;
}

inline app::CloudCommand read(const QStringList &ids, int ttl = 0)
{
    return command(app::ReadProperty{ids}, ttl);
}

inline app::CloudCommand write(const QJsonObject &values, int ttl = 0)
{
    return command(app::WriteProperty{values}, ttl);
}

inline app::Docking withResource(app::Docking docking)
{
    docking.settings.insert(QStringLiteral("downlinkResource"), QStringLiteral("3200_0_5750"));
    return docking;
}

/// A sender and what it calls.
struct CommandCloud
{
    explicit CommandCloud(const app::Docking &docking = withResource(classicDocking())) : api(apiOf(docking, caller)) {}

    [[nodiscard]] app::CommandSender &sender() const { return *api.commands; }
    [[nodiscard]] app::SendOutcome send(const app::CloudCommand &each) const { return sender().send(each, {}); }
    [[nodiscard]] app::SendOutcome answered(const app::CloudCommand &each, const QByteArray &body, int status = 200)
    {
        caller.answer(body, status);
        return send(each);
    }

    Caller caller{};
    app::CloudApi api;
};

} // namespace onenet
