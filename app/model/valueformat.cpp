#include "valuetext.h"

#include "datepattern.h"
#include "units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString valueText(const QJsonValue &value)
{
    if (isWholeNumber(value))
        return QString::number(value.toInteger());
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

QString roundedText(double number, int scale)
{
    QString text = numberText(std::abs(number));
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    QString digits = u'0' + whole + fraction.left(scale).leftJustified(scale, u'0');
    if (fraction.size() > scale && fraction.at(scale) >= u'5') {
        qsizetype i = digits.size() - 1;
        for (; digits.at(i) == u'9'; --i) // the leading 0 stops the carry
            digits[i] = u'0';
        digits[i] = QChar(digits.at(i).unicode() + 1);
    }
    if (digits.startsWith(u'0') && digits.size() - scale > 1)
        digits.remove(0, 1);
    if (scale > 0)
        digits.insert(digits.size() - scale, u'.');
    const bool isZero = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    return number < 0 && !isZero ? u'-' + digits : digits;
}

std::optional<GeoPoint> readGeoPoint(const ValueType &type, const QJsonValue &value)
{
    QJsonValue longitude;
    QJsonValue latitude;
    if (value.isString()) {
        const QStringList parts = value.toString().split(u',');
        if (parts.size() == 2) {
            longitude = parts.at(0);
            latitude = parts.at(1);
        }
    } else if (value.isArray() && value.toArray().size() == 2) {
        longitude = value.toArray().at(0);
        latitude = value.toArray().at(1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const std::pair<QString, QString> names[] = {
            {orDefault(type.longitudeKey, u"lon"_s), orDefault(type.latitudeKey, u"lat"_s)},
            {u"lon"_s, u"lat"_s},
            {u"x"_s, u"y"_s}};
        const auto *known = std::find_if(std::begin(names), std::end(names), [&](const auto &pair) {
            return object.contains(pair.first) && object.contains(pair.second);
        });
        if (known != std::end(names)) {
            longitude = object.value(known->first);
            latitude = object.value(known->second);
        }
    }
    bool isLongitude = false;
    bool isLatitude = false;
    const GeoPoint point{.latitude = valueText(latitude).trimmed().toDouble(&isLatitude),
                         .longitude = valueText(longitude).trimmed().toDouble(&isLongitude)};
    if (!isLongitude || !isLatitude || !std::isfinite(point.latitude) || !std::isfinite(point.longitude))
        return std::nullopt;
    return point;
}

namespace {

QString withUnit(const QString &number, const QString &unit)
{
    const QString symbol = unitSymbol(unit);
    if (symbol.isEmpty())
        return number;
    const bool isAttached = symbol == "%"_L1 || symbol == u"°"_s || symbol == u"′"_s || symbol == u"″"_s;
    return isAttached ? number + symbol : number + u' ' + symbol;
}

QString formatArray(const ValueType &type, const QJsonValue &value)
{
    if (!value.isArray() || !type.element)
        return valueText(value);
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        items.append(formatValue(*type.element, item));
    return u'[' + items.join(u", "_s) + u']';
}

QString formatObject(const ValueType &type, const QJsonValue &value)
{
    if (!value.isObject())
        return valueText(value);
    const QJsonObject object = value.toObject();
    QStringList items;
    QStringList named;
    for (const PropertyDefinition &member : type.members) {
        if (!object.contains(member.id))
            continue;
        named.append(member.id);
        items.append(orDefault(member.name, member.id) + u": "_s +
                     formatValue(member.valueType, object.value(member.id)));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!named.contains(it.key()))
            items.append(it.key() + u": "_s + valueText(it.value()));
    }
    return u'{' + items.join(u", "_s) + u'}';
}

QString formatEnum(const ValueType &type, const QJsonValue &value)
{
    const QString text = valueText(value);
    for (const EnumElement &element : type.elements) {
        if (element.value == text)
            return orDefault(element.text, element.value);
    }
    return text;
}

} // namespace

QString formatValue(const ValueType &type, const QJsonValue &value)
{
    const auto converted = convertValue(type, value);
    if (!converted) // a value that breaks the type's rules is shown as it came
        return type.type == DataType::Password ? u"••••••"_s : valueText(value);
    if (converted->isNull())
        return {};
    switch (type.type) {
    case DataType::Int:
    case DataType::Long:
        return withUnit(valueText(*converted), type.unit);
    case DataType::Float:
    case DataType::Double:
        return withUnit(roundedText(converted->toDouble(), type.scale.value_or(2)), type.unit);
    case DataType::Boolean:
        return converted->toBool() ? orDefault(type.trueText, u"是"_s) : orDefault(type.falseText, u"否"_s);
    case DataType::Enum:
        return formatEnum(type, *converted);
    case DataType::Date:
        return formatDate(converted->toInteger(), type.dateFormat, type.timeZone);
    case DataType::Array:
        return formatArray(type, *converted);
    case DataType::Object:
        return formatObject(type, *converted);
    case DataType::GeoPoint: {
        const auto point = readGeoPoint(type, *converted);
        return point ? numberText(point->longitude) + u',' + numberText(point->latitude) : valueText(*converted);
    }
    case DataType::Password:
        return u"••••••"_s;
    case DataType::String:
    case DataType::File:
    case DataType::Unknown:
        break;
    }
    return valueText(*converted);
}

} // namespace app
