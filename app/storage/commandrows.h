#pragma once

#include "app/model/command.h"
#include "app/model/result.h"
#include "app/storage/records.h"

#include "commandquery.h"

namespace app {

class Database;

/// Commands as their tables hold them.
namespace commandrows {

/// Commands that \a tail ("WHERE … ORDER BY …") selects, complete. c is the command, d its device, o its docking.
[[nodiscard]] Result<QList<Command>> read(Database &db, const QString &tail, const QVariantList &values);
/// Those whose ids \a ids gives; \a order of their ids: "ASC" or "DESC".
[[nodiscard]] Result<QList<Command>> read(Database &db, const commandquery::Query &ids, const QString &order);
[[nodiscard]] Result<QList<CommandStep>> steps(Database &db, qint64 command);

/// The new row's id. \a device and \a origin: keys.
[[nodiscard]] Result<qint64> insert(Database &db, const Command &command, qint64 device, qint64 origin);
/// CommandStore::advance().
[[nodiscard]] Result<bool> advance(Database &db, qint64 id, const QList<CommandState> &from,
                                   const CommandChange &change);
/// What a push says of a command: of none of ours, or old news, it changes nothing.
[[nodiscard]] Result<> apply(Database &db, const CommandResult &result);

} // namespace commandrows
} // namespace app
