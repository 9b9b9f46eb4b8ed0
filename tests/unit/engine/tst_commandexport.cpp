#include "app/engine/datatool.h"
#include "enginebase.h"

#include "app/model/qtcompat.h"
#include "app/storage/storage.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

/// More than an export reads at once.
constexpr int kMany = 1203;
constexpr qint64 kFirstMs = 1'700'000'000'000;

/// The last word of each is that the device refused it, in words that a spreadsheet would take for a formula.
Command command(int number)
{
    Command command;
    command.deviceId = DeviceId(number % 2 == 0 ? u"a1"_s : u"b1"_s);
    command.productId = ProductId(number % 2 == 0 ? u"a"_s : u"b"_s);
    command.platform = PlatformId(u"ctwing"_s);
    command.body = WriteProperty{{{u"level"_s, number}}};
    command.origin = CommandOrigin::Bulk;
    command.batch = u"batch-1"_s;
    command.state = CommandState::Failed;
    command.cloudCommandId = u"77"_s;
    command.words = u"=1+1, \"失败\""_s;
    command.error = u"refused"_s;
    command.reply = QJsonObject{{u"code"_s, 5}};
    command.createdAt = utcFromMs(kFirstMs + number);
    command.sentAt = utcFromMs(kFirstMs + number + 10);
    command.finishedAt = utcFromMs(kFirstMs + number + 20);
    command.attempts = 1;
    return command;
}

Result<> fill(Stores &stores)
{
    for (const QString &id : {u"a"_s, u"b"_s}) {
        Product product;
        product.id = ProductId(id);
        product.name = id;
        Device device;
        device.id = DeviceId(id + u'1');
        device.name = id;
        device.productId = product.id;
        if (auto done = stores.products.insert(product); !done)
            return done;
        if (auto done = stores.devices.insert(device); !done)
            return done;
    }
    for (int i = 1; i <= kMany; ++i) {
        if (auto kept = stores.commands.insert(command(i)); !kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

} // namespace

/// What `clouddockd export commands` writes.
class tst_CommandExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsARowInItsOrder();
    void aRowSaysAllThatIsKept();
    void whatIsNotThereIsNull();
    void oneProductsAndSinceATime();
    void csvIsForSpreadsheetsAndHarmlessThere();

private:
    QList<QByteArray> lines(const ExportRequest &request)
    {
        QBuffer output;
        output.open(QIODevice::WriteOnly);
        const auto written = DataTool::exportTo(m_folder.path(), request, output);
        if (!written)
            qFatal("%s", qPrintable(toText(written.error())));
        m_written = *written;
        QList<QByteArray> rows = output.data().split('\n');
        rows.removeLast(); // behind the last end of line
        return rows;
    }
    QList<QJsonObject> rows(const ExportRequest &request = {.kind = ExportKind::Commands})
    {
        QList<QJsonObject> objects;
        const QList<QByteArray> written = lines(request);
        for (const QByteArray &line : written)
            objects << QJsonDocument::fromJson(line).object();
        return objects;
    }
    QTemporaryDir m_folder;
    qint64 m_written = 0;
};

void tst_CommandExport::initTestCase()
{
    const auto storage = Storage::open({.databaseFile = EngineBase::databaseFile(m_folder.path())});
    QVERIFY(storage);
    auto filled = (*storage)->write(fill);
    filled.waitForFinished();
    QVERIFY(filled.result());
}

void tst_CommandExport::everyCommandIsARowInItsOrder()
{
    const QList<QJsonObject> all = rows();
    QCOMPARE(all.size(), kMany);
    QCOMPARE(m_written, kMany);
    for (int i = 0; i < kMany; ++i)
        QCOMPARE(all.at(i).value("id"_L1).toInteger(), i + 1);
}

void tst_CommandExport::aRowSaysAllThatIsKept()
{
    const QJsonObject row = rows().at(1);
    const QJsonObject expected{{u"id"_s, 2},
                               {u"createdAt"_s, u"2023-11-14T22:13:20.002Z"_s},
                               {u"platform"_s, u"ctwing"_s},
                               {u"productId"_s, u"a"_s},
                               {u"deviceId"_s, u"a1"_s},
                               {u"type"_s, u"writeProperty"_s},
                               {u"body"_s, toJson(command(2).body)},
                               {u"state"_s, u"failed"_s},
                               {u"cloudCommandId"_s, u"77"_s},
                               {u"words"_s, command(2).words},
                               {u"error"_s, u"refused"_s},
                               {u"reply"_s, QJsonObject{{u"code"_s, 5}}},
                               {u"sentAt"_s, u"2023-11-14T22:13:20.012Z"_s},
                               {u"finishedAt"_s, u"2023-11-14T22:13:20.022Z"_s},
                               {u"origin"_s, u"bulk"_s},
                               {u"batch"_s, u"batch-1"_s}};
    for (auto it = expected.begin(); it != expected.end(); ++it) // there may be more
        QCOMPARE(row.value(it.key()), it.value());
    QCOMPARE(*commandFromJson(row.value("body"_L1).toObject()), command(2).body); // it can be sent again
}

void tst_CommandExport::whatIsNotThereIsNull()
{
    QTemporaryDir folder;
    Command queued = command(2);
    queued.state = CommandState::Queued;
    queued.sentAt = queued.finishedAt = {};
    queued.cloudCommandId.clear();
    queued.words.clear();
    queued.error.clear();
    queued.batch.clear();
    queued.reply = {};
    {
        const auto storage = Storage::open({.databaseFile = EngineBase::databaseFile(folder.path())});
        auto kept = (*storage)->write([queued](Stores &stores) -> Result<CommandStore::Kept> {
            Product product;
            product.id = queued.productId;
            Device device;
            device.id = queued.deviceId;
            device.productId = queued.productId;
            if (auto done = stores.products.insert(product); !done)
                return tl::unexpected(done.error());
            if (auto done = stores.devices.insert(device); !done)
                return tl::unexpected(done.error());
            return stores.commands.insert(queued);
        });
        kept.waitForFinished();
        QVERIFY(kept.result());
    }
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QCOMPARE(*DataTool::exportTo(folder.path(), {.kind = ExportKind::Commands}, output), 1);
    const QJsonObject row = QJsonDocument::fromJson(output.data()).object();
    for (const QString &key :
         {u"cloudCommandId"_s, u"words"_s, u"error"_s, u"reply"_s, u"sentAt"_s, u"finishedAt"_s, u"batch"_s}) {
        QVERIFY2(row.contains(key), qPrintable(key));
        QVERIFY2(row.value(key).isNull(), qPrintable(key));
    }
}

void tst_CommandExport::oneProductsAndSinceATime()
{
    const QList<QJsonObject> some =
        rows({.kind = ExportKind::Commands, .productId = u"b"_s, .since = utcFromMs(kFirstMs + 1000)});
    QCOMPARE(some.size(), (kMany - 1000 + 1) / 2);
    QCOMPARE(some.first().value("id"_L1).toInteger(), 1001);
    for (const QJsonObject &row : some)
        QCOMPARE(row.value("productId"_L1).toString(), u"b"_s);
}

void tst_CommandExport::csvIsForSpreadsheetsAndHarmlessThere()
{
    const QList<QByteArray> written = lines({.kind = ExportKind::Commands, .format = ExportFormat::Csv});
    QCOMPARE(written.size(), kMany + 1);
    QVERIFY(written.first().startsWith("\xEF\xBB\xBFid,createdAt,platform,productId,deviceId,type,body,state,"));
    QVERIFY(written.at(1).startsWith("1,2023-11-14T22:13:20.001Z,ctwing,b,b1,writeProperty,"));
    const QByteArray words = "\"'=1+1, \"\"失败\"\"\"";
    const QByteArray body = "\"{\"\"properties\"\":{\"\"level\"\":1},\"\"type\"\":\"\"writeProperty\"\"}\"";
    QVERIFY(written.at(1).contains(words));
    QVERIFY(written.at(1).contains(body));
}

QTEST_GUILESS_MAIN(tst_CommandExport)
#include "tst_commandexport.moc"
