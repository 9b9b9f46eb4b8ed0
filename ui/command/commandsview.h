#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QWidget>

#include <optional>

namespace ui {

class BatchStrip;
class CommandDeeds;
class CommandDetailView;
class CommandFilterBar;
class CommandsModel;
class EmptyState;
class LiveReader;
class LoadingOverlay;
class PagedTable;
class PageHeader;
class Pager;
class PrimaryButton;

/// The commands, newest first, and what is known about the selected one. A page is read at a time.
class CommandsView final : public QWidget
{
    Q_OBJECT
public:
    CommandsView(app::Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    void open(const QVariantMap &parameters); ///< See CommandPage.
    /// The form for a new command; empty: the device is chosen there.
    void newCommand(const app::DeviceId &device);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUi();
    [[nodiscard]] QWidget *makeList();
    void wireList();
    void wireDetail();
    void restart(); ///< From the first page, with what the filter says now.
    void take(const app::Result<app::Page<app::Command>> &page);
    void selectAgain();
    void showCommand(qint64 id);
    void act(int row, const QString &action);
    void updateEmpty();
    void retranslateUi();

    app::Engine &m_engine;
    Navigator &m_navigator;
    LiveReader *m_reader = nullptr;
    CommandsModel *m_model = nullptr;
    CommandDeeds *m_deeds = nullptr;
    PageHeader *m_header = nullptr;
    PrimaryButton *m_new = nullptr;
    CommandFilterBar *m_filter = nullptr;
    BatchStrip *m_batch = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
    CommandDetailView *m_detail = nullptr;
    std::optional<app::Error> m_error;
    int m_page = 1;
    int m_pageSize = 20;
    bool m_isRead = false;    ///< There was an answer.
    bool m_selecting = false; ///< The program selects, not the operator.
};

} // namespace ui
