#include "commands.h"

#include "commandhistory.h"
#include "sendoutcome.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// The IMEI of a device whose kept commands can be asked for.
Result<QString> imeiOf(const CloudDevice &device)
{
    const QString imei = device.identity.value(u"imei"_s);
    if (!imei.isEmpty())
        return imei;
    return fail(ErrorCode::Unsupported, Text::tr("OneNET keeps a list of commands for devices with an IMEI only."));
}

} // namespace

Commands::Commands(std::shared_ptr<const Gateway> gateway) : m_gateway(std::move(gateway)) {}

Result<CommandPreview> Commands::preview(const CloudCommand &command) const
{
    return orderOf(command, m_gateway->access(), m_gateway->nowMs()).map([this](const Order &order) {
        return CommandPreview{.method = order.request.method,
                              .url = QString::fromLatin1(m_gateway->urlOf(order.request).toEncoded()),
                              .body = order.request.body,
                              .deviceBytes = order.deviceBytes,
                              .note = order.note};
    });
}

SendOutcome Commands::send(const CloudCommand &command, const CancelPtr &cancel)
{
    const auto order = orderOf(command, m_gateway->access(), m_gateway->nowMs());
    if (!order)
        return refused(order.error());
    if (const auto isReady = m_gateway->ready(); !isReady)
        return refused(isReady.error());
    return outcomeOf(*order, m_gateway->exchange(order->request, cancel));
}

Result<std::optional<CommandProgress>> Commands::progress(const CloudDevice &device, const QString &cloudCommandId,
                                                          const CancelPtr &cancel)
{
    const auto imei = imeiOf(device);
    if (!imei)
        return fail(imei.error());
    if (cloudCommandId.isEmpty())
        return fail(ErrorCode::Unsupported, Text::tr("OneNET gave the command no ID by which it can be asked for."));
    return CommandHistory(*m_gateway).entry(*imei, cloudCommandId, cancel);
}

Result<std::optional<CommandProgress>> Commands::lookFor(const CloudCommand &command, const QDateTime &since,
                                                         const QStringList &known, const CancelPtr &cancel)
{
    const auto order = orderOf(command, m_gateway->access(), m_gateway->nowMs());
    if (!order)
        return fail(order.error());
    if (order->kind != Order::Kind::Cached)
        return fail(ErrorCode::Unsupported, Text::tr("OneNET keeps no list of commands that are carried out at once."),
                    {.hint = Text::tr("Look at the device itself before the command is sent again.")});
    const CommandHistory::Sought sought{.imei = command.device.identity.value(u"imei"_s),
                                        .order = *order,
                                        .ttlSeconds = command.ttlSeconds,
                                        .since = since,
                                        .known = known};
    return CommandHistory(*m_gateway).find(sought, cancel);
}

Result<> Commands::cancelCommand(const CloudDevice &device, const QString &cloudCommandId, const CancelPtr &cancel)
{
    const auto imei = imeiOf(device);
    if (!imei)
        return fail(imei.error());
    if (cloudCommandId.isEmpty())
        return fail(ErrorCode::Unsupported, Text::tr("OneNET gave the command no ID by which it can be asked for."));
    return CommandHistory(*m_gateway).cancelEntry(*imei, cloudCommandId, cancel);
}

} // namespace app::onenet
