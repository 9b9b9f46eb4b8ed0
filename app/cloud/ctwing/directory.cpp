#include "directory.h"

#include "batchcreate.h"
#include "codes.h"
#include "devicedata.h"
#include "deviceremoval.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr int kPageSize = 100; // the most that AEP gives

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Directory)
};

QString valueOf(const CloudDeviceDraft &draft, const char *key)
{
    return draft.values.value(QString::fromLatin1(key)).trimmed();
}

QString nextPage(const Page &page, qint64 number)
{
    const qint64 size = page.pageSize > 0 ? page.pageSize : kPageSize;
    const bool isLast =
        page.rows.isEmpty() || (page.total >= 0 ? number * size >= page.total : page.rows.size() < size);
    return isLast ? QString() : QString::number(number + 1);
}

Error exists(const ProductFacts &product)
{
    return {.code = ErrorCode::Conflict,
            .message = Text::tr("CTWing has this device already."),
            .hint = Text::tr("Take it over from there instead of creating it."),
            .field = identityKeyOf(product),
            .detail = u"found before creating"_s};
}

/// IMEI and number stand once a device is there.
Result<> checkIdentity(const CloudDevice &device, const CloudDeviceDraft &draft)
{
    for (const char *key : {kImeiKey, kSerialKey}) {
        const QString wanted = valueOf(draft, key);
        const QString there = device.identity.value(QString::fromLatin1(key));
        if (!wanted.isEmpty() && !there.isEmpty() && wanted != there)
            return fail(
                ErrorCode::Unsupported, Text::tr("CTWing does not change the IMEI or number of a device."),
                {.hint = Text::tr("Delete the device there and create it again."), .field = QString::fromLatin1(key)});
    }
    return {};
}

Error unnamed()
{
    return {.code = ErrorCode::Network,
            .message = Text::tr("CTWing created the device but does not tell its ID."),
            .hint = Text::tr("Compare the devices with CTWing's."),
            .detail = u"CreateDevice without a deviceId"_s};
}

Directory::IsThat identityIs(const char *key, const QString &value)
{
    return [key = QString::fromLatin1(key), value](const CloudDevice &device) {
        return device.identity.value(key) == value;
    };
}

} // namespace

int Directory::batchSize() const
{
    return BatchCreate::kMaxRows;
}

Result<CloudDevicePage> Directory::devices(const QString &page, const CancelPtr &cancel)
{
    bool isNumber = true;
    const int number = page.isEmpty() ? 1 : page.toInt(&isNumber);
    if (!isNumber || number < 1)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no such page."), {.field = u"page"_s});
    const Answer answer = gateway().call(operations::kQueryDeviceList,
                                         {gateway().productParameter(),
                                          {"pageNow", QByteArray::number(number)},
                                          {"pageSize", QByteArray::number(kPageSize)}},
                                         {}, cancel);
    if (answer.error)
        return fail(*answer.error);
    const Page rows = readPage(answer.result);
    if (!rows.isClear && !answer.result.isNull())
        return fail(ErrorCode::Network, Text::tr("CTWing's answer has no list of devices."),
                    {.hint = Text::tr("Check the API address."), .detail = u"QueryDeviceList without a list"_s});
    CloudDevicePage devices{.next = nextPage(rows, number), .total = rows.total};
    for (const QJsonValue &row : rows.rows) {
        if (CloudDevice device = readDevice(row.toObject()); !device.cloudId.isEmpty())
            devices.devices.append(device);
    }
    return devices;
}

Directory::Found Directory::find(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    if (const QString imei = valueOf(draft, kImeiKey); !imei.isEmpty())
        return findByImei(imei, cancel);
    if (const QString serial = valueOf(draft, kSerialKey); !serial.isEmpty())
        return search(serial, identityIs(kSerialKey, serial), cancel);
    const QString name = draft.name.trimmed();
    if (!name.isEmpty())
        return search(
            name, [&name](const CloudDevice &device) { return device.name == name; }, cancel);
    return fail(ErrorCode::InvalidInput, Text::tr("An IMEI, a number or a name is needed to find a device."),
                {.field = QString::fromLatin1(kImeiKey)});
}

Directory::Found Directory::findByImei(const QString &imei, const CancelPtr &cancel)
{
    const Answer answer = gateway().call(operations::kQueryDeviceByImei,
                                         {gateway().productParameter(), {"imei", imei.toUtf8()}}, {}, cancel);
    if (answer.has(codes::kNoDevice))
        return std::nullopt;
    if (answer.error && (answer.isUnanswered() || answer.error->code == ErrorCode::Unauthorized))
        return fail(*answer.error);
    CloudDevice device = readDevice(answer.result.toObject());
    const QString key = QString::fromLatin1(kImeiKey);
    if (answer.isSuccess() && !device.cloudId.isEmpty() && device.identity.value(key, imei) == imei) {
        device.identity.insert(key, imei);
        return device;
    }
    // How it says that there is none is not documented, nor whether it serves every product: the list does.
    return search(imei, identityIs(kImeiKey, imei), cancel);
}

Directory::Found Directory::search(const QString &text, const IsThat &isThat, const CancelPtr &cancel)
{
    QList<CloudDevice> found;
    const auto walked = forEachRow(gateway(),
                                   {.operation = operations::kQueryDeviceList,
                                    .query = {gateway().productParameter(), {"searchValue", text.toUtf8()}},
                                    .pageSize = kPageSize},
                                   cancel, [&](const QJsonObject &row) {
                                       const CloudDevice device = readDevice(row);
                                       if (!device.cloudId.isEmpty() && isThat(device))
                                           found.append(device);
                                       return true;
                                   });
    if (!walked)
        return fail(walked.error());
    if (found.size() > 1)
        return fail(ErrorCode::Conflict, Text::tr("CTWing has several devices that are called %1.").arg(text),
                    {.hint = Text::tr("Enter the IMEI or the number of the device.")});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Directory::Found Directory::findByIdentity(const CloudDeviceDraft &draft, const ProductFacts &product,
                                           const CancelPtr &cancel)
{
    const QString key = identityKeyOf(product);
    return find({.values = {{key, draft.values.value(key)}}}, cancel);
}

Result<CloudDevice> Directory::create(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const auto product = m_session->product(cancel);
    if (!product)
        return fail(product.error());
    const CloudDeviceOutcome outcome = createOne(draft, *product, cancel);
    return outcome.error ? Result<CloudDevice>(fail(*outcome.error)) : Result<CloudDevice>(*outcome.device);
}

CloudDeviceOutcome Directory::createOne(const CloudDeviceDraft &draft, const ProductFacts &product,
                                        const CancelPtr &cancel)
{
    if (const auto checked = checkDraft(draft, product); !checked)
        return {.error = checked.error()};
    const Found there = findByIdentity(draft, product, cancel);
    if (!there)
        return {.error = there.error()};
    if (*there)
        return {.device = *there, .error = exists(product)};
    const Answer answer =
        gateway().call(operations::kCreateDevice, {}, withProduct(createBody(draft, product)), cancel);
    if (answer.error)
        return {.error = withoutPsk(*answer.error, draft)};
    CloudDevice device = readDevice(answer.result.toObject());
    if (device.cloudId.isEmpty()) {
        const Found created = findByIdentity(draft, product, cancel);
        if (!created || !*created)
            return {.error = created ? unnamed() : created.error()};
        device = **created;
    }
    completeDevice(device, draft, product);
    return {.device = device};
}

Result<QList<CloudDeviceOutcome>> Directory::createDevices(const QList<CloudDeviceDraft> &drafts,
                                                           const CancelPtr &cancel)
{
    if (drafts.size() > batchSize())
        return fail(ErrorCode::InvalidInput, Text::tr("CTWing creates at most %1 devices in a call.").arg(batchSize()));
    const auto product = m_session->product(cancel);
    if (!product)
        return fail(product.error());
    if (!product->usesImei())
        return createOneByOne(drafts, *product, cancel);
    BatchCreate batch(gateway(), *product, [&](const QString &imei) { return findByImei(imei, cancel); });
    return batch.run(drafts, cancel);
}

QList<CloudDeviceOutcome> Directory::createOneByOne(const QList<CloudDeviceDraft> &drafts, const ProductFacts &product,
                                                    const CancelPtr &cancel)
{
    QList<CloudDeviceOutcome> outcomes;
    std::optional<Error> broken;
    for (const CloudDeviceDraft &draft : drafts) {
        CloudDeviceOutcome outcome = broken ? CloudDeviceOutcome{.error = broken} : createOne(draft, product, cancel);
        if (outcome.device)
            outcome.error.reset();
        if (outcome.error && concernsTheRest(*outcome.error))
            broken = outcome.error;
        outcomes.append(outcome);
    }
    return outcomes;
}

Result<> Directory::update(const CloudDevice &device, const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    if (device.cloudId.isEmpty())
        return fail(noCloudId());
    if (const auto checked = checkIdentity(device, draft); !checked)
        return checked;
    QJsonObject body;
    if (const QString name = draft.name.trimmed(); !name.isEmpty())
        body.insert("deviceName"_L1, name);
    if (const QString imsi = valueOf(draft, kImsiKey); !imsi.isEmpty()) {
        const auto product = m_session->product(cancel);
        if (!product)
            return fail(product.error());
        if (product->protocol == protocols::kLwm2m)
            body.insert("other"_L1, QJsonObject{{"imsi"_L1, imsi}});
    }
    if (body.isEmpty())
        return {};
    const Answer answer =
        gateway().call(operations::kUpdateDevice, {{"deviceId", device.cloudId.toUtf8()}}, withProduct(body), cancel);
    return answer.error ? Result<>(fail(*answer.error)) : Result<>();
}

Result<QList<std::optional<Error>>> Directory::remove(const QList<CloudDevice> &devices, const CancelPtr &cancel)
{
    return DeviceRemoval(gateway()).run(devices, cancel);
}

QJsonObject Directory::withProduct(QJsonObject body) const
{
    body.insert("productId"_L1, m_session->gateway().productNumber());
    body.insert("operator"_L1, QLatin1StringView(kOperator));
    return body;
}

} // namespace app::ctwing
