#include "order.h"

#include "beijingtime.h"
#include "messages.h"
#include "resourceid.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qsizetype kLargestPayload = 2048;
constexpr int kDeviceSeconds = 25; // how long OneNET waits for the device; its own default
constexpr int kPartialUpdate = 2;  // mode 1 would clear the other resources of the instance
constexpr int kOpaque = 1;         // type of a value that is hexadecimal text

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

using Query = QList<std::pair<QString, QString>>;

/// What differs between the operations.
struct Operation
{
    QByteArray method{"POST"};
    QString path{}; ///< "/execute" or nothing
    Query query{};
    QByteArray body{};
    Order::Kind kind = Order::Kind::ActOnDevice;
    QString purpose{};
};

tl::unexpected<Error> invalid(const QString &field, const QString &message, const QString &hint)
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = field});
}

Query instanceOf(const ResourceId &id)
{
    return {{u"obj_id"_s, QString::number(id.object)}, {u"obj_inst_id"_s, QString::number(id.instance)}};
}

std::pair<QString, QString> resourceOf(const ResourceId &id)
{
    return {u"res_id"_s, QString::number(id.resource)};
}

QString carriage(bool isKept)
{
    return isKept ? Text::tr("OneNET keeps it until the device can be reached or the waiting time is over.")
                  : Text::tr("It reaches the device now or not at all.");
}

Order assembled(const CloudCommand &command, const ApiAccess &access, qint64 nowMs, const Operation &operation,
                const QString &note)
{
    const bool isKept = command.ttlSeconds > 0;
    Order order{.kind = isKept ? Order::Kind::Cached : operation.kind, .note = note + u' ' + carriage(isKept)};
    Request &request = order.request;
    request.method = operation.method;
    request.path = resourcePath(access) + operation.path + (isKept ? "/offline"_L1 : ""_L1);
    request.query = Query{{u"imei"_s, command.device.identity.value(u"imei"_s)}} + operation.query;
    if (isKept)
        request.query.append({u"expired_time"_s, beijingText(nowMs + qint64{command.ttlSeconds} * 1000)});
    else
        request.query.append({u"timeout"_s, QString::number(kDeviceSeconds)});
    request.body = operation.body;
    if (!isKept)
        request.timeoutMs = Gateway::kDeviceTimeoutMs;
    request.purpose = operation.purpose;
    return order;
}

/// All of \a ids as resources, or nothing when one is none.
std::optional<QList<ResourceId>> resourcesOf(const QStringList &ids)
{
    QList<ResourceId> resources;
    for (const QString &id : ids) {
        const auto resource = ResourceId::from(id);
        if (!resource)
            return std::nullopt;
        resources.append(*resource);
    }
    return resources.isEmpty() ? std::nullopt : std::optional(resources);
}

/// The values to write, as the protocol has them where it has a say.
QJsonObject propertiesOf(const WriteProperty &write, const Downlink &downlink)
{
    return downlink.params.isEmpty() ? write.properties : downlink.params;
}

QJsonObject inputsOf(const InvokeFunction &invoke, const Downlink &downlink)
{
    return downlink.params.isEmpty() ? invoke.inputs : downlink.params;
}

Result<> checkOneInstance(const QList<ResourceId> &resources)
{
    for (const ResourceId &resource : resources) {
        if (!resource.isOfSameInstance(resources.first()))
            return invalid(u"properties."_s + resource.text(),
                           Text::tr("One command reaches the resources of one object instance only."),
                           Text::tr("Send one command for each instance, for example first 3303_0, then 3303_1."));
    }
    return {};
}

/// One entry of a write: {"res_id","val"}, with "type" for what is written to the resource that takes bytes.
Result<QJsonObject> entryOf(const QString &id, const QJsonValue &value, const ApiAccess &access)
{
    if (!value.isBool() && !value.isDouble() && !value.isString())
        return invalid(u"properties."_s + id, Text::tr("A resource takes a text, a number or true and false."), {});
    const auto resource = ResourceId::from(id);
    QJsonObject entry{{u"res_id"_s, resource->resource}, {u"val"_s, value}};
    if (access.hexIsBytes && resource == ResourceId::from(access.downlinkResource) && isHexText(value.toString()))
        entry.insert(u"type"_s, kOpaque);
    return entry;
}

Result<QByteArray> dataBody(const QJsonArray &entries)
{
    const QByteArray body = jsonBody({{u"data"_s, entries}});
    const qsizetype size = body.size() - qsizetype(sizeof(R"({"data":})")) + 1;
    if (size > kLargestPayload)
        return invalid(u"properties"_s,
                       Text::tr("OneNET carries %1 bytes a command; this one has %2.").arg(kLargestPayload).arg(size),
                       Text::tr("Send less at once; opaque bytes count twice, since they go as hexadecimal text."));
    return body;
}

/// Puts the orders of one command together.
class Builder
{
public:
    Builder(const CloudCommand &command, const ApiAccess &access, qint64 nowMs)
        : m_command(command), m_access(access), m_nowMs(nowMs)
    {}

    [[nodiscard]] Result<Order> operator()(const ReadProperty &read) const
    {
        const auto resources = resourcesOf(read.properties);
        if (!resources)
            return opaque();
        if (const auto isOne = checkOneInstance(*resources); !isOne)
            return fail(isOne.error());
        Operation operation{.method = "GET",
                            .query = instanceOf(resources->first()),
                            .kind = Order::Kind::ReadDevice,
                            .purpose = u"read resource"_s};
        if (resources->size() == 1)
            operation.query.append(resourceOf(resources->first()));
        Order order = assembled(m_command, m_access, m_nowMs, operation,
                                Text::tr("LwM2M read of %1.").arg(read.properties.join(u", "_s)));
        order.properties = read.properties;
        return order;
    }

    [[nodiscard]] Result<Order> operator()(const WriteProperty &write) const
    {
        const QJsonObject values = propertiesOf(write, m_command.downlink);
        const auto resources = resourcesOf(values.keys());
        if (!resources)
            return opaque();
        if (const auto isOne = checkOneInstance(*resources); !isOne)
            return fail(isOne.error());
        QJsonArray entries;
        for (auto it = values.begin(); it != values.end(); ++it) {
            const auto entry = entryOf(it.key(), it.value(), m_access);
            if (!entry)
                return fail(entry.error());
            entries.append(*entry);
        }
        return written(resources->first(), entries, Text::tr("LwM2M write of %1.").arg(values.keys().join(u", "_s)));
    }

    [[nodiscard]] Result<Order> operator()(const InvokeFunction &invoke) const
    {
        const auto resource = ResourceId::from(invoke.function);
        if (!resource)
            return opaque();
        const QJsonObject inputs = inputsOf(invoke, m_command.downlink);
        if (inputs.size() > 1)
            return invalid(u"inputs"_s, Text::tr("An LwM2M resource is executed with one text at most."),
                           Text::tr("Give one input: the text that the device is to get."));
        Operation operation{.path = u"/execute"_s,
                            .query = instanceOf(*resource) + Query{resourceOf(*resource)},
                            .purpose = u"execute resource"_s};
        if (!inputs.isEmpty()) {
            const auto arguments = argumentsOf(inputs);
            if (!arguments)
                return fail(arguments.error());
            operation.body = jsonBody({{u"args"_s, *arguments}});
        }
        return assembled(m_command, m_access, m_nowMs, operation,
                         Text::tr("LwM2M execute of %1.").arg(invoke.function));
    }

    [[nodiscard]] Result<Order> operator()(const RawCommand &) const { return opaque(); }

private:
    [[nodiscard]] Result<QString> argumentsOf(const QJsonObject &inputs) const
    {
        const QJsonValue value = inputs.begin().value();
        const QString field = u"inputs."_s + inputs.begin().key();
        if (!value.isString() && !value.isDouble() && !value.isBool())
            return invalid(field, Text::tr("A resource takes a text, a number or true and false."), {});
        const QString text = value.isString() ? value.toString() : value.toVariant().toString();
        if (text.toUtf8().size() > kLargestPayload)
            return invalid(field,
                           Text::tr("OneNET carries %1 bytes a command; this one has %2.")
                               .arg(kLargestPayload)
                               .arg(text.toUtf8().size()),
                           {});
        return text;
    }

    [[nodiscard]] Result<Order> written(const ResourceId &resource, const QJsonArray &entries,
                                        const QString &note) const
    {
        const auto body = dataBody(entries);
        if (!body)
            return fail(body.error());
        const Operation operation{.query = instanceOf(resource) + Query{{u"mode"_s, QString::number(kPartialUpdate)}},
                                  .body = *body,
                                  .purpose = u"write resource"_s};
        return assembled(m_command, m_access, m_nowMs, operation, note);
    }

    /// The protocol's or the operator's bytes, for the resource that takes them.
    [[nodiscard]] Result<Order> opaque() const
    {
        const QByteArray &bytes = m_command.downlink.bytes;
        if (bytes.isEmpty())
            return fail(ErrorCode::Unsupported, Text::tr("The product's protocol makes no bytes of this command."),
                        {.hint = Text::tr("For a resource of LwM2M name the property or function 3303_0_5700.")});
        const auto resource = ResourceId::from(m_access.downlinkResource);
        if (!resource)
            return invalid(QString::fromLatin1(kDownlinkResourceKey),
                           Text::tr("The docking names no resource that takes the command's bytes."),
                           Text::tr("Enter one as downlink resource under Advanced, for example 3200_0_5750."));
        const QJsonObject entry{
            {u"res_id"_s, resource->resource}, {u"type"_s, kOpaque}, {u"val"_s, QString::fromLatin1(bytes.toHex())}};
        auto order =
            written(*resource, {entry}, Text::tr("LwM2M write of %1, opaque, hexadecimal.").arg(resource->text()));
        if (order)
            order->deviceBytes = bytes;
        return order;
    }

    const CloudCommand &m_command;
    const ApiAccess &m_access;
    qint64 m_nowMs;
};

} // namespace

Result<Order> resourceOrder(const CloudCommand &command, const ApiAccess &access, qint64 nowMs)
{
    return std::visit(Builder(command, access, nowMs), command.body);
}

} // namespace app::onenet
