#pragma once

#include "onenetcaller.h"

/// OneNET's devices.
namespace onenet {

inline constexpr auto kFound = R"({"create_time":"2019-04-24 14:54:29","online":false,"id":"5241665","title":"Meter"})";
inline constexpr auto kByImei = "GET https://api.heclouds.com/devices/getbyimei?imei=869405030000017";

/// A device that is to be there.
inline app::CloudDeviceDraft draftOf(const QString &name = QStringLiteral("Meter"))
{
    return {.name = name,
            .values = {{QStringLiteral("imei"), QString::fromLatin1(kImei)},
                       {QStringLiteral("imsi"), QString::fromLatin1(kImsi)}}};
}

/// A directory and what it calls.
struct DirectoryCloud
{
    explicit DirectoryCloud(const app::Docking &docking) : api(apiOf(docking, caller)) {}

    [[nodiscard]] app::CloudDirectory &directory() const { return *api.directory; }
    [[nodiscard]] QByteArray line(qsizetype at) const { return caller.sent.at(at).line(); }
    [[nodiscard]] QByteArray body(qsizetype at) const { return caller.sent.at(at).call.body; }

    Caller caller{};
    app::CloudApi api;
};

/// A page of \a count times the same row.
inline QByteArray rows(const char *member, const QByteArray &row, int count, const QByteArray &more = {})
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(row);
    return "{\"" + QByteArray(member) + "\":[" + list.join(',') + ']' + more + '}';
}

} // namespace onenet
