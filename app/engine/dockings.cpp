#include "dockings.h"

#include "checklist.h"
#include "context.h"
#include "rules.h"
#include "try.h"

using namespace Qt::StringLiterals;

namespace app {

Dockings::Dockings(EngineContext &context) : m_context(context) {}

QList<PlatformInfo> Dockings::platforms() const
{
    QList<PlatformInfo> infos;
    for (const Platform &platform : m_context.clouds.all())
        infos << platform.info();
    return infos;
}

QFuture<Result<Page<Docking>>> Dockings::list(const DockingFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) { return stores.dockings.list(filter, page); });
}

QFuture<Result<qint64>> Dockings::indexOf(const PlatformId &platform, const ProductId &product,
                                          const DockingFilter &filter) const
{
    return m_context.storage.read([=](Stores &stores) { return stores.dockings.indexOf(platform, product, filter); });
}

QFuture<Result<Docking>> Dockings::docking(const PlatformId &platform, const ProductId &product) const
{
    return m_context.storage.read(
        [platform, product](Stores &stores) { return stores.dockings.find(platform, product); });
}

QFuture<Result<>> Dockings::create(const Docking &docking)
{
    Docking fresh = docking;
    fresh.enabled = false;
    return m_context.write(Change::Dockings, [fresh, context = &m_context](Stores &stores) {
        return rules::insertDocking(stores, *context, fresh);
    });
}

QFuture<Result<>> Dockings::update(const Docking &docking)
{
    return m_context.write(Change::Dockings, [docking, context = &m_context](Stores &stores) {
        return rules::updateDocking(stores, *context, docking);
    });
}

QFuture<Result<>> Dockings::setEnabled(const PlatformId &platform, const ProductId &product, bool enabled)
{
    return m_context.write(Change::Dockings, [=, context = &m_context](Stores &stores) {
        return rules::setDockingEnabled(stores, *context, platform, product, enabled);
    });
}

QFuture<Result<>> Dockings::remove(const PlatformId &platform, const ProductId &product)
{
    return m_context.write(Change::Dockings, [platform, product](Stores &stores) -> Result<> {
        const auto docking = stores.dockings.find(platform, product);
        if (!docking)
            return tl::unexpected(docking.error());
        if (docking->enabled) {
            return fail(ErrorCode::State, tr("An enabled record cannot be deleted."),
                        {.hint = tr("Disable it first.")});
        }
        APP_TRY(stores.secrets.removeAll(SecretKeeper::dockingOwner(platform, product)));
        return stores.dockings.remove(platform, product);
    });
}

QFuture<Result<Checklist>> Dockings::checklist(const PlatformId &platform, const ProductId &product) const
{
    return m_context.storage.read([platform, product, context = &m_context](Stores &stores) {
        return makeChecklist(stores, context->clouds, platform, product);
    });
}

QList<Error> Dockings::check(const Docking &docking, const QStringList &stored, const ThingModel *model) const
{
    return rules::checkDocking(m_context.clouds, docking, stored, model);
}

} // namespace app
