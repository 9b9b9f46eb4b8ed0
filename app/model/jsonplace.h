#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// Where in \a json the value at \a path ("properties[2].valueType.elements[0].value") starts: the byte offset. When
/// the path leads to something that is missing, the place of the last part that is there. \a json is sound JSON.
[[nodiscard]] qsizetype jsonOffset(const QByteArray &json, const QString &path);

} // namespace app
