#include "sim/ctwing/speech.h"

#include "sim/base/fields.h"
#include "sim/ctwing/operation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr int kReportService = 1;

/// Profile methods are named after what they set: SET_VALVE {"valve":0}.
QString propertyOfMethod(const QString &method)
{
    return method.startsWith("SET_"_L1) ? method.sliced(4).toLower() : QString();
}

std::optional<Json> bytesFault(const Json &content)
{
    const auto fault = checkBody(content, {{"dataType", FieldType::Integer}, {"payload", FieldType::Text, false}});
    if (fault)
        return failed(InvalidParameter, toText(*fault));
    const qint64 type = *integer(content, "dataType");
    const QString payload = text(content, "payload");
    if (payload.isEmpty())
        return failed(CommandContentEmpty, u"payload is empty"_s);
    if (type != 1 && type != 2)
        return failed(InvalidParameter, u"dataType is 1 or 2"_s);
    static const QRegularExpression hex(u"^[0-9A-Fa-f]+$"_s);
    if (type == 2 && !hex.match(payload).hasMatch())
        return failed(InvalidParameter, u"payload is no hexadecimal text"_s);
    if (type == 2 && payload.size() % 2 != 0)
        return failed(OddHexDigits, u"payload has an odd number of digits"_s);
    return std::nullopt;
}

std::optional<Json> serviceFault(const Json &content)
{
    const auto fault = checkBody(
        content, {{"serviceIdentifier"}, {"params", FieldType::Object}, {"isReturn", FieldType::Integer, false}});
    if (fault)
        return failed(InvalidParameter, toText(*fault));
    const QString service = text(content, "serviceIdentifier");
    if (service == "reboot"_L1)
        return std::nullopt;
    const Json *value = member(content["params"], service.toUtf8().constData());
    if (!value || content["params"].size() != 1)
        return failed(OutsideThingModel, u"the service %1 has the one parameter of its name"_s.arg(service));
    const auto wrong = Meter::fault(service, *value);
    return wrong ? std::optional(failed(OutsideThingModel, *wrong)) : std::nullopt;
}

Heard obeyService(Device &device, const QString &service, const Json &params)
{
    return {service == "reboot"_L1 ? device.meter.invoke(service, params) : device.meter.write(params), nullptr};
}

} // namespace

Json bytesPayload(const Product &product, const QByteArray &bytes)
{
    if (product.protocol != Protocol::Mqtt)
        return Json::object({{"APPdata", bytes.toBase64()}});
    const auto published = parseJson(bytes);
    return published ? *published : Json::object({{"APPdata", bytes.toBase64()}});
}

Json reportPayload(const Product &product, const Device &device, qint64 timestamp)
{
    switch (product.form) {
    case Form::ThingModel:
        return device.meter.values();
    case Form::Profile:
        return Json::object({{"serviceId", "Meter"}, {"serviceData", device.meter.values()}});
    case Form::Transparent:
        break;
    }
    return bytesPayload(product, toBytes(spokenReport(device.meter, timestamp)));
}

Json reportService(const Product &product)
{
    return product.form == Form::ThingModel ? Json(kReportService) : Json("");
}

std::optional<Json> contentFault(const Product &product, const Json &content)
{
    if (content.empty())
        return failed(CommandContentEmpty, u"content is empty"_s);
    if (product.form == Form::Profile)
        return failed(InvalidParameter, u"products with a profile take commandLwm2mProfile"_s);
    if (product.form == Form::ThingModel)
        return serviceFault(content);
    if (product.protocol != Protocol::Mqtt)
        return bytesFault(content);
    const auto fault = checkBody(content, {{"payload", FieldType::Object}});
    return fault ? std::optional(failed(InvalidParameter, toText(*fault))) : std::nullopt;
}

std::optional<Json> profileFault(const Json &command)
{
    const auto fault = checkBody(command, {{"serviceId"}, {"method"}, {"paras", FieldType::Object}});
    if (fault)
        return failed(InvalidParameter, toText(*fault));
    const QString property = propertyOfMethod(text(command, "method"));
    const Json *value = member(command["paras"], property.toUtf8().constData());
    if (text(command, "serviceId") != "Meter"_L1 || !value || command["paras"].size() != 1)
        return failed(OutsideThingModel,
                      u"the profile has the service Meter with SET_VALVE, SET_INTERVAL, SET_MESSAGE"_s);
    const auto wrong = Meter::fault(property, *value);
    return wrong ? std::optional(failed(OutsideThingModel, *wrong)) : std::nullopt;
}

Heard obey(const Product &product, Device &device, const Json &content, qint64 timestamp)
{
    if (product.form == Form::ThingModel)
        return obeyService(device, text(content, "serviceIdentifier"), content["params"]);
    if (product.form == Form::Profile)
        return {device.meter.write(content["paras"]), nullptr};
    QByteArray bytes;
    if (product.protocol == Protocol::Mqtt)
        bytes = toBytes(content["payload"]);
    else if (integer(content, "dataType") == 2)
        bytes = QByteArray::fromHex(text(content, "payload").toLatin1());
    else
        bytes = text(content, "payload").toUtf8();
    Heard heard = listen(device.meter, bytes, timestamp);
    if (!heard.answer.is_null())
        heard.answer = bytesPayload(product, toBytes(heard.answer));
    return heard;
}

} // namespace sim::ctwing
