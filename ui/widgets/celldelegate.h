#pragma once

#include "ui/widgets/itemroles.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of PagedTable from the roles of itemroles.h.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The place of each link of a cell, in the cell's coordinates system of \a cell.
    [[nodiscard]] QList<QRect> linkRects(const QRect &cell, const ActionLinks &links) const;

    int hoverRow = -1;                 ///< Row under the mouse.
    QString hoverLink{};               ///< Link of that row under the mouse.
    QPersistentModelIndex chosenRow{}; ///< Any cell of the row whose link is chosen by keyboard.
    int chosenLink = -1;               ///< Which link; -1: none.

private:
    void paintLinks(QPainter *painter, const QRect &cell, const QModelIndex &index, const ActionLinks &links) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
