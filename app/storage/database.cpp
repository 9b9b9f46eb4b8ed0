#include "database.h"

#include "sqlite.h"

#include "app/model/qtcompat.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// Lists build a handful of statements from their filters; more than this is a mistake that must not eat memory.
constexpr qsizetype kKeptStatements = 192;

QString newConnectionName()
{
    static std::atomic<quint64> count{0};
    return u"clouddock-%1"_s.arg(count.fetch_add(1));
}

/// A null QString or QByteArray would become NULL; our columns know only empty.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : timeOf(integer(column));
}

Database::Database(const DatabaseOptions &options) : m_options(options), m_connection(newConnectionName()) {}

Database::~Database()
{
    m_statements.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return fail(ErrorCode::Database, tr("Qt's SQLite driver is not installed."),
                    {.hint = tr("Install the package libqt6sql6-sqlite.")});
    }
    std::unique_ptr<Database> db(new Database(options));
    if (const Result<> opened = db->openConnection(); !opened)
        return fail(opened.error());
    return db;
}

Result<> Database::openConnection()
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString connect = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeoutMs);
    if (m_options.readOnly || m_options.quiet)
        connect += u";QSQLITE_OPEN_READONLY"_s;
    QString name = m_options.file;
    if (m_options.quiet) {
        connect += u";QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(name).toEncoded()) + u"?immutable=1"_s;
    }
    m_db.setDatabaseName(name);
    m_db.setConnectOptions(connect);
    if (!m_db.open())
        return fail(errorOf(SQLITE_CANTOPEN, m_db.lastError().text()));
    const auto handle = sqlite::handleOf(*m_db.driver());
    if (!handle)
        return fail(handle.error());
    m_handle = *handle;
    sqlite::addFunctions(m_handle);
    for (const QString &pragma : sqlite::connectionPragmas(m_options.cacheKiB)) {
        if (const Result<> done = run(pragma); !done)
            return done;
    }
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query));
    return query;
}

Result<QSqlQuery *> Database::start(const QString &sql, const QVariantList &values)
{
    if (m_refusing)
        return fail(errorOf(SQLITE_INTERRUPT, u"The connection is being closed."_s));
    auto found = m_statements.constFind(sql);
    if (found == m_statements.constEnd()) {
        auto query = prepare(sql);
        if (!query)
            return fail(query.error());
        if (m_statements.size() >= kKeptStatements)
            m_statements.clear();
        found = m_statements.insert(sql, std::make_shared<QSqlQuery>(std::move(*query)));
    }
    QSqlQuery &query = **found;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query.exec()) {
        const Error error = errorOf(query);
        query.finish();
        return fail(error);
    }
    return &query;
}

Result<> Database::finish(QSqlQuery &query) const
{
    const bool failed = query.lastError().isValid();
    const Error error = failed ? errorOf(query) : Error{};
    query.finish(); // or the statement would keep its read transaction open
    if (failed)
        return fail(error);
    return {};
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    qint64 value = otherwise;
    const Result<> done = select(sql, values, [&value](const Row &row) {
        if (!row.isNull(0))
            value = row.integer(0);
    });
    if (!done)
        return fail(done.error());
    return value;
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = start(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 rows = (*query)->numRowsAffected();
    if (const Result<> done = finish(**query); !done)
        return fail(done.error());
    return rows;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const Result<qint64> rows = change(sql, values);
    if (!rows)
        return rows;
    return sqlite::lastRowId(m_handle);
}

Result<> Database::run(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return fail(errorOf(query));
    return {};
}

Result<> Database::runScript(const QByteArray &sql)
{
    return sqlite::runScript(*this, sql);
}

Result<qint64> Database::platformKey(const QString &id)
{
    const QString find = u"SELECT key FROM platform WHERE id = ?"_s;
    const Result<qint64> known = integer(find, {id});
    if (!known || *known != 0)
        return known;
    return insert(u"INSERT INTO platform (id) VALUES (?)"_s, {id});
}

Result<qint64> Database::originKey(const QString &platform, const QString &product)
{
    const QVariantList words{platform, product};
    const Result<qint64> known = integer(u"SELECT key FROM origin WHERE platform = ? AND product = ?"_s, words);
    if (!known || *known != 0)
        return known;
    return insert(u"INSERT INTO origin (platform, product) VALUES (?, ?)"_s, words);
}

Error Database::errorOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return errorOf(error.nativeErrorCode().toInt(),
                   error.databaseText() + u" ["_s + query.lastQuery().left(200) + u']');
}

Error Database::errorOf(int sqliteCode, const QString &detail) const
{
    const QString text = u"SQLite %1: %2"_s.arg(sqliteCode).arg(detail);
    const auto made = [&text](ErrorCode code, const QString &message, const QString &hint) {
        return Error{code, message, hint, {}, text};
    };
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return made(ErrorCode::Busy, tr("The database %1 is locked by another program.").arg(m_options.file),
                    tr("Close the other program or wait until it has finished, then try again."));
    case SQLITE_FULL:
        return made(ErrorCode::Io, tr("The disk with the database %1 is full.").arg(m_options.file),
                    tr("Free some space there. Nothing that was confirmed is lost."));
    case SQLITE_IOERR:
        return made(ErrorCode::Io, tr("Reading or writing the database %1 failed.").arg(m_options.file),
                    tr("Check the disk and the system log."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return made(ErrorCode::Io, tr("The database %1 cannot be written.").arg(m_options.file),
                    tr("Check the owner and the permissions of the file and its folder."));
    case SQLITE_CANTOPEN:
        return made(ErrorCode::Io, tr("The database %1 cannot be opened.").arg(m_options.file),
                    tr("Check that its folder exists and that this user may write there."));
    case SQLITE_CORRUPT:
        return made(ErrorCode::Database, tr("The database %1 is damaged.").arg(m_options.file),
                    tr("Stop the program, keep a copy of the file, and restore a backup or recover it with "
                       "\"sqlite3 <file> .recover\"."));
    case SQLITE_NOTADB:
        return made(ErrorCode::Database, tr("%1 is not a database.").arg(m_options.file),
                    tr("Choose another data folder, or move the file away."));
    case SQLITE_INTERRUPT:
        return made(ErrorCode::Cancelled, tr("The search was cancelled."), {});
    case SQLITE_CONSTRAINT:
        return made(ErrorCode::Conflict, tr("The record contradicts another one."), {});
    default:
        return made(ErrorCode::Database, tr("The database %1 refused a request.").arg(m_options.file),
                    tr("See the log for details."));
    }
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_db.run(u"ROLLBACK"_s);
}

Result<> Transaction::begin(Kind kind)
{
    // A writer that began as a reader could fail half way with "busy"; so it asks for the lock first.
    const Result<qint64> begun = m_db.change(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun)
        return fail(begun.error());
    m_open = true;
    return {};
}

Result<> Transaction::commit()
{
    const Result<qint64> committed = m_db.change(u"COMMIT"_s);
    if (!committed)
        return fail(committed.error());
    m_open = false;
    return {};
}

QVariant msOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(qint64 ms)
{
    return utcFromMs(ms);
}

} // namespace app
