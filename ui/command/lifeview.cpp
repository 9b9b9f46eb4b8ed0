#include "lifeview.h"

#include "commandwords.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype kWordsCharacters = 2000;

} // namespace

LifeView::LifeView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"commandLife"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void LifeView::setSteps(const QList<app::CommandStep> &steps)
{
    if (steps == m_steps)
        return; // what is selected in it stays selected
    m_steps = steps;
    rebuild();
}

void LifeView::retranslate()
{
    rebuild();
}

void LifeView::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(4));
    m_grid->setColumnStretch(2, 1);
    for (const app::CommandStep &step : std::as_const(m_steps))
        addStep(step);
    layout()->addWidget(m_content);
}

void LifeView::addStep(const app::CommandStep &step)
{
    const int row = m_grid->rowCount();
    auto *state = new StateLabel;
    state->setState(CommandWords::tone(step.state), CommandWords::state(step.state),
                    CommandWords::isHollow(step.state));
    auto *time = new QLabel(LogWords::time(step.at));
    time->setFont(monospaceFont());
    time->setToolTip(LogWords::fullTime(step.at));
    m_grid->addWidget(state, row, 0);
    m_grid->addWidget(time, row, 1);
    m_grid->addWidget(new MutedLabel(CommandWords::source(step.source)), row, 2);
    if (step.words.isEmpty())
        return;
    auto *words = new QLabel(step.words.left(kWordsCharacters));
    words->setObjectName(u"stepWords"_s);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setWordWrap(true);
    words->setContentsMargins(scaled(15), 0, 0, scaled(4));
    m_grid->addWidget(words, row + 1, 0, 1, 3);
}

} // namespace ui
