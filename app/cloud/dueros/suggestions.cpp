#include "suggestions.h"

#include "app/cloud/formschema.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

enum class Fit { Switch, Number, Words, Any };

/// What names an attribute's property.
struct Hint
{
    const char *attribute = "";
    Fit fit = Fit::Any;
    const char *words = ""; ///< Parted by blanks; in an id or a name, in lower case.
    const char *not_ = "";  ///< One of these forbids it.
};

constexpr std::array kHints{
    Hint{"turnOnState", Fit::Switch, "powerswitch power switch onoff turnon 开关 电源", "level 等级 功率 电量"},
    Hint{"targetTemperature", Fit::Number, "targettemp settemp temperatureset 目标温度 设定温度 设置温度", ""},
    Hint{"temperature", Fit::Number, "currenttemp indoortemp roomtemp temperature 室内温度 当前温度 环境温度 温度",
         "target set 目标 设定 设置"},
    Hint{"targetHumidity", Fit::Number, "targethumidity sethumidity 目标湿度 设定湿度", ""},
    Hint{"humidity", Fit::Number, "humidity 湿度", "target set 目标 设定"},
    Hint{"brightness", Fit::Number, "brightness luminance 亮度", ""},
    Hint{"colorTemperatureInKelvin", Fit::Number, "colortemp 色温", ""},
    Hint{"fanSpeed", Fit::Number, "fanspeed windspeed 风速", ""},
    Hint{"mode", Fit::Words, "mode 模式", ""},
    Hint{"volume", Fit::Number, "volume 音量", "用量"},
    Hint{"muteState", Fit::Switch, "mute 静音", ""},
    Hint{"pm2.5", Fit::Number, "pm25 pm2.5", ""},
    Hint{"co2", Fit::Number, "co2 二氧化碳", ""},
    Hint{"formaldehyde", Fit::Number, "formaldehyde hcho 甲醛", ""},
    Hint{"electricityCapacity", Fit::Number, "battery electricity 电量 电池", ""},
    Hint{"percentage", Fit::Number, "percentage percent 开合 百分比", ""},
    Hint{"lockState", Fit::Words, "lockstate 锁状态", ""},
};

bool isNumeric(const ValueType &type)
{
    return type.type == DataType::Int || type.type == DataType::Long || type.type == DataType::Float ||
           type.type == DataType::Double;
}

bool fits(Fit fit, const ValueType &type)
{
    switch (fit) {
    case Fit::Switch:
        return type.type == DataType::Boolean || (type.type == DataType::Enum && type.elements.size() == 2) ||
               (isNumeric(type) && type.max && type.max->toDouble() == 1.0);
    case Fit::Number:
        return isNumeric(type);
    case Fit::Words:
        return type.type == DataType::Enum;
    case Fit::Any:
        return true;
    }
    return false;
}

bool hasWord(const QString &text, const char *words)
{
    const QStringList all = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &word) { return text.contains(word); });
}

const Hint *hintOf(const QString &attribute)
{
    const auto it = std::find_if(kHints.begin(), kHints.end(),
                                 [&](const Hint &hint) { return attribute == QLatin1StringView(hint.attribute); });
    return it == kHints.end() ? nullptr : &*it;
}

/// The only property that an attribute can mean; null when there is none or more than one.
const PropertyDefinition *propertyOf(const Hint &hint, const ThingModel &model)
{
    const PropertyDefinition *found = nullptr;
    for (const PropertyDefinition &property : model.properties) {
        const QString text = (property.id + u' ' + property.name).toLower().remove(u'_');
        const bool isMeant =
            hasWord(text, hint.words) && !hasWord(text, hint.not_) && fits(hint.fit, property.valueType);
        if (isMeant && found != nullptr)
            return nullptr;
        if (isMeant)
            found = &property;
    }
    return found;
}

/// DuerOS' word for an element, by its text or value: 制冷 is COOL. Empty: none is sure.
QString wordFor(const EnumElement &element, const QStringList &words)
{
    for (const QString &word : words) {
        const QString name = Catalogue::get().modeName(word);
        if (element.value.compare(word, Qt::CaseInsensitive) == 0 || element.text.contains(name) ||
            element.text.compare(word, Qt::CaseInsensitive) == 0)
            return word;
    }
    return {};
}

QString switchWord(const EnumElement &element)
{
    const QString text = element.text + u' ' + element.value;
    if (hasWord(text, "关 off OFF 停"))
        return u"OFF"_s;
    return hasWord(text, "开 on ON 启") ? u"ON"_s : QString();
}

QJsonObject spoken()
{
    return {{QString::fromLatin1(kSourceFrom), QString::fromLatin1(kSourceSpoken)}};
}

/// The source that turns DuerOS' value into the property's; nothing when its words are not sure.
std::optional<QJsonObject> sourceFor(const Attribute &attribute, const ApplianceType &type, const ValueType &value)
{
    QJsonObject source = spoken();
    if (value.type == DataType::Enum) {
        QJsonObject table;
        for (const EnumElement &element : value.elements) {
            const bool isSwitch = attribute.words.contains(u"ON"_s);
            const QString word = isSwitch ? switchWord(element)
                                          : wordFor(element, attribute.id == "mode"_L1 ? type.modes : attribute.words);
            if (!word.isEmpty() && !table.contains(word))
                table.insert(word, element.value);
        }
        if (table.isEmpty())
            return std::nullopt;
        source.insert(u"map"_s, table);
    }
    const bool isPercent = attribute.scale == "%"_L1 && attribute.maximum == 100.0;
    if (isPercent && isNumeric(value) && value.min && value.max && value.max->toDouble() != 100.0)
        source.insert(u"scale"_s, QJsonArray{0, 100, value.min->json(), value.max->json()});
    return source;
}

QStringList usedIn(const QJsonArray &rows, QLatin1StringView key)
{
    QStringList used;
    for (const QJsonValue row : rows)
        used << row[key].toString();
    return used;
}

QJsonObject written(const QString &action, const QString &property, const QJsonObject &source)
{
    return {{u"action"_s, action},
            {u"operation"_s, u"command"_s},
            {u"messageType"_s, u"WRITE_PROPERTY"_s},
            {u"property"_s, property},
            {u"value"_s, source}};
}

/// What turnOn and turnOff write.
QJsonValue switchValue(bool on, const ValueType &type)
{
    if (type.type == DataType::Boolean)
        return on;
    for (const EnumElement &element : type.elements)
        if (switchWord(element) == (on ? "ON"_L1 : "OFF"_L1))
            return element.value;
    return on ? 1 : 0;
}

/// The attribute whose property an action changes or reads.
QString attributeOf(const Action &action)
{
    if (action.id == "turnOn"_L1 || action.id == "turnOff"_L1)
        return u"turnOnState"_s;
    if (action.id.contains(u"Temperature") && !action.id.contains(u"Color") && !action.isQuery)
        return u"targetTemperature"_s;
    if (action.id == "getTemperatureReading"_L1)
        return u"temperature"_s;
    if (action.id == "getTargetTemperature"_L1)
        return u"targetTemperature"_s;
    if (action.id == "getAirPM25"_L1)
        return u"pm2.5"_s;
    if (action.id == "getCO2Quantity"_L1)
        return u"co2"_s;
    return action.attributes.value(0);
}

} // namespace

QJsonArray suggestedActions(const ApplianceType &type, const ThingModel &model, const QJsonArray &rows)
{
    QJsonArray suggestions;
    const QStringList used = usedIn(rows, "action"_L1);
    for (const QString &id : type.actions) {
        const Action *action = Catalogue::get().action(id);
        const bool isLater = action != nullptr && action->isTiming();
        if (action == nullptr || used.contains(id) || isLater || id == "unSetMode"_L1)
            continue;
        const Attribute *attribute = Catalogue::get().attribute(attributeOf(*action));
        const Hint *hint = attribute == nullptr ? nullptr : hintOf(attribute->id);
        const PropertyDefinition *property = hint == nullptr ? nullptr : propertyOf(*hint, model);
        if (property == nullptr)
            continue;
        if (action->isQuery) {
            suggestions << QJsonObject{
                {u"action"_s, id}, {u"operation"_s, u"latestData"_s}, {u"property"_s, property->id}};
            continue;
        }
        if (property->readOnly)
            continue;
        if (id == "turnOn"_L1 || id == "turnOff"_L1) {
            const QJsonObject constant{{QString::fromLatin1(kSourceFrom), QString::fromLatin1(kSourceConstant)},
                                       {u"value"_s, switchValue(id == "turnOn"_L1, property->valueType)}};
            suggestions << written(id, property->id, constant);
        } else if (const auto source = sourceFor(*attribute, type, property->valueType)) {
            suggestions << written(id, property->id, *source);
        }
    }
    return suggestions;
}

QJsonArray suggestedAttributes(const ApplianceType &type, const ThingModel &model, const QJsonArray &rows)
{
    QJsonArray suggestions;
    const QStringList used = usedIn(rows, "attribute"_L1);
    for (const QString &id : type.attributes) {
        const Attribute *attribute = Catalogue::get().attribute(id);
        const Hint *hint = hintOf(id);
        const PropertyDefinition *property = hint == nullptr ? nullptr : propertyOf(*hint, model);
        if (attribute == nullptr || property == nullptr || used.contains(id))
            continue;
        if (const auto source = sourceFor(*attribute, type, property->valueType))
            suggestions << QJsonObject{{u"attribute"_s, id}, {u"property"_s, property->id}, {u"value"_s, *source}};
    }
    return suggestions;
}

} // namespace app::dueros
