#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QLabel;

namespace ui {

class EmptyState;
class LinkingFacts;
class LinkingForm;
class LiveReader;
class Notice;
class SectionTitle;

/// What is entered at one assistant's console, to be copied, and what that console says, to be entered here.
class LinkingView final : public QWidget
{
    Q_OBJECT
public:
    LinkingView(app::Engine &engine, const app::PlatformId &platform, QWidget *parent = nullptr);

    [[nodiscard]] const app::PlatformId &platform() const { return m_platform; }
    void refresh();

private:
    [[nodiscard]] QWidget *makeForms();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] app::PlatformInfo info() const;
    void take(const app::Result<app::OauthClient> &client);
    void begin();
    void save(const app::OauthClient &client);
    void showReach();
    void retranslateUi();

    app::Engine &m_engine;
    app::PlatformId m_platform;
    LiveReader *m_reader = nullptr;
    bool m_hasClient = false;
    EmptyState *m_empty = nullptr;
    QWidget *m_forms = nullptr;
    Notice *m_reach = nullptr;
    Notice *m_failed = nullptr;
    LinkingFacts *m_facts = nullptr;
    LinkingForm *m_form = nullptr;
    SectionTitle *m_stepsTitle = nullptr;
    QLabel *m_steps = nullptr;
};

} // namespace ui
