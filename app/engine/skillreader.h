#pragma once

#include "app/cloud/skill.h"
#include "app/model/account.h"
#include "app/model/result.h"
#include "context.h"
#include "routetable.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <optional>

namespace app {

/// Reads devices as the skills of voice assistants speak of them. Waits for the database; thread-safe.
class SkillReader
{
public:
    SkillReader(EngineContext &context, const RouteBook &routes) : m_context(context), m_routes(routes) {}

    /// Whether a device can be spoken to.
    struct Found
    {
        enum class Kind {
            Device,
            Unknown,   ///< There is none, or the caller may not use it.
            NotDocked, ///< Its product has no enabled record of the assistant, or it is not enabled, or not published.
        };
        Kind kind = Kind::Unknown;
        std::optional<SkillDevice> device{}; ///< Of Kind::Device.
        bool isForeign = false;              ///< Unknown because it is another account's.
    };
    [[nodiscard]] Result<Found> device(const PlatformId &platform, const SkillCaller &caller, const DeviceId &id) const;
    /// Whatever its record's state; State with the reason when it cannot be spoken to.
    [[nodiscard]] Result<SkillDevice> any(const PlatformId &platform, const DeviceId &id) const;
    /// All that the caller may use, by id.
    [[nodiscard]] Result<QList<SkillDevice>> devices(const PlatformId &platform, const SkillCaller &caller) const;

    /// Products changed: their models are read anew.
    void forget();

private:
    [[nodiscard]] std::shared_ptr<const Docking> docking(const PlatformId &platform, const ProductId &product) const;
    /// Null when the product was never published, or its model is damaged.
    [[nodiscard]] Result<std::shared_ptr<const ThingModel>> model(Stores &stores, const ProductId &product) const;
    /// Nothing when it cannot be spoken to.
    [[nodiscard]] Result<std::optional<SkillDevice>> read(Stores &stores, const PlatformId &platform,
                                                          const Device &device) const;

    EngineContext &m_context;
    const RouteBook &m_routes;
    mutable QMutex m_lock;
    mutable QHash<ProductId, std::shared_ptr<const ThingModel>> m_models;
    mutable quint64 m_generation = 0;
};

} // namespace app
