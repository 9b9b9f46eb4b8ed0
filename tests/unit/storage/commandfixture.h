#pragma once

#include "storagefixture.h"

namespace test {

inline const app::PlatformId kCtwing(QStringLiteral("ctwing"));
inline const app::PlatformId kOnenet(QStringLiteral("onenet"));

/// A command for device d1 of p1 through CTWing, if nothing else is said.
inline app::Command command(const QString &device = QStringLiteral("d1"), const QString &product = QStringLiteral("p1"),
                            const app::PlatformId &platform = kCtwing)
{
    app::Command command;
    command.deviceId = app::DeviceId(device);
    command.deviceName = QStringLiteral("设备 ") + device;
    command.productId = app::ProductId(product);
    command.platform = platform;
    command.body = app::WriteProperty{{{QStringLiteral("level"), 3}}};
    command.createdAt = app::utcFromMs(1'700'000'000'001);
    command.deadline = app::utcFromMs(1'700'007'200'001);
    return command;
}

/// A database with devices d1 and d2 of p1, and d3 of p2.
class CommandFixture : public StorageFixture
{
public:
    CommandFixture()
    {
        must(write([](app::Stores &s) -> app::Result<> {
            for (const QString &id : {QStringLiteral("p1"), QStringLiteral("p2")})
                must(s.products.insert(product(id)));
            must(s.devices.insert(device(QStringLiteral("d1"), QStringLiteral("p1"))));
            must(s.devices.insert(device(QStringLiteral("d2"), QStringLiteral("p1"))));
            must(s.devices.insert(device(QStringLiteral("d3"), QStringLiteral("p2"))));
            return {};
        }));
    }

    void addDevice(const QString &id, const QString &productId)
    {
        must(write([=](app::Stores &s) { return s.devices.insert(device(id, productId)); }));
    }
    qint64 keep(const app::Command &command)
    {
        const auto kept = write([command](app::Stores &s) { return s.commands.insert(command); });
        must(kept);
        return kept->id;
    }
    qint64 keep(app::Command command, app::CommandState state)
    {
        command.state = state;
        return keep(command);
    }
    using StorageFixture::keep;
    /// So many of them, in one write; their ids.
    QList<qint64> keepMany(int number)
    {
        const auto kept = write([number](app::Stores &s) -> app::Result<QList<qint64>> {
            QList<qint64> ids;
            for (int i = 0; i < number; ++i) {
                const auto one = s.commands.insert(command());
                must(one);
                ids << one->id;
            }
            return ids;
        });
        must(kept);
        return *kept;
    }
    app::Command find(qint64 id)
    {
        const auto found = read([id](app::Stores &s) { return s.commands.find(id); });
        must(found);
        return *found;
    }
    QList<app::CommandStep> steps(qint64 id)
    {
        const auto found = read([id](app::Stores &s) { return s.commands.steps(id); });
        must(found);
        return *found;
    }
    app::Result<bool> advance(qint64 id, const QList<app::CommandState> &from, const app::CommandChange &change)
    {
        return write([=](app::Stores &s) { return s.commands.advance(id, from, change); });
    }

    template <typename T>
    static void must(const app::Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(app::toText(result.error())));
    }
};

inline QList<qint64> idsOf(const QList<app::Command> &commands)
{
    QList<qint64> ids;
    for (const app::Command &command : commands)
        ids << command.id;
    return ids;
}

} // namespace test
