#include "app/engine/datatool.h"

#include "commandchannel.h"
#include "commandmask.h"
#include "enginebase.h"
#include "exportrows.h"
#include "try.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kLookMs = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DataTool)
};

Result<CommandBody> bodyOf(const QByteArray &json)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The command is no JSON object: %1.").arg(fault.errorString()),
                    {.hint = Text::tr("For example {\"type\":\"writeProperty\",\"properties\":{\"level\":3}}."),
                     .field = u"--json"_s});
    }
    return commandFromJson(document.object());
}

Result<Command> read(Storage &storage, qint64 id)
{
    return waited(storage.read([id](Stores &stores) -> Result<Command> {
        auto command = stores.commands.find(id);
        return command ? CommandMask(stores)(std::move(*command)) : command;
    }));
}

} // namespace

Result<CommandAnswer> DataTool::sendCommand(const CommandRequest &request)
{
    auto body = bodyOf(request.json);
    if (!body)
        return tl::unexpected(body.error());
    EngineBase base;
    APP_TRY(base.open(request.dataDir));
    const CommandDraft draft{.deviceId = DeviceId(request.deviceId),
                             .platform = PlatformId(request.platform),
                             .body = std::move(*body),
                             .ttlSeconds = request.ttlSeconds,
                             .key = request.key,
                             .origin = CommandOrigin::CommandLine};
    const auto id = waited(base.storage->write([&](Stores &stores) -> Result<qint64> {
        const auto command = commandchannel::fromDraft(stores, *base.context, draft);
        if (!command)
            return tl::unexpected(command.error());
        const auto kept = stores.commands.insert(*command);
        if (!kept)
            return tl::unexpected(kept.error());
        return kept->id;
    }));
    if (!id)
        return tl::unexpected(id.error());
    const QDeadlineTimer patience(request.waitSeconds * 1000);
    auto command = read(*base.storage, *id);
    while (command && !isEnd(command->state) && !patience.hasExpired()) {
        QThread::msleep(kLookMs);
        command = read(*base.storage, *id);
    }
    if (!command)
        return tl::unexpected(command.error());
    return CommandAnswer{commandRow(*command), command->state};
}

} // namespace app
