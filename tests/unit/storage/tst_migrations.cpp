#include "app/storage/storage.h"
#include "database.h"
#include "migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecondStep = "CREATE TABLE extra (a INTEGER) STRICT; INSERT INTO extra VALUES (42);";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a database of the first version holds: a device of a docked product, a push, and what was decoded of it.
const QStringList kFirstVersionRows{
    u"INSERT INTO platform (key, id) VALUES (1, 'ctwing')"_s,
    u"INSERT INTO product (key, id, name, category_id, category_name, organization, protocol, transport, store_policy, "
    "device_type, description, configuration, thing_model, published, created_ms, updated_ms, applied_ms, "
    "applied_protocol, applied_transport, applied_store_policy, applied_configuration, applied_thing_model) "
    "VALUES (1, 'p1', '烟感', '', '', '', 'demo-v1', 'HTTP', '', 0, '', '{}', '{}', 1, 1000, 2000, 2000, 'demo-v1', "
    "'HTTP', '', '{}', '{}')"_s,
    u"INSERT INTO device (key, id, name, product, organization, description, state, created_ms, seen_ms) "
    "VALUES (7, 'd1', '一号', 1, '', '', 2, 1000, 5000)"_s,
    u"INSERT INTO device_link (device, platform, identity, serial, cloud_id, description, bound_ms) "
    "VALUES (7, 1, '868000000000017', '', 'cloud-1', '', 1500)"_s,
    u"INSERT INTO docking (platform, product, name, description, enabled, settings, revision, created_ms, updated_ms, "
    "enabled_ms) VALUES (1, 1, '对接', '', 1, '{\"ctwingProductId\":\"15551234\"}', 3, 1000, 1000, 1000)"_s,
    u"INSERT INTO secret (owner, name, sealed, version) VALUES ('docking/ctwing/p1', 'appKey', x'0102', 4)"_s,
    u"INSERT INTO origin (key, platform, product) VALUES (1, 'ctwing', 'p1')"_s,
    u"INSERT INTO push (id, received_ms, origin, peer, head, body) VALUES (1, 5000, 1, '127.0.0.1', x'', x'7B7D')"_s,
    u"INSERT INTO word (key, text) VALUES (1, 'dataReport')"_s,
    u"INSERT INTO push_result (push_id, origin, state, kind, message_type, device, dedup_hash, decoded_ms, error) "
    "VALUES (1, 1, 1, 1, 1, 7, 99, 5001, '')"_s,
    u"INSERT INTO message (id, push_id, device, kind, ts_ms, created_ms, json) VALUES (1, 1, 7, 1, 5000, 5001, x'7b7d')"_s,
    u"INSERT INTO latest_property (device, property, value, time_ms, message) VALUES (7, 'level', '[3]', 5000, 1)"_s,
    u"INSERT INTO cursor (name, value) VALUES ('decode', 1)"_s,
};

/// Every row of every table there is, in words.
QStringList contentOf(Database &db)
{
    QStringList tables;
    QStringList rows;
    const auto listed = db.select(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                  "AND name NOT LIKE 'command%' AND name <> 'schema_version' ORDER BY name"_s,
                                  {}, [&tables](const Row &row) { tables << row.text(0); });
    if (!listed)
        qFatal("%s", qPrintable(toText(listed.error())));
    for (const QString &table : tables) {
        const qint64 width = *db.integer(u"SELECT count(*) FROM pragma_table_info(?)"_s, {table});
        const auto read = db.select(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s, {}, [&](const Row &row) {
            QStringList cells{table};
            for (int column = 0; column < width; ++column)
                cells << (row.isNull(column) ? u"NULL"_s : QString::fromUtf8(row.bytes(column).toPercentEncoding()));
            rows << cells.join(u'|');
        });
        if (!read)
            qFatal("%s", qPrintable(toText(read.error())));
    }
    return rows;
}

QList<Migration> withStep(const QByteArray &sql)
{
    QList<Migration> steps = builtInMigrations();
    steps.append({static_cast<int>(steps.size()) + 1, sql});
    return steps;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDatabaseIsMadeAsWeWantIt();
    void stepsAreNumberedWithoutGaps();
    void anUpgradeKeepsACopyFirst();
    void aDatabaseOfTheFirstVersionKeepsItsRows();
    void aStepThatFailsChangesNothing();
    void aNewerSchemaIsRefusedAndUntouched();
    void whatIsNoDatabaseIsRefusedAndUntouched_data();
    void whatIsNoDatabaseIsRefusedAndUntouched();
    void anotherProgramsDatabaseIsRefused();
    void damageIsNoticed();
    void aMissingFolderIsNamed();
    void aFolderThatCannotBeWrittenIsNamed();
    void readingOnlyNeverMakesOrUpgrades();
    void aStartThatWasInterruptedEarlyGoesOn();

private:
    Result<> prepare(const QList<Migration> &steps, bool readOnly = false)
    {
        return prepareDatabase({.file = m_file, .readOnly = readOnly}, steps);
    }
    /// Refused by name, with a next step, the file as it was and nothing left beside it.
    void verifyRefused()
    {
        const QByteArray before = contentOf(m_file);
        const auto refused = Storage::open({.databaseFile = m_file});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(m_file), qPrintable(refused.error().message));
        QVERIFY(!refused.error().hint.isEmpty());
        QCOMPARE(contentOf(m_file), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"clouddock.db"_s});
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"clouddock.db"_s);
}

void TestMigrations::aNewDatabaseIsMadeAsWeWantIt()
{
    QVERIFY(prepare(builtInMigrations()));
    const auto db = Database::open({.file = m_file});
    QVERIFY(db);
    const auto pragma = [&](const QString &name) { return *(*db)->integer(u"PRAGMA "_s + name); };
    QCOMPARE(pragma(u"auto_vacuum"_s), 2); // incremental
    QCOMPARE(pragma(u"page_size"_s), 4096);
    QCOMPARE(pragma(u"synchronous"_s), 2); // full
    QCOMPARE(pragma(u"foreign_keys"_s), 1);
    QCOMPARE(pragma(u"mmap_size"_s), 0);
    QString mode;
    QVERIFY((*db)->select(u"PRAGMA journal_mode"_s, {}, [&](const Row &row) { mode = row.text(0); }));
    QCOMPARE(mode, u"wal"_s);
    QCOMPARE(*(*db)->integer(u"SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'push'"_s), 0);
    QCOMPARE(*(*db)->integer(u"SELECT count(*) FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
             0);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777u, 0600u);
}

void TestMigrations::stepsAreNumberedWithoutGaps()
{
    const QList<Migration> steps = builtInMigrations();
    QVERIFY(!steps.isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(steps.at(i).version, i + 1);
}

void TestMigrations::anUpgradeKeepsACopyFirst()
{
    QVERIFY(prepare(builtInMigrations()));
    QVERIFY(prepare(withStep(kSecondStep)));
    QVERIFY(prepare(withStep(kSecondStep))); // once
    const QStringList copies = QDir(m_folder->path()).entryList({u"*.bak"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const auto copy = Database::open({.file = m_folder->filePath(copies.first()), .readOnly = true});
    QCOMPARE(*(*copy)->integer(u"SELECT max(version) FROM schema_version"_s), builtInMigrations().size());
    const auto db = Database::open({.file = m_file, .readOnly = true});
    QCOMPARE(*(*db)->integer(u"SELECT max(version) FROM schema_version"_s), builtInMigrations().size() + 1);
    QCOMPARE(*(*db)->integer(u"SELECT a FROM extra"_s), 42);
}

void TestMigrations::aDatabaseOfTheFirstVersionKeepsItsRows()
{
    QVERIFY(prepare(builtInMigrations().first(1)));
    QStringList before;
    {
        const auto db = Database::open({.file = m_file});
        for (const QString &sql : kFirstVersionRows)
            QVERIFY2((*db)->change(sql), qPrintable(sql));
        before = contentOf(**db);
        QCOMPARE(before.size(), kFirstVersionRows.size());
        QCOMPARE(*(*db)->integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'command'"_s), 0);
    }
    const auto storage = Storage::open({.databaseFile = m_file});
    QVERIFY2(storage, storage ? "" : qPrintable(toText(storage.error())));
    {
        const auto db = Database::open({.file = m_file, .readOnly = true});
        QCOMPARE(contentOf(**db), before);
        QCOMPARE(*(*db)->integer(u"SELECT max(version) FROM schema_version"_s), builtInMigrations().size());
        QCOMPARE(*(*db)->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }
    const QStringList copies = QDir(m_folder->path()).entryList({u"clouddock.db.v1-*.bak"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const auto copy = Database::open({.file = m_folder->filePath(copies.first()), .readOnly = true});
    QCOMPARE(*(*copy)->integer(u"SELECT max(version) FROM schema_version"_s), 1);
    QCOMPARE(contentOf(**copy), before);

    Command command; // and the device that was there can be told something
    command.deviceId = DeviceId(u"d1"_s);
    command.productId = ProductId(u"p1"_s);
    command.platform = PlatformId(u"ctwing"_s);
    command.body = ReadProperty{{u"level"_s}};
    auto kept = (*storage)->write([command](Stores &s) { return s.commands.insert(command); });
    kept.waitForFinished();
    QVERIFY(kept.result());
    QCOMPARE(kept.result()->id, 1);
    QVERIFY(Storage::open({.databaseFile = m_file})); // a second start has nothing to do
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.bak"_s}, QDir::Files).size(), 1);
}

void TestMigrations::aStepThatFailsChangesNothing()
{
    QVERIFY(prepare(builtInMigrations()));
    const auto failed = prepare(withStep("CREATE TABLE extra (a INTEGER); INSERT INTO nowhere VALUES (1);"));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Database);
    const auto db = Database::open({.file = m_file, .readOnly = true});
    QCOMPARE(*(*db)->integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'extra'"_s), 0);
    QVERIFY(Storage::open({.databaseFile = m_file}));
}

void TestMigrations::aNewerSchemaIsRefusedAndUntouched()
{
    QVERIFY(prepare(withStep(kSecondStep)));
    verifyRefused();
    const auto refused = Storage::open({.databaseFile = m_file});
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QVERIFY(refused.error().message.contains(QString::number(builtInMigrations().size() + 1)));
}

void TestMigrations::whatIsNoDatabaseIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("a long file") << QByteArray(100'000, 'x');
    QTest::newRow("the mark and then nothing") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("the mark and then rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x7f');
}

void TestMigrations::whatIsNoDatabaseIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    verifyRefused();
}

void TestMigrations::anotherProgramsDatabaseIsRefused()
{
    {
        const auto db = Database::open({.file = m_file});
        QVERIFY((*db)->run(u"CREATE TABLE theirs (a)"_s));
    }
    verifyRefused();
}

void TestMigrations::damageIsNoticed()
{
    QVERIFY(prepare(builtInMigrations()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 3));
    file.write(QByteArray(4096 * 8, '\x55'));
    file.close();
    verifyRefused();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(4096 * 2)); // cut off
    file.close();
    verifyRefused();
}

void TestMigrations::aMissingFolderIsNamed()
{
    const auto refused = Storage::open({.databaseFile = u"/nonexistent/place/clouddock.db"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(refused.error().message.contains(u"/nonexistent/place"_s));
}

void TestMigrations::aFolderThatCannotBeWrittenIsNamed()
{
    QVERIFY(prepare(builtInMigrations()));
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const uid_t me = ::geteuid();
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    if (me == 0) // root may write anywhere
        QCOMPARE(::seteuid(65534), 0);
    const auto refused = Storage::open({.databaseFile = m_file});
    const auto missing = Storage::open({.databaseFile = m_folder->filePath(u"other.db"_s)});
    QCOMPARE(::seteuid(me), 0);
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(refused.error().message.contains(m_folder->path()));
    QVERIFY(!refused.error().hint.isEmpty());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Io);
}

void TestMigrations::readingOnlyNeverMakesOrUpgrades()
{
    QCOMPARE(prepare(builtInMigrations(), true).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(prepare(builtInMigrations()));
    QVERIFY(prepare(builtInMigrations(), true));
    QCOMPARE(prepare(withStep(kSecondStep), true).error().code, ErrorCode::Database);
    const auto storage = Storage::open({.databaseFile = m_file, .readOnly = true});
    QVERIFY(storage);
    QVERIFY(!(*storage)->journal().append({}, {}));
    auto write = (*storage)->write([](Stores &s) { return s.secrets.removeAll(u"x"_s); });
    write.waitForFinished();
    QCOMPARE(write.result().error().code, ErrorCode::State);
}

void TestMigrations::aStartThatWasInterruptedEarlyGoesOn()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly)); // made, and then the power went
    file.close();
    QVERIFY(Storage::open({.databaseFile = m_file}));
    QVERIFY(QDir(m_folder->path()).entryList({u"*.bak"_s}, QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
