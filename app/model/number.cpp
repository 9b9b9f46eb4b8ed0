#include "valuetext.h"

#include <cmath>

namespace app {
namespace {

constexpr double kTwoTo63 = 9223372036854775808.0; // the first double beyond qint64

} // namespace

Number::Number(double value)
{
    if (value >= -kTwoTo63 && value < kTwoTo63 && std::trunc(value) == value)
        m_value = static_cast<qint64>(value);
    else
        m_value = value;
}

std::optional<Number> Number::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    if (const qint64 whole = trimmed.toLongLong(&isNumber); isNumber)
        return Number(whole);
    const Number number(trimmed.toDouble(&isNumber));
    return isNumber && number.isFinite() ? std::optional(number) : std::nullopt;
}

std::optional<Number> Number::fromJson(const QJsonValue &json)
{
    if (json.isString())
        return fromText(json.toString());
    if (!json.isDouble())
        return std::nullopt;
    const Number number = isWholeNumber(json) ? Number(json.toInteger()) : Number(json.toDouble());
    return number.isFinite() ? std::optional(number) : std::nullopt;
}

QString Number::text() const
{
    const std::optional<qint64> digits = whole();
    return digits ? QString::number(*digits) : numberText(toDouble());
}

QJsonValue Number::json() const
{
    const std::optional<qint64> digits = whole();
    return digits ? QJsonValue(*digits) : QJsonValue(toDouble());
}

double Number::toDouble() const
{
    return std::visit([](auto value) { return static_cast<double>(value); }, m_value);
}

std::optional<qint64> Number::whole() const
{
    const auto *digits = std::get_if<qint64>(&m_value);
    return digits ? std::optional(*digits) : std::nullopt;
}

bool Number::isFinite() const
{
    return std::isfinite(toDouble());
}

bool operator<(const Number &a, const Number &b)
{
    const std::optional<qint64> x = a.whole();
    const std::optional<qint64> y = b.whole();
    if (x && y)
        return *x < *y;
    const double left = a.toDouble();
    const double right = b.toDouble();
    return left < right || (left == right && x && !y); // 2^63 - 1 and 2^63 are the same double
}

std::optional<qint64> nearestWhole(const QJsonValue &value)
{
    if (isWholeNumber(value))
        return value.toInteger();
    const double number = value.toDouble(kTwoTo63);
    return number >= -kTwoTo63 && number < kTwoTo63 ? std::optional(qRound64(number)) : std::nullopt;
}

} // namespace app
