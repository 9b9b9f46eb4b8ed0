#pragma once

#include "app/engine/settings.h"

#include <QWidget>

class QComboBox;

namespace ui {

class SectionTitle;
class SettingsForm;

/// Language, theme, text size. Each choice takes effect at once.
class AppearanceSection final : public QWidget
{
    Q_OBJECT
public:
    explicit AppearanceSection(QWidget *parent = nullptr);
    void setSettings(const app::Settings &settings);

Q_SIGNALS:
    void saveRequested(const app::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslateUi();

    app::Settings m_settings;
    SectionTitle *m_title = nullptr;
    SettingsForm *m_form = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textScale = nullptr;
};

} // namespace ui
