#pragma once

#include "enginefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace test {

/// clouddock-sim as a child of the test: the clouds' real protocols over loopback. Nothing happens there by itself.
class SimCloud
{
public:
    SimCloud();
    ~SimCloud();

    /// What the ready line says of a cloud; the fixtures dock to the first one.
    [[nodiscard]] QJsonObject cloud(const QString &name = QStringLiteral("ctwing")) const
    {
        return m_ready.value(name).toObject();
    }
    /// Its demo devices' numbers.
    [[nodiscard]] QStringList imeis() const;
    /// As a form would hold it; not kept anywhere.
    [[nodiscard]] app::Docking docking(const QString &product = QStringLiteral("smoke-nb-demo")) const;
    /// That record, kept and enabled.
    app::Docking addDocking(EngineFixture &fixture, const QString &product = QStringLiteral("smoke-nb-demo")) const;

    /// The next \a count calls fail in that way; see docs/simulator.md.
    void fault(const QString &mode, const QString &operation, int count = 1);
    void clearFaults();
    [[nodiscard]] QJsonArray subscriptions();
    [[nodiscard]] QJsonArray devices();
    /// What the control port tells of a cloud.
    [[nodiscard]] QJsonObject state(const QString &cloud);
    /// A request to the control port; see docs/simulator.md.
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

private:
    QProcess m_process;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
};

} // namespace test
