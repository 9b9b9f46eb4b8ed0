#pragma once

#include "ui/widgets/rowsmodel.h"

#include <QObject>

#include <functional>

class QLineEdit;

namespace ui {

class Drawer;
class PagedTable;
class Pager;

struct CategoryRow
{
    QString id{};
    QString path{};

    friend bool operator==(const CategoryRow &, const CategoryRow &) = default;
};

/// 选择品类: the built-in categories, ten a page, with search.
class CategoryDrawer final : public QObject
{
    Q_OBJECT
public:
    CategoryDrawer(QWidget *anchor, const QString &current);
    void open();

Q_SIGNALS:
    void chosen(const QString &categoryId);

private:
    void showPage(int page);

    Drawer *m_drawer = nullptr;
    QLineEdit *m_search = nullptr;
    RowsModel<CategoryRow> *m_model = nullptr;
    PagedTable *m_table = nullptr;
    Pager *m_pager = nullptr;
    int m_pageSize = 10;
};

/// Calls \a clicked when its parent is clicked, or Enter, Space or Down is pressed on it.
class ClickWatcher final : public QObject
{
    Q_OBJECT
public:
    ClickWatcher(QWidget *parent, std::function<void()> clicked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_clicked;
};

} // namespace ui
