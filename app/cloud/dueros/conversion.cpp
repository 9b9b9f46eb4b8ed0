#include "conversion.h"

#include "app/cloud/formschema.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <muParser.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

/// a…b becomes c…d.
struct Scale
{
    double a = 0;
    double b = 1;
    double c = 0;
    double d = 1;

    [[nodiscard]] double forth(double value) const { return c + (value - a) * (d - c) / (b - a); }
    [[nodiscard]] double back(double value) const { return a + (value - c) * (b - a) / (d - c); }
};

std::optional<Scale> scaleOf(const QJsonObject &source)
{
    const QJsonArray ends = source["scale"_L1].toArray();
    if (ends.size() != 4)
        return std::nullopt;
    const Scale scale{ends.at(0).toDouble(), ends.at(1).toDouble(), ends.at(2).toDouble(), ends.at(3).toDouble()};
    return scale.a == scale.b || scale.c == scale.d ? std::nullopt : std::optional(scale);
}

/// Of at most six digits after the point: what a scale makes of whole numbers is whole again.
double rounded(double value)
{
    constexpr double kDigits = 1e6;
    return std::round(value * kDigits) / kDigits;
}

Result<QJsonValue> computed(const QString &text, double value)
{
    try {
        mu::Parser parser;
        parser.DefineVar("value", &value);
        parser.SetExpr(text.toStdString());
        const double result = parser.Eval();
        if (std::isfinite(result))
            return jsonOf(rounded(result));
        return fail(ErrorCode::InvalidInput, Text::tr("The expression %1 has no result for %2.").arg(text).arg(value));
    } catch (const mu::Parser::exception_type &fault) {
        return fail(ErrorCode::InvalidInput, Text::tr("The expression %1 cannot be computed.").arg(text),
                    {.hint = Text::tr("For example value * 2 + 1."), .detail = QString::fromStdString(fault.GetMsg())});
    }
}

bool isTruth(const QString &word)
{
    return word == "ON"_L1 || word == "on"_L1 || word == "true"_L1;
}

bool isUntruth(const QString &word)
{
    return word == "OFF"_L1 || word == "off"_L1 || word == "false"_L1;
}

/// ON and OFF for a property that is no word.
QJsonValue plain(const QJsonValue &said, const ValueType &type)
{
    const QString word = said.toString();
    const bool isSwitch = said.isString() && (isTruth(word) || isUntruth(word));
    if (!isSwitch)
        return said;
    if (type.type == DataType::Boolean)
        return isTruth(word);
    const bool isNumber = type.type == DataType::Int || type.type == DataType::Long || type.type == DataType::Float ||
                          type.type == DataType::Double;
    return isNumber ? QJsonValue(isTruth(word) ? 1 : 0) : said;
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    return x && y ? *x == *y : a.toVariant().toString() == b.toVariant().toString();
}

} // namespace

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return value.isString() && isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QJsonValue jsonOf(double number)
{
    constexpr double kExact = 9007199254740992.0;
    if (std::floor(number) == number && std::abs(number) < kExact)
        return static_cast<qint64>(number);
    return number;
}

double celsiusOf(double fahrenheit)
{
    return rounded((fahrenheit - 32) * 5 / 9);
}

bool isSpoken(const QJsonObject &source)
{
    return source[QLatin1StringView(kSourceFrom)] != QLatin1StringView(kSourceConstant) && !source.isEmpty();
}

QStringList wordsOf(const QJsonObject &source)
{
    return source["map"_L1].toObject().keys();
}

Result<QJsonValue> toProperty(const QJsonObject &source, const QJsonValue &said, const ValueType &type)
{
    if (!isSpoken(source))
        return convertValue(type, source["value"_L1]);
    if (said.isUndefined() || said.isNull())
        return fail(ErrorCode::InvalidInput, Text::tr("The request does not say the value that the mapping takes."));
    const auto number = numberOf(said);
    if (source[QLatin1StringView(kSourceFrom)] == QLatin1StringView(kSourceExpression)) {
        if (!number)
            return fail(ErrorCode::InvalidInput, Text::tr("What was said is no number."));
        const auto value = computed(source["text"_L1].toString(), *number);
        return value ? convertValue(type, *value) : value;
    }
    const QJsonObject table = source["map"_L1].toObject();
    if (!table.isEmpty()) {
        const QString word = said.isString() ? said.toString() : said.toVariant().toString();
        for (auto it = table.begin(); it != table.end(); ++it)
            if (it.key().compare(word, Qt::CaseInsensitive) == 0)
                return convertValue(type, it.value());
        return fail(ErrorCode::NotFound, Text::tr("The mapping has no value for “%1”.").arg(word));
    }
    if (const auto scale = scaleOf(source); scale && number)
        return convertValue(type, jsonOf(rounded(scale->forth(*number))));
    return convertValue(type, plain(said, type));
}

std::optional<QJsonValue> toSaid(const QJsonObject &source, const QJsonValue &value, bool isWord)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    if (source[QLatin1StringView(kSourceFrom)] == QLatin1StringView(kSourceExpression))
        return std::nullopt;
    const QJsonObject table = source["map"_L1].toObject();
    for (auto it = table.begin(); it != table.end(); ++it)
        if (isSame(it.value(), value))
            return QJsonValue(it.key());
    if (!table.isEmpty())
        return std::nullopt;
    const auto number = numberOf(value);
    if (const auto scale = scaleOf(source); scale && number)
        return jsonOf(rounded(scale->back(*number)));
    if (isWord && value.isBool())
        return QJsonValue(value.toBool() ? u"ON"_s : u"OFF"_s);
    if (isWord && number)
        return QJsonValue(*number != 0 ? u"ON"_s : u"OFF"_s);
    return number && value.isString() && !isWord ? jsonOf(*number) : value;
}

Limits limitsOf(const QJsonObject &source, const ValueType &type)
{
    const auto scale = scaleOf(source);
    const auto said = [&](const std::optional<Number> &limit) -> std::optional<double> {
        if (!limit)
            return std::nullopt;
        return scale ? rounded(scale->back(limit->toDouble())) : limit->toDouble();
    };
    Limits limits{said(type.min), said(type.max)};
    if (limits.minimum && limits.maximum && *limits.minimum > *limits.maximum)
        std::swap(limits.minimum, limits.maximum);
    return limits;
}

} // namespace app::dueros
