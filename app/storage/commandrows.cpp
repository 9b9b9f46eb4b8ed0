#include "commandrows.h"

#include "database.h"
#include "jsontext.h"
#include "where.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace app::commandrows {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandStore)
};

const QString kColumns =
    u"SELECT c.id, d.id, d.name, o.platform, o.product, c.state, c.asked_by, c.attempts, c.ttl_s, c.created_ms, "
    "c.sent_ms, c.finished_ms, c.deadline_ms, c.retry_of, c.caller_key, c.batch, c.cloud_id, c.words, c.error, c.hint, "
    "c.body, c.reply, c.requester, c.not_before_ms, c.slot FROM command c CROSS JOIN device d ON d.key = c.device CROSS JOIN origin o ON o.key = c.origin "_s;

/// All but the body.
Command readCommand(const Row &row)
{
    Command command;
    command.id = row.integer(0);
    command.deviceId = DeviceId(row.text(1));
    command.deviceName = row.text(2);
    command.platform = PlatformId(row.text(3));
    command.productId = ProductId(row.text(4));
    command.state = static_cast<CommandState>(row.number(5));
    command.origin = static_cast<CommandOrigin>(row.number(6));
    command.attempts = row.number(7);
    command.ttlSeconds = row.number(8);
    command.createdAt = row.time(9);
    command.sentAt = row.time(10);
    command.finishedAt = row.time(11);
    command.deadline = row.time(12);
    command.retryOf = row.integer(13);
    command.key = row.text(14);
    command.batch = row.text(15);
    command.cloudCommandId = row.text(16);
    command.words = row.text(17);
    command.error = row.text(18);
    command.hint = row.text(19);
    if (!row.isNull(21))
        command.reply = valueOf(row.text(21));
    command.requester = row.text(22);
    command.notBefore = row.time(23);
    command.slot = row.text(24);
    return command;
}

QVariant replyOrNull(const QJsonValue &reply)
{
    return reply.isNull() || reply.isUndefined() ? QVariant() : QVariant(textOf(reply));
}

/// NULL leaves what is there.
QVariant textOrNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<> addStep(Database &db, qint64 command, CommandState state, CommandStep::Source source, qint64 atMs,
                 const QString &words)
{
    const auto added = db.change(u"INSERT INTO command_step (command, number, state, source, at_ms, words) "
                                 "SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM command_step "
                                 "WHERE command = ?"_s,
                                 {command, static_cast<int>(state), static_cast<int>(source), atMs, words, command});
    if (!added)
        return fail(added.error());
    return {};
}

} // namespace

Result<QList<Command>> read(Database &db, const QString &tail, const QVariantList &values)
{
    QList<Command> commands;
    std::optional<Error> damage;
    const auto done = db.select(kColumns + tail, values, [&](const Row &row) {
        Command command = readCommand(row);
        auto body = commandFromJson(objectOf(row.text(20)));
        if (!body && !damage) {
            damage = Error{ErrorCode::Database,
                           Text::tr("What command %1 asks for cannot be read.").arg(command.id),
                           Text::tr("The database is damaged: restore a backup."),
                           {},
                           toText(body.error())};
        }
        if (body)
            command.body = std::move(*body);
        commands << command;
    });
    if (!done)
        return fail(done.error());
    if (damage)
        return fail(*damage);
    return commands;
}

Result<QList<Command>> read(Database &db, const commandquery::Query &ids, const QString &order)
{
    return read(db, u"WHERE c.id IN (SELECT id FROM ("_s + ids.sql + u") AS wanted) ORDER BY c.id "_s + order,
                ids.values);
}

Result<QList<CommandStep>> steps(Database &db, qint64 command)
{
    QList<CommandStep> steps;
    const auto done =
        db.select(u"SELECT state, at_ms, source, words FROM command_step WHERE command = ? ORDER BY number"_s,
                  {command}, [&steps](const Row &row) {
                      steps << CommandStep{static_cast<CommandState>(row.number(0)), row.time(1),
                                           static_cast<CommandStep::Source>(row.number(2)), row.text(3)};
                  });
    if (!done)
        return fail(done.error());
    return steps;
}

Result<qint64> insert(Database &db, const Command &command, qint64 device, qint64 origin)
{
    const qint64 createdMs = command.createdAt.isValid() ? msOf(command.createdAt) : nowMs();
    const QVariant ended =
        isEnd(command.state) && !command.finishedAt.isValid() ? QVariant(createdMs) : msOrNull(command.finishedAt);
    const auto id = db.insert(
        u"INSERT INTO command (device, origin, state, asked_by, attempts, ttl_s, created_ms, sent_ms, finished_ms, "
        "deadline_ms, retry_of, caller_key, batch, cloud_id, words, error, hint, body, reply, requester, "
        "not_before_ms, "
        "slot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {device,
         origin,
         static_cast<int>(command.state),
         static_cast<int>(command.origin),
         command.attempts,
         command.ttlSeconds,
         createdMs,
         msOrNull(command.sentAt),
         ended,
         msOrNull(command.deadline),
         command.retryOf == 0 ? QVariant() : QVariant(command.retryOf),
         command.key,
         command.batch,
         command.cloudCommandId,
         command.words,
         command.error,
         command.hint,
         textOf(toJson(command.body)),
         replyOrNull(command.reply),
         command.requester,
         msOrNull(command.notBefore),
         command.slot});
    if (!id)
        return id;
    if (const auto added = addStep(db, *id, command.state, CommandStep::Source::Console, createdMs, {}); !added)
        return fail(added.error());
    return id;
}

Result<bool> advance(Database &db, qint64 id, const QList<CommandState> &from, const CommandChange &change)
{
    if (from.isEmpty())
        return false;
    const qint64 now = nowMs();
    const bool ends = isEnd(change.state);
    QVariantList values{static_cast<int>(change.state),
                        ends ? msOrNull(change.finishedAt) : QVariant(),
                        ends ? QVariant(now) : QVariant(),
                        textOrNull(change.cloudCommandId),
                        change.words.isEmpty() ? QVariant() : QVariant(change.words),
                        textOrNull(change.error),
                        textOrNull(change.hint),
                        change.reply ? replyOrNull(*change.reply) : QVariant(),
                        msOrNull(change.sentAt),
                        change.countsAttempt ? 1 : 0,
                        id};
    for (const CommandState state : from)
        values << static_cast<int>(state);
    const auto changed =
        db.change(u"UPDATE command SET state = ?, finished_ms = coalesce(?, ?), cloud_id = coalesce(?, cloud_id), "
                  "words = coalesce(?, words), error = coalesce(?, error), hint = coalesce(?, hint), "
                  "reply = coalesce(?, reply), sent_ms = coalesce(?, sent_ms), attempts = attempts + ? "
                  "WHERE id = ? AND state IN ("_s +
                      placeholders(from.size()) + u')',
                  values);
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return false;
    if (const auto added = addStep(db, id, change.state, change.source, now, change.words); !added)
        return fail(added.error());
    return true;
}

Result<> apply(Database &db, const CommandResult &result)
{
    const auto query =
        commandquery::byCloud(result.platform, result.productId, result.deviceKey, result.cloudCommandId);
    const auto id = db.integer(query.sql, query.values);
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return {};
    const auto moved = advance(db, *id, result.from, result.change);
    if (!moved)
        return fail(moved.error());
    return {};
}

} // namespace app::commandrows
