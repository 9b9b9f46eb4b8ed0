#pragma once

#include "ui/widgets/multichoice.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QLineEdit;
class QHBoxLayout;

namespace ui {

class EmptyState;
class PagedTable;
class PrimaryButton;

/// One table of the thing model: search, filters, 添加, rows with 编辑 and 删除.
class DefinitionList final : public QWidget
{
    Q_OBJECT
public:
    DefinitionList(QAbstractItemModel *model, const QList<int> &widths, QWidget *parent = nullptr);
    /// Filters of the property table; placed behind the search field.
    [[nodiscard]] MultiChoice *addFilter(const QString &objectName);
    void setTexts(const QString &searchPlaceholder, const QString &add, const QString &emptyTitle,
                  const QString &emptyHint);
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] PagedTable *table() const { return m_table; }
    /// Other rows than before: a question that is still open is about none of them.
    void dropQuestion();

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &id);
    /// Confirmed by the operator.
    void removeRequested(const QString &id);
    void filterChanged();

private:
    [[nodiscard]] QString idOf(int row) const;
    void askRemove(int row);

    QLineEdit *m_search = nullptr;
    QHBoxLayout *m_filters = nullptr;
    PrimaryButton *m_add = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    std::unique_ptr<QObject> m_question; ///< An answer counts as long as it is there.
};

} // namespace ui
