#include "rules.h"

#include "try.h"

#include "app/codec/codec.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::rules {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Registry)
};

const FormField *fieldOf(const DeviceSchema &schema, const QString &key)
{
    for (const FormField &field : schema.fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace

Result<> insertProduct(Stores &stores, const Product &product)
{
    const QList<Error> faults = productFaults(product);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    return stores.products.insert(product);
}

Result<> updateProduct(Stores &stores, const Product &product)
{
    const QList<Error> faults = productFaults(product);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    return stores.products.update(product);
}

QList<Error> productFaults(const Product &product)
{
    QList<Error> faults = checkProduct(product);
    faults.removeIf([](const Error &fault) { return fault.field == "categoryId"_L1; });
    if (product.protocol.isEmpty())
        return faults;
    const QList<CodecInfo> infos = codecInfos();
    const auto info = std::find_if(infos.cbegin(), infos.cend(),
                                   [&product](const CodecInfo &codec) { return codec.id == product.protocol; });
    if (info == infos.cend()) {
        faults << Error{ErrorCode::InvalidInput,
                        Text::tr("There is no protocol \"%1\".").arg(product.protocol),
                        {},
                        u"protocol"_s,
                        {}};
    } else if (!product.transport.isEmpty() && !info->transports.contains(product.transport)) {
        faults << Error{ErrorCode::InvalidInput,
                        Text::tr("%1 has no transport \"%2\".").arg(info->name, product.transport),
                        Text::tr("It has: %1").arg(info->transports.join(u", "_s)),
                        u"transport"_s,
                        {}};
    }
    return faults;
}

Result<> insertDevice(Stores &stores, const Device &device)
{
    const QList<Error> faults = checkDevice(device);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    if (const auto product = stores.products.find(device.productId); !product) {
        return fail(ErrorCode::NotFound, Text::tr("There is no product %1.").arg(device.productId.text()),
                    {.hint = Text::tr("Create the product first."), .field = u"productId"_s});
    }
    return stores.devices.insert(device);
}

Result<> setDeviceEnabled(Stores &stores, const DeviceId &id, bool enabled)
{
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    const bool isEnabled = device->state != DeviceState::NotActive;
    if (isEnabled == enabled)
        return {};
    return stores.devices.setState(id, enabled ? DeviceState::Offline : DeviceState::NotActive,
                                   QDateTime::currentMSecsSinceEpoch());
}

Result<> deployDevice(Stores &stores, const EngineContext &context, const DeviceId &id)
{
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    if (device->state != DeviceState::NotActive)
        return {};
    APP_TRY(setDeviceEnabled(stores, id, true));
    return applyConfiguration(stores, context, id);
}

Result<> removeDevice(Stores &stores, const DeviceId &id)
{
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    if (device->state != DeviceState::NotActive) {
        return fail(ErrorCode::State, Text::tr("The device %1 is enabled and cannot be deleted.").arg(id.text()),
                    {.hint = Text::tr("Disable it first.")});
    }
    return stores.devices.remove(id); // its secrets go with it
}

QList<Error> checkConfiguration(const DeviceSchema &schema, const QMap<QString, QString> &values,
                                const QStringList &stored)
{
    QList<Error> faults;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const FormField *field = fieldOf(schema, it.key());
        if (field == nullptr) {
            faults << Error{ErrorCode::InvalidInput,
                            Text::tr("\"%1\" is not a setting of this cloud.").arg(it.key()),
                            {},
                            it.key(),
                            {}};
            continue;
        }
        const QString value = it.value().trimmed();
        if (value.isEmpty()) {
            const bool isKept = field->kind == FieldKind::Secret && stored.contains(field->key);
            if (field->required && !isKept)
                faults << Error{ErrorCode::InvalidInput, field->requiredMessage, {}, field->key, {}};
            continue;
        }
        const QRegularExpression whole(QRegularExpression::anchoredPattern(field->pattern));
        if (!field->pattern.isEmpty() && !whole.match(value).hasMatch())
            faults << Error{ErrorCode::InvalidInput, field->patternMessage, {}, field->key, {}};
    }
    return faults;
}

namespace {

/// What a form's values are for this cloud: settings to keep, and secrets for the vault.
struct Entered
{
    CloudConfiguration settings{};
    QMap<QString, Secret> secrets{};
};

Entered entered(const DeviceSchema &schema, const QMap<QString, QString> &values)
{
    Entered entered;
    for (const FormField &field : schema.fields) {
        const QString value = values.value(field.key).trimmed();
        if (field.kind == FieldKind::Secret)
            entered.secrets.insert(field.key, Secret(value));
        else if (!value.isEmpty())
            entered.settings.values.insert(field.key, value);
    }
    return entered;
}

/// A secret can only be taken away where there may be none.
Result<> checkRemoved(const DeviceSchema &schema, const QStringList &removed, const QMap<QString, Secret> &entered)
{
    for (const QString &key : removed) {
        const FormField *field = fieldOf(schema, key);
        if (field == nullptr || field->kind != FieldKind::Secret)
            return fail(ErrorCode::InvalidInput, Text::tr("\"%1\" is not a secret of this cloud.").arg(key),
                        {.field = key});
        if (field->required && entered.value(key).isEmpty())
            return fail(ErrorCode::InvalidInput, field->requiredMessage, {.field = key});
    }
    return {};
}

/// No other device of the product may have that identity.
Result<> checkUnique(Stores &stores, const DeviceId &id, const PlatformId &platform, const QString &key,
                     const QString &identity)
{
    if (identity.isEmpty())
        return {};
    const auto other = stores.devices.findByIdentity(platform, key, identity, id);
    if (!other)
        return tl::unexpected(other.error());
    if (!other->has_value())
        return {};
    return fail(ErrorCode::Conflict,
                Text::tr("The device %1 has the value %2 already.").arg((*other)->text(), identity),
                {.hint = Text::tr("Give each device its own value."), .field = key});
}

/// What the cloud knows the device by from now on; nothing when it does not know it any more.
std::optional<CloudBinding> bindingOf(const PlatformId &platform, const QString &identity, const QString &serial,
                                      const CloudBinding *old)
{
    // The cloud's own id was learnt or assigned: it goes only when the device at the cloud is another one.
    const bool isSame =
        old != nullptr && (old->key.isEmpty() ? old->serial.isEmpty() || old->serial == serial : old->key == identity);
    CloudBinding binding;
    binding.platform = platform;
    if (isSame)
        binding = *old;
    binding.key = identity;
    binding.serial = serial;
    if (identity.isEmpty() && serial.isEmpty() && binding.cloudDeviceId.isEmpty())
        return {};
    if (!binding.boundAt.isValid())
        binding.boundAt = QDateTime::currentDateTimeUtc();
    return binding;
}

} // namespace

Result<> saveConfiguration(Stores &stores, const EngineContext &context, const DeviceId &id, const PlatformId &platform,
                           const QMap<QString, QString> &values, const QStringList &removedSecrets)
{
    const Platform *cloud = context.clouds.find(platform);
    if (cloud == nullptr)
        return fail(ErrorCode::NotFound, Text::tr("There is no cloud \"%1\".").arg(platform.text()));
    const DeviceSchema schema = cloud->info().device;
    auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    const QList<Error> faults = checkConfiguration(schema, values, device->configuration.value(platform).storedSecrets);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    const Entered form = entered(schema, values);
    APP_TRY(checkRemoved(schema, removedSecrets, form.secrets));
    APP_TRY(checkUnique(stores, id, platform, schema.identityKey, form.settings.values.value(schema.identityKey)));
    const QString owner = SecretKeeper::deviceOwner(id, platform);
    APP_TRY(context.secrets.remove(stores, owner, removedSecrets));
    APP_TRY(context.secrets.put(stores, owner, form.secrets));
    device->configuration.insert(platform, form.settings);
    return stores.devices.update(*device);
}

Result<> applyConfiguration(Stores &stores, const EngineContext &context, const DeviceId &id, bool allowInactive)
{
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    if (!allowInactive && device->state == DeviceState::NotActive) {
        return fail(ErrorCode::State, Text::tr("The device %1 is not enabled.").arg(id.text()),
                    {.hint = Text::tr("Enable it first, then apply the configuration.")});
    }
    QMap<PlatformId, CloudBinding> old;
    for (const CloudBinding &binding : device->bindings)
        old.insert(binding.platform, binding);
    QList<CloudBinding> bindings;
    for (auto it = device->configuration.cbegin(); it != device->configuration.cend(); ++it) {
        const Platform *cloud = context.clouds.find(it.key());
        if (cloud == nullptr)
            continue; // its binding, if there is one, stays as it is
        const QString key = cloud->info().device.identityKey;
        const QString identity = it->values.value(key);
        APP_TRY(checkUnique(stores, id, it.key(), key, identity)); // it was free for others while it was unbound
        APP_TRY(context.secrets.apply(stores, id, it.key()));
        const auto before = old.constFind(it.key());
        const auto binding =
            bindingOf(it.key(), identity, it->values.value(kSerialSetting), before == old.cend() ? nullptr : &*before);
        if (binding)
            bindings << *binding;
        old.remove(it.key());
    }
    bindings += old.values(); // assigned, without any setting for that cloud
    return stores.devices.apply(id, device->configuration, bindings);
}

} // namespace app::rules
