#pragma once

#include "app/model/qtcompat.h"
#include "app/storage/storage.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace test {

/// Waits for a future that another thread finishes.
template <typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A database in a folder of its own.
class StorageFixture
{
public:
    explicit StorageFixture(app::StorageOptions options = {})
    {
        m_options = options;
        m_options.databaseFile = m_folder.filePath(QStringLiteral("clouddock.db"));
        open();
    }

    void open()
    {
        m_storage.reset();
        auto opened = app::Storage::open(m_options);
        if (!opened)
            qFatal("%s", qPrintable(app::toText(opened.error())));
        m_storage = std::move(*opened);
        m_listens = false;
    }
    void close() { m_storage.reset(); }

    [[nodiscard]] app::Storage &storage() { return *m_storage; }
    [[nodiscard]] QString file() const { return m_options.databaseFile; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    template <typename F>
    auto write(F work)
    {
        return wait(m_storage->write(std::move(work)));
    }
    template <typename F>
    auto read(F work)
    {
        return wait(m_storage->read(std::move(work)));
    }

    /// Hands the pushes to the journal and waits until all are told.
    void keep(const QList<app::Push> &pushes)
    {
        if (!m_listens) { // set once, as the journal asks for
            m_storage->journal().setCommitted(
                [this](std::span<const app::JournalTicket> tickets, const app::Error *error) {
                    if (error != nullptr)
                        qFatal("%s", qPrintable(app::toText(*error)));
                    m_told += static_cast<qsizetype>(tickets.size());
                });
            m_listens = true;
        }
        const qsizetype wanted = m_told + pushes.size();
        for (app::Push push : pushes) {
            if (!m_storage->journal().append(std::move(push), {}))
                qFatal("the journal is full");
        }
        while (m_told < wanted) // a write has its turn after each group
            (void)write([](app::Stores &) -> app::Result<> { return {}; });
    }
    /// The same for refused requests; returns when they can be read.
    void keepRejects(const QList<app::Reject> &rejects)
    {
        for (app::Reject reject : rejects) {
            m_storage->journal().reject(std::move(reject));
            (void)write([](app::Stores &) -> app::Result<> { return {}; });
        }
    }

private:
    QTemporaryDir m_folder;
    app::StorageOptions m_options;
    std::atomic<qsizetype> m_told{0};
    bool m_listens = false;
    std::unique_ptr<app::Storage> m_storage;
};

inline app::Product product(const QString &id)
{
    app::Product product;
    product.id = app::ProductId(id);
    product.name = QStringLiteral("产品 ") + id;
    product.categoryId = QStringLiteral("|41|42|");
    product.protocol = QStringLiteral("demo-v1");
    product.transport = QStringLiteral("HTTP");
    product.createdAt = app::utcFromMs(1'700'000'000'000);
    product.updatedAt = product.createdAt;
    return product;
}

inline app::Device device(const QString &id, const QString &productId)
{
    app::Device device;
    device.id = app::DeviceId(id);
    device.name = QStringLiteral("设备 ") + id;
    device.productId = app::ProductId(productId);
    device.createdAt = app::utcFromMs(1'700'000'000'000);
    return device;
}

inline app::Push push(qint64 receivedMs, const QByteArray &body, const QString &product = QStringLiteral("p1"),
                      const QString &platform = QStringLiteral("ctwing"))
{
    app::Push push;
    push.receivedAt = app::utcFromMs(receivedMs);
    push.platform = app::PlatformId(platform);
    push.productId = app::ProductId(product);
    push.peer = QStringLiteral("127.0.0.1");
    push.head = "POST /ctwing/p1/notify HTTP/1.1";
    push.body = body;
    return push;
}

} // namespace test
