#include "ui/widgets/pagedtable.h"

#include "celldelegate.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace ui {

PagedTable::PagedTable(QWidget *parent) : QTableView(parent), m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    applyMetrics();
}

void PagedTable::setModel(QAbstractItemModel *model)
{
    if (QTableView::model())
        QTableView::model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &PagedTable::placeEmptyWidget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PagedTable::placeEmptyWidget);
    connect(model, &QAbstractItemModel::modelReset, this, &PagedTable::placeEmptyWidget);
    connect(model, &QAbstractItemModel::modelReset, this, &PagedTable::layoutColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &PagedTable::layoutColumns);
    layoutColumns();
    placeEmptyWidget();
}

void PagedTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    layoutColumns();
}

void PagedTable::setEmptyWidget(QWidget *widget)
{
    m_empty = widget;
    m_empty->setParent(viewport());
    placeEmptyWidget();
}

QRect PagedTable::linkRect(int row, const QString &actionId) const
{
    const QModelIndex index = linksIndex(row);
    const auto links = index.data(LinksRole).value<ActionLinks>();
    const QList<QRect> rects = m_cells->linkRects(visualRect(index), links);
    for (qsizetype i = 0; i < links.size(); ++i)
        if (links.at(i).id == actionId)
            return rects.at(i);
    return {};
}

int PagedTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

QModelIndex PagedTable::linksIndex(int row) const
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return {};
    for (int column = model()->columnCount() - 1; column >= 0; --column) {
        const QModelIndex index = model()->index(row, column);
        if (index.data(LinksRole).isValid())
            return index;
    }
    return {};
}

QString PagedTable::linkAt(const QModelIndex &index, QPoint position) const
{
    const auto links = index.data(LinksRole).value<ActionLinks>();
    const QList<QRect> rects = m_cells->linkRects(visualRect(index), links);
    for (qsizetype i = 0; i < links.size(); ++i)
        if (rects.at(i).adjusted(-4, 0, 4, 0).contains(position))
            return links.at(i).id;
    return {};
}

void PagedTable::trigger(const QModelIndex &index, const QString &actionId)
{
    const auto links = index.data(LinksRole).value<ActionLinks>();
    for (const ActionLink &link : links)
        if (link.id == actionId && link.enabled)
            Q_EMIT actionTriggered(index.row(), actionId);
}

bool PagedTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString linkId = linkAt(index, help->pos());
        const auto links = index.data(LinksRole).value<ActionLinks>();
        for (const ActionLink &link : links)
            if (link.id == linkId && !link.toolTip.isEmpty()) {
                QToolTip::showText(help->globalPos(), link.toolTip, this);
                return true;
            }
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = m_cells->sizeHint({}, index).width() > visualRect(index).width();
        if (cut && !index.data(Qt::ToolTipRole).isValid() && !text.isEmpty()) {
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void PagedTable::setHoverRow(int row)
{
    if (m_cells->hoverRow == row)
        return;
    m_cells->hoverRow = row;
    if (row < 0)
        m_cells->hoverLink.clear();
    viewport()->update();
}

void PagedTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QString link = linkAt(index, event->pos());
    if (link != m_cells->hoverLink) {
        m_cells->hoverLink = link;
        viewport()->setCursor(link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }
    setHoverRow(index.row());
    QTableView::mouseMoveEvent(event);
}

void PagedTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const QString link = event->button() == Qt::LeftButton ? linkAt(index, event->pos()) : QString();
    if (!link.isEmpty())
        trigger(index, link);
}

void PagedTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && linkAt(index, event->pos()).isEmpty())
        Q_EMIT rowActivated(index.row());
}

void PagedTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        chooseLink(-1);
        return;
    case Qt::Key_Right:
        chooseLink(+1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        const QModelIndex index = linksIndex(currentIndex().row());
        const auto links = index.data(LinksRole).value<ActionLinks>();
        if (m_cells->chosenLink >= 0 && m_cells->chosenLink < links.size())
            trigger(index, links.at(m_cells->chosenLink).id);
        else if (currentIndex().isValid() && event->key() != Qt::Key_Space)
            Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    default:
        QTableView::keyPressEvent(event);
    }
}

void PagedTable::chooseLink(int step)
{
    const QModelIndex index = linksIndex(currentIndex().row());
    const auto links = index.data(LinksRole).value<ActionLinks>();
    if (links.isEmpty())
        return;
    m_cells->chosenRow = index;
    m_cells->chosenLink = std::clamp(m_cells->chosenLink + step, -1, int(links.size()) - 1);
    scrollTo(index);
    viewport()->update();
}

void PagedTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = linksIndex((byMouse ? indexAt(event->pos()) : currentIndex()).row());
    const auto links = index.data(LinksRole).value<ActionLinks>();
    if (links.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row = index;
    for (const ActionLink &link : links) {
        QAction *action = menu->addAction(link.text);
        action->setEnabled(link.enabled);
        connect(action, &QAction::triggered, this, [this, row, id = link.id] {
            if (row.isValid())
                trigger(row, id);
        });
    }
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void PagedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.row() != previous.row())
        m_cells->chosenLink = -1;
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void PagedTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const int row = selectedRow();
    if (row == m_reportedRow && deselected.isEmpty())
        return;
    m_reportedRow = row;
    Q_EMIT selectedRowChanged(row);
}

void PagedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
    placeEmptyWidget();
}

void PagedTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Without a current row the arrows would start from nowhere that can be seen.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void PagedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void PagedTable::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(scaled(40));
    horizontalHeader()->setFixedHeight(scaled(36));
    layoutColumns();
}

void PagedTable::layoutColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0 || horizontalHeader()->count() != columns)
        return;
    int left = viewport()->width();
    int sharing = 0;
    for (int column = 0; column < columns; ++column) {
        const int width = scaled(m_widths.value(column, 0));
        left -= width;
        sharing += width == 0 ? 1 : 0;
    }
    const int share = sharing > 0 ? std::max(left / sharing, scaled(96)) : 0;
    int rest = sharing > 0 ? std::max(left - share * sharing, 0) : 0;
    for (int column = 0; column < columns; ++column) {
        const int fixed = scaled(m_widths.value(column, 0));
        setColumnWidth(column, fixed > 0 ? fixed : share + std::exchange(rest, 0));
    }
}

void PagedTable::copy()
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            if (!index.data(LinksRole).isValid())
                cells.append(index.data(Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PagedTable::placeEmptyWidget()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(model() && model()->rowCount() == 0);
}

} // namespace ui
