#include "sim/onenet/devicerules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

std::optional<bool> flag(const Call &call, QByteArrayView name)
{
    const QString value = call.query(name);
    return value.isEmpty() ? std::nullopt : std::optional(value == "true"_L1);
}

std::optional<QString> codesFault(const QString &psk, const QString &authCode)
{
    if (!psk.isEmpty() && !matches(psk, u"[A-Za-z0-9]{8,16}"_s))
        return u"psk is 8 to 16 letters and digits"_s;
    if (!matches(authCode, u"[A-Za-z0-9]{0,16}"_s))
        return u"the auth code is at most 16 letters and digits"_s;
    return std::nullopt;
}

bool hasTag(const Device &device, const QString &tag)
{
    for (const Json &entry : device.tags) {
        if (asText(entry) == tag)
            return true;
    }
    return false;
}

} // namespace

QString spacedTime(qint64 ms)
{
    return beijingText(ms).replace(u'T', u' ');
}

tl::expected<NbIdentity, QString> classicIdentity(const Json &body)
{
    if (member(body, "protocol") && text(body, "protocol").toUpper() != "LWM2M"_L1)
        return tl::unexpected(u"protocol is LWM2M"_s);
    if (member(body, "chip"))
        return tl::unexpected(u"chip is for test devices"_s);
    if (const auto wrong = codesFault(text(body, "psk"), text(body, "auth")))
        return tl::unexpected(*wrong);
    const Json *pair = member(body, "auth_info");
    if (!pair || pair->size() != 1)
        return tl::unexpected(u"auth_info has one member, {\"IMEI\": \"IMSI\"}"_s);
    const NbIdentity identity{QString::fromStdString(pair->begin().key()), asText(pair->begin().value())};
    if (!matches(identity.imei, u"[0-9]{15}"_s) || !matches(identity.imsi, u"[0-9]{1,15}"_s))
        return tl::unexpected(u"the IMEI is 15 digits, the IMSI 1 to 15, as text"_s);
    return identity;
}

std::optional<QString> currentIdentityFault(const Json &body, Access access)
{
    if (!matches(text(body, "device_name"), u"[A-Za-z0-9_-]{1,64}"_s))
        return u"device_name is at most 64 letters, digits, - and _"_s;
    if (text(body, "desc").size() > 100)
        return u"desc is at most 100 characters"_s;
    if (const auto wrong = codesFault(text(body, "psk"), text(body, "auth_code")))
        return wrong;
    if (access != Access::LwM2m)
        return std::nullopt;
    if (!matches(text(body, "imei"), u"[0-9]{15}"_s) || !matches(text(body, "imsi"), u"[0-9]{1,15}"_s))
        return u"imei is 15 digits, imsi 1 to 15"_s;
    return std::nullopt;
}

ListFilter listFilter(const Call &call)
{
    const QString ids = call.query("device_id");
    return {.words = call.query("key_words"),
            .imei = call.query("auth_info"),
            .tag = call.query("tag"),
            .ids = ids.isEmpty() ? QStringList() : ids.split(u','),
            .isOnline = flag(call, "online"),
            .isPrivate = flag(call, "private"),
            .begin = call.query("begin"),
            .end = call.query("end")};
}

bool fits(const Device &device, const ListFilter &filter)
{
    const QString created = spacedTime(device.createTime);
    return device.name.contains(filter.words) && device.imei.contains(filter.imei) &&
           (filter.tag.isEmpty() || hasTag(device, filter.tag)) &&
           (filter.ids.isEmpty() || filter.ids.contains(QString::number(device.did))) &&
           filter.isOnline.value_or(device.status == 1) == (device.status == 1) &&
           filter.isPrivate.value_or(device.isPrivate) == device.isPrivate &&
           (filter.begin.isEmpty() || created >= filter.begin) &&
           (filter.end.isEmpty() || created.left(filter.end.size()) <= filter.end);
}

} // namespace sim::onenet
