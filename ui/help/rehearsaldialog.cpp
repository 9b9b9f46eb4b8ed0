#include "rehearsaldialog.h"

#include "simulator.h"
#include "simulatorfacts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RehearsalDialog::RehearsalDialog(app::Engine &engine, Simulator &simulator, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_simulator(simulator), m_simulated(new Notice(nullptr, Tone::Warning)),
      m_problem(new Notice(nullptr, Tone::Bad)), m_state(new StateLabel), m_start(new PrimaryButton),
      m_stop(new QPushButton), m_scroll(new QScrollArea), m_close(new QPushButton)
{
    setObjectName(u"rehearsalDialog"_s);
    build();
    connect(m_start, &QPushButton::clicked, &m_simulator, &Simulator::start);
    connect(m_stop, &QPushButton::clicked, &m_simulator, &Simulator::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_simulator, &Simulator::changed, this, [this] {
        showState();
        rebuild();
    });
    retranslateUi();
    resize(QSize(scaled(620), scaled(680)).boundedTo(screen()->availableSize() - QSize(40, 80)));
}

void RehearsalDialog::build()
{
    m_problem->setObjectName(u"rehearsalProblem"_s);
    m_state->setObjectName(u"rehearsalState"_s);
    m_start->setObjectName(u"rehearsalStart"_s);
    m_stop->setObjectName(u"rehearsalStop"_s);
    m_close->setObjectName(u"rehearsalClose"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_simulated);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

void RehearsalDialog::rebuild()
{
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    addSteps(layout);
    const QList<SimulatorGroup> groups = SimulatorFacts::groups(m_simulator.facts(), m_engine.dockings().platforms());
    for (const SimulatorGroup &group : groups)
        addGroup(group, layout);
    layout->addStretch();
    m_scroll->setWidget(content); // the one before goes
}

void RehearsalDialog::addSteps(QVBoxLayout *layout)
{
    const QStringList steps{
        tr("Start the simulated clouds. Their addresses and demo credentials appear below, each with Copy."),
        tr("Cloud docking: add a record for a product of yours, on the tab of one of these clouds. Enter the API "
           "address, "
           "the product ID and the keys from below, then press Check."),
        tr("Save and enable the record."),
        tr("Devices: add a device of that product, enable it, enter a number from below under Configuration, and apply "
           "the configuration."),
        tr("Cloud docking: press One-click subscription where the record offers it. That only this computer can call "
           "the "
           "address does no harm here."),
        tr("Log: the simulated devices report by themselves. Everything that comes from here carries the badge "
           "Simulated."),
        tr("When you are done, stop the simulation and delete the record, or enter the real address and keys.")};
    layout->addWidget(new SectionTitle(tr("Step by step")));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *line = new QLabel(u"%1. %2"_s.arg(i + 1).arg(steps.at(i)));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        layout->addWidget(line);
    }
}

void RehearsalDialog::addGroup(const SimulatorGroup &group, QVBoxLayout *layout)
{
    auto *card = new Card(nullptr, 12);
    auto *title = new SectionTitle(group.title);
    title->setTextFormat(Qt::PlainText);
    card->body()->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, scaled(140));
    for (const SimulatorFact &fact : group.facts) {
        auto *label = new MutedLabel(fact.label);
        label->setTextFormat(Qt::PlainText);
        auto *field = new CopyField;
        field->setObjectName(u"simulatorFact"_s);
        field->setText(fact.value);
        field->setAccessibleName(fact.label);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    }
    card->body()->addLayout(grid);
    auto *place = new QHBoxLayout;
    place->setContentsMargins(group.isPart ? scaled(16) : 0, 0, 0, 0);
    place->addWidget(card);
    layout->addLayout(place);
}

void RehearsalDialog::showState()
{
    using State = Simulator::State;
    const State state = m_simulator.state();
    switch (state) {
    case State::Stopped:
        m_state->setState(Tone::Neutral, tr("Not running"), true);
        break;
    case State::Starting:
        m_state->setState(Tone::Warning, tr("Starting …"));
        break;
    case State::Running:
        m_state->setState(Tone::Ok, tr("Running"));
        break;
    case State::Stopping:
        m_state->setState(Tone::Warning, tr("Stopping …"));
        break;
    case State::Failed:
        m_state->setState(Tone::Bad, tr("Failed"));
        break;
    }
    const bool runs = state == State::Starting || state == State::Running || state == State::Stopping;
    m_start->setEnabled(!runs);
    m_stop->setEnabled(state == State::Starting || state == State::Running);
    const std::optional<app::Error> &error = m_simulator.error();
    m_problem->setVisible(error.has_value());
    if (error)
        m_problem->setTexts(error->message, error->hint);
}

void RehearsalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RehearsalDialog::retranslateUi()
{
    setWindowTitle(tr("Rehearsal environment"));
    m_simulated->setTexts(
        tr("Everything here is simulated."),
        tr("The clouds run on this computer and know no real device. Nothing that is done there reaches "
           "a real cloud, and it is gone when the simulation stops."));
    m_start->setText(tr("Start", "the simulation"));
    m_stop->setText(tr("Stop", "the simulation"));
    m_close->setText(tr("Close"));
    showState();
    rebuild();
}

} // namespace ui
