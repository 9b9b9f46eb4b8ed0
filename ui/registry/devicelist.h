#pragma once

#include "bulkjob.h"
#include "livereader.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class DeviceSearch;
class DeviceSummary;
class DevicesModel;
class EmptyState;
class JobCenter;
class LinkButton;
class LoadingOverlay;
class MultiChoice;
class PageHeader;
class PagedTable;
class Pager;
class PrimaryButton;

/// 设备管理: summary, search, table.
class DeviceList final : public QWidget
{
    Q_OBJECT
public:
    DeviceList(app::Engine &engine, JobCenter &jobs, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();
    /// Only devices of that product, or (when empty) of all; other conditions are taken away.
    void setProduct(const QString &productId);
    void setPlatform(const QString &platform);
    void add();
    /// A command for the selected devices is among the bulk operations.
    void offerCommands(bool offered);

Q_SIGNALS:
    void viewRequested(const app::DeviceId &id);
    void created(const app::DeviceId &id);
    /// A command for these, all of one product.
    void commandRequested(const QList<app::DeviceId> &devices);

private:
    [[nodiscard]] QWidget *makeToolBar();
    [[nodiscard]] QWidget *makeTable();
    void connectParts();
    [[nodiscard]] app::DeviceFilter filter() const;
    void search();
    void restart(); ///< From the first page, with what the filters say now.
    void take(const app::Result<app::Page<app::Device>> &page);
    void act(int row, const QString &action);
    void ask(int row, const QString &action, const QString &question, std::function<QFuture<app::Result<>>()> deed);
    void edit(const app::Device &device);
    void toggleTick(const QModelIndex &index);
    void showTicked();
    void pruneTicked();
    void askBulk(BulkJob::Action action);
    void askCommand();
    void runBulk(BulkJob::Action action, const QList<app::DeviceId> &ids, const QString &title, const QString &toast);
    void showReasons();
    void retranslateUi();

    app::Engine &m_engine;
    JobCenter &m_jobs;
    LiveReader *m_reader = nullptr;
    PageHeader *m_header = nullptr;
    DeviceSummary *m_summary = nullptr;
    DeviceSearch *m_search = nullptr;
    PrimaryButton *m_add = nullptr;
    QToolButton *m_bulk = nullptr;
    QAction *m_bulkDelete = nullptr;
    QAction *m_bulkDisable = nullptr;
    QAction *m_bulkEnable = nullptr;
    QAction *m_bulkApply = nullptr;
    QAction *m_bulkCommand = nullptr;
    MultiChoice *m_states = nullptr;
    QLabel *m_ticked = nullptr;
    LinkButton *m_tickAll = nullptr;
    LinkButton *m_untick = nullptr;
    DevicesModel *m_model = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
    app::DeviceFilter m_searched; ///< What was searched for; what is only typed does not count.
    app::DeviceFilter m_filter;   ///< Of what is shown.
    app::Error m_error;
    int m_page = 1;
    int m_pageSize = 10;
    bool m_newestFirst = true;
    bool m_devicesChanged = false; ///< Some that are ticked may be gone.
};

} // namespace ui
