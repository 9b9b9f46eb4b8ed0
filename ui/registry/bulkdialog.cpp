#include "bulkdialog.h"

#include "failuresmodel.h"
#include "livereader.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

BulkDialog::BulkDialog(BulkJob *job, QWidget *parent)
    : QDialog(parent), m_job(job), m_state(new SectionTitle({}, this)), m_total(new MutedLabel({}, this)),
      m_bar(new QProgressBar(this)), m_summary(new QLabel(this)), m_model(new FailuresModel(this)),
      m_table(new PagedTable(this)), m_stop(new QPushButton(this)), m_close(new PrimaryButton({}, this)),
      m_count(job->total())
{
    setObjectName(u"bulkDialog"_s);
    setMinimumWidth(scaled(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_state->setObjectName(u"bulkState"_s);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_total);
    layout->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    m_table->setObjectName(u"bulkFailures"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({200, 0});
    m_table->setMinimumHeight(scaled(200));
    m_table->hide();
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_stop->setObjectName(u"bulkStop"_s);
    m_close->setObjectName(u"bulkClose"_s);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, job, &BulkJob::cancel);
    connect(job, &BulkJob::progressed, this, [this] {
        if (m_job)
            showProgress(m_job->done());
    });
    connect(job, &BulkJob::over, this, &BulkDialog::showEnd);
    retranslateWith(this, [this] { retranslateUi(); });
}

void BulkDialog::showProgress(qint64 done)
{
    m_bar->setValue(m_count > 0 ? int(1000 * done / m_count) : 0);
}

void BulkDialog::showEnd(const BulkJob::Failures &failures, const std::optional<app::Error> &error)
{
    m_failed = failures.size();
    m_error = error ? RegistryTexts::error(*error) : QString();
    if (m_job && m_job->isStopped())
        m_stopped = m_job->done();
    if (m_job)
        m_applied = m_job->applied();
    if (m_stopped < 0)
        m_bar->setValue(m_bar->maximum());
    else
        showProgress(m_stopped);
    QList<FailureRow> rows;
    for (const app::Registry::BulkFailure &failure : failures)
        rows.append({.id = failure.id.text(), .reason = RegistryTexts::error(failure.error)});
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_stop->hide();
    m_close->setFocus();
    retranslateUi();
}

QString BulkDialog::stateText() const
{
    if (m_failed < 0)
        return tr("In progress");
    if (m_stopped < 0)
        return tr("Finished");
    //: %1 devices of %2 were dealt with
    return tr("Stopped: %1 of %2").arg(m_stopped).arg(m_count);
}

QString BulkDialog::summaryText() const
{
    if (!m_error.isEmpty())
        return m_error;
    if (m_failed > 0 && m_applied >= 0) // here and at the clouds are two things
        return tr("Took effect at %1 of %2 devices. What failed, one by one:").arg(m_applied).arg(m_count);
    if (m_failed > 0)
        return tr("%1 of %2 devices were left as they were:").arg(m_failed).arg(m_stopped < 0 ? m_count : m_stopped);
    return m_failed == 0 && m_stopped < 0 ? tr("All devices were changed.") : QString();
}

void BulkDialog::retranslateUi()
{
    setWindowTitle(tr("Current progress"));
    m_state->setText(stateText());
    m_total->setText(tr("Total: %1").arg(m_count));
    m_stop->setText(tr("Stop", "a running job"));
    m_close->setText(tr("Close"));
    m_summary->setText(summaryText());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

} // namespace ui
