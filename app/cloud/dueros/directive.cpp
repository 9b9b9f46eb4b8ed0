#include "directive.h"

#include "colour.h"
#include "conversion.h"
#include "envelope.h"
#include "spoken.h"

#include "app/cloud/formschema.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

/// A level where the device has numbers: the ends and the even points between (dueros.md §11).
std::optional<double> levelOf(const QString &word, const Limits &limits)
{
    static constexpr std::array kLevels{"min", "low", "middle", "high", "max"};
    if (!limits.minimum || !limits.maximum)
        return std::nullopt;
    for (size_t i = 0; i < kLevels.size(); ++i) {
        if (word.compare(QLatin1StringView(kLevels.at(i)), Qt::CaseInsensitive) == 0)
            return *limits.minimum + (*limits.maximum - *limits.minimum) * double(i) / double(kLevels.size() - 1);
    }
    return std::nullopt;
}

/// What "a little" is where nobody says how much.
double usualStep(const Action &action)
{
    const bool isPercent =
        action.id.contains(u"Brightness") || action.id.contains(u"ColorTemperature") || action.id.contains(u"Volume");
    return isPercent ? 10 : 1;
}

/// These stop at the end; the others are refused there.
bool isClamped(const Action &action)
{
    return action.id.contains(u"Brightness") || action.id.contains(u"ColorTemperature") ||
           action.id.contains(u"Volume") || action.id.contains(u"Height");
}

} // namespace

Directive::Directive(const SkillCall &call, const SkillDevice &device, const Mappings &mappings, const QDateTime &now)
    : m_call(call), m_device(device), m_mappings(mappings), m_now(now), m_action(Catalogue::get().directive(call.name)),
      m_mapping(m_action == nullptr ? nullptr : mappings.action(m_action->id))
{}

SkillReply Directive::outOfRange(double minimum, double maximum) const
{
    return error(m_call, u"ValueOutOfRangeError"_s, {{u"minimumValue"_s, minimum}, {u"maximumValue"_s, maximum}});
}

/// The device has no value for what was said.
SkillReply Directive::wordless() const
{
    if (m_action->id.contains(u"Mode"))
        return unable(m_call, false, u"UNABLE_TO_SET_MODE"_s);
    if (m_action->id.contains(u"FanSpeed"))
        return unable(m_call, false, u"UNABLE_TO_SET_FAN_SPEED"_s);
    if (m_action->id.contains(u"Color"))
        return unable(m_call, false, u"UNABLE_TO_SET_COLOR"_s);
    return error(m_call, u"UnsupportedTargetSettingError"_s);
}

std::optional<SkillReply> Directive::checkParameters() const
{
    for (const Parameter &parameter : m_action->parameters) {
        const QJsonValue value = valueAt(m_call.payload, parameter);
        const QString place = u"payload."_s + parameter.path;
        if (value.isNull() || (value.isUndefined() && parameter.required && parameter.defaultValue.isUndefined()))
            return unexpected(m_call, place);
        const auto number = value.isUndefined() || !parameter.isNumber() ? std::nullopt : numberOf(value);
        const bool isBeyond = number && ((parameter.minimum && *number < *parameter.minimum) ||
                                         (parameter.maximum && *number > *parameter.maximum));
        if (isBeyond)
            return outOfRange(parameter.minimum.value_or(*number), parameter.maximum.value_or(*number));
    }
    return std::nullopt;
}

std::variant<SkillReply, SkillOrder> Directive::plan() const
{
    if (m_action == nullptr || m_mapping == nullptr)
        return error(m_call, u"UnsupportedOperationError"_s);
    if (auto refused = checkParameters())
        return *refused;
    if (m_mapping->kind == ActionMapping::Kind::Latest) {
        const bool isKnown = !Appliance(m_device, m_mappings, m_now).value(m_mapping->property).isUndefined();
        if (!isKnown)
            return unable(m_call, true, u"NOT_CALIBRATED"_s);
        return m_action->isQuery ? answered({}) : confirmed({});
    }
    SkillOrder order;
    if (m_action->isTiming()) {
        order.notBefore = timeOf(m_call.payload, m_now);
        order.slot = m_action->id;
        if (!order.notBefore.isValid() || order.notBefore < m_now)
            return unexpected(m_call, u"payload.timestamp.value"_s);
    } else if (!m_device.isOnline) {
        return error(m_call, u"TargetOfflineError"_s);
    }
    auto made = body(saidOf(m_call.payload, *m_action));
    if (const auto *refused = std::get_if<SkillReply>(&made))
        return *refused;
    order.body = std::get<CommandBody>(std::move(made));
    if (const auto *written = std::get_if<WriteProperty>(&order.body))
        order.expected = written->properties;
    return order;
}

std::variant<SkillReply, CommandBody> Directive::body(const QJsonValue &said) const
{
    switch (m_mapping->kind) {
    case ActionMapping::Kind::Read:
        return ReadProperty{{m_mapping->property}};
    case ActionMapping::Kind::Write:
        return write(said);
    case ActionMapping::Kind::Invoke:
        return invoke(said);
    case ActionMapping::Kind::Latest:
        break; // answered before
    }
    return error(m_call, u"DriverInternalError"_s);
}

std::variant<SkillReply, CommandBody> Directive::write(const QJsonValue &said) const
{
    const PropertyDefinition *property = m_device.model->property(m_mapping->property);
    if (property == nullptr)
        return error(m_call, u"UnsupportedOperationError"_s);
    QJsonValue wanted = said;
    const bool isRelative = (m_action->isIncrement() || m_action->isDecrement()) && isSpoken(m_mapping->value);
    if (isRelative) {
        auto absolute = relative(property->valueType, m_mapping->value, said);
        if (const auto *refused = std::get_if<SkillReply>(&absolute))
            return *refused;
        wanted = std::get<QJsonValue>(absolute);
    }
    auto value = converted(m_mapping->value, wanted, property->valueType);
    if (const auto *refused = std::get_if<SkillReply>(&value))
        return *refused;
    return WriteProperty{{{property->id, std::get<QJsonValue>(value)}}};
}

std::variant<SkillReply, CommandBody> Directive::invoke(const QJsonValue &said) const
{
    const FunctionDefinition *function = m_device.model->function(m_mapping->function);
    if (function == nullptr)
        return error(m_call, u"UnsupportedOperationError"_s);
    const bool isRelative = m_action->isIncrement() || m_action->isDecrement();
    const QJsonValue wanted = isRelative && said.isUndefined() ? jsonOf(usualStep(*m_action)) : said;
    InvokeFunction invoke{.function = function->id};
    for (const PropertyDefinition &input : function->inputs) {
        const QJsonObject source = m_mapping->inputs.value(input.id).toObject();
        if (source.isEmpty())
            continue;
        auto value = converted(source, wanted, input.valueType);
        if (const auto *refused = std::get_if<SkillReply>(&value))
            return *refused;
        invoke.inputs.insert(input.id, std::get<QJsonValue>(value));
    }
    return invoke;
}

std::variant<SkillReply, QJsonValue> Directive::relative(const ValueType &type, const QJsonObject &source,
                                                         const QJsonValue &delta) const
{
    const auto said = toSaid(source, Appliance(m_device, m_mappings, m_now).value(m_mapping->property), false);
    const auto current = said ? numberOf(*said) : std::nullopt;
    if (!current)
        return unable(m_call, false, u"NOT_CALIBRATED"_s);
    double step = numberOf(delta).value_or(usualStep(*m_action));
    const Limits limits = limitsOf(source, type);
    const bool isShare = m_action->id.contains(u"ColorTemperature"); // a percentage of the device's range
    if (isShare && limits.minimum && limits.maximum)
        step = (*limits.maximum - *limits.minimum) * step / 100;
    double wanted = *current + (m_action->isDecrement() ? -step : step);
    const double minimum = limits.minimum.value_or(wanted);
    const double maximum = limits.maximum.value_or(wanted);
    if ((wanted < minimum || wanted > maximum) && !isClamped(*m_action))
        return outOfRange(limits.minimum.value_or(minimum), limits.maximum.value_or(maximum));
    wanted = qBound(minimum, wanted, maximum);
    return jsonOf(wanted);
}

std::variant<SkillReply, QJsonValue> Directive::converted(const QJsonObject &source, const QJsonValue &said,
                                                          const ValueType &type) const
{
    if (isSpoken(source) && said.isObject()) {
        const auto colour = colourToProperty(said.toObject(), type);
        return colour ? std::variant<SkillReply, QJsonValue>(*colour) : wordless();
    }
    QJsonValue wanted = said;
    const Limits limits = limitsOf(source, type);
    if (isSpoken(source) && said.isString() && wordsOf(source).isEmpty() && !numberOf(said)) {
        if (const auto level = levelOf(said.toString(), limits))
            wanted = jsonOf(type.type == DataType::Int || type.type == DataType::Long ? std::round(*level) : *level);
    }
    const bool isComputed = source[QLatin1StringView(kSourceFrom)] == QLatin1StringView(kSourceExpression);
    const bool isMeasured = isSpoken(source) && !isComputed && wordsOf(source).isEmpty();
    const auto number = isMeasured ? numberOf(wanted) : std::nullopt;
    const bool isBeyond =
        number && ((limits.minimum && *number < *limits.minimum) || (limits.maximum && *number > *limits.maximum));
    if (isBeyond)
        return outOfRange(limits.minimum.value_or(*number), limits.maximum.value_or(*number));
    const auto value = toProperty(source, wanted, type);
    if (value)
        return *value;
    if (isSpoken(source) && (said.isUndefined() || said.isNull()))
        return unexpected(m_call,
                          m_action->spoken() == nullptr ? u"payload"_s : u"payload."_s + m_action->spoken()->path);
    return wordless();
}

SkillReply Directive::finished(const SkillOrder &order, const SkillOutcome &outcome) const
{
    if (m_action == nullptr || m_mapping == nullptr)
        return error(m_call, u"UnsupportedOperationError"_s);
    switch (outcome.kind) {
    case SkillOutcome::Kind::TimedOut:
        return unable(m_call, m_action->isQuery, u"DEVICE_RESPONSE_TIMEOUT"_s);
    case SkillOutcome::Kind::Failed:
        return unable(m_call, m_action->isQuery, u"HARDWARE_FAILURE"_s);
    case SkillOutcome::Kind::Offline:
        return error(m_call, u"TargetOfflineError"_s);
    case SkillOutcome::Kind::Scheduled:
        return confirmed({}); // nothing has changed yet
    case SkillOutcome::Kind::Succeeded:
        break;
    }
    QJsonObject fresh = order.expected;
    const QJsonObject reply = outcome.reply.toObject();
    for (auto it = reply.begin(); it != reply.end(); ++it)
        if (m_device.model->property(it.key()) != nullptr)
            fresh.insert(it.key(), it.value());
    return m_action->isQuery ? answered(fresh) : confirmed(fresh);
}

SkillReply Directive::confirmed(const QJsonObject &fresh) const
{
    const Appliance appliance(m_device, m_mappings, m_now, fresh);
    return reply(m_call, kControl, m_action->reply, {{u"attributes"_s, appliance.attributes(m_action->attributes)}});
}

/// Each question has its own style: attributes, or members of its own (dueros.md §6).
SkillReply Directive::answered(const QJsonObject &fresh) const
{
    const Appliance appliance(m_device, m_mappings, m_now, fresh);
    if (appliance.value(m_mapping->property).isUndefined() && !m_mapping->property.isEmpty())
        return unable(m_call, true, u"NOT_CALIBRATED"_s);
    QJsonObject payload;
    if (!m_action->attributes.isEmpty()) {
        QJsonArray attributes;
        for (const QString &id : m_action->attributes) {
            const Attribute *attribute = Catalogue::get().attribute(id);
            auto found = appliance.attribute(id);
            if (!found && attribute != nullptr && attributes.isEmpty())
                found = appliance.attributeFrom(*attribute, m_mapping->property, m_mapping->value);
            if (found)
                attributes << *found;
        }
        if (attributes.isEmpty())
            return unable(m_call, true, u"HARDWARE_FAILURE"_s);
        payload.insert(u"attributes"_s, attributes);
    }
    const QJsonObject fields = answerFields(appliance);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        payload.insert(it.key(), it.value());
    return reply(m_call, kQuery, m_action->reply, payload);
}

QJsonObject Directive::answerFields(const Appliance &appliance) const
{
    QJsonObject payload;
    const QJsonValue raw = appliance.value(m_mapping->property);
    const QJsonValue said = toSaid(m_mapping->value, raw, false).value_or(raw);
    const auto mode = appliance.attribute(u"mode"_s);
    bool isMainTold = false;
    for (const ReplyField &field : m_action->fields) {
        const bool isNumber = field.type == "float"_L1 || field.type == "int"_L1 || field.type == "number"_L1;
        if (field.path == "applianceResponseTimestamp"_L1) {
            payload[field.path] = appliance.timeOf(m_mapping->property).toUTC().toString(Qt::ISODate);
        } else if (field.path == "compartment"_L1) {
            if (m_call.payload.contains(field.path))
                payload[field.path] = m_call.payload.value(field.path);
        } else if (field.path == "mode.value"_L1 || field.path == "temperatureMode.value"_L1) {
            if (mode || field.required)
                payload = placed(payload, field.path, mode ? mode->value("value"_L1) : QJsonValue(u"CUSTOM"_s));
        } else if (field.path == "temperatureMode.friendlyName"_L1) {
            const QString name = mode ? Catalogue::get().modeName(mode->value("value"_L1).toString()) : QString();
            payload = placed(payload, field.path, name);
        } else if (!isMainTold && field.path.endsWith(u".value") && (!isNumber || numberOf(said))) {
            payload = placed(payload, field.path, isNumber ? jsonOf(*numberOf(said)) : said);
            isMainTold = true;
        } else if (field.path == "lockState"_L1) {
            payload[field.path] = said;
        } else if (!field.defaultValue.isUndefined()) {
            payload = placed(payload, field.path, field.defaultValue);
        }
    }
    return payload;
}

} // namespace app::dueros
