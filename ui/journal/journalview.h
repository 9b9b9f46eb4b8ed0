#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class EmptyState;
class FilterBar;
class FollowPill;
class JobCenter;
class JournalModel;
class LoadingOverlay;
class LogDetailView;
class LogJobs;
class PageHeader;
class PagedTable;

/// The log: filter, lines, and what is known about the selected one.
class JournalView final : public QWidget
{
    Q_OBJECT
public:
    JournalView(app::Engine &engine, JobCenter &jobs, Navigator &navigator, QWidget *parent = nullptr);

    void refresh();
    void reload(); ///< The newest lines of the filter, whatever is shown.
    void focusSearch();
    void open(const QVariantMap &parameters); ///< See JournalPage::open().
    /// Asks for a file, then exports what the filter shows.
    void askExport(app::ExportFormat format);
    void exportTo(const QString &file, app::ExportFormat format);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildUi();
    void wireButtons();
    void wireList();
    void wireDetail();
    void retranslateUi();
    void setFollowing(bool following);
    void applyFilter();
    void engineChanged(app::Changes changes);
    void loadFailed(const app::Error &error);
    void updateFailed(const app::Error &error);
    void catchUp();
    void lineLoaded();
    void keepPlace(int inserted);
    void lineSelected();
    void selectWanted();
    void replaySelected();
    void askReplayAll();
    void replay(const QList<qint64> &pushIds);
    void replayed(qint64 pushes);
    void openUnmatched(const app::PlatformId &platform, const app::ProductId &product,
                       const app::CloudIdentity &identity);
    void updateEmpty();
    void updateEnd();
    [[nodiscard]] QList<qint64> selectedPushes() const;
    [[nodiscard]] QList<qint64> shownPushes() const;
    [[nodiscard]] app::LogFilter logFilter() const;

    struct Line
    {
        bool rejected = false;
        qint64 id = 0; ///< 0: none.
    };

    app::Engine &m_engine;
    Navigator &m_navigator;
    JournalModel *m_model = nullptr;
    LogJobs *m_jobs = nullptr;
    PageHeader *m_header = nullptr;
    FollowPill *m_follow = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_replay = nullptr;
    QMenu *m_exportMenu = nullptr;
    QMenu *m_replayMenu = nullptr;
    FilterBar *m_filter = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    LoadingOverlay *m_loading = nullptr;
    QLabel *m_end = nullptr;
    LogDetailView *m_detail = nullptr;
    Line m_line;   ///< What the detail shows.
    Line m_wanted; ///< To be selected when it is read.
    int m_wantedPages = 0;
    QDate m_filterDay;
    bool m_following = true;
    bool m_scrolling = false; ///< The program scrolls, not the operator.
    bool m_dirty = false;
    std::optional<app::Error> m_error; ///< Why the list could not be read.
    QString m_toldError;               ///< The last one of an update, told once while it lasts.
};

} // namespace ui
