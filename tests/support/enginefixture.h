#pragma once

#include "app/engine/engine.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test {

/// Waits in the event loop, so that queued work of the test's own thread goes on.
template <typename T>
T wait(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
    return future.result();
}

/// What the fixtures' dockings are of: CTWing.
[[nodiscard]] app::PlatformInfo platformOf(app::Engine &engine);

struct Answer
{
    int status = 0;
    QByteArray body{};
};

/// An engine on a folder of its own, listening on a port that the system chose.
class EngineFixture
{
public:
    /// \a platforms: other clouds than those of this program.
    explicit EngineFixture(app::PlatformMaker platforms = {});
    ~EngineFixture();

    /// Stops the engine and opens it again on the same folder.
    void restart();
    [[nodiscard]] app::Engine &engine() { return *m_engine; }
    [[nodiscard]] app::PlatformInfo platform() { return platformOf(*m_engine); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QUrl url(const QString &path) const;

    /// Product smoke-nb-demo with a small thing model, published.
    void addProduct(const QString &id = QStringLiteral("smoke-nb-demo"));
    /// A device with that IMEI: created, enabled, configured, applied.
    void addDevice(const QString &id, const QString &imei, const QString &product = QStringLiteral("smoke-nb-demo"));
    /// A CTWing record for the product, enabled.
    void addDocking(const QString &product = QStringLiteral("smoke-nb-demo"), const QString &token = {},
                    const QString &allowed = {});

    [[nodiscard]] Answer post(const QString &path, const QByteArray &body);
    /// A dataReport whose payload is \a payload, as the CTWing reference shows it.
    [[nodiscard]] static QByteArray push(const QString &imei, const QByteArray &payload, qint64 timestamp,
                                         const QString &deviceId = {});

private:
    void open();

    app::PlatformMaker m_platforms;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Engine> m_engine;
    QNetworkAccessManager m_network;
};

} // namespace test
