#pragma once

#include "app/engine/engine.h"

#include <QWidget>

namespace ui {

class CheckView;
class JobCenter;
class LinkButton;
class SectionTitle;
class SubscriptionsView;

/// What can be done at the cloud itself for the selected record: 校验, 设备同步, 订阅. Shows only what that cloud can
/// do, and asks the cloud nothing unless told to.
class CloudSection final : public QWidget
{
    Q_OBJECT
public:
    CloudSection(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info, QWidget *parent = nullptr);

    void setInfo(const app::PlatformInfo &info);
    void setDocking(const app::Docking &docking);
    /// Is there anything that this cloud can be asked?
    [[nodiscard]] bool isOffered() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void openSync();
    void showAbilities();
    void retranslateUi();

    app::Engine &m_engine;
    JobCenter &m_jobs;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    SectionTitle *m_title = nullptr;
    LinkButton *m_check = nullptr;
    LinkButton *m_sync = nullptr;
    CheckView *m_checkView = nullptr;
    SubscriptionsView *m_subscriptions = nullptr;
};

} // namespace ui
