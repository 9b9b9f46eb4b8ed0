#pragma once

#include "app/model/result.h"
#include "app/storage/records.h"

#include <QHash>

namespace app {

class Database;

/// Writes one decode step, in the transaction that is open.
class DecodeWriter
{
public:
    explicit DecodeWriter(Database &db) : m_db(db) {}
    [[nodiscard]] Result<> write(const DecodeBatch &batch);

private:
    [[nodiscard]] Result<> forget(qint64 pushId);
    [[nodiscard]] Result<> putPush(const DecodedPush &push);
    [[nodiscard]] Result<> putMessages(const DecodedPush &push);
    [[nodiscard]] Result<> putUnmatched(const DecodedPush &push);
    [[nodiscard]] Result<> putLatest(const QList<LatestUpdate> &updates);
    [[nodiscard]] Result<> putTouches(const QList<DeviceTouch> &touches);
    [[nodiscard]] Result<> putIdentity(const LearntIdentity &identity);
    [[nodiscard]] Result<> answer(const DecodeBatch &batch);
    [[nodiscard]] Result<> countUnmatched();
    [[nodiscard]] Result<qint64> wordKey(const QString &text);

    Database &m_db;
    QHash<QString, qint64> m_words;
    QHash<std::pair<qint64, qint64>, qint64> m_messageOf; ///< (device, push) → newest message; push 0: of any.
    QHash<qint64, qint64> m_groups;                       ///< Unmatched group → pushes gained or lost (negative).
};

} // namespace app
