#include "commandchannel.h"

#include "clouddevices.h"
#include "try.h"

#include "app/codec/codec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::commandchannel {
namespace {

/// How long after its time the cloud's last word may come.
constexpr int kGraceSeconds = 300;
constexpr int kAtOnceSeconds = 90; ///< For a command that is carried out now or never.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Commands)
};

/// Nothing is published, or it cannot be read.
Result<AppliedProduct> appliedProduct(Stores &stores, const ProductId &id)
{
    auto product = stores.products.applied(id);
    if (!product)
        return product;
    if (!product->everPublished) {
        return fail(ErrorCode::State, Text::tr("The product %1 was never published.").arg(id.text()),
                    {.hint = Text::tr("Publish it first.")});
    }
    if (!product->damage.isEmpty()) {
        return fail(ErrorCode::State, Text::tr("The thing model of the product %1 is damaged.").arg(id.text()),
                    {.hint = Text::tr("Import or enter the thing model again."), .detail = product->damage});
    }
    return product;
}

CommandChannel channelOf(Stores &stores, const EngineContext &context, const Platform &cloud, const Device &device)
{
    CommandChannel channel{.platform = cloud.id, .name = cloud.info().name};
    const auto docking = stores.dockings.find(cloud.id, device.productId);
    const CloudDevice known = clouddevices::knownAs(context, device, cloud.id);
    if (!docking) {
        channel.reason = Text::tr("The product has no docking record of this cloud.");
        channel.hint = Text::tr("Add one on the cloud's tab.");
    } else if (!docking->enabled) {
        channel.reason = Text::tr("The docking record is disabled.");
        channel.hint = Text::tr("Enable it on the cloud's tab.");
    } else if (device.state == DeviceState::NotActive) {
        channel.reason = Text::tr("The device is not enabled.");
        channel.hint = Text::tr("Enable it first.");
    } else if (known.cloudId.isEmpty() && known.identity.isEmpty()) {
        channel.reason = Text::tr("The cloud does not know the device.");
        channel.hint = Text::tr("Enter what it is known by there, and apply the configuration.");
    } else {
        channel.isReady = true;
    }
    return channel;
}

QList<CommandChannel> channelsOf(Stores &stores, const EngineContext &context, const Device &device)
{
    QList<CommandChannel> channels;
    for (const Platform &cloud : context.clouds.all()) {
        if (!cloud.info().abilities.commands)
            continue;
        const CommandChannel channel = channelOf(stores, context, cloud, device);
        const bool concerns = stores.dockings.find(cloud.id, device.productId).has_value();
        if (concerns || channel.isReady)
            channels << channel;
    }
    return channels;
}

Result<PlatformId> chosen(const QList<CommandChannel> &channels, const CommandDraft &draft)
{
    const PlatformId &wanted = draft.platform;
    const CommandChannel *ready = nullptr;
    for (const CommandChannel &channel : channels) {
        if (!wanted.isEmpty() && channel.platform == wanted) {
            if (channel.isReady)
                return channel.platform;
            return fail(ErrorCode::State, channel.reason, {.hint = channel.hint, .field = u"platform"_s});
        }
        if (wanted.isEmpty() && channel.isReady) {
            if (draft.takesAnyCloud)
                return channel.platform;
            if (ready != nullptr)
                return fail(ErrorCode::InvalidInput, Text::tr("The device can be reached through several clouds."),
                            {.hint = Text::tr("Choose one."), .field = u"platform"_s});
            ready = &channel;
        }
    }
    if (ready != nullptr)
        return ready->platform;
    if (channels.size() == 1)
        return fail(ErrorCode::State, channels.constFirst().reason,
                    {.hint = channels.constFirst().hint, .field = u"platform"_s});
    return fail(ErrorCode::State, Text::tr("The device cannot be reached through any cloud."),
                {.hint = Text::tr("Dock its product to a cloud that carries commands, and enable the record."),
                 .field = u"platform"_s});
}

Result<> checkTtl(int seconds)
{
    if (seconds >= 0 && seconds <= kMaxCommandTtlSeconds)
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("The waiting time must be from 0 to %1 seconds.").arg(kMaxCommandTtlSeconds),
                {.field = u"ttl"_s});
}

} // namespace

QDateTime deadlineOf(const QDateTime &createdAt, int ttlSeconds)
{
    return createdAt.addSecs(ttlSeconds == 0 ? kAtOnceSeconds : ttlSeconds + kGraceSeconds);
}

Result<CommandForm> form(Stores &stores, const EngineContext &context, const DeviceId &id)
{
    const auto device = stores.devices.find(id);
    if (!device)
        return tl::unexpected(device.error());
    const auto product = appliedProduct(stores, device->productId);
    if (!product)
        return tl::unexpected(product.error());
    return CommandForm{device->id, device->name, device->productId, product->thingModel,
                       channelsOf(stores, context, *device)};
}

Result<Command> fromDraft(Stores &stores, const EngineContext &context, const CommandDraft &draft)
{
    APP_TRY(checkTtl(draft.ttlSeconds));
    const auto device = stores.devices.find(draft.deviceId);
    if (!device)
        return tl::unexpected(device.error());
    const auto product = appliedProduct(stores, device->productId);
    if (!product)
        return tl::unexpected(product.error());
    auto body = checkedCommand(draft.body, product->thingModel);
    if (!body)
        return tl::unexpected(body.error());
    const auto platform = chosen(channelsOf(stores, context, *device), draft);
    if (!platform)
        return tl::unexpected(platform.error());
    Command command;
    command.deviceId = device->id;
    command.deviceName = device->name;
    command.productId = device->productId;
    command.platform = *platform;
    command.body = std::move(*body);
    command.origin = draft.origin;
    command.key = draft.key;
    command.ttlSeconds = draft.ttlSeconds;
    command.requester = draft.requester;
    command.notBefore = draft.notBefore;
    command.slot = draft.slot;
    command.createdAt = QDateTime::currentDateTimeUtc();
    command.deadline = deadlineOf(draft.notBefore.isValid() ? draft.notBefore : command.createdAt, draft.ttlSeconds);
    return command;
}

Result<Outgoing> outgoing(Stores &stores, const EngineContext &context, const Command &command)
{
    const auto device = stores.devices.find(command.deviceId);
    if (!device)
        return tl::unexpected(device.error());
    const auto product = appliedProduct(stores, command.productId);
    if (!product)
        return tl::unexpected(product.error());
    const Codec *codec = app::codec(product->protocol);
    if (codec == nullptr)
        return fail(ErrorCode::State, Text::tr("There is no protocol \"%1\".").arg(product->protocol));
    Outgoing out;
    out.command.device = clouddevices::knownAs(context, *device, command.platform);
    const CodecContext about{device->id, command.productId, &product->thingModel,
                             out.command.device.identity.value(u"imei"_s), command.createdAt};
    out.command.reference = u'c' + QString::number(command.id);
    auto downlink = downlinkOf(*codec, command.body, about, out.command.reference);
    if (!downlink)
        return tl::unexpected(downlink.error());
    out.command.downlink = std::move(*downlink);
    out.command.body = command.body;
    out.command.ttlSeconds = command.ttlSeconds;
    auto draft = clouddevices::draftOf(stores, context, *device, command.platform);
    if (!draft)
        return tl::unexpected(draft.error());
    out.draft = std::move(*draft);
    const auto docking = stores.dockings.find(command.platform, command.productId);
    out.isDockingEnabled = docking && docking->enabled;
    return out;
}

} // namespace app::commandchannel
