#include "linkingfacts.h"

#include "app/model/worker.h"
#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kShownMs = 15'000;
constexpr auto kHidden = u"••••••••••••••••";

} // namespace

LinkingFacts::LinkingFacts(app::Engine &engine, const app::PlatformId &platform, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_platform(platform), m_title(new SectionTitle({}, this)),
      m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_authorize = addRow(u"linkAuthorize"_s);
    m_clientId = addRow(u"linkClientId"_s);
    addSecret();
    m_token = addRow(u"linkToken"_s);
    m_skill = addRow(u"linkSkill"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    connect(&engine, &app::Engine::listenerChanged, this, &LinkingFacts::showUrls);
    retranslateWith(this, [this] { retranslateUi(); });
}

CopyField *LinkingFacts::addRow(const QString &name, bool withQrCode)
{
    auto *label = new QLabel(this);
    auto *field = new CopyField(this, withQrCode);
    field->setObjectName(name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_labels << label;
    return field;
}

void LinkingFacts::addSecret()
{
    auto *label = new QLabel(this);
    m_secret = new QLabel(QString::fromUtf16(kHidden), this);
    m_secret->setObjectName(u"linkSecret"_s);
    m_secret->setFont(monospaceFont());
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_secretLinks = new LinkRow(this);
    m_secretLinks->setObjectName(u"linkSecretLinks"_s);
    connect(m_secretLinks, &LinkRow::triggered, this, &LinkingFacts::secretLink);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_secret);
    box->addWidget(m_secretLinks);
    box->addStretch();
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addLayout(box, row, 1);
    m_labels << label;
}

void LinkingFacts::setClient(const app::OauthClient &client)
{
    m_client = client;
    m_clientId->setText(client.clientId);
    showUrls();
    retranslateUi();
}

void LinkingFacts::showUrls()
{
    m_authorize->setText(m_engine.publicUrl(u"/oauth/authorize"_s));
    m_token->setText(m_engine.publicUrl(u"/oauth/token"_s));
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &platform : platforms)
        if (platform.id == m_platform)
            m_skill->setText(m_engine.publicUrl(platform.skillPath));
}

void LinkingFacts::withSecret(const std::function<void(const QString &)> &use)
{
    app::whenDone(m_engine.accounts().clientSecret(m_platform), this,
                  [this, use](const app::Result<app::Secret> &secret) {
                      if (secret)
                          use(secret->revealText());
                      else
                          Toast::show(this, LogWords::error(secret.error()), Tone::Bad);
                  });
}

void LinkingFacts::hideSecret()
{
    m_isSecretShown = false;
    m_secret->setText(QString::fromUtf16(kHidden));
    retranslateUi();
}

void LinkingFacts::secretLink(const QString &action)
{
    if (action == "copy"_L1) {
        withSecret([this](const QString &secret) {
            QGuiApplication::clipboard()->setText(secret);
            Toast::show(this, tr("Copied"));
        });
    } else if (action == "replace"_L1) {
        replaceSecret();
    } else if (m_isSecretShown) {
        hideSecret();
    } else {
        withSecret([this](const QString &secret) {
            m_isSecretShown = true;
            m_secret->setText(secret);
            retranslateUi();
            QTimer::singleShot(kShownMs, this, [this, shown = ++m_shown] {
                if (shown == m_shown)
                    hideSecret();
            });
        });
    }
}

void LinkingFacts::replaceSecret()
{
    ConfirmPopover::ask(
        m_secretLinks,
        tr("Make a new secret? The assistant can refresh no link until the new one is "
           "entered at its console."),
        this, [this] {
            app::whenDone(
                m_engine.accounts().setClientSecret(m_platform), this, [this](const app::Result<app::Secret> &secret) {
                    hideSecret();
                    Toast::show(this, secret ? tr("There is a new secret now") : LogWords::error(secret.error()),
                                secret ? Tone::Ok : Tone::Bad);
                });
        });
}

void LinkingFacts::retranslateUi()
{
    m_title->setText(tr("To be entered at the assistant's console"));
    const QStringList texts{tr("Authorisation address"), tr("Client_Id"), tr("ClientSecret"), tr("Token address"),
                            tr("WebService address")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_labels.at(i)->setText(texts.at(i));
    m_secretLinks->setLinks({{.id = u"show"_s, .text = m_isSecretShown ? tr("Hide") : tr("Show")},
                             {.id = u"copy"_s, .text = tr("Copy")},
                             {.id = u"replace"_s, .text = tr("Make a new one …")}});
}

} // namespace ui
