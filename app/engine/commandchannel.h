#pragma once

#include "app/cloud/cloudapi.h"
#include "app/engine/commands.h"
#include "context.h"

namespace app::commandchannel {

/// All in a reader's or writer's transaction.

[[nodiscard]] Result<CommandForm> form(Stores &stores, const EngineContext &context, const DeviceId &id);

/// A draft as it will be kept: checked against the thing model in effect, its cloud chosen, its deadline set.
[[nodiscard]] Result<Command> fromDraft(Stores &stores, const EngineContext &context, const CommandDraft &draft);

/// What a cloud is given of a kept command.
struct Outgoing
{
    CloudCommand command{};
    CloudDeviceDraft draft{}; ///< To look the device up by, when its cloud id is not known yet.
    bool isDockingEnabled = false;
};
[[nodiscard]] Result<Outgoing> outgoing(Stores &stores, const EngineContext &context, const Command &command);

/// When a command that is kept now counts as not answered.
[[nodiscard]] QDateTime deadlineOf(const QDateTime &createdAt, int ttlSeconds);

} // namespace app::commandchannel
