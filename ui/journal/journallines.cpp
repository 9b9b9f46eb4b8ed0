// What the list shows, and which of its lines is selected.
#include "journalview.h"

#include "filterbar.h"
#include "journalmodel.h"
#include "logdetailview.h"
#include "logwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// How many more pages are read to find a line that another page asked for.
constexpr int kWantedPages = 10;

} // namespace

void JournalView::loadFailed(const app::Error &error)
{
    m_error = error;
    m_wanted = {};
    updateEmpty();
    lineSelected();
}

void JournalView::updateFailed(const app::Error &error)
{
    // New lines are asked for many times a second.
    const QString text = LogWords::error(error);
    if (std::exchange(m_toldError, text) != text)
        m_navigator.notify(text, Tone::Bad);
}

void JournalView::lineLoaded()
{
    m_error.reset();
    m_toldError.clear();
    updateEmpty();
    if (m_following) {
        const QScopedValueRollback scrolling(m_scrolling, true);
        m_table->scrollToTop();
    }
    if (m_wanted.id > 0) {
        m_wantedPages = kWantedPages;
        selectWanted();
        return;
    }
    const int row = m_line.id > 0 ? m_model->rowOf(m_line.rejected, m_line.id) : -1;
    const QScopedValueRollback scrolling(m_scrolling, true);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        lineSelected();
}

/// New lines came on top: what the operator reads must not move.
void JournalView::keepPlace(int inserted)
{
    const QScopedValueRollback scrolling(m_scrolling, true);
    if (m_following) {
        m_table->scrollToTop();
        return;
    }
    QScrollBar *bar = m_table->verticalScrollBar();
    const int step = m_table->verticalScrollMode() == QAbstractItemView::ScrollPerItem
                         ? 1
                         : m_table->verticalHeader()->defaultSectionSize();
    const int value = bar->value() + inserted * step;
    m_table->updateGeometry();
    if (bar->maximum() < value) // the view counts the new rows later
        bar->setMaximum(value);
    bar->setValue(value);
}

void JournalView::lineSelected()
{
    const int row = m_table->selectedRow();
    if (row < 0) {
        if (m_model->rowCount() == 0) {
            m_line = {};
            m_detail->clear();
        }
        return;
    }
    const app::LogRow &line = m_model->row(row);
    if (m_line.id == line.id && m_line.rejected == line.rejected)
        return;
    m_line = {line.rejected, line.id};
    m_detail->show(line.rejected, line.id);
}

void JournalView::updateEmpty()
{
    m_empty->setIcon(m_error ? u"circle-alert"_s : m_model->isLoading() ? QString() : u"inbox"_s);
    if (m_error)
        m_empty->setTexts(m_error->message, m_error->hint, tr("Try again"));
    else if (m_model->isLoading()) // nothing is said before the answer
        m_empty->setTexts({}, {});
    else if (m_filter->filter().restricts() && m_model->rowCount() == 0 && m_filter->filter() != JournalFilter())
        m_empty->setTexts(tr("Nothing fits the filter"), tr("Take a condition away, or look at all times."),
                          tr("Show everything"));
    else if (m_filter->filter() == JournalFilter())
        m_empty->setTexts(tr("Nothing received today"),
                          tr("Pushes appear here the moment a cloud sends them. Refused requests are shown too."),
                          tr("Show all times"));
    else
        m_empty->setTexts(tr("Nothing received yet"),
                          tr("Pushes appear here the moment a cloud sends them. Refused requests are shown too."));
}

void JournalView::updateEnd()
{
    m_end->setVisible(m_model->isFull());
    m_end->setText(tr("The list ends here with %n line(s); narrow the filter or its time to see older ones. An export "
                      "holds all of them.",
                      nullptr, m_model->rowCount()));
}

QList<qint64> JournalView::shownPushes() const
{
    QList<qint64> ids;
    const int first = std::max(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model->rowCount() - 1 : bottom;
    for (int row = first; row <= last && ids.size() < 100; ++row)
        if (!m_model->row(row).rejected)
            ids.append(m_model->row(row).id);
    return ids;
}

QList<qint64> JournalView::selectedPushes() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        if (const app::LogRow &row = m_model->row(index.row()); !row.rejected)
            ids.append(row.id);
    return ids;
}

} // namespace ui
