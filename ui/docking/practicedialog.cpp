#include "practicedialog.h"

#include "app/model/worker.h"
#include "saidinput.h"
#include "ui/command/commandwords.h"
#include "ui/journal/finders.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/jsontext.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 1120;
constexpr int kDialogHeight = 640;
constexpr int kTypingMs = 250;
constexpr int kMostAccounts = 200;

Card *columnCard(QLabel *&title)
{
    auto *card = new Card(nullptr, 12);
    title = new SectionTitle;
    card->body()->addWidget(title);
    return card;
}

} // namespace

PracticeDialog::PracticeDialog(app::Engine &engine, Navigator &navigator, const app::PlatformInfo &info,
                               const app::Docking &docking, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_navigator(navigator), m_info(info), m_docking(docking),
      m_noAccount(new Notice(this, Tone::Warning)), m_error(new FieldError(this))
{
    setObjectName(u"practiceDialog"_s);
    resize(scaled(kDialogWidth), scaled(kDialogHeight));
    m_noAccount->hide();
    m_error->setObjectName(u"practiceError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeChoices());
    layout->addWidget(m_noAccount);
    layout->addWidget(m_error);
    layout->addWidget(makeColumns(), 1);
    wire();
    retranslateUi();
    readAccounts();
    readDevice();
}

QWidget *PracticeDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    m_account = new QComboBox(choices);
    m_account->setObjectName(u"practiceAccount"_s);
    m_deviceButton = new QPushButton(choices);
    m_deviceButton->setObjectName(u"practiceDevice"_s);
    m_deviceButton->setProperty("role", u"choice"_s);
    m_phrase = new QComboBox(choices);
    m_phrase->setObjectName(u"practicePhrase"_s);
    m_phrase->setMaxVisibleItems(20);
    m_said = new SaidInput(choices);
    m_send = new PrimaryButton({}, choices, u"send"_s);
    m_send->setObjectName(u"practiceSend"_s);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < 3; ++i) {
        m_labels[i] = new MutedLabel({}, choices);
        grid->addWidget(m_labels[i], 0, i);
    }
    grid->addWidget(m_account, 1, 0);
    grid->addWidget(m_deviceButton, 1, 1);
    grid->addWidget(m_phrase, 1, 2);
    grid->addWidget(m_said, 1, 3);
    grid->addWidget(m_send, 1, 4);
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, i == 3 ? 2 : 3);
    return choices;
}

QWidget *PracticeDialog::makeColumns()
{
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    Card *request = columnCard(m_titles[0]);
    m_request = new QPlainTextEdit;
    m_request->setObjectName(u"practiceRequest"_s);
    m_request->setFont(monospaceFont());
    m_request->setTabChangesFocus(true);
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    new JsonHighlighter(m_request->document());
    request->body()->addWidget(m_request, 1);
    Card *command = columnCard(m_titles[1]);
    m_state = new StateLabel;
    m_state->setObjectName(u"practiceState"_s);
    m_commandText = new QLabel;
    m_commandText->setObjectName(u"practiceCommand"_s);
    m_commandText->hide();
    m_commandText->setWordWrap(true);
    m_commandText->setTextFormat(Qt::PlainText);
    m_commandText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_commandBody = new JsonView;
    m_commandBody->setObjectName(u"practiceBody"_s);
    command->body()->addWidget(m_state);
    command->body()->addWidget(m_commandText);
    command->body()->addWidget(m_commandBody, 1);
    Card *reply = columnCard(m_titles[2]);
    m_answer = new QLabel;
    m_answer->setObjectName(u"practiceAnswer"_s);
    m_answer->setWordWrap(true);
    m_reply = new JsonView;
    m_reply->setObjectName(u"practiceReply"_s);
    reply->body()->addWidget(m_answer);
    reply->body()->addWidget(m_reply, 1);
    for (Card *card : {request, command, reply})
        columns->addWidget(card);
    columns->setSizes({kDialogWidth, kDialogWidth, kDialogWidth}); // alike
    return columns;
}

void PracticeDialog::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &PracticeDialog::compose);
    connect(m_deviceButton, &QPushButton::clicked, this, &PracticeDialog::chooseDevice);
    connect(m_phrase, &QComboBox::currentIndexChanged, this, [this] {
        if (const app::SkillPhrase *chosen = phrase())
            m_said->setSpoken(chosen->spoken, chosen->example);
        compose();
    });
    connect(m_said, &SaidInput::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_account, &QComboBox::currentIndexChanged, this, &PracticeDialog::updateSend);
    connect(m_request, &QPlainTextEdit::textChanged, this, &PracticeDialog::updateSend);
    connect(m_send, &QPushButton::clicked, this, &PracticeDialog::send);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_send, &QPushButton::click);
    connect(m_noAccount, &Notice::actionClicked, this, [this] {
        m_navigator.open({.page = u"account"_s, .parameters = {{u"add"_s, true}}});
        close();
    });
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes.testFlag(app::Change::Commands) && m_command != 0)
            readCommand();
        if (changes.testFlag(app::Change::Accounts))
            readAccounts();
        if (changes & (app::Change::Dockings | app::Change::Products))
            readPhrases();
    });
}

void PracticeDialog::readAccounts()
{
    app::whenDone(m_engine.accounts().list({.locked = false}, {.offset = 0, .limit = kMostAccounts}), this,
                  [this](const app::Result<app::Page<app::Account>> &accounts) {
                      if (!accounts) {
                          m_error->setError(LogWords::error(accounts.error()));
                          return;
                      }
                      const QVariant chosen = m_account->currentData();
                      const QSignalBlocker quiet(m_account);
                      m_account->clear();
                      for (const app::Account &account : accounts->rows)
                          m_account->addItem(account.name.isEmpty() ? account.login
                                                                    : account.login + u" · "_s + account.name,
                                             account.id);
                      m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
                      m_noAccount->setVisible(accounts->rows.isEmpty());
                      updateSend();
                  });
}

/// The first device of the product, so that there is something to see at once.
void PracticeDialog::readDevice()
{
    app::DeviceFilter filter;
    filter.productId = m_docking.productId.text();
    app::whenDone(m_engine.registry().devices(filter, {.offset = 0, .limit = 1}), this,
                  [this](const app::Result<app::Page<app::Device>> &devices) {
                      if (devices && !devices->rows.isEmpty())
                          setDevice(devices->rows.constFirst().id, devices->rows.constFirst().name);
                      else
                          m_error->setError(devices ? tr("The product has no device yet.")
                                                    : LogWords::error(devices.error()));
                  });
}

void PracticeDialog::chooseDevice()
{
    openFinderPopup(m_deviceButton, tr("Device name or id"), tr("No such device."),
                    deviceSearch(m_engine, m_docking.productId.text()), this,
                    [this](const FinderItem &item) { setDevice(app::DeviceId(item.id), item.name); });
}

void PracticeDialog::setDevice(const app::DeviceId &id, const QString &name)
{
    m_device = id;
    m_deviceName = name;
    retranslateUi();
    readPhrases();
}

void PracticeDialog::readPhrases()
{
    if (m_device.isEmpty())
        return;
    app::whenDone(m_engine.skills().phrases(m_info.id, m_device), this,
                  [this](const app::Result<QList<app::SkillPhrase>> &phrases) { takePhrases(phrases); });
}

void PracticeDialog::takePhrases(const app::Result<QList<app::SkillPhrase>> &phrases)
{
    m_error->setError(phrases ? QString() : LogWords::error(phrases.error()));
    const QString chosen = m_phrase->currentData().toString();
    const QSignalBlocker quiet(m_phrase);
    m_phrases = phrases.value_or(QList<app::SkillPhrase>());
    m_phrase->clear();
    for (const app::SkillPhrase &each : std::as_const(m_phrases))
        m_phrase->addItem(each.title, each.id);
    m_phrase->setCurrentIndex(qMax(0, m_phrase->findData(chosen)));
    if (const app::SkillPhrase *now = phrase(); now != nullptr && now->id != chosen)
        m_said->setSpoken(now->spoken, now->example);
    compose();
}

const app::SkillPhrase *PracticeDialog::phrase() const
{
    const int at = m_phrase->currentIndex();
    return at < 0 || at >= m_phrases.size() ? nullptr : &m_phrases.at(at);
}

void PracticeDialog::compose()
{
    m_typing.stop();
    const app::SkillPhrase *chosen = phrase();
    if (chosen == nullptr)
        return;
    app::whenDone(m_engine.skills().compose(m_info.id, m_device, *chosen, m_said->value()), this,
                  [this, generation = ++m_generation](const app::Result<QByteArray> &request) {
                      if (generation != m_generation)
                          return;
                      if (request)
                          m_request->setPlainText(indentJson(*request).text);
                      else
                          m_error->setError(LogWords::error(request.error()));
                  });
}

void PracticeDialog::updateSend()
{
    m_send->setEnabled(!m_isSending && m_account->currentIndex() >= 0 && !m_request->toPlainText().trimmed().isEmpty());
}

void PracticeDialog::send()
{
    m_typing.stop();
    m_error->setError({});
    m_isSending = true;
    m_command = 0;
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_state->setState(Tone::Neutral, tr("On the way …"), true);
    showCommandText({});
    m_commandBody->setJson({});
    m_answer->setText(tr("Waiting for the answer …"));
    m_reply->setJson({});
    updateSend();
    const app::PracticeRequest request{.platform = m_info.id,
                                       .account = m_account->currentData().toLongLong(),
                                       .body = m_request->toPlainText().toUtf8()};
    app::whenDone(m_engine.practise(request), this,
                  [this](const app::Result<app::PracticeReply> &reply) { take(reply); });
}

void PracticeDialog::take(const app::Result<app::PracticeReply> &reply)
{
    m_isSending = false;
    updateSend();
    if (!reply) {
        m_error->setError(LogWords::error(reply.error()));
        m_answer->clear();
        m_state->setState(Tone::Neutral, tr("Nothing was sent"), true);
        return;
    }
    m_answer->setText(tr("HTTP %1 in %2 ms").arg(QString::number(reply->status), QString::number(reply->tookMs)));
    m_reply->setJson(reply->body);
    findCommand();
    ++m_generation; // a request that is sent again is a new one
    compose();
}

void PracticeDialog::findCommand()
{
    app::CommandFilter filter;
    filter.deviceId = m_device;
    app::whenDone(m_engine.commands().list(filter, {.offset = 0, .limit = 1}), this,
                  [this](const app::Result<app::Page<app::Command>> &commands) {
                      const bool isOurs = commands && !commands->rows.isEmpty() &&
                                          commands->rows.constFirst().requester == m_info.id.text() &&
                                          commands->rows.constFirst().createdAt >= m_sentAt;
                      if (isOurs) {
                          showCommand(commands->rows.constFirst());
                          return;
                      }
                      m_state->setState(Tone::Neutral, tr("The device was not asked"), true);
                      showCommandText(tr("The answer came from stored values, or the request was refused before."));
                  });
}

void PracticeDialog::readCommand()
{
    app::whenDone(m_engine.commands().detail(m_command), this, [this](const app::Result<app::CommandDetail> &detail) {
        if (detail && detail->command.id == m_command)
            showCommand(detail->command);
    });
}

void PracticeDialog::showCommand(const app::Command &command)
{
    m_command = command.id;
    m_state->setState(CommandWords::tone(command.state), CommandWords::state(command.state),
                      CommandWords::isHollow(command.state));
    //: %1: number of the command, %2: what it is, %3: what came of it
    showCommandText(
        tr("No. %1: %2\n%3")
            .arg(QString::number(command.id), CommandWords::text(command.body, nullptr), CommandWords::outcome(command))
            .trimmed());
    m_commandBody->setJson(CommandWords::content(command.body, nullptr));
}

void PracticeDialog::showCommandText(const QString &text)
{
    m_commandText->setText(text);
    m_commandText->setVisible(!text.isEmpty());
}

void PracticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PracticeDialog::retranslateUi()
{
    setWindowTitle(tr("Practise with %1 · %2").arg(m_info.name, m_docking.name));
    m_labels[0]->setText(tr("Who speaks"));
    m_labels[1]->setText(tr("Device"));
    m_labels[2]->setText(tr("What is said"));
    m_account->setAccessibleName(tr("Who speaks"));
    m_phrase->setAccessibleName(tr("What is said"));
    m_request->setAccessibleName(tr("Request"));
    m_deviceButton->setText(m_device.isEmpty() ? tr("Choose a device …")
                                               : (m_deviceName.isEmpty() ? m_device.text() : m_deviceName));
    m_send->setText(tr("Send"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_titles[0]->setText(tr("Request"));
    m_titles[1]->setText(tr("Command to the device"));
    m_titles[2]->setText(tr("Reply"));
    m_noAccount->setTexts(tr("There is no account to speak with."),
                          tr("Add one and grant it this product; then come back here."), tr("Add an account"));
    if (m_sentAt.isNull()) {
        m_state->setState(Tone::Neutral, tr("Nothing sent yet"), true);
        m_answer->setText(tr("The request goes through the listener with a token of that account, as the assistant's "
                             "would. The device is really asked."));
    }
}

} // namespace ui
