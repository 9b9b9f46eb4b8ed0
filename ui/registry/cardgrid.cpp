#include "cardgrid.h"

#include "ui/widgets/fonts.h"

#include <QGridLayout>

namespace ui {
namespace {

constexpr int kMostColumns = 4;
constexpr int kGap = 12;

} // namespace

CardGrid::CardGrid(int minimumWidth, QWidget *parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_minimumWidth(minimumWidth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    m_layout->setAlignment(Qt::AlignTop);
    // The columns follow the width, so the present columns must not keep the grid from becoming narrower.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    for (QWidget *card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    const bool same = cards == m_cards;
    m_cards = cards;
    place(!same);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(false);
}

int CardGrid::columnsThatFit() const
{
    return qBound(1, (width() + kGap) / (scaled(m_minimumWidth) + kGap), kMostColumns);
}

void CardGrid::place(bool always)
{
    const int columns = columnsThatFit();
    if (columns == m_columns && !always)
        return;
    for (int column = 0; column < kMostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_layout->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
        m_cards.at(i)->show();
    }
}

} // namespace ui
