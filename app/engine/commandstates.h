#pragma once

#include "app/cloud/cloudapi.h"
#include "app/model/uplink.h"
#include "app/storage/stores.h"

namespace app::commandstates {

/// How what a cloud says moves a command on. Pure.

[[nodiscard]] CommandChange changeFor(const SendOutcome &outcome);
[[nodiscard]] CommandChange changeFor(const CommandProgress &progress, CommandStep::Source source);
/// What a push says of a command.
[[nodiscard]] CommandProgress progressOf(const CommandUplink &uplink);

/// The states from which \a state may be reached: those before it, and for a device's own last word also TimedOut.
[[nodiscard]] QList<CommandState> before(CommandState state);
/// The cloud says something that is not known yet.
[[nodiscard]] bool isNews(const Command &command, const CommandProgress &progress);

/// How long to wait before the cloud is asked for the time number \a asked (from 0).
[[nodiscard]] qint64 pollDelayMs(int asked);

} // namespace app::commandstates
