#pragma once

#include "gateway.h"

#include "app/cloud/cloudapi.h"

namespace app::onenet {

/// Commands by the calls of order.h. What OneNET keeps for an NB-IoT device has a uuid, which is the `cloudCommandId`
/// and comes back in the push that tells the result; everything else is answered at once or not at all.
class Commands final : public CommandSender
{
public:
    explicit Commands(std::shared_ptr<const Gateway> gateway);

    [[nodiscard]] Result<CommandPreview> preview(const CloudCommand &command) const override;
    /// Refused as well when the command cannot be carried or the settings lack something: nothing of it goes out then.
    [[nodiscard]] SendOutcome send(const CloudCommand &command, const CancelPtr &cancel) override;
    [[nodiscard]] Result<std::optional<CommandProgress>>
    progress(const CloudDevice &device, const QString &cloudCommandId, const CancelPtr &cancel) override;
    [[nodiscard]] Result<std::optional<CommandProgress>> lookFor(const CloudCommand &command, const QDateTime &since,
                                                                 const QStringList &known,
                                                                 const CancelPtr &cancel) override;
    [[nodiscard]] Result<> cancelCommand(const CloudDevice &device, const QString &cloudCommandId,
                                         const CancelPtr &cancel) override;

private:
    std::shared_ptr<const Gateway> m_gateway;
};

} // namespace app::onenet
