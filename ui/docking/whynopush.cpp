#include "whynopush.h"

#include "app/cloud/formschema.h"
#include "ui/journal/logwords.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QList<Cause> WhyNoPush::ofListener(const NoPushFacts &facts)
{
    using Role = app::ListenerState::Role;
    const app::ListenerState &listener = facts.listener;
    switch (listener.role) {
    case Role::Stopped:
        return {{true, tr("The listener is not running."), tr("Start it in the settings.")}};
    case Role::Failed:
        return {{true, listener.error ? listener.error->message : tr("The listener could not start."),
                 listener.error ? listener.error->hint : QString()}};
    case Role::OtherProcess:
        return {{false, tr("Another CloudDock program on this data folder holds the port."),
                 tr("What it receives appears here too, within two seconds.")}};
    case Role::Serving:
        break;
    }
    const QHostAddress address(listener.address);
    if (address.isLoopback() && !facts.publicBaseUrlSet)
        return {{!facts.lastReject,
                 tr("The listener takes connections of this computer only (%1).").arg(listener.address),
                 tr("Set an address that the cloud can reach in the settings, or a public base URL if a proxy stands "
                    "before it.")}};
    return {};
}

QList<Cause> WhyNoPush::ofRequests(const NoPushFacts &facts)
{
    QList<Cause> causes;
    if (!facts.docking.enabled)
        causes.append({true, tr("The record is disabled: pushes are refused with 404."), tr("Enable the record.")});
    if (facts.lastReject)
        causes.append({true,
                       tr("A request came and was refused with %1: %2")
                           .arg(facts.lastReject->status)
                           .arg(LogWords::reason(facts.lastReject->error)),
                       tr("See it in the log.")});
    if (!facts.otherProduct.isEmpty())
        causes.append({true,
                       tr("A request came for the product \"%1\", which is not this record's.").arg(facts.otherProduct),
                       tr("The address ends with the product ID of this program, %1, not with the cloud's.")
                           .arg(facts.docking.productId.text())});
    return causes;
}

QList<Cause> WhyNoPush::elsewhere(const NoPushFacts &facts)
{
    QList<Cause> causes;
    if (facts.docking.storedSecrets.contains(QLatin1StringView(app::kPushTokenKey)))
        causes.append({false, tr("This record asks for a push token."),
                       tr("The address at the cloud must end with ?token= and the token.")});
    if (!facts.docking.settings.value(QLatin1StringView(app::kAllowedAddressesKey)).toString().isEmpty())
        causes.append({false, tr("Only listed addresses may push to this record."),
                       tr("The cloud may call from another one: see refused requests in the log.")});
    causes.append(
        {false, tr("A firewall or router stands between the cloud and this computer."),
         tr("Open port %1 for incoming TCP, and forward it where there is a router.").arg(facts.listener.port)});
    causes.append(
        {false, tr("The subscription at the cloud is new."), tr("It takes about a minute until it is in force.")});
    causes.append(
        {false, tr("The device has not reported anything since then."), tr("Let it report, or send a test push.")});
    return causes;
}

QList<Cause> WhyNoPush::causes(const NoPushFacts &facts)
{
    QList<Cause> causes = ofListener(facts) + ofRequests(facts);
    std::stable_sort(causes.begin(), causes.end(), [](const Cause &a, const Cause &b) { return a.found && !b.found; });
    return causes + elsewhere(facts);
}

} // namespace ui
