#include "classicdirectory.h"

#include "beijingtime.h"
#include "codes.h"
#include "messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr int kLastPage = 10'000; // OneNET's own limit
constexpr int kMaxScannedPages = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

CloudDevice deviceOf(const QJsonObject &entry)
{
    CloudDevice device{.cloudId = idText(entry.value("id"_L1)), .name = entry.value("title"_L1).toString()};
    const QJsonObject auth = entry.value("auth_info"_L1).toObject(); // {"<IMEI>":"<IMSI>"} of NB-IoT devices
    if (!auth.isEmpty()) {
        device.identity.insert(u"imei"_s, auth.begin().key());
        device.identity.insert(u"imsi"_s, idText(auth.begin().value()));
    }
    const QJsonValue online = entry.value("online"_L1);
    if (online.isBool())
        device.presence = online.toBool() ? CloudDevice::Presence::Online : CloudDevice::Presence::Offline;
    device.isActivated = device.presence == CloudDevice::Presence::Online;
    device.createdAt = timeFromBeijing(entry.value("create_time"_L1));
    return device;
}

QString pathOf(const QString &cloudId)
{
    return "/devices/"_L1 + QString::fromLatin1(cloudId.toUtf8().toPercentEncoding());
}

QJsonObject authInfo(const QMap<QString, QString> &values)
{
    return {{values.value(u"imei"_s), values.value(u"imsi"_s)}};
}

/// The draft names another module or SIM card than the device has.
bool isOther(const CloudDevice &device, const CloudDeviceDraft &draft)
{
    return !draft.values.value(u"imei"_s).isEmpty() && authInfo(draft.values) != authInfo(device.identity);
}

} // namespace

Result<CloudDevicePage> ClassicDirectory::devices(const QString &page, const CancelPtr &cancel)
{
    const auto number = pageNumber(page, 1);
    if (!number)
        return fail(number.error());
    const Request request{.path = u"/devices"_s,
                          .query = {{u"page"_s, QString::number(*number)}, {u"per_page"_s, QString::number(kPageSize)}},
                          .isRepeatable = true,
                          .purpose = u"list devices"_s};
    const auto data = gateway().ask(request, cancel);
    if (!data)
        return fail(data.error());
    const auto entries = rowsOf(*data, u"devices"_s);
    if (!entries)
        return fail(entries.error());
    CloudDevicePage result;
    for (const QJsonValue entry : *entries)
        result.devices.append(deviceOf(entry.toObject()));
    result.total = wholeNumber(data->toObject().value("total_count"_L1)).value_or(-1);
    const bool isFull =
        entries->size() >= kPageSize && (result.total < 0 || qint64{*number} * kPageSize < result.total);
    if (isFull && *number < kLastPage)
        result.next = QString::number(*number + 1);
    return result;
}

Result<std::optional<CloudDevice>> ClassicDirectory::find(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const QString imei = draft.values.value(u"imei"_s);
    if (!imei.isEmpty())
        return findByImei(imei, cancel);
    if (!draft.name.isEmpty())
        return findByTitle(draft.name, cancel);
    return fail(ErrorCode::InvalidInput, Text::tr("A device is looked for by its IMEI or its name."),
                {.hint = Text::tr("Enter the IMEI in the device's configuration for OneNET."), .field = u"imei"_s});
}

Result<std::optional<CloudDevice>> ClassicDirectory::findByImei(const QString &imei, const CancelPtr &cancel)
{
    const Request request{.path = u"/devices/getbyimei"_s,
                          .query = {{u"imei"_s, imei}},
                          .isRepeatable = true,
                          .purpose = u"find device"_s};
    const Exchange exchange = gateway().exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (!exchange.answer->isDone() && !saysMissing(*exchange.answer))
        return meaningOf(*exchange.answer).isKnown ? fail(errorOf(*exchange.answer))
                                                   : scanFor(imei, errorOf(*exchange.answer), cancel);
    CloudDevice device = deviceOf(exchange.answer->data.toObject());
    if (!exchange.answer->isDone() || device.cloudId.isEmpty())
        return std::optional<CloudDevice>();
    device.identity.insert(u"imei"_s, imei);
    return std::optional(device);
}

/// Which number says "there is no such device" is not documented: a list that is not long tells for sure.
Result<std::optional<CloudDevice>> ClassicDirectory::scanFor(const QString &imei, const Error &otherwise,
                                                             const CancelPtr &cancel)
{
    QString token;
    for (int i = 0; i < kMaxScannedPages; ++i) {
        const auto page = devices(token, cancel);
        if (!page)
            return fail(otherwise);
        for (const CloudDevice &device : page->devices) {
            if (device.identity.value(u"imei"_s) == imei)
                return std::optional(device);
        }
        token = page->next;
        if (token.isEmpty())
            return std::optional<CloudDevice>();
    }
    return fail(otherwise);
}

Result<std::optional<CloudDevice>> ClassicDirectory::findByTitle(const QString &title, const CancelPtr &cancel)
{
    const Request request{.path = u"/devices"_s,
                          .query = {{u"key_words"_s, title}, {u"per_page"_s, QString::number(kPageSize)}},
                          .isRepeatable = true,
                          .purpose = u"find device"_s};
    const auto data = gateway().ask(request, cancel);
    if (!data)
        return fail(data.error());
    const auto entries = rowsOf(*data, u"devices"_s);
    if (!entries)
        return fail(entries.error());
    std::optional<CloudDevice> found;
    for (const QJsonValue entry : *entries) {
        const CloudDevice device = deviceOf(entry.toObject());
        if (device.name != title)
            continue;
        if (found)
            return fail(ErrorCode::Conflict, Text::tr("OneNET has several devices named %1.").arg(title),
                        {.hint = Text::tr("Enter the IMEI in the device's configuration for OneNET.")});
        found = device;
    }
    return found;
}

Result<Request> ClassicDirectory::creation(const CloudDeviceDraft &draft) const
{
    if (const auto isSound = checkNbIdentity(draft); !isSound)
        return fail(isSound.error());
    QJsonObject body{{u"title"_s, draft.name.isEmpty() ? draft.values.value(u"imei"_s) : draft.name},
                     {u"protocol"_s, u"LWM2M"_s},
                     {u"auth_info"_s, authInfo(draft.values)}};
    const Secret psk = draft.secrets.value(u"psk"_s);
    if (!psk.isEmpty())
        body.insert(u"psk"_s, psk.revealText());
    return Request{.method = "POST",
                   .path = u"/devices"_s,
                   .body = jsonBody(body),
                   .purpose = u"create device"_s,
                   .secrets = {psk}};
}

std::optional<CloudDevice> ClassicDirectory::created(const CloudDeviceDraft &draft, const QJsonValue &data) const
{
    const QString cloudId = idText(data.toObject().value("device_id"_L1));
    if (cloudId.isEmpty())
        return std::nullopt;
    return CloudDevice{
        .cloudId = cloudId,
        .name = draft.name.isEmpty() ? draft.values.value(u"imei"_s) : draft.name,
        .identity = {{u"imei"_s, draft.values.value(u"imei"_s)}, {u"imsi"_s, draft.values.value(u"imsi"_s)}}};
}

Result<QString> ClassicDirectory::idOf(const CloudDevice &device, const CancelPtr &cancel)
{
    if (!device.cloudId.isEmpty())
        return device.cloudId;
    return find({.name = device.name, .values = device.identity}, cancel).map([](const auto &found) {
        return found ? found->cloudId : QString();
    });
}

Result<> ClassicDirectory::update(const CloudDevice &device, const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const auto cloudId = idOf(device, cancel);
    if (!cloudId)
        return fail(cloudId.error());
    if (cloudId->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("OneNET does not have the device."));
    QJsonObject body;
    if (!draft.name.isEmpty())
        body.insert(u"title"_s, draft.name);
    if (isOther(device, draft)) {
        if (const auto isSound = checkNbIdentity(draft); !isSound)
            return fail(isSound.error());
        body.insert(u"auth_info"_s, authInfo(draft.values));
    }
    if (body.isEmpty())
        return {};
    const Request request{
        .method = "PUT", .path = pathOf(*cloudId), .body = jsonBody(body), .purpose = u"change device"_s};
    return gateway().ask(request, cancel).map([](const QJsonValue &) {});
}

Result<> ClassicDirectory::removeOne(const CloudDevice &device, const CancelPtr &cancel)
{
    const auto cloudId = idOf(device, cancel);
    if (!cloudId)
        return fail(cloudId.error());
    if (cloudId->isEmpty())
        return {};
    const Request request{.method = "DELETE", .path = pathOf(*cloudId), .purpose = u"delete device"_s};
    const Exchange exchange = gateway().exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (exchange.answer->isDone())
        return {};
    const auto gone = isGone(*cloudId, cancel);
    const bool isMissing = gone ? *gone : saysMissing(*exchange.answer);
    return isMissing ? Result<>() : fail(errorOf(*exchange.answer));
}

/// By the list, since the number of the error "there is no such device" is not documented.
Result<bool> ClassicDirectory::isGone(const QString &cloudId, const CancelPtr &cancel)
{
    const Request request{
        .path = u"/devices"_s, .query = {{u"device_id"_s, cloudId}}, .isRepeatable = true, .purpose = u"find device"_s};
    const auto entries =
        gateway().ask(request, cancel).and_then([](const QJsonValue &data) { return rowsOf(data, u"devices"_s); });
    if (!entries)
        return fail(entries.error());
    return std::none_of(entries->cbegin(), entries->cend(),
                        [&](const QJsonValue &entry) { return deviceOf(entry.toObject()).cloudId == cloudId; });
}

} // namespace app::onenet
