#include "config.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

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

/// A key without the blanks and line ends around it: no header could carry them.
Secret secret(const Docking &docking, const char *key)
{
    return Secret(docking.secrets.value(QString::fromLatin1(key)).reveal().trimmed());
}

constexpr std::array kCommandForms{
    std::pair{CommandForm::Auto, "auto"_L1},         std::pair{CommandForm::Text, "text"_L1},
    std::pair{CommandForm::Hex, "hex"_L1},           std::pair{CommandForm::Model, "model"_L1},
    std::pair{CommandForm::MqttJson, "mqttJson"_L1}, std::pair{CommandForm::Profile, "profile"_L1},
};

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

QString commandFormName(CommandForm form)
{
    const auto *entry = std::find_if(kCommandForms.cbegin(), kCommandForms.cend(),
                                     [form](const auto &each) { return each.first == form; });
    return entry == kCommandForms.cend() ? QString() : QString(entry->second);
}

std::optional<CommandForm> commandFormOf(const QString &name)
{
    const auto *entry = std::find_if(kCommandForms.cbegin(), kCommandForms.cend(),
                                     [&name](const auto &each) { return each.second == name; });
    return entry == kCommandForms.cend() ? std::nullopt : std::optional(entry->first);
}

ApiConfig apiConfigOf(const Docking &docking)
{
    return {.base = baseAddress(text(docking, kApiAddressKey)),
            .productId = text(docking, kProductIdKey),
            .appKey = secret(docking, kAppKeyKey),
            .appSecret = secret(docking, kAppSecretKey),
            .masterKey = secret(docking, kMasterKeyKey),
            .commandForm = commandFormOf(text(docking, kCommandFormKey)).value_or(CommandForm::Auto)};
}

QUrl baseAddress(const QString &address)
{
    QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    url.setQuery(QString());
    url.setFragment(QString());
    QStringList parts = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.last().startsWith("aep_"_L1))
        parts.removeLast();
    url.setPath(parts.isEmpty() ? QString() : u'/' + parts.join(u'/'), QUrl::TolerantMode);
    return url;
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
    const QString form = text(docking, kCommandFormKey);
    if (!form.isEmpty() && !commandFormOf(form))
        faults.append(fault(kCommandFormKey, Text::tr("The form of commands is none of the choices")));
    return faults;
}

} // namespace app::ctwing
