#include "skillreader.h"

#include "jobs.h"
#include "try.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kMostDevices = 2000; ///< Of one caller; assistants take less.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Skills)
};

/// Where the device is, by a tag that operators set.
QString roomOf(const Device &device)
{
    for (const QString &key : {u"room"_s, u"房间"_s}) {
        if (const QString room = device.tags.value(key).trimmed(); !room.isEmpty())
            return room;
    }
    return {};
}

/// The enabled devices of those products, and those named one by one.
Result<QMap<DeviceId, Device>> granted(Stores &stores, const SkillCaller &caller)
{
    QMap<DeviceId, Device> devices;
    for (const ProductId &product : caller.products) {
        const auto listed = stores.devices.all(product.text());
        if (!listed)
            return tl::unexpected(listed.error());
        for (const Device &device : *listed)
            devices.insert(device.id, device);
    }
    for (const DeviceId &id : caller.devices) {
        if (devices.contains(id))
            continue;
        const auto device = stores.devices.find(id);
        if (device)
            devices.insert(id, *device);
        else if (device.error().code != ErrorCode::NotFound)
            return tl::unexpected(device.error());
    }
    return devices;
}

} // namespace

std::shared_ptr<const Docking> SkillReader::docking(const PlatformId &platform, const ProductId &product) const
{
    const std::shared_ptr<const RouteTable> table = m_routes.get();
    return {table, table ? table->docking(platform, product) : nullptr};
}

Result<std::shared_ptr<const ThingModel>> SkillReader::model(Stores &stores, const ProductId &product) const
{
    quint64 generation = 0;
    {
        const QMutexLocker locker(&m_lock);
        const auto known = m_models.constFind(product);
        if (known != m_models.cend())
            return *known;
        generation = m_generation;
    }
    const auto applied = stores.products.applied(product);
    if (!applied)
        return tl::unexpected(applied.error());
    std::shared_ptr<const ThingModel> model;
    if (applied->everPublished && applied->damage.isEmpty())
        model = std::make_shared<const ThingModel>(applied->thingModel);
    const QMutexLocker locker(&m_lock);
    if (generation == m_generation)
        m_models.insert(product, model);
    return model;
}

Result<std::optional<SkillDevice>> SkillReader::read(Stores &stores, const PlatformId &platform,
                                                     const Device &device) const
{
    const auto record = docking(platform, device.productId);
    const auto known = model(stores, device.productId);
    if (!known)
        return tl::unexpected(known.error());
    if (!record || !*known)
        return std::nullopt;
    const auto latest = stores.devices.latest(device.id);
    if (!latest)
        return tl::unexpected(latest.error());
    SkillDevice result{.id = device.id,
                       .name = device.name,
                       .description = device.description,
                       .room = roomOf(device),
                       .isOnline = device.state == DeviceState::Online,
                       .model = *known,
                       .docking = record};
    for (const LatestProperty &property : *latest)
        result.latest.insert(property.property, property);
    return result;
}

Result<SkillReader::Found> SkillReader::device(const PlatformId &platform, const SkillCaller &caller,
                                               const DeviceId &id) const
{
    return waited(m_context.storage.readUrgent([&](Stores &stores) -> Result<Found> {
        const auto device = stores.devices.find(id);
        if (!device && device.error().code == ErrorCode::NotFound)
            return Found{};
        if (!device)
            return tl::unexpected(device.error());
        if (!caller.mayUse(device->productId, id))
            return Found{.isForeign = true};
        const auto record = docking(platform, device->productId);
        if (!record || !record->enabled || device->state == DeviceState::NotActive)
            return Found{.kind = Found::Kind::NotDocked};
        auto found = read(stores, platform, *device);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return Found{.kind = Found::Kind::NotDocked};
        return Found{.kind = Found::Kind::Device, .device = std::move(*found)};
    }));
}

Result<SkillDevice> SkillReader::any(const PlatformId &platform, const DeviceId &id) const
{
    return waited(m_context.storage.read([&](Stores &stores) -> Result<SkillDevice> {
        const auto device = stores.devices.find(id);
        if (!device)
            return tl::unexpected(device.error());
        auto found = read(stores, platform, *device);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return **found;
        if (!docking(platform, device->productId)) {
            return fail(ErrorCode::NotFound, Text::tr("The product %1 is not docked.").arg(device->productId.text()),
                        {.hint = Text::tr("Add a docking record for it first.")});
        }
        return fail(ErrorCode::State,
                    Text::tr("The product %1 has no thing model in effect.").arg(device->productId.text()),
                    {.hint = Text::tr("Publish it first.")});
    }));
}

Result<QList<SkillDevice>> SkillReader::devices(const PlatformId &platform, const SkillCaller &caller) const
{
    return waited(m_context.storage.readUrgent([&](Stores &stores) -> Result<QList<SkillDevice>> {
        const auto all = granted(stores, caller);
        if (!all)
            return tl::unexpected(all.error());
        QList<SkillDevice> result;
        for (const Device &device : *all) {
            const auto record = docking(platform, device.productId);
            if (!record || !record->enabled || device.state == DeviceState::NotActive)
                continue;
            auto found = read(stores, platform, device);
            if (!found)
                return tl::unexpected(found.error());
            if (*found)
                result << std::move(**found);
            if (result.size() >= kMostDevices)
                break;
        }
        return result;
    }));
}

void SkillReader::forget()
{
    const QMutexLocker locker(&m_lock);
    m_models.clear();
    ++m_generation;
}

} // namespace app
