#include "sentview.h"

#include "commandwords.h"
#include "lifeview.h"

#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SentView::SentView(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_reader(new LiveReader(engine, app::Change::Commands, this)),
      m_title(new ElidedLabel), m_state(new StateLabel), m_open(new LinkButton), m_life(new LifeView),
      m_outcome(new MutedLabel)
{
    setObjectName(u"sentCommand"_s);
    m_title->setProperty("role", u"section"_s);
    m_state->setObjectName(u"sentState"_s);
    m_open->setObjectName(u"sentOpen"_s);
    m_outcome->setObjectName(u"sentOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_life);
    layout->addWidget(m_outcome);
    m_reader->setQuestion<app::Result<app::CommandDetail>>([this] { return m_engine.commands().detail(m_id); },
                                                           [this](const auto &detail) { take(detail); });
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    hide();
    retranslateUi();
}

void SentView::show(qint64 id)
{
    m_id = id;
    m_known = app::CommandState::Queued;
    m_life->setSteps({});
    m_outcome->hide();
    retranslateUi();
    setVisible(true);
    m_reader->read();
}

void SentView::take(const app::Result<app::CommandDetail> &detail)
{
    if (m_id == 0)
        return;
    QString outcome;
    if (detail) {
        m_known = detail->command.state;
        m_life->setSteps(detail->steps);
        outcome = detail->command.state == app::CommandState::Unknown
                      ? CommandWords::unknownMessage() + u' ' + CommandWords::unknownRule()
                      : CommandWords::outcome(detail->command);
        if (!detail->command.hint.isEmpty())
            outcome += u' ' + detail->command.hint;
    } else {
        outcome = LogWords::error(detail.error());
    }
    m_outcome->setText(oneLine(outcome, 1000));
    m_outcome->setVisible(!outcome.isEmpty());
    retranslateUi();
}

void SentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_life->retranslate();
        retranslateUi();
    }
}

void SentView::retranslateUi()
{
    m_title->setText(tr("Sent just now"));
    m_state->setState(CommandWords::tone(m_known), CommandWords::state(m_known), CommandWords::isHollow(m_known));
    m_open->setText(tr("Open the command"));
}

} // namespace ui
