#include "devicedata.h"

#include "answer.h"
#include "pushbody.h"

#include "app/net/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::DeviceData)
};

QString value(const CloudDeviceDraft &draft, const char *key)
{
    return draft.values.value(QString::fromLatin1(key)).trimmed();
}

QString psk(const CloudDeviceDraft &draft)
{
    return draft.secrets.value(QString::fromLatin1(kPskKey)).revealText().trimmed();
}

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Result<> refuse(const char *field, const QString &message, const QString &hint = {})
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = QString::fromLatin1(field)});
}

QString nameOf(const CloudDeviceDraft &draft, const ProductFacts &product)
{
    const QString name = draft.name.trimmed();
    return name.isEmpty() ? draft.values.value(identityKeyOf(product)).trimmed() : name;
}

/// imsi and PSK, where the draft has them.
void addOptional(QJsonObject &object, const CloudDeviceDraft &draft)
{
    if (const QString imsi = value(draft, kImsiKey); !imsi.isEmpty())
        object.insert("imsi"_L1, imsi);
    if (const QString key = psk(draft); !key.isEmpty())
        object.insert("pskValue"_L1, key);
}

} // namespace

CloudDevice readDevice(const QJsonObject &object)
{
    CloudDevice device{.cloudId = idText(object.value("deviceId"_L1)),
                       .name = object.value("deviceName"_L1).toString(),
                       .isActivated = wholeOf(object.value("deviceStatus"_L1)) == 1,
                       .createdAt = timeOf(object.value("createTime"_L1))};
    const auto identify = [&](const char *key, QLatin1StringView member) {
        if (const QString text = idText(object.value(member)); !text.isEmpty())
            device.identity.insert(QString::fromLatin1(key), text);
    };
    identify(kImeiKey, "imei"_L1);
    identify(kImsiKey, "imsi"_L1);
    identify(kSerialKey, "deviceSn"_L1);
    const auto netStatus = wholeOf(object.value("netStatus"_L1));
    if (netStatus == 1)
        device.presence = CloudDevice::Presence::Online;
    else if (netStatus == 2)
        device.presence = CloudDevice::Presence::Offline;
    return device;
}

Error noCloudId()
{
    return {.code = ErrorCode::InvalidInput,
            .message = Text::tr("The device has no ID of CTWing."),
            .hint = Text::tr("Compare the devices with CTWing's first."),
            .field = u"cloudId"_s,
            .detail = u"cloudId is empty"_s};
}

QString identityKeyOf(const ProductFacts &product)
{
    return QString::fromLatin1(product.usesImei() ? kImeiKey : kSerialKey);
}

Result<> checkDraft(const CloudDeviceDraft &draft, const ProductFacts &product)
{
    if (product.protocol == 0)
        return fail(ErrorCode::Unsupported, Text::tr("CTWing does not say which protocol the product has."),
                    {.hint = Text::tr("Create the device on CTWing's own console.")});
    if (!product.usesImei()) {
        if (!value(draft, kSerialKey).isEmpty())
            return {};
        return refuse(
            kSerialKey,
            Text::tr("Devices of this product (%1) need a device number (SN).").arg(protocolName(product.protocol)));
    }
    if (!fits(value(draft, kImeiKey), u"[0-9]{15}"_s))
        return refuse(
            kImeiKey,
            Text::tr("Devices of this product (%1) need an IMEI of 15 digits.").arg(protocolName(product.protocol)));
    if (product.protocol != protocols::kLwm2m)
        return {};
    if (!fits(value(draft, kImsiKey), u"[0-9]{0,15}"_s))
        return refuse(kImsiKey, Text::tr("An IMSI has at most 15 digits."));
    if (!fits(psk(draft), u"([A-Za-z0-9]{16})?"_s))
        return refuse(kPskKey, Text::tr("A PSK has 16 letters and digits."));
    return {};
}

QJsonObject createBody(const CloudDeviceDraft &draft, const ProductFacts &product)
{
    QJsonObject body{{"deviceName"_L1, nameOf(draft, product)}};
    if (!product.usesImei()) {
        body.insert("deviceSn"_L1, value(draft, kSerialKey));
        return body;
    }
    body.insert("imei"_L1, value(draft, kImeiKey));
    if (product.protocol == protocols::kLwm2m) {
        QJsonObject other{{"autoObserver"_L1, 0}};
        addOptional(other, draft);
        body.insert("other"_L1, other);
    }
    return body;
}

void completeDevice(CloudDevice &device, const CloudDeviceDraft &draft, const ProductFacts &product)
{
    if (device.name.isEmpty())
        device.name = nameOf(draft, product);
    QStringList keys{identityKeyOf(product)};
    if (product.protocol == protocols::kLwm2m)
        keys.append(QString::fromLatin1(kImsiKey));
    for (const QString &key : keys) {
        const QString text = draft.values.value(key).trimmed();
        if (!text.isEmpty() && !device.identity.contains(key))
            device.identity.insert(key, text);
    }
}

Error withoutPsk(Error error, const CloudDeviceDraft &draft)
{
    const QList<Secret> secrets{draft.secrets.value(QString::fromLatin1(kPskKey))};
    error.message = redacted(error.message, secrets);
    error.detail = redacted(error.detail, secrets);
    return error;
}

QJsonObject batchRow(const CloudDeviceDraft &draft, const ProductFacts &product)
{
    QJsonObject row{{"deviceName"_L1, nameOf(draft, product)}, {"imei"_L1, value(draft, kImeiKey)}};
    if (product.protocol != protocols::kLwm2m)
        return row;
    row.insert("autoObserver"_L1, 0);
    addOptional(row, draft);
    if (row.contains("pskValue"_L1))
        row.insert("pskType"_L1, 0); // text, not hexadecimal
    return row;
}

} // namespace app::ctwing
