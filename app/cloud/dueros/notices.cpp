#include "notices.h"

#include "envelope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

constexpr int kTooSoon = 21207;     // less than a minute after the last report of that attribute
constexpr int kWrongReport = 21096; // our reply to ReportStateRequest was not one
constexpr qsizetype kUsersAtOnce = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error refusal(int status, const QString &words)
{
    Error error{ErrorCode::State,
                Text::tr("DuerOS refused the report: %1 (%2).").arg(words).arg(status),
                Text::tr("Check the skill ID, and whether the user still has the skill linked."),
                {},
                {}};
    if (status == kTooSoon) {
        error.code = ErrorCode::Busy;
        error.message = Text::tr("DuerOS takes one report a minute of each value.");
        error.hint = Text::tr("It is told again later.");
    } else if (status == kWrongReport) {
        error.message = Text::tr("DuerOS asked for the value and did not understand the answer.");
        error.hint = Text::tr("Look at the skill's requests in the log, and at the property mapping.");
    }
    return error;
}

} // namespace

Notices::Notices(const Docking &docking, ApiCaller &caller)
    : m_address(docking.settings.value(QLatin1StringView(kNoticeAddressKey)).toString()),
      m_botId(docking.settings.value(QLatin1StringView(kBotIdKey)).toString()), m_caller(caller)
{
    if (m_address.isEmpty())
        m_address = QString::fromLatin1(kNoticeAddress);
    while (m_address.endsWith(u'/'))
        m_address.chop(1);
}

Result<> Notices::ready() const
{
    if (!m_botId.isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("The docking has no skill ID, so DuerOS cannot be told of changes."),
                {.hint = Text::tr("Enter it in the docking's settings; the DuerOS console shows it."),
                 .field = QString::fromLatin1(kBotIdKey)});
}

Result<QJsonObject> Notices::post(const QString &path, const QJsonObject &body, const QString &purpose,
                                  const CancelPtr &cancel)
{
    ApiCall call;
    call.http = {.method = "POST",
                 .url = QUrl(m_address + path),
                 .headers = {{"Content-Type", "application/json; charset=utf-8"}},
                 .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                 .purpose = purpose};
    call.isRepeatable = true; // it only makes DuerOS ask us
    const auto response = m_caller.send(call, cancel);
    if (!response)
        return fail(response.error());
    // The body is JSON although its type may say HTML.
    const QJsonDocument answer = QJsonDocument::fromJson(response->body);
    if (!answer.isObject() || !answer.object().contains("status"_L1)) {
        return fail(
            ErrorCode::Network,
            Text::tr("DuerOS answered with the HTTP status %1 and nothing that can be read.").arg(response->status),
            {.hint = Text::tr("Check the address of the reports, and try again later.")});
    }
    return answer.object();
}

Result<> Notices::changed(const QString &openUid, const DeviceId &device, const QString &attribute,
                          const CancelPtr &cancel)
{
    if (const auto can = ready(); !can)
        return can;
    const QJsonObject header{{u"namespace"_s, QString::fromLatin1(kControl)},
                             {u"name"_s, u"ChangeReportRequest"_s},
                             {u"messageId"_s, newId()},
                             {u"payloadVersion"_s, u"1"_s}};
    const QJsonObject payload{
        {u"botId"_s, m_botId},
        {u"openUid"_s, openUid},
        {u"appliance"_s, QJsonObject{{u"applianceId"_s, applianceId(device)}, {u"attributeName"_s, attribute}}}};
    const auto answer =
        post(u"/changereport"_s, {{u"header"_s, header}, {u"payload"_s, payload}}, u"change report"_s, cancel);
    if (!answer)
        return fail(answer.error());
    const int status = answer->value("status"_L1).toInt(-1);
    if (status != 0)
        return fail(refusal(status, answer->value("msg"_L1).toString()));
    return {};
}

Result<QStringList> Notices::devicesChanged(const QStringList &openUids, const CancelPtr &cancel)
{
    if (const auto can = ready(); !can)
        return fail(can.error());
    QStringList failed;
    for (qsizetype at = 0; at < openUids.size(); at += kUsersAtOnce) {
        const QStringList some = openUids.mid(at, kUsersAtOnce);
        const auto answer =
            post(u"/devicesync"_s,
                 {{u"botId"_s, m_botId}, {u"logId"_s, newId()}, {u"openUids"_s, QJsonArray::fromStringList(some)}},
                 u"device sync"_s, cancel);
        if (!answer)
            return fail(answer.error());
        const int status = answer->value("status"_L1).toInt(-1);
        if (status != 0)
            return fail(refusal(status, answer->value("msg"_L1).toString()));
        const QJsonArray refused = answer->value("data"_L1)["failed"_L1].toArray();
        for (const QJsonValue each : refused)
            failed << each.toString();
    }
    return failed;
}

} // namespace app::dueros
