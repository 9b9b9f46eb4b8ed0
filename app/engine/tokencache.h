#pragma once

#include "app/model/account.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <optional>

namespace app {

/// What is known of access tokens by their hashes, so that a skill that calls often does not ask the database each
/// time. Bounded; thread-safe.
class TokenCache
{
public:
    struct Entry
    {
        SkillCaller caller{};
        qint64 expiresMs = 0;
        qint64 usedMs = 0; ///< When its use was last written down.
    };
    static constexpr qsizetype kMostEntries = 4096;

    [[nodiscard]] std::optional<Entry> find(const QByteArray &hash) const;
    /// To be asked before reading what is then inserted.
    [[nodiscard]] quint64 generation() const;
    /// Nothing when something was forgotten since \a generation: what was read may be old by now.
    void insert(const QByteArray &hash, const Entry &entry, quint64 generation);
    /// True for one caller alone in each \a everyMs: who then writes the use down.
    [[nodiscard]] bool takesNote(const QByteArray &hash, qint64 nowMs, qint64 everyMs);
    /// True when that openUid is known of the link already.
    [[nodiscard]] bool knows(qint64 family, const QString &openUid) const;
    void clear();

private:
    mutable QMutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    quint64 m_generation = 0;
};

} // namespace app
