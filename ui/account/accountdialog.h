#pragma once

#include "app/engine/engine.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldError;
class FormFields;
class SecretEdit;

/// 新建账号 and 编辑账号.
class AccountDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Without \a account: a new one, with a password.
    AccountDialog(app::Engine &engine, const std::optional<app::Account> &account, QWidget *parent);

Q_SIGNALS:
    /// It is on disk; the dialog closes.
    void saved(qint64 id, const QString &login);

private:
    void save();
    void finish(qint64 id, const std::optional<app::Error> &error);
    void retranslateUi();

    app::Engine &m_engine;
    std::optional<app::Account> m_original;
    FormFields *m_fields = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_name = nullptr;
    SecretEdit *m_password = nullptr; ///< Null: there is one already.
    FieldError *m_error = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
