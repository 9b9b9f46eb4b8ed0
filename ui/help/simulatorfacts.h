#pragma once

#include "app/cloud/platform.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ui {

/// A value of the simulator to be copied into a form.
struct SimulatorFact
{
    QString label{}; ///< As the form's field is called, where there is one.
    QString value{};
};

/// A cloud, one of its products, or the control address.
struct SimulatorGroup
{
    QString title{};
    bool isPart = false; ///< Of the group before.
    QList<SimulatorFact> facts{};
};

/// Reads a ready line by what our own forms ask for; knows no cloud by name.
class SimulatorFacts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SimulatorFacts)

public:
    [[nodiscard]] static QList<SimulatorGroup> groups(const QJsonObject &ready, const QList<app::PlatformInfo> &clouds);

private:
    [[nodiscard]] static QList<SimulatorGroup> cloudGroups(const QJsonObject &cloud, const app::PlatformInfo &info);
    [[nodiscard]] static SimulatorGroup productGroup(const QJsonObject &product, const app::PlatformInfo &info);
    [[nodiscard]] static QList<SimulatorFact> facts(const QJsonObject &object, const app::PlatformInfo &info,
                                                    const QStringList &without);
    [[nodiscard]] static QString label(const QString &key, const app::PlatformInfo &info);
};

} // namespace ui
