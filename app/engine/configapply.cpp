#include "configimport.h"

#include "rules.h"
#include "try.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// Prefixes the fault's own field with where the entry stands in the file.
Error placed(Error error, const QString &path, const QString &below = {})
{
    QString at = path;
    if (!below.isEmpty())
        at += u'.' + below;
    if (!error.field.isEmpty())
        at += u'.' + error.field;
    error.field = at;
    return error;
}

Result<> applyProduct(Stores &stores, const Product &product)
{
    if (const auto old = stores.products.find(product.id)) {
        Product changed = *old;
        changed.name = product.name;
        changed.protocol = product.protocol;
        changed.transport = product.transport;
        changed.deviceType = product.deviceType;
        changed.thingModel = product.thingModel;
        changed.categoryId = product.categoryId;
        changed.categoryName = product.categoryName;
        changed.organization = product.organization;
        changed.storePolicy = product.storePolicy;
        changed.description = product.description;
        changed.configuration = product.configuration;
        APP_TRY(rules::updateProduct(stores, changed));
    } else {
        APP_TRY(rules::insertProduct(stores, product));
    }
    return stores.products.setPublished(product.id, product.published);
}

Result<> applyDevice(Stores &stores, const ConfigFile::DeviceEntry &entry)
{
    const Device &device = entry.device;
    if (auto old = stores.devices.find(device.id)) {
        if (old->productId != device.productId) {
            return fail(
                ErrorCode::Conflict,
                QCoreApplication::translate("app::ConfigImport", "The device belongs to the product %1 already.")
                    .arg(old->productId.text()),
                {.field = u"productId"_s});
        }
        old->name = device.name;
        old->description = device.description;
        old->organization = device.organization;
        old->tags = device.tags;
        return stores.devices.update(*old);
    }
    return rules::insertDevice(stores, device);
}

/// Takes the identity from a device that is about to get another one, so that two of a file may change places in any
/// order.
Result<> freeIdentities(Stores &stores, const EngineContext &context, const ConfigFile::DeviceEntry &entry)
{
    auto device = stores.devices.find(entry.device.id);
    if (!device)
        return tl::unexpected(device.error());
    bool changed = false;
    for (auto it = entry.configuration.cbegin(); it != entry.configuration.cend(); ++it) {
        const QString key = context.clouds.find(it.key())->info().device.identityKey; // the file's reader found it
        const QString next = it->value(key).trimmed();
        for (auto *side : {&device->configuration, &device->applied}) {
            const auto settings = side->find(it.key());
            if (settings != side->end() && settings->values.contains(key) && settings->values.value(key) != next)
                changed = settings->values.remove(key) > 0;
        }
        const auto isOther = [&](const CloudBinding &binding) {
            return binding.platform == it.key() && !binding.key.isEmpty() && binding.key != next;
        };
        changed = device->bindings.removeIf(isOther) > 0 || changed;
    }
    if (!changed)
        return {};
    APP_TRY(stores.devices.update(*device));
    return stores.devices.apply(device->id, device->applied, device->bindings);
}

void applyConfigurations(Stores &stores, const EngineContext &context, const ConfigFile::DeviceEntry &entry,
                         QList<Error> &faults)
{
    for (auto it = entry.configuration.cbegin(); it != entry.configuration.cend(); ++it) {
        const auto saved = rules::saveConfiguration(stores, context, entry.device.id, it.key(), it.value());
        if (!saved)
            faults << placed(saved.error(), entry.path, u"configuration."_s + it.key().text());
    }
    if (const auto set = rules::setDeviceEnabled(stores, entry.device.id, entry.enabled); !set)
        faults << placed(set.error(), entry.path, u"enabled"_s);
    if (const auto applied = rules::applyConfiguration(stores, context, entry.device.id, true); !applied)
        faults << placed(applied.error(), entry.path, u"configuration"_s);
}

/// Where a docking's fault stands in the file: by what kind of field the schema says it is.
QString placeOf(const Clouds &clouds, const Docking &docking, const QString &field)
{
    if (field == "id"_L1)
        return u"productId"_s;
    if (field == "name"_L1 || field == "description"_L1 || field == "platform"_L1 || field.isEmpty())
        return field;
    if (docking.secrets.contains(field))
        return u"secrets."_s + field;
    const Platform *cloud = clouds.find(docking.platform);
    const QList<FormField> fields = cloud == nullptr ? QList<FormField>() : cloud->info().docking.fields;
    const bool isSecret = std::any_of(fields.cbegin(), fields.cend(), [&field](const FormField &known) {
        return known.key == field && known.kind == FieldKind::Secret;
    });
    return (isSecret ? u"secrets."_s : u"settings."_s) + field;
}

void applyDocking(Stores &stores, const EngineContext &context, const ConfigFile::DockingEntry &entry,
                  QList<Error> &faults)
{
    Docking record = entry.docking;
    const auto old = stores.dockings.find(record.platform, record.productId);
    const QList<Error> wrong = rules::checkDocking(context.clouds, record, old ? old->storedSecrets : QStringList());
    if (!wrong.isEmpty()) {
        for (Error error : wrong) {
            error.field = placeOf(context.clouds, record, error.field);
            faults << placed(error, entry.path);
        }
        return;
    }
    Result<> done;
    if (old) {
        record.revision = old->revision;
        record.enabled = old->enabled;
        done = rules::updateDocking(stores, context, record);
    } else {
        record.enabled = false;
        done = rules::insertDocking(stores, context, record);
    }
    if (done)
        done = rules::setDockingEnabled(stores, context, record.platform, record.productId, entry.docking.enabled);
    if (!done) {
        Error error = done.error();
        error.field = placeOf(context.clouds, record, error.field);
        faults << placed(error, entry.path);
    }
}

/// A product that is faulty in the file, so that devices and dockings of it are not told to be without one. All is
/// rolled back in the end.
void standIn(Stores &stores, const ProductId &id)
{
    if (!isValidId(id.text()) || stores.products.find(id))
        return;
    Product product;
    product.id = id;
    product.name = id.text();
    static_cast<void>(stores.products.insert(product));
}

/// Applies a file's entries one by one until the deadline.
class Application
{
public:
    Application(Stores &stores, const EngineContext &context, QDeadlineTimer deadline)
        : m_stores(stores), m_context(context), m_deadline(deadline)
    {}

    QList<Error> run(const ConfigFile &file)
    {
        for (const ProductId &id : file.faultyProducts)
            standIn(m_stores, id);
        each(file.products, [this](const ConfigFile::ProductEntry &entry) {
            note(applyProduct(m_stores, entry.product), entry.path);
        });
        QList<ConfigFile::DeviceEntry> kept;
        each(file.devices, [this, &kept](const ConfigFile::DeviceEntry &entry) {
            if (note(applyDevice(m_stores, entry), entry.path))
                kept << entry;
        });
        each(kept, [this](const ConfigFile::DeviceEntry &entry) {
            note(freeIdentities(m_stores, m_context, entry), entry.path);
        });
        each(kept, [this](const ConfigFile::DeviceEntry &entry) {
            applyConfigurations(m_stores, m_context, entry, m_faults);
        });
        each(file.dockings,
             [this](const ConfigFile::DockingEntry &entry) { applyDocking(m_stores, m_context, entry, m_faults); });
        return m_faults;
    }
    [[nodiscard]] bool isLate() const { return m_late; }

private:
    template <typename T, typename F>
    void each(const QList<T> &entries, F apply)
    {
        for (const T &entry : entries) {
            m_late = m_late || m_deadline.hasExpired();
            if (m_late)
                return;
            apply(entry);
        }
    }

    bool note(const Result<> &done, const QString &path)
    {
        if (!done)
            m_faults << placed(done.error(), path);
        return done.has_value();
    }

    Stores &m_stores;
    const EngineContext &m_context;
    QDeadlineTimer m_deadline;
    QList<Error> m_faults;
    bool m_late = false;
};

} // namespace

QList<Error> applyConfigFile(Stores &stores, const EngineContext &context, const ConfigFile &file,
                             QDeadlineTimer deadline)
{
    Application application(stores, context, deadline);
    const QList<Error> found = application.run(file);
    if (application.isLate()) {
        return {Error{
            ErrorCode::Busy,
            QCoreApplication::translate("app::ConfigImport",
                                        "The import takes longer than pushes to the running listener can wait."),
            QCoreApplication::translate("app::ConfigImport", "Stop the listener for the import, or split the file."),
            {},
            {}}};
    }
    QList<Error> faults = file.faults;
    for (const Error &error : found) {
        const bool told = std::any_of(file.faults.cbegin(), file.faults.cend(),
                                      [&error](const Error &fault) { return fault.field == error.field; });
        if (!told)
            faults << error; // else the file's own check has found it before
    }
    return faults;
}

} // namespace app
