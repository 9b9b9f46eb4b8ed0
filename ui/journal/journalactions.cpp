#include "journalview.h"

#include "app/model/worker.h"
#include "filterbar.h"
#include "journalmodel.h"
#include "logdetailview.h"
#include "logjobs.h"
#include "logwords.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/pagedtable.h"
#include "unmatcheddialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

void JournalView::open(const QVariantMap &parameters)
{
    const app::PlatformId platform(parameters.value(u"platform"_s).toString());
    const app::ProductId product(parameters.value(u"product"_s).toString());
    if (parameters.value(u"unmatched"_s).toBool()) {
        openUnmatched(platform, product, {});
        return;
    }
    const qint64 reject = parameters.value(u"reject"_s).toLongLong();
    m_wanted = reject > 0 ? Line{true, reject} : Line{false, parameters.value(u"push"_s).toLongLong()};
    if (m_wanted.id > 0)
        setFollowing(false);
    m_filter->setFilter(JournalFilter::fromParameters(parameters));
    applyFilter();
}

/// Looks for the wanted line among those read so far, and further down for a while; its detail is shown either way.
void JournalView::selectWanted()
{
    if (m_wanted.id == 0)
        return;
    const int row = m_model->rowOf(m_wanted.rejected, m_wanted.id);
    if (row >= 0) {
        m_wanted = {};
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    if (m_wantedPages-- > 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({});
        return;
    }
    m_line = std::exchange(m_wanted, {});
    m_table->clearSelection();
    m_detail->show(m_line.rejected, m_line.id);
}

void JournalView::askExport(app::ExportFormat format)
{
    const bool csv = format == app::ExportFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the log"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"ndjson"_s);
    dialog->setNameFilter(csv ? tr("Comma-separated values (*.csv)") : tr("One JSON object a line (*.ndjson)"));
    dialog->selectFile(u"clouddock-log-"_s + QDate::currentDate().toString(u"yyyyMMdd"_s) +
                       (csv ? u".csv"_s : u".ndjson"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { exportTo(file, format); });
    dialog->open();
}

void JournalView::exportTo(const QString &file, app::ExportFormat format)
{
    m_jobs->exportTo(file, format, logFilter());
}

void JournalView::replaySelected()
{
    replay(selectedPushes());
}

void JournalView::replay(const QList<qint64> &pushIds)
{
    if (pushIds.isEmpty())
        return;
    app::whenDone(m_engine.pushLog().replay(pushIds), this, [this](const app::Result<qint64> &count) {
        if (count)
            replayed(*count);
        else
            m_navigator.notify(LogWords::error(count.error()), Tone::Bad);
    });
}

void JournalView::replayed(qint64 pushes)
{
    m_navigator.notify(tr("%n push(es) are decoded again", nullptr, int(pushes)));
}

void JournalView::askReplayAll()
{
    int known = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        known += m_model->row(row).rejected ? 0 : 1;
    const QString question =
        m_model->atEnd() ? tr("Decode the %n push(es) again that the filter shows?", nullptr, known)
                         : tr("Decode everything again that the filter shows, more than %n push(es)?", nullptr, known);
    ConfirmPopover::ask(m_replay, question, this, [this] { m_jobs->replayAll(logFilter()); });
}

void JournalView::openUnmatched(const app::PlatformId &platform, const app::ProductId &product,
                                const app::CloudIdentity &identity)
{
    auto *dialog = new UnmatchedDialog(m_engine, platform, product, this);
    dialog->select(identity);
    connect(dialog, &UnmatchedDialog::assigned, this, [this](qint64 pushes) {
        m_navigator.notify(tr("Assigned; %n push(es) are decoded again", nullptr, int(pushes)));
    });
    dialog->open();
}

} // namespace ui
