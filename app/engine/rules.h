#pragma once

#include "app/model/device.h"
#include "app/model/docking.h"
#include "app/model/product.h"
#include "context.h"

namespace app::rules {

/// What the services and the file import both do to a record, inside a transaction. The texts are the services' own.

/// checkProduct() without the category (the form asks for one, an import file need not name it), and the protocol and
/// transport must be ones that this program has.
[[nodiscard]] QList<Error> productFaults(const Product &product);
/// See Registry::publishedModel().
[[nodiscard]] Result<ThingModel> publishedModel(Stores &stores, const ProductId &id);
[[nodiscard]] Result<> insertProduct(Stores &stores, const Product &product);
[[nodiscard]] Result<> updateProduct(Stores &stores, const Product &product);
[[nodiscard]] Result<> insertDevice(Stores &stores, const Device &device);
/// The state alone.
[[nodiscard]] Result<> setDeviceEnabled(Stores &stores, const DeviceId &id, bool enabled);
/// 启用: the state, and what is saved takes effect (jetlinks.md 4.1, deploy). Nothing when it is enabled already.
[[nodiscard]] Result<> deployDevice(Stores &stores, const EngineContext &context, const DeviceId &id);
[[nodiscard]] Result<> removeDevice(Stores &stores, const DeviceId &id);
[[nodiscard]] Result<> saveConfiguration(Stores &stores, const EngineContext &context, const DeviceId &id,
                                         const PlatformId &platform, const QMap<QString, QString> &values,
                                         const QStringList &removedSecrets = {});
/// \a allowInactive: a file import applies what it brings, whatever the device's state.
[[nodiscard]] Result<> applyConfiguration(Stores &stores, const EngineContext &context, const DeviceId &id,
                                          bool allowInactive = false);

[[nodiscard]] Result<> insertDocking(Stores &stores, const EngineContext &context, const Docking &docking);
[[nodiscard]] Result<> updateDocking(Stores &stores, const EngineContext &context, const Docking &docking);
/// Refuses what may not run: required fields missing, or rows with faults.
[[nodiscard]] Result<> setDockingEnabled(Stores &stores, const EngineContext &context, const PlatformId &platform,
                                         const ProductId &product, bool enabled);

/// All faults of a docking by field key. \a stored: keys of secrets that the vault holds already. With a \a model those
/// of the rows of an enabled docking too.
[[nodiscard]] QList<Error> checkDocking(const Clouds &clouds, const Docking &docking, const QStringList &stored,
                                        const ThingModel *model = nullptr);
/// The rows' faults as one reason why the docking may not run; nothing when it may. Errors when its product has no
/// published thing model to judge them by.
[[nodiscard]] Result<> checkRows(Stores &stores, const EngineContext &context, const Docking &docking);
/// The same for one device's settings for one cloud.
[[nodiscard]] QList<Error> checkConfiguration(const DeviceSchema &schema, const QMap<QString, QString> &values,
                                              const QStringList &stored = {});

} // namespace app::rules
