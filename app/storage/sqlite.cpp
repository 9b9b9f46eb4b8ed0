#include "sqlite.h"

#include "bytesearch.h"
#include "database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace app::sqlite {
namespace {

/// PRAGMA application_id of our files: "ClDk".
constexpr int kApplicationId = 0x436c446b;
/// Statement steps between two questions whether to stop: well under a millisecond.
constexpr int kStepsPerQuestion = 4000;
constexpr qint64 kSmallFileBytes = 8 * 1024 * 1024;
/// What an operator has entered, and small.
constexpr std::array kConfigurationTables{"product"_L1, "docking"_L1, "secret"_L1};

void containsBytes(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *search = static_cast<ByteSearch *>(sqlite3_get_auxdata(context, 1));
    if (search == nullptr) {
        const auto *needle = static_cast<const char *>(sqlite3_value_blob(values[1]));
        search = new ByteSearch(QByteArray(needle, sqlite3_value_bytes(values[1])));
        sqlite3_set_auxdata(context, 1, search, [](void *old) { delete static_cast<ByteSearch *>(old); });
        search = static_cast<ByteSearch *>(sqlite3_get_auxdata(context, 1));
        if (search == nullptr) { // out of memory: SQLite has deleted it already
            sqlite3_result_error_nomem(context);
            return;
        }
    }
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const int size = sqlite3_value_bytes(values[0]);
    sqlite3_result_int(context, search->isIn(QByteArrayView(bytes, size)) ? 1 : 0);
}

int askStop(void *function)
{
    return (*static_cast<std::function<bool()> *>(function))() ? 1 : 0;
}

int countFrames(void *frames, sqlite3 *, const char *, int pages)
{
    *static_cast<int *>(frames) = pages;
    return SQLITE_OK;
}

} // namespace

Result<sqlite3 *> handleOf(const QSqlDriver &driver)
{
    const QVariant value = driver.handle();
    sqlite3 *handle = nullptr;
    if (value.isValid() && qstrcmp(value.typeName(), "sqlite3*") == 0)
        handle = *static_cast<sqlite3 *const *>(value.constData());
    QString linked = QString::fromLatin1(sqlite3_sourceid());
    QString used;
    QSqlQuery query(driver.createResult());
    if (query.exec(u"SELECT sqlite_source_id()"_s) && query.next())
        used = query.value(0).toString();
    if (handle == nullptr || used != linked) {
        return fail(ErrorCode::Unsupported, Database::tr("Qt uses another copy of SQLite than this program."),
                    {.hint = Database::tr("Use the Qt packages of the system."), .detail = used + u" / "_s + linked});
    }
    return handle;
}

QStringList connectionPragmas(int cacheKiB)
{
    return {u"PRAGMA cache_size = -%1"_s.arg(cacheKiB), u"PRAGMA mmap_size = 0"_s, u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA synchronous = FULL"_s, u"PRAGMA trusted_schema = OFF"_s};
}

void addFunctions(sqlite3 *handle)
{
    sqlite3_create_function(handle, "contains_bytes", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, containsBytes,
                            nullptr, nullptr);
}

qint64 lastRowId(sqlite3 *handle)
{
    return sqlite3_last_insert_rowid(handle);
}

void interrupt(const Database &db)
{
    sqlite3_interrupt(db.handle());
}

Result<> runScript(Database &db, const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(db.handle(), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return fail(db.errorOf(code, detail));
    return {};
}

Result<> initialise(Database &db)
{
    // The vacuum mode can only be chosen before the first page is written, and switching to WAL writes it.
    const QStringList pragmas{u"PRAGMA page_size = 4096"_s, u"PRAGMA auto_vacuum = INCREMENTAL"_s,
                              u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA journal_mode = WAL"_s};
    for (const QString &pragma : pragmas) {
        if (const Result<> done = db.run(pragma); !done)
            return done;
    }
    return {};
}

Result<bool> isOurs(Database &db)
{
    return db.integer(u"PRAGMA application_id"_s).map([](qint64 id) { return id == kApplicationId; });
}

Result<> quickCheck(Database &db, int budgetMs)
{
    // SQLite looks at a whole table in one step that nothing interrupts (3.40). With little time only a small file is
    // looked at as a whole; of a large one, the tables that cannot be made again from the journal.
    const bool everything = budgetMs < 0 || QFileInfo(db.file()).size() <= kSmallFileBytes;
    QStringList scopes{u"1"_s}; // everything, up to the first fault
    if (!everything)
        scopes = {kConfigurationTables.cbegin(), kConfigurationTables.cend()};
    QElapsedTimer timer;
    timer.start();
    for (const QString &scope : std::as_const(scopes)) {
        if (budgetMs >= 0 && timer.hasExpired(budgetMs))
            break;
        QString found;
        const auto checked = db.select(u"PRAGMA quick_check(%1)"_s.arg(scope), {},
                                       [&found](const Row &row) { found = found.isEmpty() ? row.text(0) : found; });
        if (!checked)
            return checked;
        if (found != "ok"_L1)
            return fail(db.errorOf(SQLITE_CORRUPT, found));
    }
    return {};
}

Result<> copyTo(Database &db, const QString &file)
{
    const auto copied = db.change(u"VACUUM INTO ?"_s, {file});
    if (!copied)
        return fail(copied.error());
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

StopScope::StopScope(Database &db, std::function<bool()> stop) : m_handle(db.handle()), m_stop(std::move(stop))
{
    if (m_stop)
        sqlite3_progress_handler(m_handle, kStepsPerQuestion, askStop, &m_stop);
}

StopScope::~StopScope()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

WalKeeper::WalKeeper(Database &db) : m_db(db)
{
    sqlite3_wal_hook(m_db.handle(), countFrames, &m_frames); // also turns SQLite's own checkpoints in COMMIT off
}

WalKeeper::~WalKeeper()
{
    sqlite3_wal_hook(m_db.handle(), nullptr, nullptr);
}

Result<> WalKeeper::setFullSync(bool full)
{
    if (m_fullSync == full)
        return {};
    if (const Result<> done = m_db.run(full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s); !done)
        return done;
    m_fullSync = full;
    return {};
}

void WalKeeper::checkpoint(int mode, int waitMs)
{
    int frames = 0;
    int copied = 0;
    if (mode != SQLITE_CHECKPOINT_PASSIVE)
        sqlite3_busy_timeout(m_db.handle(), waitMs);
    if (sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, mode, &frames, &copied) == SQLITE_OK && frames == copied)
        m_frames = 0; // the next write starts the log anew, unless a reader still looks at it
    if (mode != SQLITE_CHECKPOINT_PASSIVE)
        sqlite3_busy_timeout(m_db.handle(), m_db.busyTimeoutMs());
}

void WalKeeper::afterCommit()
{
    if (m_frames < kPassiveFrames) {
        m_nextAt = kPassiveFrames;
        return;
    }
    if (m_frames < m_nextAt)
        return; // a reader holds the log; trying again at every commit would only cost
    if (m_frames >= kRestartFrames)
        checkpoint(SQLITE_CHECKPOINT_RESTART, 100);
    else
        checkpoint(SQLITE_CHECKPOINT_PASSIVE, 0);
    m_nextAt = m_frames + kPassiveFrames / 2;
}

void WalKeeper::whenIdle()
{
    checkpoint(SQLITE_CHECKPOINT_PASSIVE, 0);
    if (m_frames >= kIdleFrames)
        m_frames = 0; // a reader holds the rest; the next commit counts it again
}

} // namespace app::sqlite
