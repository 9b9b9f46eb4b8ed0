#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QMap>
#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

class Card;
class DockingPanel;
class EmptyState;
class JobCenter;
class LoadingOverlay;
class PagedTable;
class Pager;
class PrimaryButton;
class SearchForm;
template <typename T>
struct Column;
template <typename T>
class RowsModel;

/// One cloud's records: search, table, pager, and the panel of the selected record. Knows its cloud by the schema only.
class DockingPage final : public QWidget
{
    Q_OBJECT
public:
    DockingPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const app::PlatformInfo &info,
                QWidget *parent = nullptr);
    ~DockingPage() override;

    [[nodiscard]] const app::PlatformInfo &info() const { return m_info; }
    /// The same cloud in another language.
    void setInfo(const app::PlatformInfo &info);
    void refresh();
    void focusSearch();
    void openAddDialog();
    /// Selects that record; clears the search and turns the page when it is not among the rows shown.
    void select(const app::ProductId &product);

Q_SIGNALS:
    void recordsChanged();

private:
    [[nodiscard]] QWidget *makeList();
    void wire();
    void retranslateUi();
    [[nodiscard]] QList<Column<app::Docking>> columns() const;
    [[nodiscard]] Column<app::Docking> column(app::DockingColumn column) const;
    void addSearchField(const QString &key);
    [[nodiscard]] static const app::FormField *choiceOf(const app::FormSchema &schema, const QString &key);
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();
    [[nodiscard]] static QString labelOf(const app::FormSchema &schema, const QString &key);
    void search(const QMap<QString, QString> &values);
    void goTo(int page);
    void read();
    void take(const app::Page<app::Docking> &page);
    /// \a asked: the operator asked for it, so that old rows would be a wrong answer.
    void readFailed(const app::Error &error, bool asked);
    /// Clears the search, goes to the page with that record and selects it there.
    void reveal(const app::ProductId &product);
    void findWanted();
    void act(int row, const QString &action);
    void openEditDialog(const app::Docking &docking);
    void setEnabledState(const app::Docking &docking, bool enabled);
    void askRemove(int row);
    void remove(const app::ProductId &product);
    void saved(const app::ProductId &product, bool added);
    void showSelected();
    void updateEmpty();

    app::Engine &m_engine;
    Navigator &m_navigator;
    app::PlatformInfo m_info;
    app::DockingFilter m_filter;
    int m_page = 1;
    int m_pageSize = 10;
    QString m_wanted;         ///< Product to be selected once it is read.
    quint64 m_generation = 0; ///< Answers of an older question are dropped.
    bool m_running = false;
    bool m_again = false;
    bool m_asked = false;              ///< The next question is the operator's.
    bool m_locating = false;           ///< The page of `m_wanted` is being looked for.
    bool m_known = false;              ///< There was an answer.
    std::optional<app::Error> m_error; ///< Why the last one was none.
    QStringList m_busy;                ///< Products with a change under way.

    std::unique_ptr<RowsModel<app::Docking>> m_model;
    SearchForm *m_search = nullptr;
    PrimaryButton *m_add = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
    DockingPanel *m_panel = nullptr;
};

} // namespace ui
