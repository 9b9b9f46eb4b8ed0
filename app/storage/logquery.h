#pragma once

#include "app/model/queries.h"
#include "app/model/result.h"
#include "logscope.h"

#include <QVariantList>

namespace app {

class Database;
class Where;

/// Finds the lines of the 日志 page that fit a filter, newest first.
///
/// What is decoded already is found through the index that narrows most; what is not yet decoded is a short stretch at
/// the newest end that is read row by row. Neither counts rows nor skips any.
class LogQuery
{
public:
    LogQuery(Database &db, const LogFilter &filter) : m_db(db), m_filter(filter) {}

    /// Turns names into keys and times into row numbers. First call, once.
    [[nodiscard]] Result<> resolve();

    /// Pushes with after < id < before, newest first.
    [[nodiscard]] Result<QList<LogRow>> pushes(qint64 before, qint64 after, int limit) const;
    [[nodiscard]] Result<QList<LogRow>> rejects(qint64 before, qint64 after, int limit) const;
    /// Both, merged by time.
    [[nodiscard]] Result<LogPage> page(const LogCursor &before, const LogCursor &after, int limit) const;

    /// Lines of those pushes, newest first.
    [[nodiscard]] static Result<QList<LogRow>> rows(Database &db, const QList<qint64> &pushIds);

private:
    enum class Way { Scan, Device, State, Origin, Results };

    void chooseWay();
    void addPushConditions(Where &where) const;
    [[nodiscard]] Result<QList<LogRow>> scan(qint64 before, qint64 after, int limit) const;
    [[nodiscard]] Result<QList<LogRow>> indexed(const QString &condition, const QVariantList &values, qint64 before,
                                                qint64 after, int limit) const;
    [[nodiscard]] Result<QList<LogRow>> byWay(qint64 before, qint64 after, int limit) const;

    Database &m_db;
    const LogFilter &m_filter;
    Way m_way = Way::Scan;
    LogScope m_scope;
};

} // namespace app
