#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class FileField;
class Notice;
class SectionTitle;
class SettingsForm;
class StateLabel;

/// Where pushes come in: address, port, TLS, limits, admin listener. Nothing takes effect before 保存.
class ListenerSection final : public QWidget
{
    Q_OBJECT
public:
    explicit ListenerSection(QWidget *parent = nullptr);
    /// What is kept now. What was typed and not saved stays typed, on top of it.
    void setSettings(const app::Settings &settings);
    void setListener(const app::ListenerState &state);
    /// 还原 and 保存; stands below the scrolling form.
    [[nodiscard]] QWidget *footer() const { return m_footer; }
    /// False when none of the faults belongs to a field here.
    bool showFaults(const QList<app::Error> &faults);

Q_SIGNALS:
    /// 保存: the settings given last with what was typed here.
    void saveRequested(const app::Settings &settings);
    void retryRequested();
    /// What was typed was given up.
    void reverted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSpinBox *addNumber(SettingsForm *form, const QString &key, int least, int most);
    void buildForms();
    void connectParts();
    [[nodiscard]] app::Settings typed() const;
    /// \a settings with what was typed and not saved.
    [[nodiscard]] app::Settings rebased(const app::Settings &settings) const;
    void show(const app::Settings &settings);
    void revert();
    void touched();
    void showListener();
    void retranslateUi();
    void retranslateForms();

    app::Settings m_settings;
    app::ListenerState m_state;
    Notice *m_problem = nullptr;
    Notice *m_adminProblem = nullptr;
    StateLabel *m_stateLabel = nullptr;
    SectionTitle *m_titles[3] = {};
    SettingsForm *m_form = nullptr;
    SettingsForm *m_limits = nullptr;
    SettingsForm *m_admin = nullptr;
    QLineEdit *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    FileField *m_certificate = nullptr;
    FileField *m_key = nullptr;
    QSpinBox *m_threads = nullptr;
    QSpinBox *m_connections = nullptr;
    QSpinBox *m_perPeer = nullptr;
    QSpinBox *m_rate = nullptr;
    QSpinBox *m_body = nullptr; ///< KiB
    QSpinBox *m_keepOnline = nullptr;
    QSpinBox *m_skillReply = nullptr; ///< ms
    QLineEdit *m_adminAddress = nullptr;
    QSpinBox *m_adminPort = nullptr;
    QWidget *m_footer = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
};

} // namespace ui
