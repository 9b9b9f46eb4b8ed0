#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

namespace app {

struct ThrottleRules
{
    int freeByLogin = 5;      ///< Failures before a login has to wait.
    int freeByAddress = 20;   ///< The same for an address: several people may share one.
    int firstWaitSeconds = 2; ///< Doubled with each further failure.
    int longestWaitSeconds = 900;
    qint64 forgottenAfterMs = 3600 * 1000; ///< Without another failure.
    qsizetype mostEntries = 4096;          ///< Of each kind; beyond it the one that was longest quiet goes.
};

/// Slows down whoever guesses passwords: per login and per address. In memory alone. Thread-safe.
class LoginThrottle
{
public:
    explicit LoginThrottle(const ThrottleRules &rules = {}) : m_rules(rules) {}

    /// 0: the attempt may be made, and counts as failed until succeeded() says otherwise, so that many at once gain
    /// nothing. Else the seconds to wait; such an attempt counts for nothing.
    [[nodiscard]] int admit(const QString &login, const QString &address, qint64 nowMs);
    /// The login's failures are forgotten; of the address the last attempt, so that one good account does not clear the
    /// way for guessing others.
    void succeeded(const QString &login, const QString &address);

    [[nodiscard]] qsizetype size() const;

private:
    struct Entry
    {
        int failures = 0;
        qint64 lastMs = 0;
        qint64 openAtMs = 0;
    };
    using Table = QHash<QString, Entry>;

    [[nodiscard]] qint64 openAt(Table &table, const QString &key, qint64 nowMs) const;
    void note(Table &table, const QString &key, int free, qint64 nowMs) const;
    void makeRoom(Table &table, qint64 nowMs) const;

    const ThrottleRules m_rules;
    mutable QMutex m_mutex;
    Table m_logins;
    Table m_addresses;
};

} // namespace app
