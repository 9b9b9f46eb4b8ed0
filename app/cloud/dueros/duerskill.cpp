#include "duerskill.h"

#include "appliance.h"
#include "directive.h"
#include "envelope.h"
#include "notices.h"
#include "rehearsal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::dueros {

std::variant<SkillCall, SkillReply> DuerSkill::read(const QByteArray &contentType, const QByteArray &body) const
{
    return readCall(contentType, body);
}

SkillReply DuerSkill::denied(const SkillCall &call, SkillDenial why) const
{
    // Whatever is wrong, this is how the reply to a request for a report must be called: syncing stops otherwise.
    if (call.kind == SkillCall::Kind::Report && (why == SkillDenial::UnknownDevice || why == SkillDenial::NotDocked))
        return reported(call, nullptr);
    switch (why) {
    case SkillDenial::UnknownToken:
        return error(call, u"InvalidAccessTokenError"_s);
    case SkillDenial::ExpiredToken:
        return error(call, u"ExpiredAccessTokenError"_s);
    case SkillDenial::UnknownDevice:
    case SkillDenial::NotDocked:
        return error(call, u"UnsupportedTargetError"_s);
    case SkillDenial::Failure:
        break;
    }
    return error(call, u"DriverInternalError"_s);
}

SkillReply DuerSkill::discovered(const SkillCall &call, const QList<SkillDevice> &devices) const
{
    return reply(call, kDiscovery, u"DiscoverAppliancesResponse"_s,
                 discovery(devices, QDateTime::currentDateTimeUtc()));
}

SkillReply DuerSkill::unbound(const SkillCall &call) const
{
    return reply(call, kUnbind, u"UnbindBotResponse"_s, {});
}

SkillReply DuerSkill::reported(const SkillCall &call, const SkillDevice *device) const
{
    QJsonArray attributes;
    if (device != nullptr) {
        const QString asked = call.payload["appliance"_L1]["attributeName"_L1].toString();
        const Mappings mappings = mappingsOf(*device->docking);
        const Appliance appliance(*device, mappings, QDateTime::currentDateTimeUtc());
        QStringList ids{asked};
        for (const AttributeMapping &mapping : mappings.attributes)
            if (mapping.attribute != asked)
                ids << mapping.attribute;
        attributes = appliance.attributes(ids);
    }
    return reply(call, kQuery, u"ReportStateResponse"_s, {{u"attributes"_s, attributes}});
}

std::variant<SkillReply, SkillOrder> DuerSkill::plan(const SkillCall &call, const SkillDevice &device,
                                                     const QDateTime &now) const
{
    const Mappings mappings = mappingsOf(*device.docking);
    return Directive(call, device, mappings, now).plan();
}

SkillReply DuerSkill::finished(const SkillCall &call, const SkillOrder &order, const SkillDevice &after,
                               const SkillOutcome &outcome) const
{
    const Mappings mappings = mappingsOf(*after.docking);
    return Directive(call, after, mappings, QDateTime::currentDateTimeUtc()).finished(order, outcome);
}

QStringList DuerSkill::attributesOf(const Docking &docking, const QStringList &properties) const
{
    QStringList attributes;
    const Mappings mappings = mappingsOf(docking);
    for (const AttributeMapping &mapping : mappings.attributes)
        if (properties.contains(mapping.property))
            attributes << mapping.attribute;
    return attributes;
}

QString DuerSkill::nameOf(const DeviceId &device) const
{
    return applianceId(device);
}

QString DuerSkill::noticeTarget(const Docking &docking) const
{
    const QString bot = docking.settings.value(QLatin1StringView(kBotIdKey)).toString().trimmed();
    if (bot.isEmpty())
        return {};
    return bot + u'\n' + docking.settings.value(QLatin1StringView(kNoticeAddressKey)).toString().trimmed();
}

QList<SkillPhrase> DuerSkill::phrases(const SkillDevice &device) const
{
    return rehearsal::phrases(device);
}

QJsonObject DuerSkill::request(const SkillPhrase &phrase, const SkillDevice &device, const QJsonValue &said,
                               const QString &messageId) const
{
    return rehearsal::request(phrase, device, said, messageId, QDateTime::currentDateTimeUtc());
}

QByteArray DuerSkill::withToken(const QByteArray &request, const Secret &token) const
{
    const QJsonDocument document = QJsonDocument::fromJson(request);
    if (!document.isObject())
        return request;
    QJsonObject envelope = document.object();
    QJsonObject payload = envelope["payload"_L1].toObject();
    payload["accessToken"_L1] = token.revealText();
    envelope["payload"_L1] = payload;
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace app::dueros
