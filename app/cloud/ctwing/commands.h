#pragma once

#include "commandcontent.h"
#include "session.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// Commands to devices through AEP (ctwing.md §5.3, §5.4). A command is sent at most once, whatever is answered.
class Commands final : public CommandSender
{
public:
    explicit Commands(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    [[nodiscard]] Result<> learn(const CancelPtr &cancel) override;

    /// While the form of commands goes by the product and that was not asked for yet, the body is empty and the note
    /// says so.
    [[nodiscard]] Result<CommandPreview> preview(const CloudCommand &command) const override;

    /// Accepted: an HTTP success with code 0. Refused: another code, a status that no gateway gives after it passed a
    /// call on, or nothing was sent and trying again would not help (content, settings, no such product). NotSent: the
    /// product could not be asked for, the call did not get out, or AEP was called too often (429). Unknown: the rest.
    [[nodiscard]] SendOutcome send(const CloudCommand &command, const CancelPtr &cancel) override;

    [[nodiscard]] Result<std::optional<CommandProgress>>
    progress(const CloudDevice &device, const QString &cloudCommandId, const CancelPtr &cancel) override;
    [[nodiscard]] Result<std::optional<CommandProgress>> lookFor(const CloudCommand &command, const QDateTime &since,
                                                                 const QStringList &known,
                                                                 const CancelPtr &cancel) override;
    [[nodiscard]] Result<> cancelCommand(const CloudDevice &device, const QString &cloudCommandId,
                                         const CancelPtr &cancel) override;

private:
    /// Asks for the product when the content depends on it.
    [[nodiscard]] Result<CommandContent> content(const CloudCommand &command, const CancelPtr &cancel);
    [[nodiscard]] QJsonObject body(const CloudCommand &command, const CommandContent &content) const;

    std::shared_ptr<Session> m_session;
};

} // namespace app::ctwing
