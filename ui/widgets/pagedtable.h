#pragma once

#include "ui/widgets/itemroles.h"

#include <QTableView>

namespace ui {

class CellDelegate;

/// A table as every page has it: 36-px head, 40-px rows, whole rows selected, no grid but a line below each row.
///
/// The model says what a cell is by the roles of itemroles.h. Action links work by mouse, by keyboard (Left and Right
/// choose a link of the current row, Enter or Space presses it) and from the row's context menu.
class PagedTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PagedTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in px at text scale 1; 0 shares what is left. Fewer entries than columns: the rest share too.
    void setColumnWidths(const QList<int> &widths);
    /// What stands in the middle while there are no rows; see EmptyState.
    void setEmptyWidget(QWidget *widget);
    /// Where a link is, in viewport coordinates; empty when the row has no such link. For pop-overs and tests.
    [[nodiscard]] QRect linkRect(int row, const QString &actionId) const;
    /// The selected row or -1.
    [[nodiscard]] int selectedRow() const;

public Q_SLOTS:
    /// The selected rows as lines, columns apart by tabs, to the clipboard.
    void copy();

Q_SIGNALS:
    /// A link was pressed.
    void actionTriggered(int row, const QString &actionId);
    /// The selection is another row now, or -1.
    void selectedRowChanged(int row);
    /// Double click, or Enter while no link is chosen.
    void rowActivated(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QModelIndex linksIndex(int row) const;
    [[nodiscard]] QString linkAt(const QModelIndex &index, QPoint position) const;
    void trigger(const QModelIndex &index, const QString &actionId);
    void chooseLink(int step);
    void setHoverRow(int row);
    void applyMetrics();
    void layoutColumns();
    void placeEmptyWidget();

    CellDelegate *m_cells = nullptr;
    QWidget *m_empty = nullptr;
    QList<int> m_widths;
    int m_reportedRow = -1;
};

} // namespace ui
