#include "commandquery.h"
#include "database.h"
#include "migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using commandquery::Query;
using State = CommandState;

/// That what is asked of many commands is answered by an index, in its order.
class TestCommandPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyQuestionHasItsIndex_data();
    void everyQuestionHasItsIndex();
    void aPlanWithoutAnIndexIsTold();
    void aListDoesNotCountOnForEver();

private:
    /// SQLite's own words on how it will look for the rows.
    QStringList plan(const Query &query)
    {
        QStringList lines;
        const auto done = m_db->select(u"EXPLAIN QUERY PLAN "_s + query.sql, query.values,
                                       [&lines](const Row &row) { lines << row.text(3); });
        if (!done)
            qFatal("%s", qPrintable(toText(done.error()) + done.error().detail));
        return lines;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
};

void TestCommandPlans::initTestCase()
{
    const QString file = m_folder.filePath(u"clouddock.db"_s);
    QVERIFY(prepareDatabase({.file = file}, builtInMigrations()));
    auto db = Database::open({.file = file});
    QVERIFY(db);
    m_db = std::move(*db);
}

void TestCommandPlans::everyQuestionHasItsIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("columns"); // that lead to the rows
    QTest::addColumn<bool>("sorts");      // the few that were found
    const auto row = [](const char *name, const Query &query, const char *index, const char *columns,
                        bool sorts = false) {
        QTest::newRow(name) << query.sql << query.values << QString::fromLatin1(index) << QString::fromLatin1(columns)
                            << sorts;
    };
    const PlatformId ctwing(u"ctwing"_s);
    const ProductId p1(u"p1"_s);
    const PageRequest page{100, 50};
    const QList<State> two{State::Succeeded, State::Failed};
    const QList<State> open{State::Sent, State::Unknown, State::Accepted, State::Delivered};
    row("a device's", commandquery::page({}, {.devices = {7}}, page), "command_device", "device=?");
    row("a device's by state", commandquery::page({.states = two}, {.devices = {7}}, page), "command_device",
        "device=?");
    row("a device's of both lives", commandquery::page({}, {.devices = {7, 9}}, page), "command_device", "device=?");
    row("a device's of a batch", commandquery::page({.batch = u"b"_s}, {.devices = {7}}, page), "command_device",
        "device=?");
    row("a batch's", commandquery::page({.batch = u"b"_s}, {}, page), "command_batch", "batch=?");
    row("a batch's by state", commandquery::page({.states = two, .batch = u"b"_s}, {}, page), "command_batch",
        "batch=?");
    row("by state", commandquery::page({.states = two}, {}, page), "command_state", "state=?");
    row("a docking's", commandquery::page({}, {.origins = {3}}, page), "command_origin", "origin=? AND state=?");
    row("a docking's by state", commandquery::page({.states = two}, {.origins = {3}}, page), "command_origin",
        "origin=? AND state=?");
    row("by state at a cloud", commandquery::page({.states = two}, {.origins = {3, 4}}, page), "command_state",
        "state=?");
    row("all", commandquery::page({}, {}, page), "PRIMARY KEY", "");
    row("open", commandquery::open(open, 1000, 500), "command_state", "state=? AND rowid>?");
    row("the oldest of each queue", commandquery::queuedDockings(1), "command_origin", "origin=? AND state=?", true);
    row("a queue", commandquery::queued(ctwing, p1, 1, 1), "command_origin", "origin=? AND state=?");
    row("a batch's queue", commandquery::queuedOfBatch(u"b"_s, 200), "command_batch", "batch=?");
    row("the cloud's id", commandquery::byCloud(ctwing, p1, 7, u"11"_s), "command_cloud",
        "origin=? AND device=? AND cloud_id=?");
    row("the cloud's id for a device's id", commandquery::byCloud(ctwing, p1, DeviceId(u"d1"_s), u"11"_s),
        "command_cloud", "origin=? AND device=? AND cloud_id=?", true);
    row("ended", commandquery::endedBefore(1000, 100), "command_ended", "finished_ms<?");
    row("count of a device", commandquery::count({.states = two}, {.devices = {7}}, 100), "command_device", "device=?");
    row("count of states", commandquery::count({.states = two}, {}, 100), "command_state", "state=?");
    row("counts of a batch", commandquery::counts({.batch = u"b"_s}, {}), "command_batch", "batch=?", true);
    row("the key", {u"SELECT id FROM command WHERE caller_key = ? AND caller_key <> ''"_s, {u"k"_s}}, "command_key",
        "caller_key=?");
}

void TestCommandPlans::everyQuestionHasItsIndex()
{
    QFETCH(QString, sql);
    QFETCH(QVariantList, values);
    QFETCH(QString, index);
    QFETCH(QString, columns);
    QFETCH(bool, sorts);
    const QStringList lines = plan({sql, values});
    const QByteArray all = lines.join(u'\n').toUtf8();
    int found = 0;
    for (const QString &line : lines) {
        if (line.startsWith("SCAN c"_L1) && index == "PRIMARY KEY"_L1) {
            ++found; // backwards through the table itself, as far as the page
            continue;
        }
        QVERIFY2(!line.startsWith("SCAN c"_L1), all.constData());
        if (!line.startsWith("SEARCH c"_L1))
            continue;
        ++found;
        QVERIFY2(line.contains(u" INDEX "_s + index + u" ("_s + columns + u')'), all.constData());
    }
    QVERIFY2(found > 0, all.constData());
    QVERIFY2(sorts || !all.contains("TEMP B-TREE"), all.constData());
}

void TestCommandPlans::aPlanWithoutAnIndexIsTold()
{
    // What the rows above would look like if an index were missing.
    const QStringList lines = plan({u"SELECT c.id FROM command c WHERE c.words = ? ORDER BY c.error"_s, {u"x"_s}});
    QVERIFY(lines.contains(u"SCAN c"_s));
    QVERIFY(lines.contains(u"USE TEMP B-TREE FOR ORDER BY"_s));
}

void TestCommandPlans::aListDoesNotCountOnForEver()
{
    for (const QString &sql :
         {u"INSERT INTO product (id, name, category_id, category_name, organization, protocol, transport, "
          u"store_policy, "
          "device_type, description, configuration, thing_model, published, created_ms, updated_ms) "
          "VALUES ('p', '', '', '', '', '', '', '', 0, '', '', '', 0, 0, 0)"_s,
          u"INSERT INTO device (id, name, product, organization, description, state, created_ms) "
          "VALUES ('d', '', 1, '', '', 0, 0)"_s,
          u"INSERT INTO origin (platform, product) VALUES ('ctwing', 'p')"_s,
          u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
          "INSERT INTO command (device, origin, state, asked_by, attempts, ttl_s, created_ms, caller_key, batch, "
          "cloud_id, words, error, hint, body) SELECT 1, 1, i % 3, 0, 0, 0, 0, '', '', '', '', '', '', '' FROM n"_s})
        QVERIFY(m_db->change(sql));
    const auto counted = [this](const CommandFilter &filter, qint64 most) {
        const Query query = commandquery::count(filter, {}, most);
        return *m_db->integer(query.sql, query.values);
    };
    QCOMPARE(counted({}, 100), 9);
    QCOMPARE(counted({}, 5), 5);
    QCOMPARE(counted({.states = {State::Queued, State::Sent}}, 100), 6);
    QCOMPARE(counted({.states = {State::Queued, State::Sent}}, 5), 5);
}

QTEST_GUILESS_MAIN(TestCommandPlans)
#include "tst_commandplans.moc"
