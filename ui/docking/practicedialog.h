#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FieldError;
class JsonView;
class Notice;
class SaidInput;
class StateLabel;

/// 练习: what an assistant would send, through the listener with a real token, and beside it what was asked of the
/// device and what is answered.
class PracticeDialog final : public QDialog
{
    Q_OBJECT
public:
    PracticeDialog(app::Engine &engine, Navigator &navigator, const app::PlatformInfo &info,
                   const app::Docking &docking, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeColumns();
    void wire();
    void readAccounts();
    void chooseDevice();
    void setDevice(const app::DeviceId &id, const QString &name);
    void readDevice();
    void readPhrases();
    void takePhrases(const app::Result<QList<app::SkillPhrase>> &phrases);
    [[nodiscard]] const app::SkillPhrase *phrase() const;
    void compose();
    void send();
    void take(const app::Result<app::PracticeReply> &reply);
    void findCommand();
    void showCommand(const app::Command &command);
    void readCommand();
    void showCommandText(const QString &text);
    void updateSend();
    void retranslateUi();

    app::Engine &m_engine;
    Navigator &m_navigator;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    app::DeviceId m_device;
    QString m_deviceName;
    QList<app::SkillPhrase> m_phrases;
    QDateTime m_sentAt;
    qint64 m_command = 0;     ///< What is shown; 0: none.
    quint64 m_generation = 0; ///< Of what is composed; late answers are dropped.
    bool m_isSending = false;
    QTimer m_typing;

    QLabel *m_labels[3] = {};
    QComboBox *m_account = nullptr;
    QPushButton *m_deviceButton = nullptr;
    QComboBox *m_phrase = nullptr;
    SaidInput *m_said = nullptr;
    QPushButton *m_send = nullptr;
    Notice *m_noAccount = nullptr;
    FieldError *m_error = nullptr;
    QLabel *m_titles[3] = {};
    QPlainTextEdit *m_request = nullptr;
    StateLabel *m_state = nullptr;
    QLabel *m_commandText = nullptr;
    JsonView *m_commandBody = nullptr;
    QLabel *m_answer = nullptr;
    JsonView *m_reply = nullptr;
};

} // namespace ui
