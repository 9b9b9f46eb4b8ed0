#pragma once

#include "app/cloud/platform.h"
#include "app/engine/changes.h"
#include "app/storage/storage.h"
#include "jobs.h"
#include "secretkeeper.h"

#include <functional>

namespace app {

/// Values that were kept of a device.
struct ValueChange
{
    DeviceId device{};
    ProductId product{};
    QJsonObject values{}; ///< By property id.
};

/// What the services of the engine share. Everything in it outlives them.
struct EngineContext
{
    Storage &storage;
    const Clouds &clouds;
    SecretKeeper &secrets;
    /// Tells everybody that something changed; thread-safe.
    std::function<void(Changes)> notify{};
    /// Tells that values of devices were kept; thread-safe, cheap. Empty: nobody asks.
    std::function<void(const QList<ValueChange> &)> valuesKept{};
    /// Work in many steps. Last: waits for it before the rest goes.
    Jobs jobs{};

    /// A durable write that tells \a changes once it is kept.
    template <typename F>
    auto write(Changes changes, F work)
    {
        return storage.write(std::move(work), Durability::Full, [this, changes] { notify(changes); });
    }
};

} // namespace app
