#include "batchstrip.h"

#include "commandwords.h"

#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

BatchStrip::BatchStrip(app::Engine &engine, QWidget *parent)
    : QFrame(parent), m_engine(engine), m_reader(new LiveReader(engine, app::Change::Commands, this)),
      m_title(new MutedLabel({}, this)), m_layout(new QHBoxLayout(this)), m_cancel(new LinkButton({}, this))
{
    setObjectName(u"batchStrip"_s);
    setProperty("role", u"card"_s);
    m_title->setObjectName(u"batchTotal"_s);
    m_cancel->setObjectName(u"batchCancel"_s);
    m_cancel->setProperty("danger", true);
    m_layout->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    m_layout->setSpacing(scaled(16));
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    m_layout->addWidget(m_cancel);
    m_reader->setQuestion<app::Result<QMap<app::CommandState, qint64>>>(
        [this] {
            app::CommandFilter filter;
            filter.batch = m_batch;
            return m_engine.commands().counts(filter);
        },
        [this](const auto &counts) { take(counts); });
    connect(m_cancel, &LinkButton::clicked, this, &BatchStrip::askCancel);
    hide();
    retranslateUi();
}

void BatchStrip::setBatch(const QString &batch)
{
    setVisible(!batch.isEmpty());
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_counts.clear();
    fill();
    if (!batch.isEmpty())
        m_reader->read();
}

void BatchStrip::take(const app::Result<QMap<app::CommandState, qint64>> &counts)
{
    m_error = counts ? QString() : LogWords::error(counts.error());
    m_counts = counts.value_or(QMap<app::CommandState, qint64>());
    fill();
}

void BatchStrip::fill()
{
    qint64 total = 0;
    for (const qint64 count : std::as_const(m_counts))
        total += count;
    m_title->setText(m_error.isEmpty() ? tr("Bulk order: %n command(s)", nullptr, int(total)) : m_error);
    delete m_states;
    m_states = new QWidget(this);
    auto *line = new QHBoxLayout(m_states);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(16));
    const QList<app::CommandState> all = allCommandStates();
    for (const app::CommandState state : all) {
        const qint64 count = m_counts.value(state);
        if (count == 0)
            continue;
        auto *label = new StateLabel;
        label->setObjectName(u"count:"_s + app::commandStateName(state));
        label->setState(CommandWords::tone(state), CommandWords::state(state) + u' ' + QString::number(count),
                        CommandWords::isHollow(state));
        line->addWidget(label);
    }
    m_layout->insertWidget(1, m_states);
    m_cancel->setVisible(m_counts.value(app::CommandState::Queued) > 0);
}

void BatchStrip::askCancel()
{
    const int queued = int(m_counts.value(app::CommandState::Queued));
    const QString question = tr("Cancel the %n command(s) that have not gone out?", nullptr, queued);
    ConfirmPopover::ask(m_cancel, question, this, [this] {
        app::whenDone(m_engine.commands().cancelQueued(m_batch), this, [this](const app::Result<qint64> &count) {
            if (count)
                Toast::show(this, tr("%n command(s) cancelled", nullptr, int(*count)));
            else
                Toast::show(this, LogWords::error(count.error()), Tone::Bad);
            m_reader->read();
            Q_EMIT cancelled();
        });
    });
}

void BatchStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BatchStrip::retranslateUi()
{
    m_cancel->setText(tr("Cancel those not sent"));
    fill();
}

} // namespace ui
