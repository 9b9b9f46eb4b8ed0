#pragma once

#include "app/engine/datatool.h"
#include "app/model/device.h"
#include "app/model/docking.h"
#include "app/model/product.h"
#include "context.h"

#include <QDeadlineTimer>

namespace app {

/// An import file (docs/cli.md), read and checked as far as the file alone allows.
struct ConfigFile
{
    struct ProductEntry
    {
        Product product{};
        QString path{};
    };
    QList<ProductEntry> products{};
    QList<ProductId> faultyProducts{}; ///< Ids that stand in the file, of entries that are not among the products.
    struct DeviceEntry
    {
        Device device{};
        bool enabled = false;
        QMap<PlatformId, QMap<QString, QString>> configuration{};
        QString path{};
    };
    QList<DeviceEntry> devices{};
    struct DockingEntry
    {
        Docking docking{};
        QString path{};
    };
    QList<DockingEntry> dockings{};
    QList<Error> faults{};
};

[[nodiscard]] ConfigFile readConfigFile(const QByteArray &json, const Clouds &clouds);

/// Brings the registry to what the file says, inside one transaction. Every fault carries its path, those of the file
/// among them; with any, the transaction is to be rolled back. Beyond \a deadline there is one fault, Busy, instead.
[[nodiscard]] QList<Error> applyConfigFile(Stores &stores, const EngineContext &context, const ConfigFile &file,
                                           QDeadlineTimer deadline = QDeadlineTimer::Forever);

} // namespace app
