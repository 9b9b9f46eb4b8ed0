#include "linkingform.h"

#include "ui/journal/logwords.h"
#include "ui/registry/formfields.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDay = 24 * 3600;
constexpr int kRedirectsHeight = 64;

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    const QStringList typed = edit.toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : typed)
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

/// Seconds stay as they were unless another number of days was chosen.
int secondsOf(const QSpinBox &days, int before)
{
    return days.value() == qMax(1, before / kDay) ? before : days.value() * kDay;
}

} // namespace

LinkingForm::LinkingForm(QWidget *parent)
    : QWidget(parent), m_title(new SectionTitle({}, this)), m_fields(new FormFields(this)),
      m_redirects(new QPlainTextEdit(this)), m_enabled(new QCheckBox(this)), m_getToken(new QCheckBox(this)),
      m_bareRefresh(new QCheckBox(this)), m_access(new QSpinBox(this)), m_refresh(new QSpinBox(this)),
      m_error(new FieldError(this)), m_revert(new QPushButton(this)), m_save(new PrimaryButton({}, this))
{
    addFields();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    m_revert->setObjectName(u"linkRevert"_s);
    m_save->setObjectName(u"linkSave"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addWidget(m_enabled);
    layout->addWidget(m_getToken);
    layout->addWidget(m_bareRefresh);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_redirects, &QPlainTextEdit::textChanged, this, &LinkingForm::touched);
    for (QCheckBox *box : {m_enabled, m_getToken, m_bareRefresh})
        connect(box, &QCheckBox::toggled, this, &LinkingForm::touched);
    for (QSpinBox *box : {m_access, m_refresh})
        connect(box, &QSpinBox::valueChanged, this, &LinkingForm::touched);
    connect(m_revert, &QPushButton::clicked, this, [this] { show(m_client); });
    connect(m_save, &QPushButton::clicked, this, &LinkingForm::save);
    retranslateWith(this, [this] { retranslateUi(); });
}

void LinkingForm::addFields()
{
    m_redirects->setObjectName(u"linkRedirects"_s);
    m_redirects->setTabChangesFocus(true);
    m_redirects->setFixedHeight(scaled(kRedirectsHeight));
    m_redirects->setFont(monospaceFont());
    m_enabled->setObjectName(u"linkEnabled"_s);
    m_getToken->setObjectName(u"linkGetToken"_s);
    m_bareRefresh->setObjectName(u"linkBareRefresh"_s);
    m_access->setObjectName(u"linkAccessDays"_s);
    m_refresh->setObjectName(u"linkRefreshDays"_s);
    for (QSpinBox *box : {m_access, m_refresh})
        box->setRange(1, 3650);
    m_fields->add(u"redirectUris"_s, [] { return tr("Callback addresses"); }, m_redirects,
                  {.help =
                       [] {
                           return tr("Exactly as the assistant's console shows them, one a line. Nobody is sent "
                                     "back to any other address.");
                       },
                   .placeholder = [] { return u"https://xiaodu.baidu.com/saiya/auth/…"_s; }});
    m_fields->add(
        u"accessSeconds"_s, [] { return tr("An access token counts for"); }, m_access);
    m_fields->add(
        u"refreshSeconds"_s, [] { return tr("A link that is not used ends after"); }, m_refresh);
}

app::OauthClient LinkingForm::typed() const
{
    app::OauthClient client = m_client;
    client.redirectUris = linesOf(*m_redirects);
    client.enabled = m_enabled->isChecked();
    client.allowGetToken = m_getToken->isChecked();
    client.allowBareRefresh = m_bareRefresh->isChecked();
    client.accessSeconds = secondsOf(*m_access, m_client.accessSeconds);
    client.refreshSeconds = secondsOf(*m_refresh, m_client.refreshSeconds);
    return client;
}

void LinkingForm::show(const app::OauthClient &client)
{
    m_isShowing = true;
    m_redirects->setPlainText(client.redirectUris.join(u'\n'));
    m_enabled->setChecked(client.enabled);
    m_getToken->setChecked(client.allowGetToken);
    m_bareRefresh->setChecked(client.allowBareRefresh);
    m_access->setValue(qMax(1, client.accessSeconds / kDay));
    m_refresh->setValue(qMax(1, client.refreshSeconds / kDay));
    m_fields->clearErrors();
    m_error->setError({});
    m_isShowing = false;
    touched();
}

void LinkingForm::setClient(const app::OauthClient &client)
{
    const bool isEdited = m_client.revision != 0 && typed() != m_client;
    const bool isOther = client.platform != m_client.platform;
    m_client = client;
    if (!isEdited || isOther)
        show(client);
    else
        touched();
}

void LinkingForm::saved()
{
    m_client = {};
}

bool LinkingForm::showFault(const app::Error &error)
{
    app::Error at = error;
    if (at.field.startsWith(u"redirectUris"))
        at.field = u"redirectUris"_s;
    const bool isHere = m_fields->setErrors({at}).isEmpty();
    m_error->setError(isHere ? QString() : LogWords::error(error));
    m_fields->focusFirstError();
    return true;
}

void LinkingForm::touched()
{
    if (m_isShowing)
        return;
    const bool isEdited = m_client.revision != 0 && typed() != m_client;
    m_save->setEnabled(isEdited);
    m_revert->setEnabled(isEdited);
}

void LinkingForm::save()
{
    const app::OauthClient client = typed();
    m_fields->clearErrors();
    m_error->setError({});
    if (const QList<app::Error> faults = app::Accounts::check(client); !faults.isEmpty())
        showFault(faults.constFirst());
    else
        Q_EMIT saveRequested(client);
}

void LinkingForm::retranslateUi()
{
    m_title->setText(tr("What the assistant's console says"));
    m_enabled->setText(tr("Linking is switched on"));
    m_getToken->setText(tr("The token address takes GET as well (its request method is GET)"));
    m_bareRefresh->setText(tr("A refresh may come without the client's secret"));
    for (QSpinBox *box : {m_access, m_refresh})
        box->setSuffix(tr(" days"));
    m_revert->setText(tr("Revert"));
    m_save->setText(tr("Save"));
}

} // namespace ui
