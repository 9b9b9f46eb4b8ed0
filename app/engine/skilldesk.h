#pragma once

#include "accounts.h"
#include "app/cloud/platform.h"
#include "bell.h"
#include "commands.h"
#include "skillreader.h"
#include "webdesk.h"

#include <QHash>
#include <QMutex>

#include <functional>

namespace app {

class SkillReports;

/// Where voice assistants call: each skill's path. A directive becomes a command in the outbox; the reply waits for
/// its result, at most as long as the settings say.
class SkillDesk final : public WebDesk
{
public:
    struct Parts
    {
        const Clouds &clouds;
        Accounts &accounts;
        Commands &commands;
        const SkillReader &reader;
        SkillReports &reports;
        Bell &commandsChanged;
        std::function<int()> replyMs; ///< Thread-safe.
        DeskLog log;
    };
    explicit SkillDesk(Parts parts);

    [[nodiscard]] bool takes(const QByteArray &path) const override;
    [[nodiscard]] HttpReply answer(HttpRequest &&request) override;
    /// Most threads wait for devices.
    [[nodiscard]] DeskLimits limits() const override { return {.threads = 48, .waiting = 512}; }

private:
    struct Visit;
    [[nodiscard]] SkillReply answered(Visit &visit); ///< Fills in who calls.
    [[nodiscard]] SkillReply denied(const Visit &visit, SkillDenial why, const QByteArray &reason);
    [[nodiscard]] SkillReply unbind(const Visit &visit);
    [[nodiscard]] SkillReply directive(const Visit &visit);
    [[nodiscard]] SkillReply carriedOut(const Visit &visit, const SkillOrder &order, const SkillDevice &device);
    [[nodiscard]] Result<SkillReader::Found> deviceOf(const Visit &visit) const;
    [[nodiscard]] CommandDraft draftOf(const Visit &visit, const SkillOrder &order);
    /// The command when it has ended or the time is over.
    [[nodiscard]] Result<Command> awaited(qint64 id, QDeadlineTimer until);

    const Parts m_parts;
    QHash<QByteArray, const Platform *> m_paths;
    QMutex m_lock;
    QHash<QString, qint64> m_seen; ///< When a request came first; it may come again.
};

} // namespace app
