#include "passworddialog.h"

#include "passwordfield.h"
#include "ui/journal/logwords.h"
#include "ui/registry/formfields.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 460;

} // namespace

PasswordDialog::PasswordDialog(app::Engine &engine, const app::Account &account, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_account(account), m_about(new QLabel(this)), m_fields(new FormFields(this)),
      m_password(makePasswordField(this)), m_revoke(new QCheckBox(this)), m_error(new FieldError(this)),
      m_cancel(new QPushButton(this)), m_ok(new PrimaryButton({}, this))
{
    setObjectName(u"passwordDialog"_s);
    setFixedWidth(scaled(kDialogWidth));
    m_about->setWordWrap(true);
    m_password->lineEdit()->setObjectName(u"newPassword"_s);
    m_revoke->setObjectName(u"revokeLinks"_s);
    m_revoke->setVisible(account.links > 0);
    m_cancel->setObjectName(u"cancel"_s);
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    m_fields->add(u"password"_s, [] { return tr("New password"); }, m_password, {.required = true});
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(m_fields);
    layout->addWidget(m_revoke);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &PasswordDialog::save);
    retranslateWith(this, [this] { retranslateUi(); });
}

void PasswordDialog::save()
{
    m_error->setError({});
    const app::Secret password = m_password->typed().value_or(app::Secret());
    const QList<app::Error> faults = app::Accounts::check(m_account.login, m_account.name, &password);
    static_cast<void>(m_fields->setErrors(faults));
    if (!faults.isEmpty()) {
        m_fields->focusFirstError();
        return;
    }
    m_ok->setEnabled(false);
    const auto links = m_revoke->isChecked() ? app::OldLinks::Revoke : app::OldLinks::Keep;
    app::whenDone(m_engine.accounts().setPassword(m_account.id, password, links), this,
                  [this](const app::Result<> &done) {
                      m_ok->setEnabled(true);
                      if (!done) {
                          m_error->setError(LogWords::error(done.error()));
                          return;
                      }
                      Toast::show(parentWidget(), tr("The password was changed"));
                      accept();
                  });
}

void PasswordDialog::retranslateUi()
{
    setWindowTitle(tr("Reset the password"));
    m_about->setText(
        tr("Of the account \"%1\". The old password counts no more; nobody can read it back.").arg(m_account.login));
    m_revoke->setText(tr("Unlink all skills that were linked with the old password"));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(tr("Set the password"));
}

} // namespace ui
