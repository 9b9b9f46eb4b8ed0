#include "spoken.h"

#include "conversion.h"

#include "app/model/qtcompat.h"

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

/// Where an object stands in for its "value", and a bare value for {"value":…}.
QJsonValue lookUp(const QJsonObject &payload, const QString &path)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    QJsonValue found = payload.value(first);
    if (found.isUndefined() && first == "deltaValue"_L1)
        found = payload.value("deltValue"_L1); // seen in old traffic
    if (rest.isEmpty())
        return found.isObject() ? found.toObject().value("value"_L1) : found;
    if (found.isObject())
        return found.toObject().value(rest);
    return rest == "value"_L1 ? found : QJsonValue(QJsonValue::Undefined);
}

bool isFahrenheit(const QJsonObject &payload, const QString &path)
{
    const QString scale = payload.value(path.section(u'.', 0, 0)).toObject().value("scale"_L1).toString();
    return scale.compare("FAHRENHEIT"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QJsonValue valueAt(const QJsonObject &payload, const Parameter &parameter)
{
    const QJsonValue found = lookUp(payload, parameter.path);
    if (found.isUndefined() || found.isNull())
        return QJsonValue::Undefined;
    if (!parameter.isNumber()) {
        const bool fits = !found.isObject() && (!found.isArray() || parameter.type.contains(u"array"));
        return fits ? found : QJsonValue();
    }
    const auto number = numberOf(found);
    if (!number)
        return found.isString() && parameter.type.contains(u"string") ? found : QJsonValue();
    if (!isFahrenheit(payload, parameter.path))
        return jsonOf(*number);
    const bool isDifference = parameter.path.startsWith(u"delta");
    return jsonOf(isDifference ? *number * 5 / 9 : celsiusOf(*number));
}

QJsonValue saidOf(const QJsonObject &payload, const Action &action)
{
    const Parameter *main = action.spoken();
    if (main == nullptr)
        return QJsonValue::Undefined;
    if (main->path == "color.hue"_L1)
        return payload.value("color"_L1).isObject() ? payload.value("color"_L1) : QJsonValue(QJsonValue::Undefined);
    const QJsonValue value = valueAt(payload, *main);
    if (!value.isUndefined())
        return value;
    const QString stem = main->path.section(u'.', 0, 0);
    if (const Parameter *level = action.parameter(stem + u".level"_s))
        return valueAt(payload, *level);
    return value;
}

QDateTime timeOf(const QJsonObject &payload, const QDateTime &now)
{
    constexpr double kRelativeBelow = 100'000'000; // three years: no absolute time is that small
    const auto seconds = numberOf(lookUp(payload, u"timestamp.value"_s));
    if (!seconds || *seconds < 0)
        return {};
    if (*seconds < kRelativeBelow)
        return now.addSecs(static_cast<qint64>(*seconds));
    return utcFromMs(static_cast<qint64>(*seconds * 1000));
}

QJsonObject placed(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    object[first] = rest.isEmpty() ? value : QJsonValue(placed(object.value(first).toObject(), rest, value));
    return object;
}

} // namespace app::dueros
