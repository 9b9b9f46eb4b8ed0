// What the comparison of devices asks of the cloud, and what it does with the answers.
#include "syncdialog.h"

#include "cloudjob.h"
#include "jobrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/notice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void SyncDialog::compare()
{
    if (m_job->isRunning())
        return;
    m_applying = false;
    m_notice->hide();
    m_row->setText(tr("Reading the devices at %1").arg(m_info.name));
    m_job->run<app::SyncDifference>(
        tr("Compare devices"),
        [this](const app::JobControlPtr &job) {
            return m_engine.cloudWork().difference(m_info.id, m_docking.productId, job);
        },
        [this](const app::Result<app::SyncDifference> &difference) { take(difference); });
}

void SyncDialog::take(const app::Result<app::SyncDifference> &difference)
{
    if (!difference) {
        const app::Error &error = difference.error();
        const bool cancelled = error.code == app::ErrorCode::Cancelled;
        say(cancelled ? Tone::Neutral : Tone::Bad, cancelled ? tr("The comparison was cancelled.") : error.message,
            error.hint, tr("Compare again"));
        return;
    }
    m_stale = false;
    m_model->setRows(difference->rows);
    m_difference = *difference;
    m_difference->rows.clear();
    showState();
}

void SyncDialog::askApply()
{
    const QList<app::SyncRow> rows = m_model->ticked();
    const auto count = [&rows](Kind kind) {
        return int(std::count_if(rows.cbegin(), rows.cend(), [kind](const auto &row) { return row.kind == kind; }));
    };
    QStringList deeds;
    if (const int made = count(Kind::OnlyHere); made > 0)
        deeds << tr("%n will be created at the cloud", nullptr, made);
    if (const int made = count(Kind::OnlyThere); made > 0)
        deeds << tr("%n will be made here", nullptr, made);
    if (const int changed = count(Kind::Differs); changed > 0)
        deeds << tr("%n get(s) our name at the cloud", nullptr, changed);
    //: %1: what will be done.
    ConfirmPopover::ask(m_apply, tr("Apply the selected rows? %1.").arg(deeds.join(u", "_s)), this,
                        [this, rows] { apply(rows); });
}

void SyncDialog::apply(const QList<app::SyncRow> &rows)
{
    if (m_job->isRunning() || rows.isEmpty())
        return;
    m_applying = true;
    m_notice->hide();
    m_row->setText(tr("Applying"));
    m_job->run<QList<app::SyncFailure>>(
        tr("Apply device differences"),
        [this, rows](const app::JobControlPtr &job) {
            return m_engine.cloudWork().applyDifference(m_info.id, m_docking.productId, rows, job);
        },
        [this, asked = rows.size()](const app::Result<QList<app::SyncFailure>> &failures) {
            applied(asked, failures);
        });
}

void SyncDialog::applied(qsizetype asked, const app::Result<QList<app::SyncFailure>> &failures)
{
    m_applying = false;
    const qint64 done = m_job->done();
    if (!failures || (m_job->isCancelled() && done < asked)) {
        m_stale = true; // which of the rows were dealt with is seen by comparing again
        const bool cancelled = failures || failures.error().code == app::ErrorCode::Cancelled;
        //: %1 rows of %2
        say(cancelled ? Tone::Warning : Tone::Bad,
            cancelled ? tr("Stopped: %1 of %2 rows were dealt with.").arg(done).arg(asked) : failures.error().message,
            cancelled ? tr("What was done stays.") : failures.error().hint, tr("Compare again"));
        showState();
        return;
    }
    m_model->setApplied(*failures);
    const qsizetype failed = failures->size();
    if (failed == 0)
        say(Tone::Ok, tr("%n row(s) applied.", nullptr, int(asked)));
    else
        say(Tone::Bad,
            tr("%1 of %2 rows were applied; the others stay here with the reason.").arg(asked - failed).arg(asked),
            tr("Correct what is said, then apply again."), tr("Compare again"));
    showState();
}

void SyncDialog::reject()
{
    if (!m_job->isRunning() || !m_applying) {
        QDialog::reject(); // a comparison under way is stopped with it
        return;
    }
    ConfirmPopover::ask(m_close, tr("Stop applying? What was done stays."), this, [this] {
        m_job->cancel();
        QDialog::reject();
    });
}

} // namespace ui
