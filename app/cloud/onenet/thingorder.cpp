#include "order.h"

#include "devicename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// The device as every call of the thing model names it.
struct Thing
{
    QString productId{};
    QString deviceName{};
    int ttlSeconds = 0;
    const Downlink &downlink;

    [[nodiscard]] Request post(const QString &path, const QJsonObject &more, const QString &purpose) const
    {
        QJsonObject body{{u"product_id"_s, productId}, {u"device_name"_s, deviceName}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return {.method = "POST",
                .path = path,
                .body = jsonBody(body),
                .timeoutMs = Gateway::kDeviceTimeoutMs,
                .purpose = purpose};
    }

    [[nodiscard]] Result<Order> operator()(const ReadProperty &read) const
    {
        return Order{.kind = Order::Kind::ReadReported,
                     .request = {.path = u"/thingmodel/query-device-property"_s,
                                 .query = {{u"product_id"_s, productId}, {u"device_name"_s, deviceName}},
                                 .isRepeatable = true,
                                 .purpose = u"query properties"_s},
                     .properties = read.properties,
                     .note = Text::tr("OneNET gives the values that the device reported last.")};
    }

    [[nodiscard]] Result<Order> operator()(const WriteProperty &write) const
    {
        const QJsonObject params = downlink.params.isEmpty() ? write.properties : downlink.params;
        if (ttlSeconds > 0)
            return Order{.kind = Order::Kind::KeepProperties,
                         .request = post(u"/thingmodel/set-device-desired-property"_s, {{u"params"_s, params}},
                                         u"set desired properties"_s),
                         .note = Text::tr("OneNET keeps them as desired values until the device fetches them; it does "
                                          "not forget them when the waiting time is over.")};
        return Order{.kind = Order::Kind::SetProperties,
                     .request =
                         post(u"/thingmodel/set-device-property"_s, {{u"params"_s, params}}, u"set properties"_s),
                     .note = Text::tr("It reaches the device now or not at all.")};
    }

    [[nodiscard]] Result<Order> operator()(const InvokeFunction &invoke) const
    {
        const QJsonObject inputs = downlink.params.isEmpty() ? invoke.inputs : downlink.params;
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            if (it.value().isNull())
                return fail(ErrorCode::InvalidInput, Text::tr("OneNET takes no input without a value."),
                            {.hint = Text::tr("Give a value for every input that the function has at OneNET."),
                             .field = u"inputs."_s + it.key()});
        }
        const QString service = downlink.service.isEmpty() ? invoke.function : downlink.service;
        return Order{.kind = Order::Kind::CallService,
                     .request = post(u"/thingmodel/call-service"_s, {{u"identifier"_s, service}, {u"params"_s, inputs}},
                                     u"call service"_s),
                     .note = Text::tr("It reaches the device now or not at all: OneNET keeps no calls.")};
    }

    [[nodiscard]] Result<Order> operator()(const RawCommand &) const
    {
        return fail(ErrorCode::Unsupported, Text::tr("A device of OneNET's thing model takes no raw data."),
                    {.hint = Text::tr("Write a property or call a function. For a device of LwM2M enter its IMEI.")});
    }
};

} // namespace

Result<Order> thingOrder(const CloudCommand &command, const ApiAccess &access)
{
    if (access.productId.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The docking does not name its product at OneNET."),
                    {.hint = Text::tr("Enter the OneNET product ID under Advanced."),
                     .field = QString::fromLatin1(kProductIdKey)});
    const QString deviceName = deviceNameOf(command.device);
    if (deviceName.isEmpty())
        return fail(
            ErrorCode::InvalidInput, Text::tr("The device has neither IMEI nor device name."),
            {.hint = Text::tr("Enter one of them in the device's configuration for OneNET."), .field = u"sn"_s});
    return std::visit(Thing{access.productId, deviceName, command.ttlSeconds, command.downlink}, command.body);
}

} // namespace app::onenet
