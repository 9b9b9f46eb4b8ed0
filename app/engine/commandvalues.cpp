#include "commandvalues.h"

#include "try.h"

using namespace Qt::StringLiterals;

namespace app::commandvalues {
namespace {

/// The properties of a reply: its members, or those of its "properties" (the message of the official protocol).
QJsonObject answered(const QJsonValue &reply)
{
    const QJsonObject members = reply.toObject();
    const QJsonValue inner = members.value("properties"_L1);
    return inner.isObject() ? inner.toObject() : members;
}

} // namespace

QJsonObject valuesOf(const Command &command, const ThingModel &model)
{
    QJsonObject values;
    const QJsonObject reply = answered(command.reply);
    const auto take = [&](const QString &id, const QJsonValue &otherwise) {
        const PropertyDefinition *property = model.property(id);
        if (property == nullptr || property->valueType.type == DataType::Password ||
            property->expands.value("storageType"_L1).toString() == "ignore"_L1)
            return;
        const auto told = convertValue(property->valueType, reply.value(id));
        if (const QJsonValue value = told ? *told : otherwise; !value.isUndefined() && !value.isNull())
            values.insert(id, value);
    };
    if (const auto *read = std::get_if<ReadProperty>(&command.body)) {
        for (const QString &property : read->properties)
            take(property, QJsonValue::Undefined);
    } else if (const auto *write = std::get_if<WriteProperty>(&command.body)) {
        for (auto it = write->properties.begin(); it != write->properties.end(); ++it)
            take(it.key(), it.value());
    }
    return values;
}

Result<std::optional<ValueChange>> keep(Stores &stores, const Command &command)
{
    const auto product = stores.products.applied(command.productId);
    if (!product)
        return tl::unexpected(product.error());
    const QJsonObject values = valuesOf(command, product->thingModel);
    const auto entry = values.isEmpty() ? Result<DeviceEntry>(DeviceEntry()) : stores.devices.entry(command.deviceId);
    if (!entry)
        return tl::unexpected(entry.error());
    if (values.isEmpty() || product->storePolicy == "none"_L1)
        return std::nullopt;
    // What the device reported until then is from before; what it says later counts.
    const QDateTime at = command.finishedAt.isValid() ? command.finishedAt : QDateTime::currentDateTimeUtc();
    DecodeBatch batch;
    for (auto it = values.begin(); it != values.end(); ++it)
        batch.latest << LatestUpdate{entry->key, it.key(), it.value(), at.toMSecsSinceEpoch(), 0};
    APP_TRY(stores.decoding.apply(batch));
    return ValueChange{command.deviceId, command.productId, values};
}

Result<QList<ValueChange>> apply(Stores &stores, const DecodeBatch &batch)
{
    QList<qint64> ends;
    for (const CommandResult &result : batch.commandResults) {
        if (result.change.state != CommandState::Succeeded)
            continue;
        const auto command =
            stores.commands.findByCloud(result.platform, result.productId, result.deviceId, result.cloudCommandId);
        if (!command)
            return tl::unexpected(command.error());
        if (*command && result.from.contains((*command)->state))
            ends << (*command)->id;
    }
    APP_TRY(stores.decoding.apply(batch));
    QList<ValueChange> changes;
    for (const qint64 id : std::as_const(ends)) {
        const auto command = stores.commands.find(id);
        if (!command)
            return tl::unexpected(command.error());
        auto change = keep(stores, *command);
        if (!change)
            return tl::unexpected(change.error());
        if (*change)
            changes << std::move(**change);
    }
    return changes;
}

} // namespace app::commandvalues
