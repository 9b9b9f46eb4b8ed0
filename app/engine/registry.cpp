#include "registry.h"

#include "context.h"
#include "productfile.h"
#include "rules.h"
#include "try.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// What one write may hold the journal up for.
constexpr qint64 kBulkStepMs = 15;
constexpr qsizetype kBulkAtOnce = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Registry)
};

/// What the 云对云接入 tag says when it is hovered.
QString describe(const CloudBinding &binding, const Platform &cloud)
{
    const QString text = cloud.info().bindingDescription;
    if (!binding.key.isEmpty() || !text.contains("%1"_L1))
        return text.contains("%1"_L1) ? text.arg(binding.key) : text;
    return binding.serial.isEmpty() ? Text::tr("Device %1 of the cloud").arg(binding.cloudDeviceId)
                                    : Text::tr("Device with the number %1").arg(binding.serial);
}

struct BulkStep
{
    QList<Registry::BulkFailure> failures{};
    qsizetype done = 0; ///< Of those handed over.
};

Result<> changeOne(Stores &stores, const EngineContext &context, Registry::BulkAction action, const DeviceId &id)
{
    switch (action) {
    case Registry::BulkAction::Enable:
        return rules::deployDevice(stores, context, id);
    case Registry::BulkAction::Disable:
        return rules::setDeviceEnabled(stores, id, false);
    case Registry::BulkAction::Remove:
        return rules::removeDevice(stores, id);
    case Registry::BulkAction::ApplyConfiguration:
        return rules::applyConfiguration(stores, context, id);
    }
    return {};
}

/// As many of them as fit into a short write.
BulkStep bulkStep(Stores &stores, const EngineContext &context, Registry::BulkAction action, const QList<DeviceId> &ids)
{
    QElapsedTimer timer;
    timer.start();
    BulkStep step;
    for (const DeviceId &id : ids) {
        const Result<> done = stores.part([&] { return changeOne(stores, context, action, id); });
        if (!done)
            step.failures << Registry::BulkFailure{id, done.error()};
        ++step.done;
        if (timer.hasExpired(kBulkStepMs))
            break;
    }
    return step;
}

} // namespace

Registry::Registry(EngineContext &context) : m_context(context) {}

QFuture<Result<Page<Product>>> Registry::products(const ProductFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) { return stores.products.list(filter, page); });
}

QFuture<Result<Product>> Registry::product(const ProductId &id) const
{
    return m_context.storage.read([id](Stores &stores) { return stores.products.find(id); });
}

QFuture<Result<ThingModel>> Registry::publishedModel(const ProductId &id) const
{
    return m_context.storage.read([id](Stores &stores) { return rules::publishedModel(stores, id); });
}

QFuture<Result<>> Registry::createProduct(const Product &product)
{
    const QList<Error> faults = checkProduct(product);
    if (!faults.isEmpty())
        return readyFuture(Result<>(tl::unexpected(faults.first())));
    return m_context.write(Change::Products,
                           [product](Stores &stores) { return rules::insertProduct(stores, product); });
}

QFuture<Result<>> Registry::updateProduct(const Product &product)
{
    return m_context.write(Change::Products | Change::Devices,
                           [product](Stores &stores) { return rules::updateProduct(stores, product); });
}

QFuture<Result<>> Registry::publishProduct(const ProductId &id)
{
    return m_context.write(Change::Products, [id](Stores &stores) { return stores.products.setPublished(id, true); });
}

QFuture<Result<>> Registry::unpublishProduct(const ProductId &id)
{
    return m_context.write(Change::Products, [id](Stores &stores) { return stores.products.setPublished(id, false); });
}

QFuture<Result<>> Registry::removeProduct(const ProductId &id)
{
    return m_context.write(Change::Products, [id](Stores &stores) -> Result<> {
        const auto product = stores.products.find(id);
        if (!product)
            return tl::unexpected(product.error());
        if (product->published) {
            return fail(ErrorCode::State, tr("The product is published and cannot be deleted."),
                        {.hint = tr("Unpublish it first.")});
        }
        if (product->deviceCount > 0) {
            return fail(ErrorCode::State, tr("The product has devices and cannot be deleted."),
                        {.hint = tr("Delete its devices first.")});
        }
        const auto docked = stores.dockings.existsForProduct(id);
        if (!docked)
            return tl::unexpected(docked.error());
        if (*docked) {
            return fail(ErrorCode::State, tr("A docking record uses the product; it cannot be deleted."),
                        {.hint = tr("Delete the docking record first.")});
        }
        return stores.products.remove(id);
    });
}

QFuture<Result<QByteArray>> Registry::exportProduct(const ProductId &id) const
{
    return m_context.storage.read([id](Stores &stores) -> Result<QByteArray> {
        const auto product = stores.products.find(id);
        if (!product)
            return tl::unexpected(product.error());
        if (!product->damage.isEmpty()) {
            return fail(ErrorCode::State, tr("The product's stored thing model is damaged and cannot be exported."),
                        {.hint = tr("Import or enter the thing model again."), .detail = product->damage});
        }
        return productToFile(*product);
    });
}

QFuture<Result<ProductId>> Registry::importProduct(const QByteArray &json)
{
    const auto product = productFromFile(json);
    if (!product)
        return readyFuture(Result<ProductId>(tl::unexpected(product.error())));
    return m_context.write(Change::Products, [product = *product](Stores &stores) -> Result<ProductId> {
        if (stores.products.find(product.id))
            APP_TRY(rules::updateProduct(stores, product));
        else
            APP_TRY(rules::insertProduct(stores, product));
        return product.id;
    });
}

QFuture<Result<Page<Device>>> Registry::devices(const DeviceFilter &filter, const PageRequest &page) const
{
    return m_context.storage.read([filter, page](Stores &stores) { return stores.devices.list(filter, page); });
}

QFuture<Result<DeviceCounts>> Registry::deviceCounts(const QString &productId) const
{
    return m_context.storage.read([productId](Stores &stores) { return stores.devices.counts(productId); });
}

QFuture<Result<Device>> Registry::device(const DeviceId &id) const
{
    return m_context.storage.read([id, context = &m_context](Stores &stores) -> Result<Device> {
        auto device = stores.devices.find(id);
        if (!device)
            return device;
        for (CloudBinding &binding : device->bindings) {
            if (const Platform *cloud = context->clouds.find(binding.platform))
                binding.description = describe(binding, *cloud);
        }
        return device;
    });
}

QFuture<Result<>> Registry::createDevice(const Device &device)
{
    return m_context.write(Change::Devices | Change::Products,
                           [device](Stores &stores) { return rules::insertDevice(stores, device); });
}

QFuture<Result<>> Registry::updateDevice(const Device &device)
{
    return m_context.write(Change::Devices, [device](Stores &stores) -> Result<> {
        const QList<Error> faults = checkDevice(device);
        if (!faults.isEmpty())
            return tl::unexpected(faults.first());
        auto stored = stores.devices.find(device.id);
        if (!stored)
            return tl::unexpected(stored.error());
        stored->name = device.name;
        stored->organization = device.organization;
        stored->description = device.description;
        return stores.devices.update(*stored);
    });
}

QFuture<Result<>> Registry::setDeviceTags(const DeviceId &id, const QMap<QString, QString> &tags)
{
    return m_context.write(Change::Devices, [id, tags](Stores &stores) { return stores.devices.setTags(id, tags); });
}

QFuture<Result<>> Registry::setDeviceEnabled(const DeviceId &id, bool enabled)
{
    return m_context.write(Change::Devices, [id, enabled, context = &m_context](Stores &stores) {
        return enabled ? rules::deployDevice(stores, *context, id) : rules::setDeviceEnabled(stores, id, false);
    });
}

QFuture<Result<>> Registry::removeDevice(const DeviceId &id)
{
    return m_context.write(Change::Devices | Change::Products,
                           [id](Stores &stores) { return rules::removeDevice(stores, id); });
}

QFuture<Result<>> Registry::saveConfiguration(const DeviceId &id, const PlatformId &platform,
                                              const QMap<QString, QString> &values, const QStringList &removedSecrets)
{
    return m_context.write(Change::Devices, [=, context = &m_context](Stores &stores) {
        return rules::saveConfiguration(stores, *context, id, platform, values, removedSecrets);
    });
}

QFuture<Result<>> Registry::applyConfiguration(const DeviceId &id)
{
    return m_context.write(Change::Devices, [id, context = &m_context](Stores &stores) {
        return rules::applyConfiguration(stores, *context, id);
    });
}

QFuture<Result<>> Registry::unbind(const DeviceId &id, const PlatformId &platform)
{
    return m_context.write(Change::Devices,
                           [id, platform](Stores &stores) { return stores.devices.removeBinding(id, platform); });
}

QFuture<Result<QList<Registry::BulkFailure>>> Registry::bulk(BulkAction action, const QList<DeviceId> &ids,
                                                             const JobControlPtr &job)
{
    job->total = ids.size();
    return m_context.jobs.run([action, ids, job, context = &m_context]() -> Result<QList<BulkFailure>> {
        QList<BulkFailure> failures;
        qsizetype at = 0;
        while (at < ids.size() && !job->cancelled) {
            const auto step =
                waited(context->write(Change::Devices | Change::Products, [&](Stores &stores) -> Result<BulkStep> {
                    return bulkStep(stores, *context, action, ids.mid(at, kBulkAtOnce));
                }));
            if (!step)
                return tl::unexpected(step.error());
            failures += step->failures;
            at += step->done;
            job->done = at;
        }
        return failures;
    });
}

QFuture<Result<QList<EventCount>>> Registry::eventCounts(const DeviceId &id) const
{
    return m_context.storage.read([id](Stores &stores) { return stores.pushes.eventCounts(id); });
}

QFuture<Result<QList<LatestProperty>>> Registry::latest(const DeviceId &id) const
{
    return m_context.storage.read([id](Stores &stores) { return stores.devices.latest(id); });
}

QFuture<Result<QList<StoredMessage>>> Registry::messages(const MessageFilter &filter) const
{
    return m_context.storage.read([filter](Stores &stores) { return stores.pushes.messages(filter); });
}

} // namespace app
