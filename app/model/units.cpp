#include "units.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Ids and symbols of the JetLinks unit list; UTF-8. An entry without an id begins a group.
struct Entry
{
    const char *id;
    const char *symbol;
    const char *name;
};

constexpr Entry kEntries[] = {
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Common")},
    {"percent", "%", QT_TRANSLATE_NOOP("app::Units", "percent")},
    {"count", "count", QT_TRANSLATE_NOOP("app::Units", "count")},
    {"turnPerSeconds", "r/min", QT_TRANSLATE_NOOP("app::Units", "revolutions per minute")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Length")},
    {"nanometer", "nm", QT_TRANSLATE_NOOP("app::Units", "nanometre")},
    {"micron", "μm", QT_TRANSLATE_NOOP("app::Units", "micrometre")},
    {"millimeter", "mm", QT_TRANSLATE_NOOP("app::Units", "millimetre")},
    {"centimeter", "cm", QT_TRANSLATE_NOOP("app::Units", "centimetre")},
    {"meter", "m", QT_TRANSLATE_NOOP("app::Units", "metre")},
    {"kilometer", "km", QT_TRANSLATE_NOOP("app::Units", "kilometre")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Area")},
    {"squareMillimeter", "mm²", QT_TRANSLATE_NOOP("app::Units", "square millimetre")},
    {"squareCentimeter", "cm²", QT_TRANSLATE_NOOP("app::Units", "square centimetre")},
    {"squareMeter", "m²", QT_TRANSLATE_NOOP("app::Units", "square metre")},
    {"squareKilometer", "km²", QT_TRANSLATE_NOOP("app::Units", "square kilometre")},
    {"hectare", "hm²", QT_TRANSLATE_NOOP("app::Units", "hectare")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Time")},
    {"days", "d", QT_TRANSLATE_NOOP("app::Units", "day")},
    {"hours", "h", QT_TRANSLATE_NOOP("app::Units", "hour")},
    {"minutes", "min", QT_TRANSLATE_NOOP("app::Units", "minute")},
    {"seconds", "s", QT_TRANSLATE_NOOP("app::Units", "second")},
    {"milliseconds", "ms", QT_TRANSLATE_NOOP("app::Units", "millisecond")},
    {"microseconds", "μs", QT_TRANSLATE_NOOP("app::Units", "microsecond")},
    {"nanoseconds", "ns", QT_TRANSLATE_NOOP("app::Units", "nanosecond")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Volume")},
    {"cubicMillimeter", "mm³", QT_TRANSLATE_NOOP("app::Units", "cubic millimetre")},
    {"cubicCentimeter", "cm³", QT_TRANSLATE_NOOP("app::Units", "cubic centimetre")},
    {"cubicMeter", "m³", QT_TRANSLATE_NOOP("app::Units", "cubic metre")},
    {"cubicKilometer", "km³", QT_TRANSLATE_NOOP("app::Units", "cubic kilometre")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Flow")},
    {"cubicMeterPerSec", "m³/s", QT_TRANSLATE_NOOP("app::Units", "cubic metre per second")},
    {"cubicKilometerPerSec", "km³/s", QT_TRANSLATE_NOOP("app::Units", "cubic kilometre per second")},
    {"cubicCentimeterPerSec", "cm³/s", QT_TRANSLATE_NOOP("app::Units", "cubic centimetre per second")},
    {"litrePerSec", "l/s", QT_TRANSLATE_NOOP("app::Units", "litre per second")},
    {"cubicMeterPerHour", "m³/h", QT_TRANSLATE_NOOP("app::Units", "cubic metre per hour")},
    {"cubicKilometerPerHour", "km³/h", QT_TRANSLATE_NOOP("app::Units", "cubic kilometre per hour")},
    {"cubicCentimeterPerHour", "cm³/h", QT_TRANSLATE_NOOP("app::Units", "cubic centimetre per hour")},
    {"litrePerHour", "l/h", QT_TRANSLATE_NOOP("app::Units", "litre per hour")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Capacity")},
    {"milliliter", "mL", QT_TRANSLATE_NOOP("app::Units", "millilitre")},
    {"litre", "L", QT_TRANSLATE_NOOP("app::Units", "litre")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Mass")},
    {"milligram", "mg", QT_TRANSLATE_NOOP("app::Units", "milligram")},
    {"gramme", "g", QT_TRANSLATE_NOOP("app::Units", "gram")},
    {"kilogram", "kg", QT_TRANSLATE_NOOP("app::Units", "kilogram")},
    {"ton", "t", QT_TRANSLATE_NOOP("app::Units", "tonne")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Pressure")},
    {"pascal", "Pa", QT_TRANSLATE_NOOP("app::Units", "pascal")},
    {"kiloPascal", "kPa", QT_TRANSLATE_NOOP("app::Units", "kilopascal")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Force")},
    {"newton", "N", QT_TRANSLATE_NOOP("app::Units", "newton")},
    {"newtonMeter", "N.m", QT_TRANSLATE_NOOP("app::Units", "newton metre")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Temperature")},
    {"kelvin", "K", QT_TRANSLATE_NOOP("app::Units", "kelvin")},
    {"celsiusDegrees", "℃", QT_TRANSLATE_NOOP("app::Units", "degree Celsius")},
    {"fahrenheit", "℉", QT_TRANSLATE_NOOP("app::Units", "degree Fahrenheit")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Energy")},
    {"joule", "J", QT_TRANSLATE_NOOP("app::Units", "joule")},
    {"cal", "cal", QT_TRANSLATE_NOOP("app::Units", "calorie")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Power")},
    {"watt", "W", QT_TRANSLATE_NOOP("app::Units", "watt")},
    {"kilowatt", "kW", QT_TRANSLATE_NOOP("app::Units", "kilowatt")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Angle")},
    {"radian", "rad", QT_TRANSLATE_NOOP("app::Units", "radian")},
    {"degrees", "°", QT_TRANSLATE_NOOP("app::Units", "degree")},
    {"fen", "′", QT_TRANSLATE_NOOP("app::Units", "arcminute")},
    {"angleSeconds", "″", QT_TRANSLATE_NOOP("app::Units", "arcsecond")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Frequency")},
    {"hertz", "Hz", QT_TRANSLATE_NOOP("app::Units", "hertz")},
    {"megahertz", "MHz", QT_TRANSLATE_NOOP("app::Units", "megahertz")},
    {"ghertz", "GHz", QT_TRANSLATE_NOOP("app::Units", "gigahertz")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Speed")},
    {"mPerSec", "m/s", QT_TRANSLATE_NOOP("app::Units", "metre per second")},
    {"kmPerHr", "km/h", QT_TRANSLATE_NOOP("app::Units", "kilometre per hour")},
    {"knots", "kn", QT_TRANSLATE_NOOP("app::Units", "knot")},
    {nullptr, nullptr, QT_TRANSLATE_NOOP("app::Units", "Electricity")},
    {"volt", "V", QT_TRANSLATE_NOOP("app::Units", "volt")},
    {"kiloVolt", "kV", QT_TRANSLATE_NOOP("app::Units", "kilovolt")},
    {"milliVolt", "mV", QT_TRANSLATE_NOOP("app::Units", "millivolt")},
    {"microVolt", "μV", QT_TRANSLATE_NOOP("app::Units", "microvolt")},
    {"ampere", "A", QT_TRANSLATE_NOOP("app::Units", "ampere")},
    {"milliAmpere", "mA", QT_TRANSLATE_NOOP("app::Units", "milliampere")},
    {"microAmpere", "μA", QT_TRANSLATE_NOOP("app::Units", "microampere")},
    {"nanoAmpere", "nA", QT_TRANSLATE_NOOP("app::Units", "nanoampere")},
    {"ohm", "Ω", QT_TRANSLATE_NOOP("app::Units", "ohm")},
    {"kiloOhm", "KΩ", QT_TRANSLATE_NOOP("app::Units", "kilohm")},
    {"millionOhm", "MΩ", QT_TRANSLATE_NOOP("app::Units", "megohm")},
    {"electronVolts", "eV", QT_TRANSLATE_NOOP("app::Units", "electronvolt")},
    {"kWattsHour", "kW·h", QT_TRANSLATE_NOOP("app::Units", "kilowatt-hour")},
};

} // namespace

QList<Unit> units()
{
    QList<Unit> list;
    QString group;
    for (const Entry &entry : kEntries) {
        const QString name = QCoreApplication::translate("app::Units", entry.name);
        if (entry.id == nullptr) {
            group = name;
            continue;
        }
        list.append({.id = QString::fromLatin1(entry.id),
                     .name = name,
                     .symbol = QString::fromUtf8(entry.symbol),
                     .group = group});
    }
    return list;
}

QString unitSymbol(const QString &unit)
{
    for (const Entry &entry : kEntries) {
        if (entry.id != nullptr && unit == QLatin1StringView(entry.id))
            return QString::fromUtf8(entry.symbol);
    }
    if (unit.startsWith(u'{')) { // a unit may be described in JSON text
        const QString symbol = QJsonDocument::fromJson(unit.toUtf8()).object().value("symbol"_L1).toString();
        if (!symbol.isEmpty())
            return symbol;
    }
    return unit;
}

} // namespace app
