#include "listenersection.h"

#include "filefield.h"
#include "settingsform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// What is edited here, and nowhere else on the page.
constexpr QString app::Settings::*kTexts[] = {&app::Settings::listenAddress, &app::Settings::publicBaseUrl,
                                              &app::Settings::certificateFile, &app::Settings::keyFile,
                                              &app::Settings::adminAddress};
constexpr int app::Settings::*kNumbers[] = {
    &app::Settings::listenPort,         &app::Settings::doorThreads,    &app::Settings::maxConnections,
    &app::Settings::connectionsPerPeer, &app::Settings::bodyLimitBytes, &app::Settings::requestsPerSecondPerPeer,
    &app::Settings::keepOnlineMinutes,  &app::Settings::skillReplyMs,   &app::Settings::adminPort};

/// Leaves the cursor and the undo history alone where nothing changes.
void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text)
        edit->setText(text);
}

} // namespace

ListenerSection::ListenerSection(QWidget *parent)
    : QWidget(parent), m_problem(new Notice(this, Tone::Bad)), m_adminProblem(new Notice(this, Tone::Warning)),
      m_stateLabel(new StateLabel(this)), m_form(new SettingsForm(this)), m_limits(new SettingsForm(this)),
      m_admin(new SettingsForm(this)), m_footer(new QWidget(this)), m_save(new PrimaryButton({}, m_footer)),
      m_revert(new QPushButton(m_footer))
{
    m_problem->setObjectName(u"listenerProblem"_s);
    m_adminProblem->setObjectName(u"adminProblem"_s);
    m_stateLabel->setObjectName(u"listenerState"_s);
    m_save->setObjectName(u"save"_s);
    m_revert->setObjectName(u"revert"_s);
    buildForms();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_problem);
    layout->addWidget(m_adminProblem);
    SettingsForm *forms[] = {m_form, m_limits, m_admin};
    for (int i = 0; i < 3; ++i) {
        auto *card = new Card(this);
        m_titles[i] = new SectionTitle({}, card);
        auto *head = new QHBoxLayout;
        head->addWidget(m_titles[i]);
        head->addStretch();
        if (i == 0)
            head->addWidget(m_stateLabel);
        card->body()->addLayout(head);
        card->body()->addWidget(forms[i]);
        layout->addWidget(card);
    }
    layout->addStretch();
    m_footer->setMaximumWidth(scaled(760));
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    connectParts();
    retranslateUi();
    show(m_settings);
}

QSpinBox *ListenerSection::addNumber(SettingsForm *form, const QString &key, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setMaximumWidth(scaled(180));
    box->setGroupSeparatorShown(false);
    box->setFocusPolicy(Qt::StrongFocus); // scrolling the page must not change a number
    connect(box, &QSpinBox::valueChanged, this, &ListenerSection::touched);
    form->addRow(key, box);
    return box;
}

void ListenerSection::buildForms()
{
    m_address = new QLineEdit(this);
    m_baseUrl = new QLineEdit(this);
    m_adminAddress = new QLineEdit(this);
    m_certificate = new FileField(this);
    m_key = new FileField(this);
    m_form->addRow(u"listener/address"_s, m_address);
    m_port = addNumber(m_form, u"listener/port"_s, 0, 65535);
    m_form->addRow(u"listener/publicBaseUrl"_s, m_baseUrl);
    m_form->addRow(u"listener/certificateFile"_s, m_certificate, m_certificate->lineEdit());
    m_form->addRow(u"listener/keyFile"_s, m_key, m_key->lineEdit());
    m_connections = addNumber(m_limits, u"listener/maxConnections"_s, 16, 100'000);
    m_perPeer = addNumber(m_limits, u"listener/connectionsPerPeer"_s, 1, 100'000);
    m_rate = addNumber(m_limits, u"listener/requestsPerSecondPerPeer"_s, 0, 1'000'000);
    m_body = addNumber(m_limits, u"listener/bodyLimitBytes"_s, 1, 64 * 1024);
    m_threads = addNumber(m_limits, u"listener/threads"_s, 1, 64);
    m_keepOnline = addNumber(m_limits, u"devices/keepOnlineMinutes"_s, 0, 1'000'000);
    m_skillReply = addNumber(m_limits, u"skills/replyMs"_s, 200, 10'000);
    m_skillReply->setSingleStep(100);
    m_admin->addRow(u"admin/address"_s, m_adminAddress);
    m_adminPort = addNumber(m_admin, u"admin/port"_s, 0, 65535);
}

void ListenerSection::connectParts()
{
    for (QLineEdit *edit : {m_address, m_baseUrl, m_adminAddress})
        connect(edit, &QLineEdit::textChanged, this, &ListenerSection::touched);
    connect(m_certificate, &FileField::edited, this, &ListenerSection::touched);
    connect(m_key, &FileField::edited, this, &ListenerSection::touched);
    connect(m_revert, &QPushButton::clicked, this, &ListenerSection::revert);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(typed()); });
    connect(m_problem, &Notice::actionClicked, this, &ListenerSection::retryRequested);
    connect(m_adminProblem, &Notice::actionClicked, this, &ListenerSection::retryRequested);
}

app::Settings ListenerSection::rebased(const app::Settings &settings) const
{
    const app::Settings mine = typed();
    app::Settings merged = settings;
    for (const auto member : kTexts)
        if (mine.*member != m_settings.*member)
            merged.*member = mine.*member;
    for (const auto member : kNumbers)
        if (mine.*member != m_settings.*member)
            merged.*member = mine.*member;
    return merged;
}

void ListenerSection::setSettings(const app::Settings &settings)
{
    const app::Settings shown = rebased(settings);
    m_settings = settings;
    show(shown);
    if (typed() == m_settings)
        showFaults({}); // those of what is typed still stand
}

void ListenerSection::revert()
{
    show(m_settings);
    showFaults({});
    Q_EMIT reverted();
}

void ListenerSection::show(const app::Settings &settings)
{
    setText(m_address, settings.listenAddress);
    m_port->setValue(settings.listenPort);
    setText(m_baseUrl, settings.publicBaseUrl);
    setText(m_certificate->lineEdit(), settings.certificateFile);
    setText(m_key->lineEdit(), settings.keyFile);
    m_threads->setValue(settings.doorThreads);
    m_connections->setValue(settings.maxConnections);
    m_perPeer->setValue(settings.connectionsPerPeer);
    m_rate->setValue(settings.requestsPerSecondPerPeer);
    m_body->setValue(settings.bodyLimitBytes / 1024);
    m_keepOnline->setValue(settings.keepOnlineMinutes);
    m_skillReply->setValue(settings.skillReplyMs);
    setText(m_adminAddress, settings.adminAddress);
    m_adminPort->setValue(settings.adminPort);
    touched();
}

app::Settings ListenerSection::typed() const
{
    app::Settings settings = m_settings;
    settings.listenAddress = m_address->text().trimmed();
    settings.listenPort = m_port->value();
    settings.publicBaseUrl = m_baseUrl->text().trimmed();
    settings.certificateFile = m_certificate->path();
    settings.keyFile = m_key->path();
    settings.doorThreads = m_threads->value();
    settings.maxConnections = m_connections->value();
    settings.connectionsPerPeer = m_perPeer->value();
    settings.requestsPerSecondPerPeer = m_rate->value();
    if (m_body->value() != m_settings.bodyLimitBytes / 1024) // an odd number of bytes stays as it is
        settings.bodyLimitBytes = m_body->value() * 1024;
    settings.keepOnlineMinutes = m_keepOnline->value();
    settings.skillReplyMs = m_skillReply->value();
    settings.adminAddress = m_adminAddress->text().trimmed();
    settings.adminPort = m_adminPort->value();
    return settings;
}

void ListenerSection::touched()
{
    if (!m_adminPort || !m_skillReply)
        return; // still being built
    const bool changed = typed() != m_settings;
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

bool ListenerSection::showFaults(const QList<app::Error> &faults)
{
    QList<app::Error> placed = faults;
    for (app::Error &fault : placed)
        if (!fault.field.isEmpty() && !fault.field.contains(u'/'))
            fault.field.prepend("listener/"_L1); // the listener itself calls them "port", "address" …
    bool shown = m_form->showFaults(placed);
    shown = m_limits->showFaults(placed) || shown;
    return m_admin->showFaults(placed) || shown;
}

void ListenerSection::setListener(const app::ListenerState &state)
{
    m_state = state;
    showListener();
}

void ListenerSection::showListener()
{
    using Role = app::ListenerState::Role;
    const QString address = u"%1:%2"_s.arg(m_state.address).arg(m_state.port);
    switch (m_state.role) {
    case Role::Stopped:
        m_stateLabel->setState(Tone::Neutral, tr("Stopped"), true);
        break;
    case Role::Serving:
        m_stateLabel->setState(Tone::Ok, m_state.secure ? tr("Listening with TLS on %1").arg(address)
                                                        : tr("Listening on %1").arg(address));
        break;
    case Role::OtherProcess:
        m_stateLabel->setState(Tone::Accent, tr("Another CloudDock process listens on %1").arg(address));
        break;
    case Role::Failed:
        m_stateLabel->setState(Tone::Bad, tr("Not listening"));
        break;
    }
    const auto show = [this](Notice *notice, const std::optional<app::Error> &error, const QString &title) {
        notice->setVisible(error.has_value());
        if (error)
            notice->setTexts(title.arg(error->message), error->hint, tr("Try again"));
    };
    show(m_problem, m_state.error, tr("The listener does not run: %1"));
    show(m_adminProblem, m_state.adminError, tr("The admin listener does not run: %1"));
}

void ListenerSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ListenerSection::retranslateUi()
{
    m_titles[0]->setText(tr("Listener"));
    m_titles[1]->setText(tr("Limits"));
    m_titles[2]->setText(tr("Health and metrics"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Revert"));
    retranslateForms();
    showListener();
}

void ListenerSection::retranslateForms()
{
    m_form->setTexts(u"listener/address"_s, tr("Address"),
                     tr("127.0.0.1 takes pushes from this computer only, 0.0.0.0 from everywhere."));
    m_form->setTexts(u"listener/port"_s, tr("Port"));
    m_form->setTexts(u"listener/publicBaseUrl"_s, tr("Public address"),
                     tr("What the clouds call, for example https://iot.example.cn; push addresses begin with it. "
                        "Empty: built from address and port."));
    m_form->setTexts(u"listener/certificateFile"_s, tr("TLS certificate"),
                     tr("PEM file with the chain. Empty: no TLS, for example behind a reverse proxy."));
    m_form->setTexts(u"listener/keyFile"_s, tr("TLS key"), tr("PEM file without a pass phrase."));
    m_certificate->setChooser(tr("TLS certificate"), tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    m_key->setChooser(tr("TLS key"), tr("PEM files (*.pem *.key);;All files (*)"));
    m_limits->setTexts(u"listener/maxConnections"_s, tr("Connections"));
    m_limits->setTexts(u"listener/connectionsPerPeer"_s, tr("Connections per address"));
    m_limits->setTexts(u"listener/requestsPerSecondPerPeer"_s, tr("Requests per second and address"),
                       tr("More are answered 429. 0: no limit."));
    m_limits->setTexts(u"listener/bodyLimitBytes"_s, tr("Largest body"), tr("Larger pushes are answered 413."));
    m_body->setSuffix(u" KiB"_s);
    m_limits->setTexts(u"listener/threads"_s, tr("Listener threads"));
    m_limits->setTexts(u"devices/keepOnlineMinutes"_s, tr("Offline after silence"),
                       tr("An online device that is silent that long goes offline. 0: only when the cloud says so."));
    m_limits->setTexts(u"skills/replyMs"_s, tr("Voice assistants wait at most"),
                       tr("For the device's answer. After that they are told that it has not come; a late result is "
                          "reported."));
    m_skillReply->setSuffix(u" ms"_s);
    m_keepOnline->setSuffix(u' ' + tr("min", "minutes"));
    m_admin->setTexts(u"admin/address"_s, tr("Address"), tr("Loopback only."));
    m_admin->setTexts(u"admin/port"_s, tr("Port"), tr("Serves /healthz, /readyz and /metrics. 0: off."));
}

} // namespace ui
