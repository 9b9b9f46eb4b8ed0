#include "categories.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Entry
{
    const char *id;
    const char *name;
};

constexpr std::array kEntries{
    Entry{"|1|", QT_TRANSLATE_NOOP("app::Categories", "Smart city")},
    Entry{"|1|16|", QT_TRANSLATE_NOOP("app::Categories", "Environment sensing")},
    Entry{"|1|16|22|", QT_TRANSLATE_NOOP("app::Categories", "Air conditioning")},
    Entry{"|1|16|temperature-humidity|", QT_TRANSLATE_NOOP("app::Categories", "Temperature and humidity sensor")},
    Entry{"|1|16|air-quality|", QT_TRANSLATE_NOOP("app::Categories", "Air quality monitor")},
    Entry{"|1|17|", QT_TRANSLATE_NOOP("app::Categories", "Fire safety")},
    Entry{"|1|17|25|", QT_TRANSLATE_NOOP("app::Categories", "Smoke detector")},
    Entry{"|1|17|hydrant|", QT_TRANSLATE_NOOP("app::Categories", "Fire hydrant")},
    Entry{"|1|metering|", QT_TRANSLATE_NOOP("app::Categories", "Metering")},
    Entry{"|1|metering|water-meter|", QT_TRANSLATE_NOOP("app::Categories", "Water meter")},
    Entry{"|1|metering|gas-meter|", QT_TRANSLATE_NOOP("app::Categories", "Gas meter")},
    Entry{"|1|metering|electricity-meter|", QT_TRANSLATE_NOOP("app::Categories", "Electricity meter")},
    Entry{"|1|street|", QT_TRANSLATE_NOOP("app::Categories", "Streets and parking")},
    Entry{"|1|street|street-lamp|", QT_TRANSLATE_NOOP("app::Categories", "Street lamp")},
    Entry{"|1|street|manhole-cover|", QT_TRANSLATE_NOOP("app::Categories", "Manhole cover monitor")},
    Entry{"|1|street|parking-sensor|", QT_TRANSLATE_NOOP("app::Categories", "Parking sensor")},
    Entry{"|41|", QT_TRANSLATE_NOOP("app::Categories", "Smart living")},
    Entry{"|41|42|", QT_TRANSLATE_NOOP("app::Categories", "Home security")},
    Entry{"|41|42|53|", QT_TRANSLATE_NOOP("app::Categories", "Smoke alarm")},
    Entry{"|41|42|door-lock|", QT_TRANSLATE_NOOP("app::Categories", "Door lock")},
    Entry{"|41|42|gas-alarm|", QT_TRANSLATE_NOOP("app::Categories", "Gas alarm")},
    Entry{"|41|42|water-leak|", QT_TRANSLATE_NOOP("app::Categories", "Water leak sensor")},
    Entry{"|41|58|", QT_TRANSLATE_NOOP("app::Categories", "Electrics and lighting")},
    Entry{"|41|58|59|", QT_TRANSLATE_NOOP("app::Categories", "Light")},
    Entry{"|41|58|socket|", QT_TRANSLATE_NOOP("app::Categories", "Socket")},
    Entry{"|41|58|switch|", QT_TRANSLATE_NOOP("app::Categories", "Switch")},
    Entry{"|41|63|", QT_TRANSLATE_NOOP("app::Categories", "Large appliances")},
    Entry{"|41|63|84|", QT_TRANSLATE_NOOP("app::Categories", "Air conditioner")},
    Entry{"|45|", QT_TRANSLATE_NOOP("app::Categories", "Smart industry")},
    Entry{"|45|equipment|", QT_TRANSLATE_NOOP("app::Categories", "Industrial equipment")},
    Entry{"|45|gateway|", QT_TRANSLATE_NOOP("app::Categories", "Industrial gateway")},
    Entry{"|45|data-terminal|", QT_TRANSLATE_NOOP("app::Categories", "Data terminal unit (DTU)")},
    Entry{"|other|", QT_TRANSLATE_NOOP("app::Categories", "Other")},
};

/// "|41|42|53|" → "|41|42|"; empty for a top-level entry.
QString parentOf(const QString &id)
{
    const qsizetype bar = id.lastIndexOf(u'|', -2);
    return bar <= 0 ? QString() : id.left(bar + 1);
}

} // namespace

QList<Category> categories()
{
    QList<Category> list;
    QHash<QString, QString> paths;
    for (const Entry &entry : kEntries) {
        const QString id = QString::fromLatin1(entry.id);
        const QString parent = parentOf(id);
        const QString name = QCoreApplication::translate("app::Categories", entry.name);
        const QString path = parent.isEmpty() ? name : paths.value(parent) + u" / "_s + name;
        paths.insert(id, path);
        list.append({.id = id, .parentId = parent, .name = name, .path = path});
    }
    return list;
}

} // namespace app
