#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class QLabel;

namespace ui {

class CopyField;
class LinkButton;
class SectionTitle;

/// Of a voice assistant's record: where the assistant calls, who has linked it, how reports to it go, and practice.
class VoiceSection final : public QWidget
{
    Q_OBJECT
public:
    VoiceSection(app::Engine &engine, Navigator &navigator, const app::PlatformInfo &info, QWidget *parent = nullptr);

    void setInfo(const app::PlatformInfo &info);
    void setDocking(const app::Docking &docking);
    [[nodiscard]] bool isOffered() const { return m_info.hasSkill(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showNews();
    void practise();
    void retranslateUi();

    app::Engine &m_engine;
    Navigator &m_navigator;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    qint64 m_linked = 0;
    SectionTitle *m_title = nullptr;
    LinkButton *m_practise = nullptr;
    QLabel *m_urlLabel = nullptr;
    CopyField *m_url = nullptr;
    LinkButton *m_users = nullptr;
    LinkButton *m_linking = nullptr;
    QLabel *m_news = nullptr;
};

} // namespace ui
