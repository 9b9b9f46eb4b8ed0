#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FieldError;
class FormFields;
class SectionTitle;

/// What the assistant's console says, and how linking behaves. Nothing takes effect before 保存.
class LinkingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkingForm(QWidget *parent = nullptr);

    /// What is kept now. What was typed and not saved stays.
    void setClient(const app::OauthClient &client);
    void saved(); ///< What was typed is kept.
    /// False when it belongs to no field here.
    bool showFault(const app::Error &error);

Q_SIGNALS:
    void saveRequested(const app::OauthClient &client);

private:
    void addFields();
    [[nodiscard]] app::OauthClient typed() const;
    void show(const app::OauthClient &client);
    void touched();
    void save();
    void retranslateUi();

    app::OauthClient m_client;
    SectionTitle *m_title = nullptr;
    FormFields *m_fields = nullptr;
    QPlainTextEdit *m_redirects = nullptr;
    QCheckBox *m_enabled = nullptr;
    QCheckBox *m_getToken = nullptr;
    QCheckBox *m_bareRefresh = nullptr;
    QSpinBox *m_access = nullptr;  ///< Days.
    QSpinBox *m_refresh = nullptr; ///< Days.
    FieldError *m_error = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isShowing = false;
};

} // namespace ui
