#include "sim/onenet/thingmodel.h"

#include "sim/onenet/resources.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr std::array kServices{Service{"reboot", "delay", false}, Service{"selfTest", "mode", true}};

QString typeWord(const MeterProperty &property, bool isFlag)
{
    switch (property.type) {
    case MeterProperty::Type::Float:
        return u"float"_s;
    case MeterProperty::Type::Text:
        return u"string"_s;
    case MeterProperty::Type::Switch:
        return isFlag ? u"bool"_s : u"int32"_s;
    case MeterProperty::Type::Integer:
        break;
    }
    return u"int32"_s;
}

Trait traitOf(const QString &identifier, const MeterProperty &property, bool isFlag)
{
    return {identifier, QString::fromUtf8(property.name), typeWord(property, isFlag), property.isWritable};
}

Json describe(const Service &service)
{
    const Json input = Json::object({{"identifier", service.input}, {"dataType", Json::object({{"type", "int32"}})}});
    const Json output = Json::object({{"identifier", "ok"}, {"dataType", Json::object({{"type", "int32"}})}});
    return Json::object({{"identifier", service.id},
                         {"callType", service.isAsync ? "a" : "s"},
                         {"input", Json::array({input})},
                         {"output", Json::array({output})}});
}

} // namespace

const Service *serviceNamed(const QString &id)
{
    for (const Service &service : kServices) {
        if (id == QLatin1StringView(service.id))
            return &service;
    }
    return nullptr;
}

QList<Trait> traitsOf(Access access)
{
    QList<Trait> traits;
    if (access == Access::OneJson) {
        for (const MeterProperty &property : Meter::properties())
            traits.append(traitOf(QString::fromLatin1(property.id), property, false));
        return traits;
    }
    for (const Resource &resource : resources()) {
        if (resource.kind == Resource::Kind::Value)
            traits.append(
                traitOf(resource.stream(), *Meter::property(QLatin1StringView(resource.property)), resource.isFlag));
    }
    return traits;
}

Json thingModel(Access access)
{
    Json properties = Json::array();
    for (const Trait &trait : traitsOf(access)) {
        properties.push_back(Json::object({{"identifier", trait.identifier},
                                           {"name", trait.name},
                                           {"accessMode", trait.isWritable ? "rw" : "r"},
                                           {"dataType", Json::object({{"type", trait.dataType}})}}));
    }
    Json services = Json::array();
    Json events = Json::array();
    if (access == Access::OneJson) {
        for (const Service &service : kServices)
            services.push_back(describe(service));
        const Json output = Json::object({{"identifier", "level"}, {"dataType", Json::object({{"type", "int32"}})}});
        events.push_back(
            Json::object({{"identifier", "leak"}, {"eventType", "alert"}, {"outputData", Json::array({output})}}));
    }
    return Json::object({{"properties", properties}, {"events", events}, {"services", services}});
}

QString valueText(const Json &value)
{
    return value.is_string() ? asText(value) : QString::fromUtf8(toBytes(value));
}

} // namespace sim::onenet
