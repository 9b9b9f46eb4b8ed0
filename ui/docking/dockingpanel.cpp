#include "dockingpanel.h"

#include "cloudsection.h"
#include "recentpushes.h"
#include "subscribesteps.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "voicesection.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kGatherMilliseconds = 400;
constexpr int kLeastWidth = 320;

QVBoxLayout *makeSection(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    return layout;
}

} // namespace

DockingPanel::DockingPanel(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const app::PlatformInfo &info,
                           QWidget *parent)
    : QWidget(parent), m_engine(engine), m_navigator(navigator), m_info(info), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"link"_s)), m_cloud(new CloudSection(engine, jobs, info)), m_cloudLine(new Separator),
      m_voice(new VoiceSection(engine, navigator, info)), m_voiceLine(new Separator)
{
    setObjectName(u"dockingPanel"_s);
    setMinimumWidth(scaled(kLeastWidth));
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    sections->addWidget(makeHead());
    sections->addWidget(new Separator);
    sections->addWidget(makeSteps());
    sections->addWidget(m_voiceLine);
    sections->addWidget(m_voice);
    sections->addWidget(m_cloudLine);
    sections->addWidget(m_cloud);
    m_recentLine = new Separator;
    m_recentPart = makeRecent();
    sections->addWidget(m_recentLine);
    sections->addWidget(m_recentPart);
    sections->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    auto *card = new Card(nullptr, 0);
    card->body()->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMilliseconds);
    connect(&m_gather, &QTimer::timeout, this, &DockingPanel::read);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &DockingPanel::tick);
    connect(&m_engine, &app::Engine::changed, this, &DockingPanel::touch);
    connect(&m_engine, &app::Engine::listenerChanged, this, [this] {
        showHead();
        touch();
    });
    retranslateUi();
}

QWidget *DockingPanel::makeHead()
{
    auto *head = new QWidget;
    QVBoxLayout *layout = makeSection(head);
    layout->setSpacing(6);
    m_title = new ElidedLabel;
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setProperty("role", u"section"_s);
    m_state = new Badge;
    m_state->setObjectName(u"panelState"_s);
    m_urlLabel = new MutedLabel;
    m_url = new CopyField(nullptr, true);
    m_url->setObjectName(u"pushUrl"_s);
    m_tokenHint = new QLabel;
    m_tokenHint->setObjectName(u"tokenHint"_s);
    m_tokenHint->setProperty("role", u"small"_s);
    m_tokenHint->setWordWrap(true);
    m_facts = new QLabel;
    m_facts->setObjectName(u"panelFacts"_s);
    m_facts->setProperty("role", u"small"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_urlLabel);
    layout->addWidget(m_url);
    layout->addWidget(m_tokenHint);
    return head;
}

QWidget *DockingPanel::makeSteps()
{
    auto *steps = new QWidget;
    QVBoxLayout *layout = makeSection(steps);
    m_stepsTitle = new SectionTitle;
    m_stepsCount = new QLabel;
    m_stepsCount->setObjectName(u"stepsCount"_s);
    m_stepsCount->setProperty("role", u"small"_s);
    m_problem = new FieldError;
    m_problem->setObjectName(u"panelProblem"_s);
    m_steps = new ChecklistView;
    m_subscribe = new SubscribeSteps;
    auto *top = new QHBoxLayout;
    top->addWidget(m_stepsTitle, 1);
    top->addWidget(m_stepsCount);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_steps);
    layout->addWidget(m_subscribe);
    connect(m_steps, &ChecklistView::linkPressed, this, &DockingPanel::stepLink);
    return steps;
}

QWidget *DockingPanel::makeRecent()
{
    auto *recent = new QWidget;
    QVBoxLayout *layout = makeSection(recent);
    m_recentTitle = new SectionTitle;
    m_allLog = new LinkButton;
    m_allLog->setObjectName(u"allLog"_s);
    m_recent = new RecentPushes;
    m_noRecent = new MutedLabel;
    m_noRecent->setObjectName(u"noRecent"_s);
    m_noRecent->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_recentTitle, 1);
    top->addWidget(m_allLog);
    layout->addLayout(top);
    layout->addWidget(m_recent);
    layout->addWidget(m_noRecent);
    connect(m_allLog, &LinkButton::clicked, this, [this] { openLog({}); });
    connect(m_recent, &RecentPushes::rowPressed, this, [this](const app::LogRow &row) {
        openLog({{row.rejected ? u"reject"_s : u"push"_s, row.id}});
    });
    return recent;
}

void DockingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        setMinimumWidth(scaled(kLeastWidth));
}

void DockingPanel::retranslateUi()
{
    m_empty->setTexts(tr("No record selected"),
                      m_info.takesPushes() ? tr("Its push address and the steps to the first push are shown here.")
                                           : tr("What it is about and the steps to its use are shown here."));
    showPushParts();
    m_urlLabel->setText(tr("Push address"));
    m_tokenHint->setText(tr("A push token is set: the address needs ?token=… appended. The token is not shown again; a "
                            "lost one is replaced under Edit."));
    m_stepsTitle->setText(tr("Steps"));
    m_subscribe->setTitle(tr("What to do at %1").arg(m_info.name));
    m_recentTitle->setText(tr("Recent pushes"));
    m_allLog->setText(tr("Whole log"));
    if (!m_docking.productId.isEmpty()) {
        showHead();
        read();
    }
}

/// A cloud that pushes nothing has no address to be pushed to, and nothing that came there.
void DockingPanel::showPushParts()
{
    const bool pushes = m_info.takesPushes();
    m_urlLabel->setVisible(pushes);
    m_url->setVisible(pushes);
    m_voiceLine->setVisible(m_voice->isOffered());
    m_voice->setVisible(m_voice->isOffered());
    m_recentLine->setVisible(pushes);
    m_recentPart->setVisible(pushes);
}

void DockingPanel::setInfo(const app::PlatformInfo &info)
{
    m_info = info;
    m_cloud->setInfo(info);
    m_voice->setInfo(info);
    m_cloudLine->setVisible(m_cloud->isOffered());
    retranslateUi();
}

void DockingPanel::setDocking(const app::Docking &docking)
{
    const bool another = docking.productId != m_docking.productId;
    m_docking = docking;
    m_cloud->setDocking(docking);
    m_voice->setDocking(docking);
    m_cloudLine->setVisible(m_cloud->isOffered());
    m_pages->setCurrentIndex(1);
    showHead();
    if (another) {
        m_checklist = {};
        m_testResult.clear();
        m_otherProduct.clear();
        m_problem->setError({});
        m_steps->setLines({});
        m_stepsCount->clear();
        m_recent->setRows({});
        m_noRecent->hide();
        m_running = false;
        ++m_generation;
        read();
    } else {
        touch();
    }
}

void DockingPanel::clear()
{
    ++m_generation;
    m_docking = {};
    m_clock.stop();
    m_pages->setCurrentIndex(0);
}

void DockingPanel::refresh()
{
    if (!m_docking.productId.isEmpty())
        read();
}

void DockingPanel::showHead()
{
    const QString url = m_engine.pushUrl(m_info, m_docking.productId);
    m_title->setText(m_docking.name);
    const app::DockingWording &wording = m_info.docking.wording;
    if (m_docking.enabled && m_docking.enabledAt.isValid()) {
        const qint64 seconds = m_docking.enabledAt.secsTo(QDateTime::currentDateTimeUtc());
        m_state->setText(wording.enabledText + u" · "_s + LogWords::duration(std::max<qint64>(seconds, 0)));
    } else {
        m_state->setText(m_docking.enabled ? wording.enabledText : wording.disabledText);
    }
    m_state->setTone(m_docking.enabled ? Tone::Accent : Tone::Neutral);
    m_url->setText(url);
    const bool token = m_docking.storedSecrets.contains(QLatin1StringView(app::kPushTokenKey));
    m_tokenHint->setVisible(token);
    const QString wanted = token ? url + u"?token=…"_s : url;
    QStringList steps;
    for (const QString &step : std::as_const(m_info.subscribeSteps))
        steps.append(step.contains("%1"_L1) ? step.arg(wanted) : step);
    m_subscribe->setSteps(steps);
    QStringList facts;
    for (const app::OwnColumn &own : m_info.docking.ownColumns)
        //: What a line is about and what it says.
        facts.append(tr("%1: %2").arg(own.title, own.text(m_docking)));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void DockingPanel::touch()
{
    if (m_docking.productId.isEmpty())
        return;
    if (!isVisible())
        m_dirty = true;
    else if (!m_gather.isActive())
        m_gather.start();
}

void DockingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_dirty, false))
        touch();
    tick();
}

} // namespace ui
