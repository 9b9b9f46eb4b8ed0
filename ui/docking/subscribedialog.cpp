#include "subscribedialog.h"

#include "pushreach.h"
#include "pushtoken.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SubscribeDialog::SubscribeDialog(const Facts &facts, QWidget *parent) : QDialog(parent), m_facts(facts)
{
    setObjectName(u"subscribeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One-click subscription"));
    setMinimumWidth(scaled(460));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new MutedLabel(tr("The cloud will push these kinds to this address:")));
    auto *address = new QLabel(facts.tokenNeeded ? facts.url + u"?token=••••••"_s : facts.url);
    address->setObjectName(u"subscribeAddress"_s);
    address->setTextFormat(Qt::PlainText);
    address->setFont(monospaceFont());
    address->setWordWrap(true);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(address);
    addWarnings(layout);
    addKinds(layout);
    addToken(layout);
    m_problem = new FieldError;
    m_problem->setObjectName(u"subscribeProblem"_s);
    layout->addWidget(m_problem);
    layout->addStretch();
    addButtons(layout);
}

void SubscribeDialog::addWarnings(QVBoxLayout *layout)
{
    const auto warn = [layout](const QString &name, const QString &text, const QString &hint) {
        auto *notice = new Notice(nullptr, Tone::Warning);
        notice->setObjectName(name);
        notice->setTexts(text, hint);
        layout->addWidget(notice);
    };
    const QString advice = tr("Set a public base URL in the settings, or an address that the cloud can reach.");
    const Reach reach = reachOf(m_facts.url);
    if (reach == Reach::ThisComputer)
        warn(u"subscribeReach"_s, tr("Only this computer can call this address: the cloud cannot reach it."), advice);
    else if (reach == Reach::LocalNetwork)
        warn(u"subscribeReach"_s, tr("Only the local network can call this address: the cloud cannot reach it."),
             advice);
    if (!m_facts.recordEnabled)
        warn(u"subscribeDisabled"_s, tr("The record is disabled: what the cloud pushes is refused."),
             tr("Enable the record first; some clouds try the address while they subscribe."));
}

void SubscribeDialog::addKinds(QVBoxLayout *layout)
{
    for (const app::SubscriptionKind &kind : std::as_const(m_facts.kinds)) {
        const bool already = m_facts.subscribed.contains(kind.key);
        auto *box = new QCheckBox(already ? tr("%1 (subscribed already)").arg(kind.title) : kind.title);
        box->setObjectName(u"kind:"_s + kind.key);
        box->setChecked(already || kind.recommended);
        box->setEnabled(!already);
        m_boxes.append(box);
        layout->addWidget(box);
    }
}

void SubscribeDialog::addToken(QVBoxLayout *layout)
{
    if (!m_facts.tokenNeeded)
        return;
    m_token = new SecretEdit;
    m_token->lineEdit()->setObjectName(u"subscribeToken"_s);
    auto *label = new QLabel(tr("Push token of this record"));
    label->setBuddy(m_token->lineEdit());
    auto *help = new QLabel(tr("It stands behind the address and is not read back from the vault: enter it here."));
    help->setProperty("role", u"small"_s);
    help->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_token);
    layout->addWidget(help);
    connect(m_token, &SecretEdit::edited, this, [this] { m_problem->setError({}, m_token->lineEdit()); });
}

void SubscribeDialog::addButtons(QVBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"subscribeCancel"_s);
    cancel->setAutoDefault(false);
    m_ok = new PrimaryButton(tr("Subscribe"));
    m_ok->setObjectName(u"subscribeOk"_s);
    m_ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &SubscribeDialog::accept);
    const auto update = [this] {
        m_ok->setEnabled(!kinds().isEmpty());
        m_ok->setToolTip(m_ok->isEnabled() ? QString() : tr("Choose a kind first."));
    };
    for (QCheckBox *box : std::as_const(m_boxes))
        connect(box, &QCheckBox::toggled, this, update);
    update();
}

QStringList SubscribeDialog::kinds() const
{
    QStringList kinds;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked() && m_boxes.at(i)->isEnabled())
            kinds.append(m_facts.kinds.at(i).key);
    return kinds;
}

void SubscribeDialog::accept()
{
    QString url = m_facts.url;
    if (m_token) {
        const std::optional<app::Secret> token = m_token->typed();
        if (!token) {
            m_problem->setError(tr("Enter the push token."), m_token->lineEdit());
            m_token->lineEdit()->setFocus();
            return;
        }
        url = withPushToken(url, token->revealText());
    }
    Q_EMIT chosen(url, kinds());
    QDialog::accept();
}

} // namespace ui
