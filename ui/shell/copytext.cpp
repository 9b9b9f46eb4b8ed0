#include "copytext.h"

#include <QAbstractItemView>
#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Where an index stands in what is seen: its rows from the root down, then its column.
std::pair<QList<int>, int> placeOf(const QModelIndex &index)
{
    QList<int> rows;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        rows.prepend(at.row());
    return {rows, index.column()};
}

QString textOfView(const QAbstractItemView &view)
{
    QModelIndexList cells = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty() && view.currentIndex().isValid())
        cells.append(view.currentIndex());
    std::sort(cells.begin(), cells.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return placeOf(a) < placeOf(b); });
    QString text;
    QModelIndex before;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (before.isValid())
            text += cell.parent() == before.parent() && cell.row() == before.row() ? u'\t' : u'\n';
        text += cell.data().toString();
        before = cell;
    }
    return text;
}

} // namespace

QString selectedText(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return textOfView(*view);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return {};
}

} // namespace ui
