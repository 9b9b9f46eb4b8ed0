#pragma once

#include <QtGlobal>

namespace sim {

/// How both clouds and their meters behave. Where the vendors publish no number, the default is the simulator's own.
struct Settings
{
    qint64 clockOffsetMs = 0;        ///< The clouds' clock minus ours.
    double speed = 1;                ///< Waits of clouds and devices are divided by it.
    qint64 skewMs = 5 * 60 * 1000;   ///< How far a request's timestamp may be off.
    qint64 subscribeDelayMs = 0;     ///< Until a new subscription is in effect; AEP: about a minute.
    int pushTimeoutMs = 5000;        ///< For one delivery; not divided by the speed.
    int cooldownFailures = 100;      ///< More consecutive failures than this make AEP pause.
    int cooldownPercent = 10;        ///< As does a higher failure rate than this …
    qint64 cooldownWindowMs = 10000; ///< … in this time, …
    int cooldownSamples = 20;        ///< … once there were so many deliveries in it.
    qint64 cooldownMs = 60000;       ///< How long AEP pauses.
    int radioMs = 100;               ///< From the cloud to a device, and the same back.
    qint64 commandTimeoutMs = 30000; ///< How long AEP waits for a device's answer.
    int reportSeconds = 20;          ///< Between two reports of a meter; 0: none. Not divided by the speed.
    int joinSeconds = 10;            ///< Until a meter registers that was created by an API call; 0: never.
    bool awake = false;              ///< Devices take commands at once, not only at their next uplink.
};

} // namespace sim
