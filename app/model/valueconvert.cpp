#include "valuetype.h"

#include "datepattern.h"
#include "modeljson.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ValueType)
};

tl::unexpected<Error> notANumber(const QJsonValue &value)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Not a number: %1").arg(valueText(value)));
}

tl::unexpected<Error> tooGreat(const QString &limit)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Greater than the maximum: %1").arg(limit));
}

tl::unexpected<Error> tooSmall(const QString &limit)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Less than the minimum: %1").arg(limit));
}

Result<> checkRange(const ValueType &type, const Number &number)
{
    if (type.max && *type.max < number)
        return tooGreat(type.max->text());
    if (type.min && number < *type.min)
        return tooSmall(type.min->text());
    return {};
}

Result<double> toNumber(const QJsonValue &value)
{
    bool isNumeric = value.isDouble();
    const double number = isNumeric ? value.toDouble() : value.toString().trimmed().toDouble(&isNumeric);
    if (!isNumeric || !std::isfinite(number))
        return notANumber(value);
    return number;
}

/// Whole numbers keep all their digits; fractions are cut, as the original's int and long do.
Result<QJsonValue> convertWhole(const ValueType &type, const QJsonValue &value, qint64 lowest, qint64 highest)
{
    bool isWhole = isWholeNumber(value);
    qint64 whole = isWhole ? value.toInteger() : value.toString().trimmed().toLongLong(&isWhole);
    if (!isWhole) {
        const auto number = toNumber(value);
        if (!number)
            return fail(number.error());
        constexpr double kTwoTo63 = 9223372036854775808.0; // the first double beyond qint64
        if (*number >= kTwoTo63)
            return tooGreat(QString::number(highest));
        if (*number < -kTwoTo63)
            return tooSmall(QString::number(lowest));
        whole = static_cast<qint64>(*number);
    }
    if (whole > highest)
        return tooGreat(QString::number(highest));
    if (whole < lowest)
        return tooSmall(QString::number(lowest));
    if (const auto checked = checkRange(type, whole); !checked)
        return fail(checked.error());
    return QJsonValue(whole);
}

Result<QJsonValue> convertReal(const ValueType &type, const QJsonValue &value)
{
    const auto number = toNumber(value);
    if (!number)
        return fail(number.error());
    if (const auto checked = checkRange(type, *number); !checked)
        return fail(checked.error());
    return QJsonValue(*number);
}

Result<QJsonValue> convertBoolean(const ValueType &type, const QJsonValue &value)
{
    if (value.isBool())
        return value;
    const QString text = valueText(value);
    // The type's own words come first: a model may well call "1" false.
    if (text == orDefault(type.trueValue, u"true"_s) || text == orDefault(type.trueText, u"是"_s))
        return QJsonValue(true);
    if (text == orDefault(type.falseValue, u"false"_s) || text == orDefault(type.falseText, u"否"_s))
        return QJsonValue(false);
    static const QStringList kTrueWords{u"1"_s, u"true"_s, u"y"_s, u"yes"_s, u"ok"_s, u"是"_s, u"正常"_s};
    return QJsonValue(kTrueWords.contains(text, Qt::CaseInsensitive));
}

Result<QJsonValue> convertEnum(const ValueType &type, const QJsonValue &value)
{
    QJsonValue asked = value;
    if (const QJsonObject object = value.toObject(); !object.isEmpty())
        asked = object.contains("value"_L1) ? object.value("value"_L1) : object.value("id"_L1);
    const QString text = valueText(asked);
    for (const EnumElement &element : type.elements) {
        if (element.value == text)
            return QJsonValue(element.value);
    }
    for (const EnumElement &element : type.elements) {
        if (element.text == text)
            return QJsonValue(element.value);
    }
    return fail(ErrorCode::InvalidInput, Text::tr("The value [%1] is not in the enum").arg(valueText(value)));
}

Result<QJsonValue> convertDate(const ValueType &type, const QJsonValue &value)
{
    if (const auto ms = nearestWhole(value))
        return QJsonValue(*ms);
    const QString text = value.toString().trimmed();
    bool isNumeric = false;
    const qint64 ms = text.toLongLong(&isNumeric);
    if (isNumeric)
        return QJsonValue(ms);
    if (const auto time = parseDate(text, type.dateFormat, type.timeZone))
        return QJsonValue(time->toMSecsSinceEpoch());
    return fail(
        ErrorCode::InvalidInput,
        Text::tr("Not a time of the form %1: %2").arg(orDefault(type.dateFormat, u"timestamp"_s), valueText(value)));
}

/// A list or an object may also come as JSON text.
QJsonValue parsedText(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    return value;
}

tl::unexpected<Error> inside(const QString &place, Error error)
{
    if (error.field.isEmpty() || error.field.startsWith(u'['))
        error.field = place + error.field;
    else
        error.field = place + u'.' + error.field;
    return fail(error);
}

Result<QJsonValue> convertArray(const ValueType &type, const QJsonValue &value)
{
    const QJsonValue parsed = parsedText(value);
    if (!parsed.isArray())
        return fail(ErrorCode::InvalidInput, Text::tr("Not an array: %1").arg(valueText(value)));
    if (!type.element)
        return parsed;
    QJsonArray converted;
    const QJsonArray items = parsed.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto item = convertValue(*type.element, items.at(i));
        if (!item)
            return inside(u'[' + QString::number(i) + u']', item.error());
        converted.append(*item);
    }
    return QJsonValue(converted);
}

Result<QJsonValue> convertObject(const ValueType &type, const QJsonValue &value)
{
    const QJsonValue parsed = parsedText(value);
    if (!parsed.isObject())
        return fail(ErrorCode::InvalidInput, Text::tr("Not an object: %1").arg(valueText(value)));
    QJsonObject object = parsed.toObject();
    for (const PropertyDefinition &member : type.members) {
        if (!object.contains(member.id))
            continue;
        auto item = convertValue(member.valueType, object.value(member.id));
        if (!item)
            return inside(member.id, item.error());
        object.insert(member.id, *item);
    }
    return QJsonValue(object);
}

Result<QJsonValue> convertGeoPoint(const ValueType &type, const QJsonValue &value)
{
    const auto point = readGeoPoint(type, parsedText(value));
    if (!point) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Not a position of the form longitude,latitude: %1").arg(valueText(value)));
    }
    return QJsonValue(QJsonObject{{orDefault(type.latitudeKey, u"lat"_s), point->latitude},
                                  {orDefault(type.longitudeKey, u"lon"_s), point->longitude}});
}

} // namespace

Result<QJsonValue> convertValue(const ValueType &type, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue(); // "no value" is one for every type
    switch (type.type) {
    case DataType::Int:
        return convertWhole(type, value, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max());
    case DataType::Long:
        return convertWhole(type, value, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    case DataType::Float:
    case DataType::Double:
        return convertReal(type, value);
    case DataType::Boolean:
        return convertBoolean(type, value);
    case DataType::Enum:
        return convertEnum(type, value);
    case DataType::Date:
        return convertDate(type, value);
    case DataType::Array:
        return convertArray(type, value);
    case DataType::Object:
        return convertObject(type, value);
    case DataType::GeoPoint:
        return convertGeoPoint(type, value);
    case DataType::String:
    case DataType::File:
    case DataType::Password:
        return QJsonValue(valueText(value));
    case DataType::Unknown:
        break;
    }
    return value;
}

} // namespace app
