#pragma once

#include "app/engine/engine.h"
#include "ui/widgets/palette.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class LinkButton;

/// 应用配置 of one device: takes effect here first, then the clouds are asked; what each of them did stands here, and
/// what failed can be tried again. Takes no room before.
class ApplyOutcomes final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplyOutcomes(app::Engine &engine, QWidget *parent = nullptr);
    ~ApplyOutcomes() override;

    void start(const app::DeviceId &device);
    /// Another device is shown: what is under way for the one before is not waited for any more.
    void clear();

Q_SIGNALS:
    /// The configuration is in effect here, or why not.
    void appliedHere(const std::optional<app::Error> &fault);
    /// The clouds were asked; ids of theirs may be known now.
    void appliedThere();

private:
    using Outcome = app::CloudApplyOutcome;
    void askClouds();
    void take(const app::Result<QList<Outcome>> &outcomes);
    void showOutcomes(const QList<Outcome> &outcomes);
    void showError(const app::Error &error);
    void setRunning(bool running);
    void addLine(const QString &name, const QString &iconName, Tone tone, const QStringList &texts, bool retry);
    void retranslateUi();

    app::Engine &m_engine;
    app::DeviceId m_device;
    app::JobControlPtr m_job;
    quint64 m_round = 0; ///< Answers of older rounds are dropped.
    QWidget *m_busy = nullptr;
    QLabel *m_busyText = nullptr;
    LinkButton *m_stop = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_lines = nullptr;
};

} // namespace ui
