#pragma once

#include "app/model/push.h"
#include "app/model/result.h"

#include <QHash>
#include <QSqlQuery>

#include <optional>
#include <span>
#include <vector>

namespace app {

class Database;

/// Puts pushes and refused requests into their tables. Writer thread only, inside a transaction.
class PushWriter
{
public:
    PushWriter(Database &db, int maxRejects) : m_db(db), m_maxRejects(maxRejects) {}

    /// Id of the last one.
    [[nodiscard]] Result<qint64> write(std::span<const Push> pushes);
    [[nodiscard]] Result<> write(std::span<const Reject> rejects);
    /// The transaction was rolled back: what was interned in it is not there.
    void forget() { m_origins.clear(); }

private:
    [[nodiscard]] Result<qint64> originKey(const Push &push);
    [[nodiscard]] Result<> bindAndRun(QSqlQuery &query, std::span<const Push> pushes);
    [[nodiscard]] Result<> trimRejects();

    Database &m_db;
    int m_maxRejects;
    int m_untrimmed = 0;
    bool m_trimmedOnce = false;
    QHash<std::pair<QString, QString>, qint64> m_origins;
    std::optional<QSqlQuery> m_insertOne;
    std::optional<QSqlQuery> m_insertMany;
};

} // namespace app
