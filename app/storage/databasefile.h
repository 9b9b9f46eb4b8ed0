#pragma once

#include "app/model/result.h"

#include <QString>

namespace app {

/// Looks at the file and its folder without opening a database. True when there is one with content; false when it must
/// be made. Errors: no folder, no permission, not a database.
[[nodiscard]] Result<bool> checkDatabaseFile(const QString &file, bool readOnly);
/// Makes an empty file that only its owner can read.
[[nodiscard]] Result<> makeDatabaseFile(const QString &file);

} // namespace app
