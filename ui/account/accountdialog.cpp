#include "accountdialog.h"

#include "passwordfield.h"
#include "ui/journal/logwords.h"
#include "ui/registry/formfields.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 460;

} // namespace

AccountDialog::AccountDialog(app::Engine &engine, const std::optional<app::Account> &account, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_original(account), m_fields(new FormFields(this)),
      m_login(new QLineEdit(this)), m_name(new QLineEdit(this)), m_error(new FieldError(this)),
      m_cancel(new QPushButton(this)), m_ok(new PrimaryButton({}, this))
{
    setObjectName(u"accountDialog"_s);
    setFixedWidth(scaled(kDialogWidth));
    m_login->setObjectName(u"accountLogin"_s);
    m_name->setObjectName(u"accountName"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    m_fields->add(u"login"_s, [] { return tr("Login"); }, m_login,
                  {.required = true, .placeholder = [] { return tr("What is typed to sign in"); }});
    m_fields->add(u"name"_s, [] { return tr("Name"); }, m_name,
                  {.placeholder = [] { return tr("For you; may stay empty"); }});
    if (!account) {
        m_password = makePasswordField(this);
        m_password->lineEdit()->setObjectName(u"accountPassword"_s);
        m_fields->add(u"password"_s, [] { return tr("Password"); }, m_password, {.required = true});
    } else {
        m_login->setText(account->login);
        m_name->setText(account->name);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &AccountDialog::save);
    retranslateWith(this, [this] { retranslateUi(); });
}

void AccountDialog::save()
{
    m_error->setError({});
    const QString login = m_login->text().trimmed();
    const QString name = m_name->text().trimmed();
    const app::Secret password = m_password == nullptr ? app::Secret() : m_password->typed().value_or(app::Secret());
    const QList<app::Error> faults = app::Accounts::check(login, name, m_password == nullptr ? nullptr : &password);
    const QList<app::Error> elsewhere = m_fields->setErrors(faults);
    if (!elsewhere.isEmpty())
        m_error->setError(LogWords::error(elsewhere.constFirst()));
    if (!faults.isEmpty()) {
        m_fields->focusFirstError();
        return;
    }
    m_ok->setEnabled(false);
    if (m_original) {
        app::whenDone(m_engine.accounts().rename(m_original->id, login, name), this, [this](const app::Result<> &done) {
            finish(m_original->id, done ? std::nullopt : std::optional(done.error()));
        });
        return;
    }
    app::whenDone(m_engine.accounts().create(login, name, password), this, [this](const app::Result<qint64> &id) {
        finish(id.value_or(0), id ? std::nullopt : std::optional(id.error()));
    });
}

void AccountDialog::finish(qint64 id, const std::optional<app::Error> &error)
{
    m_ok->setEnabled(true);
    if (!error) {
        Q_EMIT saved(id, m_login->text().trimmed());
        accept();
    } else if (!m_fields->setErrors({*error}).isEmpty()) {
        m_error->setError(LogWords::error(*error));
    }
}

void AccountDialog::retranslateUi()
{
    setWindowTitle(m_original ? tr("Edit the account") : tr("New account"));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(m_original ? tr("OK") : tr("Next: grants"));
}

} // namespace ui
