#include "config.h"

#include "pushcipher.h"
#include "resourceid.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

/// The hosts of today's platform: the console's, and that of its forerunner OneNET Studio. Every other address is
/// classic: api.heclouds.com, or one of the provincial platforms, which have the same paths (onenet.md 1).
bool isTodaysHost(const QString &host)
{
    return host == "iot-api.heclouds.com"_L1 || host == "openapi.heclouds.com"_L1;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet::Config)
};

QString text(const Docking &docking, const char *key)
{
    const QJsonValue value = docking.settings.value(QLatin1StringView(key));
    return value.isDouble() ? value.toVariant().toString() : value.toString().trimmed();
}

QByteArray secret(const Docking &docking, const char *key)
{
    return docking.secrets.value(QString::fromLatin1(key)).reveal();
}

Error fault(const char *key, const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}, QString::fromLatin1(key), {}};
}

Credential credentialOf(const QString &generation, const QString &apiAddress)
{
    if (generation == "productKey"_L1)
        return Credential::ProductKey;
    if (generation == "userKey"_L1)
        return Credential::UserKey;
    const bool isTodays = generation != "classic"_L1 && isTodaysHost(QUrl(apiAddress).host());
    return isTodays ? Credential::ProductKey : Credential::ApiKey;
}

void checkChoice(const Docking &docking, const char *key, const QStringList &choices, QList<Error> &faults)
{
    const QString value = text(docking, key);
    if (!value.isEmpty() && !choices.contains(value))
        faults.append(fault(key, Text::tr("Expected one of: %1").arg(choices.join(u", "_s))));
}

void checkAddress(const Docking &docking, QList<Error> &faults)
{
    const QString written = text(docking, kApiAddressKey);
    if (written.isEmpty())
        return; // the form says that it is missing
    const QUrl address(written, QUrl::StrictMode);
    const bool isHttp = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !isHttp || address.host().isEmpty())
        faults.append(fault(kApiAddressKey, Text::tr("Enter an address that begins with https:// or http://")));
    else if (!address.userInfo().isEmpty())
        faults.append(fault(kApiAddressKey, Text::tr("The address must not contain a user name or password")));
    else if (address.hasQuery() || address.hasFragment())
        faults.append(fault(kApiAddressKey, Text::tr("The address ends before ? and #")));
}

/// The generation against the address and against what its tokens name (onenet.md 6). With the default, what is
/// missing for calls is not asked for: pushes need none of it.
void checkGeneration(const Docking &docking, QList<Error> &faults)
{
    checkChoice(docking, kGenerationKey, {u"auto"_s, u"classic"_s, u"productKey"_s, u"userKey"_s}, faults);
    const QString generation = text(docking, kGenerationKey);
    const QString host = QUrl(text(docking, kApiAddressKey)).host();
    const bool isTodays = generation == "productKey"_L1 || generation == "userKey"_L1;
    if (generation == "classic"_L1 && isTodaysHost(host))
        faults.append(fault(kGenerationKey, Text::tr("%1 is the address of today's console").arg(host)));
    if (isTodays && host == "api.heclouds.com"_L1)
        faults.append(fault(kGenerationKey, Text::tr("%1 is the address of the classic platform").arg(host)));
    if (generation == "productKey"_L1 && text(docking, kProductIdKey).isEmpty())
        faults.append(fault(kProductIdKey, Text::tr("Enter the product's ID at OneNET: a product key works with it")));
    if (generation == "userKey"_L1 && text(docking, kUserIdKey).isEmpty())
        faults.append(fault(kUserIdKey, Text::tr("Enter the user ID: a user key works with it")));
}

/// Secrets that are not typed anew are not here; then there is nothing to say of them.
void checkSecrets(const Docking &docking, QList<Error> &faults)
{
    for (const char *key : {kApiKeyKey, kTokenKey}) {
        const QByteArray value = secret(docking, key);
        if (value != value.trimmed())
            faults.append(fault(key, Text::tr("It must not begin or end with a blank or line break")));
    }
    const bool isAccessKey = apiAccessOf(docking).credential != Credential::ApiKey;
    const QByteArray apiKey = secret(docking, kApiKeyKey);
    const auto decoded = QByteArray::fromBase64Encoding(apiKey, QByteArray::AbortOnBase64DecodingErrors);
    if (isAccessKey && apiKey == apiKey.trimmed() && !decoded)
        faults.append(fault(kApiKeyKey, Text::tr("An access key of today's console is Base64 text")));
    if (AesKey(docking.secrets.value(QString::fromLatin1(kAesKeyKey))).kind() == AesKey::Kind::Unusable) {
        faults.append(fault(kAesKeyKey, Text::tr("An aesKey has 16 characters (today's console), or 43 or 44 letters, "
                                                 "digits and + / = (classic platform)")));
    }
}

} // namespace

Config configOf(const Docking &docking)
{
    return {.productId = text(docking, kProductIdKey),
            .codecInput = text(docking, kCodecInputKey) == "raw"_L1 ? CodecInput::Raw : CodecInput::Payload,
            .codecPath = text(docking, kCodecPathKey),
            .hexIsBytes = text(docking, kHexValuesKey) != "text"_L1};
}

bool allowsTruncatedSignature(const Docking &docking)
{
    return docking.settings.value(QLatin1StringView(kTruncatedSignatureKey)).toVariant().toBool();
}

ApiAccess apiAccessOf(const Docking &docking)
{
    const QString address = text(docking, kApiAddressKey);
    return {.address = address,
            .credential = credentialOf(text(docking, kGenerationKey), address),
            .productId = text(docking, kProductIdKey),
            .userId = text(docking, kUserIdKey),
            .downlinkResource = text(docking, kDownlinkResourceKey),
            .hexIsBytes = text(docking, kHexValuesKey) != "text"_L1};
}

QList<Error> checkSettings(const Docking &docking)
{
    QList<Error> faults;
    checkAddress(docking, faults);
    checkGeneration(docking, faults);
    checkSecrets(docking, faults);
    checkChoice(docking, kCodecInputKey, {u"payload"_s, u"raw"_s}, faults);
    checkChoice(docking, kHexValuesKey, {u"bytes"_s, u"text"_s}, faults);
    const QString path = text(docking, kCodecPathKey);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        faults.append(fault(kCodecPathKey, Text::tr("A path begins with /")));
    const QString resource = text(docking, kDownlinkResourceKey);
    if (!resource.isEmpty() && !ResourceId::from(resource))
        faults.append(
            fault(kDownlinkResourceKey, Text::tr("Object, instance and resource, each up to 65535: 3200_0_5750")));
    return faults;
}

} // namespace app::onenet
