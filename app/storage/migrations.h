#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace app {

/// One step of the schema; steps are numbered from 1 without gaps and only go forward.
struct Migration
{
    int version = 0;
    QByteArray sql{};
};

/// The steps compiled into the program, in order.
[[nodiscard]] QList<Migration> builtInMigrations();

struct PrepareOptions
{
    QString file{};
    bool readOnly = false;
    int busyTimeoutMs = 5000;
    int checkBudgetMs = 40; ///< How long the search for damage may take; negative: as long as it needs.
};

/// Checks an existing database, makes a missing one, and brings it to the last of \a migrations. A copy of an existing
/// file is made beside it first. Whatever fails, the file stays as it was.
[[nodiscard]] Result<> prepareDatabase(const PrepareOptions &options, const QList<Migration> &migrations);

} // namespace app
