#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace ui {

class EmptyState;
class LiveReader;
class LoadingOverlay;
class PagedTable;
class Pager;
class PrimaryButton;
class SearchForm;
template <typename T>
struct Column;
template <typename T>
class RowsModel;

/// 账号: search, table, and what can be done with an account.
class AccountList final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountList(app::Engine &engine, QWidget *parent = nullptr);
    ~AccountList() override;

    void refresh();
    void focusSearch();
    void add();

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QList<Column<app::Account>> columns() const;
    void wire();
    void take(const app::Result<app::Page<app::Account>> &page);
    void act(int row, const QString &action);
    void ask(int row, const QString &action, const QString &question,
             const std::function<QFuture<app::Result<>>()> &deed, const QString &done);
    void updateEmpty();
    void retranslateUi();

    app::Engine &m_engine;
    app::AccountFilter m_filter;
    app::Error m_error;
    int m_page = 1;
    int m_pageSize = 10;
    std::unique_ptr<RowsModel<app::Account>> m_model;
    LiveReader *m_reader = nullptr;
    SearchForm *m_search = nullptr;
    PrimaryButton *m_add = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
};

} // namespace ui
