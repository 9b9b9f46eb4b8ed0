#pragma once

#include "catalogue.h"

#include <QDateTime>
#include <QJsonObject>

namespace app::dueros {

/// Reading what a directive says: values stand in different places, wrapped or bare, quoted or not (dueros.md §13).

/// The value at a parameter's place, as the parameter's type; undefined when it is absent, null when it is of a wrong
/// type. Fahrenheit becomes Celsius.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &payload, const Parameter &parameter);
/// What the user said for that action: its main value, the level in its place ("fanSpeed.level"), or the colour object.
[[nodiscard]] QJsonValue saidOf(const QJsonObject &payload, const Action &action);
/// When a timing directive is to be carried out: an absolute time, or seconds from \a now. Invalid when it says none.
[[nodiscard]] QDateTime timeOf(const QJsonObject &payload, const QDateTime &now);

/// \a object with the value at that place, whatever has to stand around it.
[[nodiscard]] QJsonObject placed(QJsonObject object, const QString &path, const QJsonValue &value);

} // namespace app::dueros
