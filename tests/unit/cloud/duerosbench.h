#pragma once

#include "duerskill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

namespace dueros {

using namespace Qt::StringLiterals;

inline const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000).toUTC();

/// An air conditioner's product, and whatever a test adds.
inline app::ThingModel acModel()
{
    return *app::ThingModel::parse(QByteArrayLiteral(R"({
        "properties":[
            {"id":"powerSwitch","name":"开关","valueType":"boolean"},
            {"id":"target","name":"目标温度","valueType":{"type":"double","min":16,"max":30}},
            {"id":"indoor","name":"室内温度","valueType":"double","expands":{"readOnly":"true"}},
            {"id":"mode","name":"模式","valueType":"int"},
            {"id":"fan","name":"风速","valueType":{"type":"int","min":1,"max":5}},
            {"id":"level","name":"亮度","valueType":{"type":"int","min":0,"max":255}},
            {"id":"kelvin","name":"色温","valueType":{"type":"int","min":2000,"max":6000}},
            {"id":"colour","name":"颜色","valueType":"int"},
            {"id":"number","name":"数","valueType":"double"},
            {"id":"word","name":"词","valueType":"string"}],
        "functions":[{"id":"setTemperature","name":"设置温度","inputs":[
            {"id":"value","name":"温度","valueType":{"type":"int","max":30}},
            {"id":"zone","name":"区域","valueType":"int"}]}]})"));
}

inline QJsonObject constant(const QJsonValue &value)
{
    return {{u"from"_s, u"constant"_s}, {u"value"_s, value}};
}
inline QJsonObject spoken(const QJsonObject &more = {})
{
    QJsonObject source{{u"from"_s, u"spoken"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        source.insert(it.key(), it.value());
    return source;
}
inline QJsonObject writes(const QString &action, const QString &property, const QJsonObject &source)
{
    return {{u"action"_s, action},
            {u"operation"_s, u"command"_s},
            {u"messageType"_s, u"WRITE_PROPERTY"_s},
            {u"property"_s, property},
            {u"value"_s, source}};
}
inline QJsonObject latest(const QString &action, const QString &property)
{
    return {{u"action"_s, action}, {u"operation"_s, u"latestData"_s}, {u"property"_s, property}};
}
inline QJsonObject attribute(const QString &id, const QString &property, const QJsonObject &source = {})
{
    return {{u"attribute"_s, id}, {u"property"_s, property}, {u"value"_s, source}};
}

/// One device, its record, and the skill.
class Bench
{
public:
    explicit Bench(const QJsonArray &actions = {}, const QJsonArray &attributes = {})
    {
        auto docking = std::make_shared<app::Docking>();
        docking->platform = app::PlatformId(u"dueros"_s);
        docking->productId = app::ProductId(u"ac-demo"_s);
        docking->name = u"智能空调"_s;
        docking->enabled = true;
        docking->settings = {{u"manufacturerName"_s, u"演示厂商"_s},
                             {u"version"_s, u"1.0"_s},
                             {u"applianceType"_s, u"AIR_CONDITION"_s},
                             {u"actionMappings"_s, actions},
                             {u"propertyMappings"_s, attributes}};
        device.id = app::DeviceId(u"ac-0001"_s);
        device.name = u"书房空调"_s;
        device.isOnline = true;
        device.model = std::make_shared<app::ThingModel>(acModel());
        device.docking = docking;
    }

    void keep(const QString &property, const QJsonValue &value)
    {
        device.latest.insert(property, {.property = property, .value = value, .time = kNow.addSecs(-60)});
    }
    [[nodiscard]] app::SkillCall call(const QString &name, const QJsonObject &payload = {},
                                      const QString &space = u"DuerOS.ConnectedHome.Control"_s) const
    {
        QJsonObject full = payload;
        full.insert(u"accessToken"_s, u"token"_s);
        full.insert(u"appliance"_s, QJsonObject{{u"applianceId"_s, skill.nameOf(device.id)},
                                                {u"additionalApplianceDetails"_s, QJsonObject()}});
        const QJsonObject envelope{{u"header"_s, QJsonObject{{u"namespace"_s, space},
                                                             {u"name"_s, name},
                                                             {u"messageId"_s, u"m-1"_s},
                                                             {u"payloadVersion"_s, u"1"_s}}},
                                   {u"payload"_s, full}};
        const auto read = skill.read("application/json", QJsonDocument(envelope).toJson());
        if (const auto *refused = std::get_if<app::SkillReply>(&read))
            qFatal("%s", refused->body.constData());
        return std::get<app::SkillCall>(read);
    }
    [[nodiscard]] std::variant<app::SkillReply, app::SkillOrder> plan(const QString &name,
                                                                      const QJsonObject &payload = {}) const
    {
        return skill.plan(call(name, payload), device, kNow);
    }
    /// What is written when all goes well; the name of the reply in its place when it is refused.
    [[nodiscard]] QJsonValue written(const QString &name, const QJsonObject &payload = {}) const
    {
        const auto planned = plan(name, payload);
        if (const auto *reply = std::get_if<app::SkillReply>(&planned))
            return reply->name;
        const auto *write = std::get_if<app::WriteProperty>(&std::get<app::SkillOrder>(planned).body);
        return write == nullptr || write->properties.isEmpty() ? QJsonValue() : write->properties.begin().value();
    }
    [[nodiscard]] static QJsonObject json(const app::SkillReply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object();
    }

    app::dueros::DuerSkill skill;
    app::SkillDevice device;
};

} // namespace dueros
