#pragma once

#include "app/engine/engine.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class FieldError;
class FormFields;
class SecretEdit;

/// 重置密码.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(app::Engine &engine, const app::Account &account, QWidget *parent);

private:
    void save();
    void retranslateUi();

    app::Engine &m_engine;
    app::Account m_account;
    QLabel *m_about = nullptr;
    FormFields *m_fields = nullptr;
    SecretEdit *m_password = nullptr;
    QCheckBox *m_revoke = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
