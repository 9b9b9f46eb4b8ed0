#include "currentdirectory.h"

#include "beijingtime.h"
#include "codes.h"
#include "devicename.h"
#include "messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr int kMaxPages = 1000; // a list that does not end is a fault of the other side
constexpr qsizetype kLongestDescription = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// `status` of this API: 0 offline, 1 online, 2 not activated; OneNET Studio counts otherwise.
void readStatus(const QJsonValue &status, CloudDevice &device)
{
    const auto number = wholeNumber(status);
    if (number == 1)
        device.presence = CloudDevice::Presence::Online;
    else if (number == 0 || number == 2)
        device.presence = CloudDevice::Presence::Offline;
    device.isActivated = number == 0 || number == 1;
}

CloudDevice deviceOf(const QJsonObject &entry)
{
    const QString deviceName = idText(entry.value("name"_L1));
    const QString number = idText(entry.value("did"_L1));
    CloudDevice device{.cloudId = number.isEmpty() ? deviceName : number, .name = entry.value("desc"_L1).toString()};
    if (device.name.isEmpty())
        device.name = deviceName;
    device.identity.insert(u"sn"_s, deviceName);
    for (const QString &key : {u"imei"_s, u"imsi"_s}) {
        if (const QString value = idText(entry.value(key)); !value.isEmpty())
            device.identity.insert(key, value);
    }
    readStatus(entry.value("status"_L1), device);
    device.createdAt = timeFromBeijing(entry.value("create_time"_L1));
    return device;
}

bool isNamed(const CloudDevice &device, const QString &deviceName)
{
    return device.identity.value(u"sn"_s) == deviceName;
}

} // namespace

Result<CloudDevicePage> CurrentDirectory::devices(const QString &page, const CancelPtr &cancel)
{
    return list({}, page, cancel);
}

Result<CloudDevicePage> CurrentDirectory::list(const QString &deviceName, const QString &page, const CancelPtr &cancel)
{
    const auto offset = pageNumber(page, 0);
    if (!offset)
        return fail(offset.error());
    const auto product = gateway().productId();
    if (!product)
        return fail(product.error());
    Request request{.path = u"/device/list"_s,
                    .query = {{u"product_id"_s, *product}},
                    .isRepeatable = true,
                    .purpose = u"list devices"_s};
    if (!deviceName.isEmpty())
        request.query.append({u"device_name"_s, deviceName});
    request.query.append({u"offset"_s, QString::number(*offset)});
    request.query.append({u"limit"_s, QString::number(kPageSize)});
    const auto data = gateway().ask(request, cancel);
    if (!data)
        return fail(data.error());
    const auto entries = rowsOf(*data, u"list"_s);
    if (!entries)
        return fail(entries.error());
    CloudDevicePage result;
    for (const QJsonValue entry : *entries)
        result.devices.append(deviceOf(entry.toObject()));
    if (entries->size() >= kPageSize)
        result.next = QString::number(*offset + kPageSize);
    return result;
}

template <typename Fits>
CurrentDirectory::Found CurrentDirectory::firstOf(const QString &deviceName, const CancelPtr &cancel, const Fits &fits)
{
    QString token;
    for (int i = 0; i < kMaxPages; ++i) {
        if (isCancelled(cancel))
            return fail(cancelledError());
        const auto page = list(deviceName, token, cancel);
        if (!page)
            return fail(page.error());
        for (const CloudDevice &device : page->devices) {
            if (fits(device))
                return std::optional(device);
        }
        token = page->next;
        if (token.isEmpty())
            return std::optional<CloudDevice>();
    }
    return fail(ErrorCode::Network, Text::tr("OneNET's list of devices does not end."),
                {.detail = u"more than %1 pages"_s.arg(kMaxPages)});
}

CurrentDirectory::Found CurrentDirectory::findByName(const QString &deviceName, const CancelPtr &cancel)
{
    const auto product = gateway().productId();
    if (!product)
        return fail(product.error());
    const Request request{.path = u"/device/detail"_s,
                          .query = {{u"product_id"_s, *product}, {u"device_name"_s, deviceName}},
                          .isRepeatable = true,
                          .purpose = u"find device"_s};
    const Exchange exchange = gateway().exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (exchange.answer->isDone()) {
        const CloudDevice device = deviceOf(exchange.answer->data.toObject());
        return isNamed(device, deviceName) ? std::optional(device) : std::nullopt;
    }
    // Which code says "there is no such device" is not documented: the list tells for sure.
    return firstOf(deviceName, cancel, [&](const CloudDevice &device) { return isNamed(device, deviceName); });
}

Result<std::optional<CloudDevice>> CurrentDirectory::find(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const QString imei = draft.values.value(u"imei"_s);
    const QString deviceName = deviceNameOf(draft);
    if (deviceName.isEmpty() && imei.isEmpty())
        return fail(
            ErrorCode::InvalidInput, Text::tr("A device is looked for by its device name or its IMEI."),
            {.hint = Text::tr("Enter one of them in the device's configuration for OneNET."), .field = u"sn"_s});
    if (!deviceName.isEmpty()) {
        const auto named = findByName(deviceName, cancel);
        if (!named || (*named && (imei.isEmpty() || (*named)->identity.value(u"imei"_s, imei) == imei)))
            return named;
    }
    if (imei.isEmpty())
        return std::optional<CloudDevice>();
    return firstOf({}, cancel, [&](const CloudDevice &device) { return device.identity.value(u"imei"_s) == imei; });
}

Result<Request> CurrentDirectory::creation(const CloudDeviceDraft &draft) const
{
    const auto product = gateway().productId();
    if (!product)
        return fail(product.error());
    const QString deviceName = deviceNameOf(draft);
    if (deviceName.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A device of today's console has a device name or an IMEI."),
                    {.hint = Text::tr("Enter it in the device's configuration for OneNET."), .field = u"sn"_s});
    QJsonObject body{{u"product_id"_s, *product}, {u"device_name"_s, deviceName}};
    if (!draft.name.isEmpty() && draft.name != deviceName)
        body.insert(u"desc"_s, draft.name.left(kLongestDescription));
    const Secret psk = draft.secrets.value(u"psk"_s);
    if (!draft.values.value(u"imei"_s).isEmpty()) {
        if (const auto isSound = checkNbIdentity(draft); !isSound)
            return fail(isSound.error());
        body.insert(u"imei"_s, draft.values.value(u"imei"_s));
        body.insert(u"imsi"_s, draft.values.value(u"imsi"_s));
        if (!psk.isEmpty())
            body.insert(u"psk"_s, psk.revealText());
    }
    return Request{.method = "POST",
                   .path = u"/device/create"_s,
                   .body = jsonBody(body),
                   .purpose = u"create device"_s,
                   .secrets = {psk}};
}

std::optional<CloudDevice> CurrentDirectory::created(const CloudDeviceDraft &draft, const QJsonValue &data) const
{
    CloudDevice device = deviceOf(data.toObject());
    if (device.cloudId.isEmpty())
        return std::nullopt;
    device.identity.insert(u"sn"_s, deviceNameOf(draft));
    if (!draft.name.isEmpty())
        device.name = draft.name;
    for (const QString &key : {u"imei"_s, u"imsi"_s}) {
        if (const QString value = draft.values.value(key); !value.isEmpty())
            device.identity.insert(key, value);
    }
    return device;
}

Result<> CurrentDirectory::update(const CloudDevice &, const CloudDeviceDraft &, const CancelPtr &)
{
    return fail(ErrorCode::Unsupported, Text::tr("Devices of today's console cannot be changed from here."),
                {.hint = Text::tr("Change the device in OneNET's console.")});
}

/// The device_name of a device that may be known otherwise; empty when it is not there.
Result<QString> CurrentDirectory::nameOf(const CloudDevice &device, const CancelPtr &cancel)
{
    if (const QString deviceName = device.identity.value(u"sn"_s); !deviceName.isEmpty())
        return deviceName;
    const QString imei = device.identity.value(u"imei"_s);
    const auto isIt = [&](const CloudDevice &each) {
        const bool isSame =
            !device.cloudId.isEmpty() && (each.cloudId == device.cloudId || isNamed(each, device.cloudId));
        return isSame || (!imei.isEmpty() && each.identity.value(u"imei"_s) == imei);
    };
    return firstOf({}, cancel, isIt).map([](const std::optional<CloudDevice> &found) {
        return found ? found->identity.value(u"sn"_s) : QString();
    });
}

Result<> CurrentDirectory::removeOne(const CloudDevice &device, const CancelPtr &cancel)
{
    const auto product = gateway().productId();
    if (!product)
        return fail(product.error());
    const auto deviceName = nameOf(device, cancel);
    if (!deviceName)
        return fail(deviceName.error());
    if (deviceName->isEmpty())
        return {};
    const Request request{.method = "POST",
                          .path = u"/device/delete"_s,
                          .body = jsonBody({{u"product_id"_s, *product}, {u"device_name"_s, *deviceName}}),
                          .purpose = u"delete device"_s};
    const Exchange exchange = gateway().exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (exchange.answer->isDone())
        return {};
    const auto left = firstOf(*deviceName, cancel, [&](const CloudDevice &each) { return isNamed(each, *deviceName); });
    return left && !*left ? Result<>() : fail(errorOf(*exchange.answer));
}

} // namespace app::onenet
