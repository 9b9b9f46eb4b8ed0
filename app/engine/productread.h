#pragma once

#include "app/model/product.h"

#include <QJsonObject>

namespace app {

/// Reads one entry of an import file's "products". Appends every fault of it, where productFromImport() stops at the
/// first; what is faulty reads as absent. \a path leads to the entry.
[[nodiscard]] Product readProductEntry(const QJsonObject &entry, const QString &path, QList<Error> &faults);

} // namespace app
