#pragma once

#include "app/engine/engine.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui {

class ApplyOutcomes;
class LinkButton;
class SectionTitle;

/// 配置 of a device: one group for each cloud that its product is docked to, from that cloud's schema; while the
/// product has no docking record at all, one for each cloud, so that a device can be configured first.
class DeviceConfigCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceConfigCard(app::Engine &engine, QWidget *parent = nullptr);
    void setDevice(const app::Device &device);

Q_SIGNALS:
    void changed();
    /// Another device is shown now.
    void left();

private:
    void readDockings();
    void takeDocked(const QSet<QString> &docked);
    void rebuild();
    void addGroup(const app::PlatformInfo &platform);
    [[nodiscard]] QWidget *makeValue(const app::PlatformInfo &platform, const app::FormField &field);
    /// Those whose group is shown.
    [[nodiscard]] QList<app::PlatformInfo> platforms() const;
    void edit();
    void askApply();
    void appliedHere(const std::optional<app::Error> &fault);
    void retranslateUi();

    app::Engine &m_engine;
    app::Device m_device;
    std::optional<QSet<QString>> m_docked; ///< Platform ids; nothing until they were read.
    quint64 m_round = 0;                   ///< Of reading them; answers of older rounds are dropped.
    SectionTitle *m_title = nullptr;
    LinkButton *m_edit = nullptr;
    LinkButton *m_apply = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_hint = nullptr;
    ApplyOutcomes *m_outcomes = nullptr;
    QWidget *m_groups = nullptr;
    QVBoxLayout *m_place = nullptr;
};

} // namespace ui
