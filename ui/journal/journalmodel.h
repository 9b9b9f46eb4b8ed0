#pragma once

#include "app/engine/pushlog.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <deque>
#include <functional>

namespace ui {

/// What a test sets otherwise.
struct JournalOptions
{
    qsizetype mostRows = 50'000; ///< In memory; older lines are found by a filter. Never below one page.
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// The lines of the log, newest first. Older ones are read page by page from where the last page ended, newer ones are
/// put on top; nothing is counted, so that the size of the log does not matter. GUI thread; never blocks.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        PlatformColumn,
        DeviceColumn,
        KindColumn,
        ResultColumn,
        LatencyColumn,
        SizeColumn,
        ColumnCount
    };
    static constexpr int kPageRows = 200;
    static constexpr int kNewerRows = 2000;

    explicit JournalModel(app::PushLog &log, QObject *parent = nullptr, JournalOptions options = {});
    ~JournalModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Names by platform id, in the language in force.
    void setPlatformNames(const QHash<QString, QString> &names);
    /// Starts anew with \a filter; a query that still runs is cancelled. The old lines stay until the new ones are
    /// here.
    void setFilter(const app::LogFilter &filter);
    /// Asks for lines newer than the newest one, and for the present state of \a shown and of those still pending. It
    /// may be long ago that the list did so last: nothing is left out, or isBehind() says so.
    void catchUp(const QList<qint64> &shown);
    /// While following, a burst too large to be put on top starts the list anew; else it waits until following resumes,
    /// and the list is behind.
    void setFollowing(bool following);

    [[nodiscard]] const app::LogRow &row(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] int rowOf(bool rejected, qint64 id) const; ///< -1: not among the lines read so far.
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isBehind() const { return m_behind; }
    /// The list ends though there are older lines: no more are held in memory.
    [[nodiscard]] bool isFull() const { return rowCount() >= m_options.mostRows && !m_atEnd; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The first page of a filter is shown.
    void loaded();
    /// There is no first page; the lines of the filter before are gone.
    void failed(const app::Error &error);
    /// Older or newer lines, or states, could not be read; those shown stay.
    void updateFailed(const app::Error &error);
    void behindChanged(bool behind);

private:
    void reload();
    void takeFirst(const app::LogPage &page);
    void takeOlder(const app::LogPage &page);
    void takeNewer(const app::LogPage &page);
    void takeStates(const QList<app::LogRow> &rows);
    void refreshStates(QSet<qint64> ids);
    void caughtUp();
    void note(const QList<app::LogRow> &rows);
    void trim();
    void setLoading(bool loading);
    void setBehind(bool behind);
    [[nodiscard]] QString text(const app::LogRow &row, int column) const;

    app::PushLog &m_log;
    JournalOptions m_options;
    app::LogFilter m_filter;
    QHash<QString, QString> m_platformNames;
    std::deque<app::LogRow> m_rows; ///< Lines are put on top of many: a list would move them all.
    QSet<qint64> m_pending;         ///< Pushes shown as pending.
    QList<qint64> m_shown;
    app::LogCursor m_next;
    qint64 m_topPush = 0;
    qint64 m_topReject = 0;
    QDateTime m_caughtUpAt;   ///< When the last answered question for the newest lines was asked; UTC.
    quint64 m_generation = 0; ///< Answers of an older one are dropped.
    app::JobControlPtr m_job;
    bool m_atEnd = true;
    bool m_loading = false;
    bool m_loadingMore = false;
    bool m_catching = false;
    bool m_catchAgain = false;
    bool m_behind = false;
    bool m_unread = false; ///< The first page could not be read.
    bool m_following = true;
};

} // namespace ui
