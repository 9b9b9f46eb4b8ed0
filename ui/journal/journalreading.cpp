// How the model's lines come and go.
#include "journalmodel.h"

#include "app/model/worker.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr qsizetype kRefreshedRows = 1000;
/// How far before the last catching-up lines are looked for: one may fit the filter only since it was decoded.
constexpr int kLookBackSeconds = 300;

} // namespace

void JournalModel::setFilter(const app::LogFilter &filter)
{
    m_filter = filter;
    reload();
}

void JournalModel::reload()
{
    if (m_job)
        m_job->cancelled = true;
    m_job = std::make_shared<app::JobControl>();
    const quint64 generation = ++m_generation;
    m_loadingMore = false;
    m_catching = false;
    m_catchAgain = false;
    setLoading(true);
    const QDateTime asked = m_options.now();
    app::whenDone(m_log.page(m_filter, {}, kPageRows, m_job), this,
                  [this, generation, asked](const app::Result<app::LogPage> &page) {
                      if (generation != m_generation)
                          return;
                      setLoading(false);
                      m_caughtUpAt = asked;
                      m_unread = !page;
                      takeFirst(page.value_or(app::LogPage{.atEnd = true}));
                      if (page)
                          Q_EMIT loaded();
                      else
                          Q_EMIT failed(page.error());
                  });
}

void JournalModel::takeFirst(const app::LogPage &page)
{
    beginResetModel();
    m_rows.assign(page.rows.cbegin(), page.rows.cend());
    m_next = page.next;
    m_atEnd = page.atEnd;
    m_topPush = 0;
    m_topReject = 0;
    m_pending.clear();
    note(page.rows);
    endResetModel();
    setBehind(false);
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading && !m_loadingMore && rowCount() < m_options.mostRows;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loadingMore = true;
    const quint64 generation = m_generation;
    const app::LogCursor from = m_next;
    app::whenDone(m_log.page(m_filter, from, kPageRows, m_job), this,
                  [this, generation, from](const app::Result<app::LogPage> &page) {
                      if (generation != m_generation)
                          return;
                      m_loadingMore = false;
                      if (!page)
                          Q_EMIT updateFailed(page.error());
                      else if (from == m_next) // else the end was trimmed meanwhile
                          takeOlder(*page);
                  });
}

void JournalModel::takeOlder(const app::LogPage &page)
{
    m_next = page.next;
    m_atEnd = page.atEnd;
    if (page.rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.cbegin(), page.rows.cend());
    note(page.rows);
    endInsertRows();
}

void JournalModel::catchUp(const QList<qint64> &shown)
{
    m_shown = shown;
    if (m_loading)
        return;
    if (m_unread) {
        reload();
        return;
    }
    if (m_catching) {
        m_catchAgain = true;
        return;
    }
    m_catching = true;
    if (m_behind) { // no newer lines, but those that are shown go on being decoded
        refreshStates(QSet<qint64>(m_shown.cbegin(), m_shown.cend()) + m_pending);
        return;
    }
    app::LogFilter filter = m_filter;
    const QDateTime asked = m_options.now();
    const QDateTime last =
        m_caughtUpAt.isValid() ? std::min(m_caughtUpAt, asked) : asked; // the clock may have been set
    const QDateTime recent = last.addSecs(-kLookBackSeconds);
    if (!filter.from.isValid() || filter.from < recent)
        filter.from = recent; // a filter that fits nothing must not search the whole log each time
    const quint64 generation = m_generation;
    app::whenDone(m_log.newer(filter, m_topPush, m_topReject, kNewerRows), this,
                  [this, generation, asked](const app::Result<app::LogPage> &page) {
                      if (generation != m_generation)
                          return;
                      if (page) {
                          m_caughtUpAt = asked;
                          takeNewer(*page);
                      } else {
                          Q_EMIT updateFailed(page.error());
                      }
                      if (generation == m_generation)
                          refreshStates(QSet<qint64>(m_shown.cbegin(), m_shown.cend()) + m_pending);
                  });
}

void JournalModel::takeNewer(const app::LogPage &page)
{
    QList<app::LogRow> fresh;
    for (const app::LogRow &row : page.rows)
        if (row.id > (row.rejected ? m_topReject : m_topPush))
            fresh.append(row);
    const bool hole = page.rows.size() >= kNewerRows; // maybe, between these and the ones shown
    // Lines on top push others out at the end, which may be what is read there.
    const bool crowded = !fresh.isEmpty() && rowCount() + fresh.size() > m_options.mostRows;
    if (m_following && hole) {
        reload();
        return;
    }
    if (!m_following && (hole || crowded)) {
        setBehind(true);
        return;
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_rows.insert(m_rows.begin(), fresh.cbegin(), fresh.cend());
    note(fresh);
    endInsertRows();
    trim();
}

void JournalModel::refreshStates(QSet<qint64> ids)
{
    QList<qint64> asked(ids.cbegin(), ids.cend());
    if (asked.isEmpty()) {
        caughtUp();
        return;
    }
    std::sort(asked.begin(), asked.end(), std::greater<>());
    asked.resize(std::min(asked.size(), kRefreshedRows));
    const quint64 generation = m_generation;
    app::whenDone(m_log.rows(asked), this, [this, generation](const app::Result<QList<app::LogRow>> &rows) {
        if (generation != m_generation)
            return;
        if (rows)
            takeStates(*rows);
        caughtUp();
    });
}

void JournalModel::takeStates(const QList<app::LogRow> &rows)
{
    QHash<qint64, const app::LogRow *> present;
    for (const app::LogRow &row : rows)
        present.insert(row.id, &row);
    int at = -1;
    for (app::LogRow &row : m_rows) {
        ++at;
        if (present.isEmpty())
            break;
        if (row.rejected)
            continue;
        const app::LogRow *now = present.take(row.id);
        if (!now)
            continue;
        if (now->state != app::DecodeState::Pending)
            m_pending.remove(now->id);
        if (*now == row)
            continue;
        row = *now;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void JournalModel::caughtUp()
{
    m_catching = false;
    if (std::exchange(m_catchAgain, false))
        catchUp(m_shown);
}

void JournalModel::setFollowing(bool following)
{
    m_following = following;
    if (following && m_behind)
        reload();
}

void JournalModel::note(const QList<app::LogRow> &rows)
{
    for (const app::LogRow &row : rows) {
        qint64 &top = row.rejected ? m_topReject : m_topPush;
        top = std::max(top, row.id);
        if (!row.rejected && row.state == app::DecodeState::Pending)
            m_pending.insert(row.id);
    }
}

/// Drops the oldest lines over the limit; the next older page starts where the ones that are left end.
void JournalModel::trim()
{
    if (rowCount() <= m_options.mostRows)
        return;
    const int last = rowCount() - 1;
    beginRemoveRows({}, int(m_options.mostRows), last);
    qint64 push = 0;
    qint64 reject = 0;
    for (int i = int(m_options.mostRows); i <= last; ++i) {
        const app::LogRow &row = this->row(i);
        qint64 &newest = row.rejected ? reject : push;
        newest = std::max(newest, row.id);
        if (!row.rejected)
            m_pending.remove(row.id);
    }
    if (push > 0)
        m_next.beforePush = push + 1;
    if (reject > 0)
        m_next.beforeReject = reject + 1;
    m_atEnd = false;
    m_rows.resize(size_t(m_options.mostRows));
    endRemoveRows();
}

void JournalModel::setBehind(bool behind)
{
    if (m_behind == behind)
        return;
    m_behind = behind;
    Q_EMIT behindChanged(behind);
}

void JournalModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

} // namespace ui
