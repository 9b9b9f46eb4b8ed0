#include "bulkcommanddialog.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

BulkCommandDialog::BulkCommandDialog(BulkCommandJob *job, QWidget *parent)
    : QDialog(parent), m_job(job), m_total(job->total()), m_state(new SectionTitle), m_count(new MutedLabel),
      m_bar(new QProgressBar), m_summary(new QLabel), m_table(new PagedTable), m_stop(new QPushButton),
      m_close(new QPushButton), m_open(new PrimaryButton)
{
    m_model = std::make_unique<RowsModel<RefusedDevice>>(columns(), [](const RefusedDevice &row) { return row.id; });
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_open, &QPushButton::clicked, this, &BulkCommandDialog::openBatch);
    connect(m_stop, &QPushButton::clicked, job, &BulkCommandJob::cancel);
    connect(job, &BulkCommandJob::progressed, this, [this] {
        if (m_job && m_total > 0)
            m_bar->setValue(int(1000 * m_job->done() / m_total));
    });
    connect(job, &BulkCommandJob::over, this, &BulkCommandDialog::showEnd);
    retranslateUi();
}

BulkCommandDialog::~BulkCommandDialog()
{
    m_table->setModel(nullptr); // the view goes after the model
}

void BulkCommandDialog::build()
{
    setObjectName(u"bulkCommandDialog"_s);
    setMinimumWidth(scaled(560));
    m_state->setObjectName(u"bulkCommandState"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_summary->setObjectName(u"bulkCommandSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"bulkCommandFailures"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({200, 0});
    m_table->setMinimumHeight(scaled(200));
    m_table->hide();
    m_stop->setObjectName(u"bulkCommandStop"_s);
    m_close->setObjectName(u"bulkCommandClose"_s);
    m_open->setObjectName(u"bulkCommandOpen"_s);
    m_open->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

QList<Column<RefusedDevice>> BulkCommandDialog::columns()
{
    return {{.title = tr("Device id"), .value = [](const RefusedDevice &row) { return row.id; }, .mono = true},
            {.title = tr("Reason"),
             .value = [](const RefusedDevice &row) { return row.reason; },
             .toolTip = [](const RefusedDevice &row) { return row.reason; }}};
}

void BulkCommandDialog::showEnd(const app::Result<app::BulkCommandResult> &result, bool stopped)
{
    m_result = result;
    m_stopped = stopped;
    QList<RefusedDevice> rows;
    if (result)
        for (const app::BulkCommandFailure &failure : result->failures)
            rows.append({.id = failure.id.text(), .reason = LogWords::error(failure.error)});
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_bar->setValue(stopped ? m_bar->value() : m_bar->maximum());
    m_stop->hide();
    m_open->setVisible(result && result->kept > 0);
    retranslateUi();
    if (result && !stopped && rows.isEmpty() && result->kept > 0)
        openBatch();
    else
        (m_open->isHidden() ? m_close : m_open)->setFocus();
}

void BulkCommandDialog::openBatch()
{
    const QString batch = m_result && *m_result ? (*m_result)->batch : QString();
    accept();
    if (!batch.isEmpty())
        Q_EMIT batchRequested(batch);
}

QString BulkCommandDialog::summaryText() const
{
    if (!m_result)
        return {};
    if (!*m_result)
        return LogWords::error(m_result->error());
    const app::BulkCommandResult &result = **m_result;
    const QString kept = tr("%n command(s) were handed over.", nullptr, int(result.kept));
    if (result.failures.isEmpty())
        return kept;
    return kept + u' ' + tr("%n device(s) were refused:", nullptr, int(result.failures.size()));
}

void BulkCommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BulkCommandDialog::retranslateUi()
{
    setWindowTitle(tr("Send commands"));
    m_state->setText(!m_result ? tr("In progress") : m_stopped ? tr("Stopped") : tr("Finished"));
    m_count->setText(tr("Total: %1").arg(m_total));
    m_stop->setText(tr("Stop", "a running job"));
    m_close->setText(tr("Close"));
    m_open->setText(tr("Show the commands"));
    m_summary->setText(summaryText());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_model->setColumns(columns());
}

} // namespace ui
