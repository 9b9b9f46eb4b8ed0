#include "celldelegate.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/statelabel.h"

#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int kPadding = 16;
constexpr int kLinkGap = 17; ///< Between two links, with the line in its middle.

QFont cellFont(const QModelIndex &index)
{
    return index.data(MonoRole).toBool() ? monospaceFont() : QApplication::font();
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::current();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.accentSoft);
    else if (index.row() == hoverRow)
        painter->fillRect(option.rect, palette.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) // the current row, for the keyboard
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), palette.accent);

    const QVariant links = index.data(LinksRole);
    if (links.isValid())
        paintLinks(painter, option.rect, index, links.value<ActionLinks>());
    else
        paintText(painter, option, index);
    painter->restore();
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::current();
    QRect area = option.rect.adjusted(scaled(kPadding), 0, -scaled(kPadding) / 2, -1);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid()) {
        const int dot = scaled(14);
        paintStateDot(*painter, QRectF(area.left() - 2, area.top(), dot, area.height()), Tone(tone.toInt()),
                      index.data(HollowRole).toBool());
        area.setLeft(area.left() + dot);
    }
    painter->setFont(cellFont(index));
    painter->setPen(index.data(MutedRole).toBool() ? palette.muted : palette.text);
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void CellDelegate::paintLinks(QPainter *painter, const QRect &cell, const QModelIndex &index,
                              const ActionLinks &links) const
{
    const Palette palette = Palette::current();
    const QList<QRect> rects = linkRects(cell, links);
    const bool chosenHere = chosenRow.isValid() && chosenRow.row() == index.row();
    for (qsizetype i = 0; i < links.size(); ++i) {
        const ActionLink &link = links.at(i);
        const QRect rect = rects.at(i);
        if (i > 0) {
            const int x = rect.left() - scaled(kLinkGap) / 2 - 1;
            painter->fillRect(QRect(x, rect.center().y() - scaled(6), 1, scaled(13)), palette.line);
        }
        QFont font = QApplication::font();
        font.setUnderline(link.enabled && index.row() == hoverRow && link.id == hoverLink);
        painter->setFont(font);
        painter->setPen(!link.enabled ? palette.muted : link.danger ? palette.bad : palette.accent);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, link.text);
        if (chosenHere && i == chosenLink) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(palette.accent, 1.5));
            painter->drawRoundedRect(QRectF(rect).adjusted(-4, 6, 4, -6), 4, 4);
        }
    }
}

QList<QRect> CellDelegate::linkRects(const QRect &cell, const ActionLinks &links) const
{
    const QFontMetrics metrics{QApplication::font()};
    QList<QRect> rects;
    int x = cell.left() + scaled(kPadding);
    for (const ActionLink &link : links) {
        const int width = metrics.horizontalAdvance(link.text);
        rects.append(QRect(x, cell.top(), width, cell.height() - 1));
        x += width + scaled(kLinkGap);
    }
    return rects;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = scaled(40);
    const QVariant links = index.data(LinksRole);
    if (links.isValid()) {
        const QList<QRect> rects = linkRects(QRect(0, 0, 0, height), links.value<ActionLinks>());
        return {(rects.isEmpty() ? 0 : rects.constLast().right()) + scaled(kPadding), height};
    }
    const QFontMetrics metrics(cellFont(index));
    const int dot = index.data(ToneRole).isValid() ? scaled(14) : 0;
    const QString text = index.data(Qt::DisplayRole).toString();
    return {metrics.horizontalAdvance(text) + dot + scaled(kPadding) * 3 / 2 + 2, height};
}

} // namespace ui
