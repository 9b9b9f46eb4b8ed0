#include "appliance.h"

#include "colour.h"
#include "conversion.h"
#include "envelope.h"

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

constexpr qsizetype kMaxGroups = 10;
constexpr qsizetype kMaxGroupName = 20;
constexpr qsizetype kMaxGroupMembers = 50;

QString shortened(const QString &text)
{
    return text.left(kMaxTextLength);
}

QString setOf(const QStringList &words)
{
    return u'(' + words.join(u", "_s) + u')';
}

QString rangeOf(double minimum, double maximum)
{
    return u"[%1, %2]"_s.arg(minimum).arg(maximum);
}

QString legalOf(const Attribute &attribute, const QJsonObject &source, const ValueType *type)
{
    const QStringList words = wordsOf(source);
    if (!words.isEmpty())
        return setOf(words);
    if (attribute.isNumber() && type != nullptr) {
        const Limits limits = limitsOf(source, *type);
        if (limits.minimum && limits.maximum)
            return rangeOf(*limits.minimum, *limits.maximum);
    }
    return attribute.legal;
}

/// As the attribute's type has it; nothing when the value does not fit it.
std::optional<QJsonValue> fitting(const Attribute &attribute, const QJsonValue &said)
{
    if (attribute.isNumber()) {
        const auto number = numberOf(said);
        return number ? std::optional(jsonOf(*number)) : std::nullopt;
    }
    if (attribute.type == "bool"_L1) {
        if (said.isBool())
            return said;
        const auto number = numberOf(said);
        return number ? std::optional(QJsonValue(*number != 0)) : std::nullopt;
    }
    if (attribute.type == "object"_L1) {
        const auto colour = colourOf(said);
        return colour ? std::optional(QJsonValue(*colour)) : std::nullopt;
    }
    return said.isString() ? said : QJsonValue(said.toVariant().toString());
}

} // namespace

Appliance::Appliance(const SkillDevice &device, const Mappings &mappings, const QDateTime &now, QJsonObject fresh)
    : m_device(device), m_mappings(mappings), m_now(now), m_fresh(std::move(fresh))
{}

QJsonValue Appliance::value(const QString &property) const
{
    if (m_fresh.contains(property))
        return m_fresh.value(property);
    const auto it = m_device.latest.constFind(property);
    return it == m_device.latest.cend() ? QJsonValue(QJsonValue::Undefined) : it->value;
}

QDateTime Appliance::timeOf(const QString &property) const
{
    const auto it = m_device.latest.constFind(property);
    return m_fresh.contains(property) || it == m_device.latest.cend() ? m_now : it->time;
}

QJsonObject Appliance::object(const Attribute &attribute, const QJsonValue &value, const QString &legal,
                              const QDateTime &time) const
{
    return {{u"name"_s, attribute.id},           {u"value"_s, value},
            {u"scale"_s, attribute.scale},       {u"timestampOfSample"_s, time.toSecsSinceEpoch()},
            {u"uncertaintyInMilliseconds"_s, 0}, {u"legalValue"_s, legal}};
}

std::optional<QJsonObject> Appliance::attributeFrom(const Attribute &attribute, const QString &property,
                                                    const QJsonObject &source) const
{
    const auto said = toSaid(source, value(property), attribute.type == "enum"_L1);
    const auto fits = said ? fitting(attribute, *said) : std::nullopt;
    if (!fits)
        return std::nullopt;
    const PropertyDefinition *definition = m_device.model->property(property);
    const QString legal = legalOf(attribute, source, definition == nullptr ? nullptr : &definition->valueType);
    return object(attribute, *fits, legal, timeOf(property));
}

std::optional<QJsonObject> Appliance::attribute(const QString &id) const
{
    const Attribute *attribute = Catalogue::get().attribute(id);
    if (attribute == nullptr)
        return std::nullopt;
    if (id == "name"_L1)
        return object(*attribute, friendlyName(), attribute->legal, m_now);
    if (id == "connectivity"_L1) {
        return object(*attribute, m_device.isOnline ? u"REACHABLE"_s : u"UNREACHABLE"_s, attribute->legal, m_now);
    }
    const AttributeMapping *mapping = m_mappings.attribute(id);
    return mapping == nullptr ? std::nullopt : attributeFrom(*attribute, mapping->property, mapping->value);
}

QJsonArray Appliance::attributes(const QStringList &ids) const
{
    QStringList wanted = ids;
    if (ids == QStringList{u"*"_s}) {
        wanted = {u"name"_s, u"connectivity"_s};
        for (const AttributeMapping &mapping : m_mappings.attributes)
            wanted << mapping.attribute;
    }
    QJsonArray attributes;
    for (const QString &id : std::as_const(wanted)) {
        const auto found = attribute(id);
        if (found && attributes.size() < kMaxAttributes)
            attributes << *found;
    }
    return attributes;
}

QString Appliance::friendlyName() const
{
    const QString name = spokenName(m_device.name);
    return name.isEmpty() ? spokenName(m_device.id.text()) : name;
}

QJsonObject Appliance::entry() const
{
    const QJsonObject &settings = m_device.docking->settings;
    const QString manufacturer = settings[QLatin1StringView(kManufacturerKey)].toString();
    QJsonArray actions;
    for (const ActionMapping &mapping : m_mappings.actions)
        actions << mapping.action;
    const QString description =
        m_device.description.isEmpty() ? manufacturer + u' ' + friendlyName() : m_device.description;
    return {{u"applianceTypes"_s, QJsonArray{m_mappings.type == nullptr ? QString() : m_mappings.type->id}},
            {u"applianceId"_s, applianceId(m_device.id)},
            {u"modelName"_s, shortened(m_device.docking->name)},
            {u"version"_s, shortened(settings[QLatin1StringView(kVersionKey)].toString())},
            {u"friendlyName"_s, friendlyName()},
            {u"friendlyDescription"_s, shortened(description)},
            {u"manufacturerName"_s, shortened(manufacturer)},
            {u"isReachable"_s, m_device.isOnline},
            {u"actions"_s, actions},
            {u"additionalApplianceDetails"_s, QJsonObject{{u"productId"_s, m_device.docking->productId.text()}}},
            {u"attributes"_s, attributes({u"*"_s})}};
}

QString spokenName(const QString &name)
{
    QString spoken;
    for (const QChar each : name)
        if (each.isLetterOrNumber() || each.isSurrogate())
            spoken += each;
    return spoken.left(kMaxTextLength);
}

QJsonObject discovery(const QList<SkillDevice> &devices, const QDateTime &now)
{
    QJsonArray appliances;
    QStringList rooms; // in the order in which they occur
    QHash<QString, QJsonArray> members;
    for (const SkillDevice &device : devices) {
        const Mappings mappings = mappingsOf(*device.docking);
        const QString id = applianceId(device.id);
        const bool isOffered = mappings.type != nullptr && !mappings.actions.isEmpty() && id.size() <= kMaxIdLength;
        if (!isOffered || appliances.size() >= kMaxAppliances)
            continue;
        appliances << Appliance(device, mappings, now).entry();
        const QString room = spokenName(device.room).left(kMaxGroupName);
        if (room.isEmpty())
            continue;
        if (!rooms.contains(room))
            rooms << room;
        if (members[room].size() < kMaxGroupMembers)
            members[room] << id;
    }
    QJsonArray groups;
    for (const QString &room : std::as_const(rooms)) {
        if (groups.size() >= kMaxGroups)
            break;
        groups << QJsonObject{{u"groupName"_s, room},
                              {u"applianceIds"_s, members.value(room)},
                              {u"groupNotes"_s, QString()},
                              {u"additionalGroupDetails"_s, QJsonObject()}};
    }
    return {{u"discoveredAppliances"_s, appliances}, {u"discoveredGroups"_s, groups}};
}

} // namespace app::dueros
