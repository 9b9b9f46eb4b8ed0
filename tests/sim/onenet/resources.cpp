#include "sim/onenet/resources.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

bool isHexText(const QString &text)
{
    static const QRegularExpression hex(u"^([0-9A-Fa-f]{2})+$"_s);
    return hex.match(text).hasMatch();
}

Deed read(const Device &device, const Action &action)
{
    const QList<Resource> wanted = resourcesOf(action);
    if (wanted.isEmpty())
        return {.status = NotFound};
    Json instances = Json::array();
    for (const Resource &resource : wanted) {
        if (resource.kind == Resource::Kind::Executable)
            continue;
        if (instances.empty() || instances.back()["obj_inst_id"] != resource.instance)
            instances.push_back(Json::object({{"obj_inst_id", resource.instance}, {"res", Json::array()}}));
        instances.back()["res"].push_back(
            Json::object({{"res_id", resource.resource}, {"val", valueOf(device, resource, action.isHex)}}));
    }
    return instances.empty() ? Deed{.status = MethodNotAllowed} : Deed{.data = instances};
}

/// Writes one `{res_id, val, type}`.
ConfirmStatus writeItem(Device &device, const Resource &resource, const Json &item)
{
    const Json &value = item["val"];
    const auto type = integer(item, "type");
    if (resource.kind == Resource::Kind::Executable)
        return MethodNotAllowed;
    if (resource.kind == Resource::Kind::Opaque) {
        if (type != 1 || !isHexText(asText(value)))
            return BadRequest;
        device.appData = QByteArray::fromHex(asText(value).toLatin1());
        return Confirmed;
    }
    const MeterProperty *property = Meter::property(QLatin1StringView(resource.property));
    if (!property->isWritable)
        return MethodNotAllowed;
    if (type || device.meter.write(Json::object({{resource.property, value}})))
        return BadRequest;
    return Confirmed;
}

Deed write(Device &device, const Action &action)
{
    Deed deed;
    for (const Json &item : action.body["data"]) {
        Action one = action;
        one.resource = static_cast<int>(integer(item, "res_id").value_or(-1));
        const QList<Resource> wanted = resourcesOf(one);
        if (wanted.size() != 1)
            return {.status = NotFound, .changed = deed.changed};
        const ConfirmStatus status = writeItem(device, wanted.first(), item);
        if (status != Confirmed)
            return {.status = status, .changed = deed.changed};
        deed.changed.append(wanted.first().stream());
    }
    return deed;
}

Deed execute(Device &device, const Action &action)
{
    const QList<Resource> wanted = resourcesOf(action);
    if (wanted.size() != 1)
        return {.status = NotFound};
    if (wanted.first().kind != Resource::Kind::Executable)
        return {.status = MethodNotAllowed};
    return {.status = device.meter.invoke(u"reboot"_s, Json::object()) ? BadRequest : Confirmed};
}

} // namespace

QString Resource::stream() const
{
    return u"%1_%2_%3"_s.arg(object).arg(instance).arg(resource);
}

const QList<Resource> &resources()
{
    using Kind = Resource::Kind;
    static const QList<Resource> all{
        {3, 0, 4, Kind::Executable},
        {3, 0, 9, Kind::Value, "battery"},
        {4, 0, 2, Kind::Value, "rsrp"},
        {19, 0, 0, Kind::Opaque},
        {3303, 0, 5700, Kind::Value, "temperature"},
        {3306, 0, 5850, Kind::Value, "valve", true},
        {3340, 0, 5521, Kind::Value, "interval"},
        {3341, 0, 5527, Kind::Value, "message"},
        {3346, 0, 5700, Kind::Value, "flow"},
        {3424, 0, 1, Kind::Value, "total"},
    };
    return all;
}

const Resource *resourceNamed(const QString &stream)
{
    for (const Resource &resource : resources()) {
        if (resource.stream() == stream)
            return &resource;
    }
    return nullptr;
}

QList<Resource> resourcesOf(const Action &action)
{
    QList<Resource> wanted;
    for (const Resource &resource : resources()) {
        if (resource.object == action.object && action.instance.value_or(resource.instance) == resource.instance &&
            action.resource.value_or(resource.resource) == resource.resource)
            wanted.append(resource);
    }
    return wanted;
}

Json valueOf(const Device &device, const Resource &resource, bool isHex)
{
    if (resource.kind == Resource::Kind::Opaque)
        return isHex ? device.appData.toHex() : device.appData.toBase64();
    const Json value = device.meter.value(QLatin1StringView(resource.property));
    return resource.isFlag ? Json(value == 1) : value;
}

QString toText(ConfirmStatus status)
{
    switch (status) {
    case Confirmed:
        return u"succ"_s;
    case MethodNotAllowed:
        return u"METHOD_NOT_ALLOWED"_s;
    case NotFound:
        return u"NOT_FOUND"_s;
    case TimedOut:
        return u"TIME_OUT"_s;
    case BadRequest:
        return u"BAD_REQUEST"_s;
    }
    return {};
}

Deed act(Device &device, const Action &action)
{
    if (device.meter.behaviour == Behaviour::Refuse)
        return {.status = MethodNotAllowed};
    switch (action.kind) {
    case Action::Kind::Read:
        return read(device, action);
    case Action::Kind::Write:
        return write(device, action);
    case Action::Kind::Execute:
        return execute(device, action);
    }
    return {};
}

} // namespace sim::onenet
