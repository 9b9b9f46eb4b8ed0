#include "linkingview.h"

#include "linkingfacts.h"
#include "linkingform.h"
#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kStepsWidth = 340;

} // namespace

LinkingView::LinkingView(app::Engine &engine, const app::PlatformId &platform, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_platform(platform),
      m_reader(new LiveReader(engine, app::Change::Accounts | app::Change::Settings, this)),
      m_empty(new EmptyState(u"link"_s, this)), m_failed(new Notice(this, Tone::Bad))
{
    setObjectName(u"linking:"_s + platform.text());
    m_failed->hide();
    m_forms = makeForms();
    m_empty->hide();
    m_forms->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_failed);
    left->addWidget(m_empty, 1);
    left->addWidget(m_forms, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(left, 1);
    layout->addWidget(makeSteps());
    connect(m_empty, &EmptyState::buttonClicked, this, &LinkingView::begin);
    connect(m_failed, &Notice::actionClicked, this, &LinkingView::refresh);
    connect(&engine, &app::Engine::listenerChanged, this, &LinkingView::showReach);
    m_reader->setQuestion<app::Result<app::OauthClient>>([this] { return m_engine.accounts().client(m_platform); },
                                                         [this](const auto &client) { take(client); });
    retranslateWith(this, [this] { retranslateUi(); });
    refresh();
}

QWidget *LinkingView::makeForms()
{
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    m_reach = new Notice(content, Tone::Warning);
    m_facts = new LinkingFacts(m_engine, m_platform, content);
    m_form = new LinkingForm(content);
    connect(m_form, &LinkingForm::saveRequested, this, &LinkingView::save);
    auto *facts = new Card(content);
    facts->body()->addWidget(m_facts);
    auto *form = new Card(content);
    form->body()->addWidget(m_form);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_reach);
    layout->addWidget(facts);
    layout->addWidget(form);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget *LinkingView::makeSteps()
{
    auto *card = new Card(this);
    card->setFixedWidth(scaled(kStepsWidth));
    m_stepsTitle = new SectionTitle;
    m_steps = new QLabel;
    m_steps->setObjectName(u"linkingSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_stepsTitle);
    card->body()->addWidget(m_steps);
    card->body()->addStretch();
    return card;
}

app::PlatformInfo LinkingView::info() const
{
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &platform : platforms)
        if (platform.id == m_platform)
            return platform;
    return {};
}

void LinkingView::refresh()
{
    m_reader->read();
}

void LinkingView::take(const app::Result<app::OauthClient> &client)
{
    const bool isNone = !client && client.error().code == app::ErrorCode::NotFound;
    m_failed->setVisible(!client && !isNone);
    if (!client && !isNone) {
        m_failed->setTexts(client.error().message, client.error().hint, tr("Try again"));
        return;
    }
    m_hasClient = client.has_value();
    m_empty->setVisible(isNone);
    m_forms->setVisible(m_hasClient);
    if (!m_hasClient)
        return;
    m_facts->setClient(*client);
    m_form->setClient(*client);
    showReach();
}

/// The first time: an id and a secret are made, nothing else is asked.
void LinkingView::begin()
{
    save({.platform = m_platform});
}

void LinkingView::save(const app::OauthClient &client)
{
    app::whenDone(m_engine.accounts().saveClient(client), this, [this](const app::Result<app::OauthClient> &kept) {
        if (!kept) {
            if (!m_hasClient || !m_form->showFault(kept.error()))
                Toast::show(this, LogWords::error(kept.error()), Tone::Bad);
            return;
        }
        if (m_hasClient)
            Toast::show(this, tr("Saved"));
        m_form->saved();
        take(kept);
    });
}

void LinkingView::showReach()
{
    const QUrl url(m_engine.publicUrl(u"/"_s));
    const bool isReachable = url.scheme() == "https"_L1;
    m_reach->setVisible(!isReachable);
    m_reach->setTexts(tr("Assistants call https addresses only; this console is at %1 now.").arg(url.toString()),
                      tr("Enter a certificate or the public address of a reverse proxy in the settings of the "
                         "listener. Inside this network the addresses below work as they are."));
}

void LinkingView::retranslateUi()
{
    const app::PlatformInfo platform = info();
    m_empty->setTexts(tr("Linking with %1 is not set up").arg(platform.name),
                      tr("A client id and a secret are made for the assistant. They are entered at its console."),
                      tr("Set it up"));
    m_stepsTitle->setText(tr("Step by step"));
    QString steps;
    for (const QString &step : platform.linkingSteps)
        steps += u"<li style='margin-bottom:8px'>"_s + step.toHtmlEscaped() + u"</li>"_s;
    m_steps->setText(u"<ol style='margin-left:-22px'>"_s + steps + u"</ol>"_s);
    if (m_hasClient)
        showReach();
}

} // namespace ui
