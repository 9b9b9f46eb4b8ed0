#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <memory>

namespace ui {

class EmptyState;
class LiveReader;
class LoadingOverlay;
class PagedTable;
class Pager;
class SearchForm;
template <typename T>
struct Column;
template <typename T>
class RowsModel;

/// 已绑定用户: who has linked which assistant, and when it was used; links can be taken back.
class LinkedUsers final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkedUsers(app::Engine &engine, QWidget *parent = nullptr);
    ~LinkedUsers() override;

    void refresh();
    void focusSearch();

private:
    [[nodiscard]] QList<Column<app::LinkedUser>> columns() const;
    [[nodiscard]] QString platformName(const app::PlatformId &id) const;
    void take(const app::Result<app::Page<app::LinkedUser>> &page);
    void unlink(int row);
    void retranslateUi();
    void updateEmpty();

    app::Engine &m_engine;
    app::LinkFilter m_filter;
    app::Error m_error;
    int m_page = 1;
    int m_pageSize = 10;
    std::unique_ptr<RowsModel<app::LinkedUser>> m_model;
    LiveReader *m_reader = nullptr;
    SearchForm *m_search = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
};

} // namespace ui
