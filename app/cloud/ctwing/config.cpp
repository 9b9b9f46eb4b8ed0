#include "config.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Config)
};

QString text(const Docking &docking, const char *key)
{
    const QJsonValue value = docking.settings.value(QLatin1StringView(key));
    return value.isDouble() ? value.toVariant().toString() : value.toString().trimmed();
}

Error fault(const char *key, const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}, QString::fromLatin1(key), {}};
}

} // namespace

Config configOf(const Docking &docking)
{
    return {.productId = text(docking, kProductIdKey),
            .codecInput = text(docking, kCodecInputKey) == "raw"_L1 ? CodecInput::Raw : CodecInput::Payload,
            .codecPath = text(docking, kCodecPathKey)};
}

QList<Error> checkSettings(const Docking &docking)
{
    QList<Error> faults;
    const QUrl address(text(docking, kApiAddressKey), QUrl::StrictMode);
    const bool isHttp = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !isHttp || address.host().isEmpty())
        faults.append(fault(kApiAddressKey, Text::tr("Enter an address that begins with https:// or http://")));
    if (!address.userInfo().isEmpty())
        faults.append(fault(kApiAddressKey, Text::tr("The address must not contain a user name or password")));
    const QString path = text(docking, kCodecPathKey);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        faults.append(fault(kCodecPathKey, Text::tr("A path begins with /")));
    const QString input = text(docking, kCodecInputKey);
    if (!input.isEmpty() && input != "payload"_L1 && input != "raw"_L1)
        faults.append(fault(kCodecInputKey, Text::tr("The codec input is payload or raw")));
    return faults;
}

} // namespace app::ctwing
