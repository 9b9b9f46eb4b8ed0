#include "catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list << item.toString();
    return list;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Parameter parameterOf(const QJsonObject &row)
{
    return {.path = row["path"_L1].toString(),
            .type = row["type"_L1].toString(),
            .required = row["required"_L1].toBool(),
            .minimum = number(row["min"_L1]),
            .maximum = number(row["max"_L1]),
            .unit = row["unit"_L1].toString(),
            .words = texts(row["enum"_L1]),
            .defaultValue = row["default"_L1]};
}

Action actionOf(const QJsonObject &row)
{
    Action action{.id = row["id"_L1].toString(),
                  .name = row["name"_L1].toString(),
                  .isQuery = row["kind"_L1] == "query"_L1,
                  .request = row["request"_L1].toString(),
                  .reply = row["reply"_L1].toString(),
                  .attributes = texts(row["attributes"_L1])};
    for (const QJsonValue parameter : row["parameters"_L1].toArray())
        action.parameters << parameterOf(parameter.toObject());
    for (const QJsonValue field : row["fields"_L1].toArray()) {
        action.fields << ReplyField{field["path"_L1].toString(), field["type"_L1].toString(),
                                    field["required"_L1].toBool(), field["default"_L1]};
    }
    return action;
}

Attribute attributeOf(const QJsonObject &row)
{
    return {.id = row["id"_L1].toString(),
            .name = row["name"_L1].toString(),
            .type = row["type"_L1].toString(),
            .scale = row["scale"_L1].toString(),
            .legal = row["legal"_L1].toString(),
            .minimum = number(row["min"_L1]),
            .maximum = number(row["max"_L1]),
            .words = texts(row["enum"_L1])};
}

template <typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const T &each) { return each.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Parameter *Action::spoken() const
{
    static const QStringList kBeside{u"timestamp.value"_s, u"pinCode"_s, u"compartment"_s, u"mode.deviceType"_s,
                                     u"appliance.attributeName"_s};
    const auto it = std::find_if(parameters.cbegin(), parameters.cend(), [](const Parameter &each) {
        return !each.path.endsWith(u".scale") && !kBeside.contains(each.path);
    });
    return it == parameters.cend() ? nullptr : &*it;
}

const Parameter *Action::parameter(const QString &path) const
{
    const auto it =
        std::find_if(parameters.cbegin(), parameters.cend(), [&](const Parameter &each) { return each.path == path; });
    return it == parameters.cend() ? nullptr : &*it;
}

const Catalogue &Catalogue::get()
{
    static const Catalogue kCatalogue;
    return kCatalogue;
}

Catalogue::Catalogue()
{
    QFile file(u":/clouddock/catalogues/dueros.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the DuerOS catalogue is missing from the program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue row : root["types"_L1].toArray()) {
        m_types << ApplianceType{row["id"_L1].toString(), row["name"_L1].toString(), texts(row["actions"_L1]),
                                 texts(row["attributes"_L1]), texts(row["modes"_L1])};
    }
    for (const QJsonValue row : root["actions"_L1].toArray())
        m_actions << actionOf(row.toObject());
    for (const QJsonValue row : root["attributes"_L1].toArray())
        m_attributes << attributeOf(row.toObject());
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_directives.insert(m_actions.at(i).request.toLower(), i);
    for (const Action &each : std::as_const(m_actions)) {
        const bool isOfAType = std::any_of(m_types.cbegin(), m_types.cend(), [&each](const ApplianceType &type) {
            return type.actions.contains(each.id);
        });
        if (!isOfAType && each.id != "reportState"_L1) // which is answered without a mapping
            m_looseActions << each.id;
    }
    const QJsonObject aliases = root["aliases"_L1].toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        const Action *known = action(it.value().toString());
        if (known != nullptr)
            m_directives.insert(it.key().toLower(), known - m_actions.constData());
    }
    const QJsonObject modes = root["modes"_L1].toObject();
    for (auto it = modes.begin(); it != modes.end(); ++it)
        m_modes.insert(it.key(), it.value().toString());
}

const ApplianceType *Catalogue::type(const QString &id) const
{
    return byId(m_types, id);
}

const Action *Catalogue::action(const QString &id) const
{
    return byId(m_actions, id);
}

const Action *Catalogue::directive(const QString &request) const
{
    const auto it = m_directives.constFind(request.trimmed().toLower());
    return it == m_directives.cend() ? nullptr : &m_actions.at(*it);
}

const Attribute *Catalogue::attribute(const QString &id) const
{
    return byId(m_attributes, id);
}

QString Catalogue::modeName(const QString &id) const
{
    return m_modes.value(id, id);
}

} // namespace app::dueros
