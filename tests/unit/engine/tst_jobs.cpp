#include "app/engine/pushlog.h"
#include "app/engine/registry.h"
#include "app/model/qtcompat.h"
#include "enginebase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const PlatformId kCtwing(u"ctwing"_s);
const ProductId kProduct(u"p1"_s);
constexpr int kMany = 1200;

DeviceId deviceId(int i)
{
    return DeviceId(u'd' + QString::number(i));
}

Result<> fill(Stores &stores)
{
    Product product;
    product.id = kProduct;
    product.name = u"p"_s;
    product.protocol = u"demo-v1"_s;
    product.transport = u"HTTP"_s;
    if (auto done = stores.products.insert(product); !done)
        return done;
    for (int i = 0; i < kMany; ++i) {
        Device device;
        device.id = deviceId(i);
        device.name = u"d"_s;
        device.productId = kProduct;
        if (auto done = stores.devices.insert(device); !done)
            return done;
    }
    return {};
}

} // namespace

/// Work on many records: in steps, so that the journal and the screens have their turn in between.
class tst_Jobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bulkIsDoneInSteps();
    void bulkUndoesWhatFailedOfOneDevice();
    void bulkStopsBetweenSteps();
    void replayingIsQueuedInSteps();
    void aCancelledReplayQueuesNoMore();
    void anExportReadsInSteps();
    void aCancelledExportLeavesNoFile();
    void workEndsWhenTheStorageIsClosed();

private:
    /// Keeps so many pushes, decoded as unmatched.
    void keepPushes(int count);
    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineBase> m_base;
    std::atomic<int> m_writes = 0; ///< Commits that were told.
    std::atomic<int> m_told = 0;   ///< Pushes that are on disk.
};

void tst_Jobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = std::make_unique<EngineBase>();
    QVERIFY(m_base->open(m_folder->path()));
    QVERIFY(wait(m_base->storage->write(fill)));
    m_writes = 0;
    m_base->context->notify = [this](Changes) { ++m_writes; };
}

void tst_Jobs::cleanup()
{
    m_base->storage->close();
    m_base.reset();
}

void tst_Jobs::keepPushes(int count)
{
    m_told = 0;
    Journal &journal = m_base->storage->journal();
    journal.setCommitted(
        [this](std::span<const JournalTicket> tickets, const Error *) { m_told += static_cast<int>(tickets.size()); });
    DecodeBatch batch;
    for (int i = 1; i <= count; ++i) {
        Push push;
        push.receivedAt = utcFromMs(1'700'000'000'000 + i);
        push.platform = kCtwing;
        push.productId = kProduct;
        push.body = "{\"n\":" + QByteArray::number(i) + '}';
        QVERIFY(journal.append(std::move(push), {}));
        DecodedPush result;
        result.pushId = i;
        result.state = DecodeState::Unmatched;
        result.identity.cloudDeviceId = u"c1"_s;
        batch.pushes << result;
    }
    while (m_told < count) // a write has its turn after each group
        QVERIFY(wait(m_base->storage->write([](Stores &) -> Result<> { return {}; })));
    batch.cursor = count;
    QVERIFY(wait(m_base->storage->write([batch](Stores &stores) { return stores.decoding.apply(batch); })));
}

void tst_Jobs::bulkIsDoneInSteps()
{
    Registry registry(*m_base->context);
    QList<DeviceId> ids;
    for (int i = 0; i < kMany; ++i)
        ids << deviceId(i);
    ids.insert(700, DeviceId(u"nobody"_s));
    const auto job = std::make_shared<JobControl>();
    const auto failures = wait(registry.bulk(Registry::BulkAction::Enable, ids, job));
    QVERIFY(failures);
    QCOMPARE(failures->size(), 1);
    QCOMPARE(failures->first().id.text(), u"nobody"_s);
    QCOMPARE(job->done.load(), kMany + 1);
    QCOMPARE(job->total.load(), kMany + 1);
    QCOMPARE(wait(registry.deviceCounts({}))->offline, kMany);
    QVERIFY2(m_writes >= 3, qPrintable(QString::number(m_writes)));
}

void tst_Jobs::bulkUndoesWhatFailedOfOneDevice()
{
    Registry registry(*m_base->context);
    QVERIFY(wait(registry.saveConfiguration(deviceId(1), kCtwing, {{u"psk"_s, u"secret"_s}})));
    // What is sealed cannot be opened any more, so that enabling fails half way.
    QVERIFY(wait(m_base->storage->write(
        [](Stores &stores) { return stores.secrets.put(u"device/d1/ctwing"_s, u"psk"_s, "broken"); })));
    const auto job = std::make_shared<JobControl>();
    const auto failures =
        wait(registry.bulk(Registry::BulkAction::Enable, {deviceId(0), deviceId(1), deviceId(2)}, job));
    QCOMPARE(failures->size(), 1);
    QCOMPARE(wait(registry.device(deviceId(1)))->state, DeviceState::NotActive);
    QCOMPARE(wait(registry.device(deviceId(2)))->state, DeviceState::Offline);
}

void tst_Jobs::bulkStopsBetweenSteps()
{
    Registry registry(*m_base->context);
    QList<DeviceId> ids;
    for (int i = 0; i < kMany; ++i)
        ids << deviceId(i);
    const auto job = std::make_shared<JobControl>();
    m_base->context->notify = [job](Changes) { job->cancelled = true; }; // after the first step
    QVERIFY(wait(registry.bulk(Registry::BulkAction::Enable, ids, job)));
    QVERIFY(job->done > 0 && job->done < kMany);
    QCOMPARE(wait(registry.deviceCounts({}))->offline, job->done.load()); // what was done stays
}

void tst_Jobs::replayingIsQueuedInSteps()
{
    keepPushes(kMany);
    m_writes = 0;
    PushLog log(*m_base->context);
    const auto job = std::make_shared<JobControl>();
    QCOMPARE(*wait(log.replayAll({}, job)), kMany);
    QCOMPARE(job->done.load(), kMany);
    QCOMPARE(job->total.load(), kMany);
    QVERIFY2(m_writes >= 3, qPrintable(QString::number(m_writes)));
    const auto requests =
        wait(m_base->storage->read([](Stores &stores) { return stores.decoding.rerunRequests(2 * kMany); }));
    QCOMPARE(requests->size(), kMany);
    QCOMPARE(*wait(log.replay({5, 6, 99'999})), 2); // one is not there
}

void tst_Jobs::aCancelledReplayQueuesNoMore()
{
    keepPushes(kMany);
    PushLog log(*m_base->context);
    const auto job = std::make_shared<JobControl>();
    m_base->context->notify = [job](Changes) { job->cancelled = true; };
    const auto cancelled = wait(log.replayAll({}, job));
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!cancelled.error().message.isEmpty());
    const auto requests =
        wait(m_base->storage->read([](Stores &stores) { return stores.decoding.rerunRequests(2 * kMany); }));
    QVERIFY(requests->size() > 0 && requests->size() < kMany);
}

void tst_Jobs::anExportReadsInSteps()
{
    keepPushes(kMany);
    PushLog log(*m_base->context);
    const QString file = m_folder->filePath(u"log.ndjson"_s);
    const auto job = std::make_shared<JobControl>();
    QCOMPARE(*wait(log.exportTo(file, ExportFormat::Ndjson, {}, job)), kMany);
    QCOMPARE(job->done.load(), kMany);
    QCOMPARE(job->total.load(), kMany);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), kMany);
    QVERIFY(lines.first().contains("\"id\":1200")); // newest first
    QVERIFY(lines.last().contains("\"id\":1,"));
}

void tst_Jobs::aCancelledExportLeavesNoFile()
{
    keepPushes(10);
    PushLog log(*m_base->context);
    const QString file = m_folder->filePath(u"log.csv"_s);
    const auto job = std::make_shared<JobControl>();
    job->cancelled = true;
    QCOMPARE(wait(log.exportTo(file, ExportFormat::Csv, {}, job)).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void tst_Jobs::workEndsWhenTheStorageIsClosed()
{
    keepPushes(kMany);
    PushLog log(*m_base->context);
    Registry registry(*m_base->context);
    QList<DeviceId> ids;
    for (int i = 0; i < kMany; ++i)
        ids << deviceId(i);
    const auto job = std::make_shared<JobControl>();
    const auto exported = log.exportTo(m_folder->filePath(u"log.csv"_s), ExportFormat::Csv, {}, job);
    const auto replayed = log.replayAll({}, job);
    const auto enabled = registry.bulk(Registry::BulkAction::Enable, ids, job);
    m_base->storage->close();
    for (const auto &future : {exported, replayed}) {
        const auto result = wait(future);
        QVERIFY(result || result.error().code == ErrorCode::Cancelled);
    }
    const auto result = wait(enabled);
    QVERIFY(result || result.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Jobs)
#include "tst_jobs.moc"
