#pragma once

#include "app/model/result.h"

#include <QStringList>

#include <functional>

class QSqlDriver;
struct sqlite3;

/// What only SQLite has. Another database would bring its own version of this file.
namespace app {

class Database;

namespace sqlite {

/// SQLite's own handle of a Qt connection. An error when Qt was built with another copy of SQLite than we link, since
/// one must not touch the other's objects.
[[nodiscard]] Result<sqlite3 *> handleOf(const QSqlDriver &driver);
[[nodiscard]] QStringList connectionPragmas(int cacheKiB);
/// contains_bytes(haystack, needle): 1 when the bytes occur; ASCII letters count without case.
void addFunctions(sqlite3 *handle);
[[nodiscard]] qint64 lastRowId(sqlite3 *handle);
/// Ends the running statement of a connection that is open. Any thread.
void interrupt(const Database &db);
[[nodiscard]] Result<> runScript(Database &db, const QByteArray &sql);

/// Turns an empty file into one of ours: page layout, file mark, write-ahead log.
[[nodiscard]] Result<> initialise(Database &db);
/// True when the file carries our mark.
[[nodiscard]] Result<bool> isOurs(Database &db);
/// Looks for damage for at most \a budgetMs.
[[nodiscard]] Result<> quickCheck(Database &db, int budgetMs);
/// A consistent copy as a new file.
[[nodiscard]] Result<> copyTo(Database &db, const QString &file);

/// Stops the connection's running statement when \a stop says so; asked every few thousand steps.
class StopScope
{
public:
    StopScope(Database &db, std::function<bool()> stop);
    ~StopScope();
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

private:
    sqlite3 *m_handle;
    std::function<bool()> m_stop;
};

/// Keeps the write-ahead log large but bounded. Overwriting it is two to three times cheaper than growing it, so it is
/// never truncated; what it holds is copied into the database behind the receiving path.
class WalKeeper
{
public:
    explicit WalKeeper(Database &db);
    ~WalKeeper();
    WalKeeper(const WalKeeper &) = delete;
    WalKeeper &operator=(const WalKeeper &) = delete;

    /// After a commit was told to whoever waits.
    void afterCommit();
    /// When nothing is left to do.
    void whenIdle();
    [[nodiscard]] bool wantsIdle() const { return m_frames >= kIdleFrames; }
    /// Full: a commit has reached the disk. Otherwise it will with the next full one.
    [[nodiscard]] Result<> setFullSync(bool full);

private:
    static constexpr int kIdleFrames = 1024;     ///< 4 MiB
    static constexpr int kPassiveFrames = 8192;  ///< 32 MiB
    static constexpr int kRestartFrames = 32768; ///< 128 MiB
    void checkpoint(int mode, int waitMs);

    Database &m_db;
    int m_frames = 0;
    int m_nextAt = kPassiveFrames;
    bool m_fullSync = true;
};

} // namespace sqlite
} // namespace app
