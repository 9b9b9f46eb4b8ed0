#include "migrations.h"

#include "database.h"
#include "databasefile.h"
#include "sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Database)
};

Result<int> versionOf(Database &db)
{
    const auto tables =
        db.integer(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {u"schema_version"_s});
    if (!tables)
        return fail(tables.error());
    if (*tables == 0)
        return 0;
    return db.integer(u"SELECT max(version) FROM schema_version"_s).map([](qint64 v) { return static_cast<int>(v); });
}

Result<> checkMark(Database &db)
{
    const auto ours = sqlite::isOurs(db);
    if (!ours)
        return fail(ours.error());
    if (*ours)
        return {};
    return fail(ErrorCode::Database, Text::tr("The database %1 belongs to another program.").arg(db.file()),
                {.hint = Text::tr("Choose another data folder, or move the file away.")});
}

/// Looks at a file that exists, through a connection that cannot change it.
Result<int> inspect(const PrepareOptions &options, int newest)
{
    // Without a log beside it nobody has it open, and looking leaves no trace.
    const bool quiet = !QFile::exists(options.file + u"-wal"_s);
    const auto db = Database::open(
        {.file = options.file, .readOnly = true, .quiet = quiet, .busyTimeoutMs = options.busyTimeoutMs});
    if (!db)
        return fail(db.error());
    if (const Result<> marked = checkMark(**db); !marked)
        return fail(marked.error());
    const Result<int> version = versionOf(**db);
    if (!version)
        return version;
    if (*version > newest) {
        return fail(ErrorCode::Database,
                    Text::tr("The database %1 was written by a newer version of this program (schema %2, this program "
                             "knows %3).")
                        .arg(options.file)
                        .arg(*version)
                        .arg(newest),
                    {.hint = Text::tr("Install the newer version, or choose another data folder.")});
    }
    if (const Result<> sound = sqlite::quickCheck(**db, options.checkBudgetMs); !sound)
        return fail(sound.error());
    return version;
}

Result<> copyFirst(Database &db, int version)
{
    const QFileInfo file(db.file());
    const QStorageInfo disk(file.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < file.size()) {
        return fail(ErrorCode::Io,
                    Text::tr("There is not enough space beside %1 for the copy that is made before its schema changes.")
                        .arg(db.file()),
                    {.hint = Text::tr("Free %1 MB on that disk and start again.")
                                 .arg((file.size() - disk.bytesAvailable()) / (1024 * 1024) + 1)});
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return sqlite::copyTo(db, u"%1.v%2-%3.bak"_s.arg(db.file()).arg(version).arg(stamp));
}

Result<> migrate(Database &db, const QList<Migration> &migrations)
{
    Transaction transaction(db);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    const Result<int> version = versionOf(db); // another process may have been first
    if (!version)
        return fail(version.error());
    for (const Migration &step : migrations) {
        if (step.version <= *version)
            continue;
        if (auto done = db.runScript(step.sql); !done)
            return done;
        const auto noted =
            db.change(u"INSERT INTO schema_version (version, applied_ms, program) VALUES (?, ?, ?)"_s,
                      {step.version, QDateTime::currentMSecsSinceEpoch(), QCoreApplication::applicationVersion()});
        if (!noted)
            return fail(noted.error());
    }
    return transaction.commit();
}

/// 0 when there is no database yet.
Result<int> currentVersion(const PrepareOptions &options, int newest)
{
    const Result<bool> exists = checkDatabaseFile(options.file, options.readOnly);
    if (!exists)
        return fail(exists.error());
    return *exists ? inspect(options, newest) : Result<int>(0);
}

/// Makes or upgrades the database; the setup lock is held.
Result<> bringUp(const PrepareOptions &options, const QList<Migration> &migrations, int newest)
{
    const Result<int> version = currentVersion(options, newest); // whoever held the lock before may have done it
    if (!version)
        return fail(version.error());
    if (*version == newest)
        return {};
    if (*version == 0) {
        if (auto made = makeDatabaseFile(options.file); !made)
            return made;
    }
    const auto db = Database::open({.file = options.file, .busyTimeoutMs = options.busyTimeoutMs});
    if (!db)
        return fail(db.error());
    const Result<> ready = *version == 0 ? sqlite::initialise(**db) : copyFirst(**db, *version);
    if (!ready)
        return ready;
    return migrate(**db, migrations);
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/clouddock/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    return migrations;
}

Result<> prepareDatabase(const PrepareOptions &options, const QList<Migration> &migrations)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    const Result<int> version = currentVersion(options, newest);
    if (version && *version == newest)
        return {};
    if (!version && options.readOnly)
        return fail(version.error());
    if (options.readOnly) {
        return fail(ErrorCode::Database,
                    Text::tr("The database %1 was written by an older version of this program.").arg(options.file),
                    {.hint = Text::tr("Start the program once so that it brings the database up to date.")});
    }
    // One process at a time: switching to the log and copying do not wait for each other inside SQLite. An error is
    // looked at again, since what another process is just making may look broken.
    QLockFile lock(options.file + u".setup"_s);
    if (!lock.tryLock(options.busyTimeoutMs)) {
        if (!version)
            return fail(version.error());
        return fail(ErrorCode::Busy, Text::tr("Another program is setting up the database %1.").arg(options.file),
                    {.hint = Text::tr("Wait until it has finished, then start again.")});
    }
    return bringUp(options, migrations, newest);
}

} // namespace app
