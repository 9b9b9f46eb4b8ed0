#include "ui/widgets/tickdelegate.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QPainter>

namespace ui {

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::current();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int size = scaled(16);
    const QRectF box(option.rect.center().x() - size / 2, option.rect.center().y() - size / 2, size, size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ticked ? palette.accent : palette.muted);
    painter->setBrush(ticked ? palette.accent : palette.field);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (ticked)
        painter->drawPixmap(
            box.topLeft() + QPointF(2, 2),
            iconPixmap(QStringLiteral("check"), palette.onAccent, size - 4, painter->device()->devicePixelRatioF()));
    painter->restore();
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(44), scaled(40)};
}

} // namespace ui
