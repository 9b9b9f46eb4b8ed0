#pragma once

#include "app/model/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <memory>
#include <optional>

struct sqlite3;

namespace app {

/// One row of a running query; columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// UTC; invalid for NULL.
    [[nodiscard]] QDateTime time(int column) const;

private:
    const QSqlQuery &m_query;
};

struct DatabaseOptions
{
    QString file{};
    bool readOnly = false;
    bool quiet = false; ///< Nobody else has it open: read without locks, and leave no files beside it.
    int cacheKiB = 8192;
    int busyTimeoutMs = 5000;
};

/// One connection. Made, used and destroyed on one thread.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(app::Database)

public:
    /// A connection that is not open: every request fails.
    explicit Database(const DatabaseOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Calls \a each (const Row &) for every row. The statement is kept prepared: \a sql has few forms. \a each must
    /// not run the same statement again.
    template <typename F>
    [[nodiscard]] Result<> select(const QString &sql, const QVariantList &values, F each)
    {
        const Result<QSqlQuery *> query = start(sql, values);
        if (!query)
            return fail(query.error());
        const Row row(**query);
        while ((*query)->next())
            each(row);
        return finish(**query);
    }

    /// The first row as \a read (const Row &) → T makes it, or nothing.
    template <typename F>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, F read)
        -> Result<std::optional<std::invoke_result_t<F, const Row &>>>
    {
        const Result<QSqlQuery *> query = start(sql, values);
        if (!query)
            return fail(query.error());
        std::optional<std::invoke_result_t<F, const Row &>> value;
        const Row row(**query);
        if ((*query)->next())
            value.emplace(read(row));
        if (const Result<> done = finish(**query); !done)
            return fail(done.error());
        return value;
    }

    /// The first column of the first row; \a otherwise when there is none or it is NULL.
    [[nodiscard]] Result<qint64> integer(const QString &sql, const QVariantList &values = {}, qint64 otherwise = 0);
    /// Runs a statement that changes rows; returns how many.
    Result<qint64> change(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT; returns the new row's number.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Runs a statement once, without keeping it prepared.
    Result<> run(const QString &sql);
    /// Runs a file of statements.
    Result<> runScript(const QByteArray &sql);
    /// A statement of one's own, for loops that bind by position.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;

    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(int sqliteCode, const QString &detail) const;
    /// From now on every request fails as cancelled; ends nothing that runs. Any thread.
    void refuse() { m_refusing = true; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_options.file; }
    [[nodiscard]] int busyTimeoutMs() const { return m_options.busyTimeoutMs; }

    /// An interned platform id's key; made when it is new. Only in a write transaction.
    [[nodiscard]] Result<qint64> platformKey(const QString &id);
    /// The same for the two words of a docking's address.
    [[nodiscard]] Result<qint64> originKey(const QString &platform, const QString &product);

private:
    Result<> openConnection();
    Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);
    Result<> finish(QSqlQuery &query) const;

    DatabaseOptions m_options;
    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    sqlite3 *m_handle = nullptr;
    std::atomic<bool> m_refusing{false};
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    explicit Transaction(Database &db) : m_db(db) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<> begin(Kind kind);
    [[nodiscard]] Result<> commit();

private:
    Database &m_db;
    bool m_open = false;
};

/// NULL for an invalid time.
[[nodiscard]] QVariant msOrNull(const QDateTime &time);
/// An invalid time becomes 0.
[[nodiscard]] qint64 msOf(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(qint64 ms);

} // namespace app
