#pragma once

#include "app/engine/engine.h"
#include "checklistview.h"
#include "ui/shell/navigator.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class Badge;
class CloudSection;
class CopyField;
class ElidedLabel;
class EmptyState;
class FieldError;
class JobCenter;
class LinkButton;
class RecentPushes;
class SectionTitle;
class Separator;
class SubscribeSteps;
class VoiceSection;

/// All about the selected record: push address, steps to the first push, what can be done at the cloud itself, what
/// arrived lately. Live.
class DockingPanel final : public QWidget
{
    Q_OBJECT
public:
    DockingPanel(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const app::PlatformInfo &info,
                 QWidget *parent = nullptr);

    void setInfo(const app::PlatformInfo &info);
    void setDocking(const app::Docking &docking);
    void clear();
    void refresh();

Q_SIGNALS:
    void editRequested(const app::Docking &docking);
    void enableRequested(const app::Docking &docking);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeRecent();
    void retranslateUi();
    void showHead();
    void showPushParts();
    void touch();
    void read();
    void take(const app::Checklist &list);
    void showSteps();
    void readRecent();
    void readOtherProduct();
    [[nodiscard]] StepLine lineOf(const app::ChecklistStep &step) const;
    [[nodiscard]] QString arrival() const;
    void tick();
    void stepLink(const QString &step, const QString &link);
    void openLog(const QVariantMap &more);
    void openUnmatched();
    void explain();
    void sendTest();
    void testEnded(const app::ProductId &product, const app::Result<int> &status);

    app::Engine &m_engine;
    Navigator &m_navigator;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    app::Checklist m_checklist;
    QString m_otherProduct;
    QString m_testResult; ///< Of the last test push of this record.
    bool m_testing = false;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_dirty = false;
    QTimer m_gather; ///< Changes come up to ten times a second; the panel reads twice.
    QTimer m_clock;

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ElidedLabel *m_title = nullptr;
    Badge *m_state = nullptr;
    QLabel *m_urlLabel = nullptr;
    CopyField *m_url = nullptr;
    QLabel *m_tokenHint = nullptr;
    QLabel *m_facts = nullptr; ///< What only this cloud has.
    SectionTitle *m_stepsTitle = nullptr;
    QLabel *m_stepsCount = nullptr;
    FieldError *m_problem = nullptr;
    ChecklistView *m_steps = nullptr;
    SubscribeSteps *m_subscribe = nullptr;
    CloudSection *m_cloud = nullptr;
    Separator *m_cloudLine = nullptr;
    VoiceSection *m_voice = nullptr;
    Separator *m_voiceLine = nullptr;
    SectionTitle *m_recentTitle = nullptr;
    LinkButton *m_allLog = nullptr;
    RecentPushes *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
    QWidget *m_recentPart = nullptr;
    Separator *m_recentLine = nullptr;
};

} // namespace ui
