#include "sim/dueros/assistant.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sim::dueros {

namespace {

constexpr const char *kCloud = "dueros";
constexpr const char *kControl = "DuerOS.ConnectedHome.Control";
constexpr const char *kQuery = "DuerOS.ConnectedHome.Query";
constexpr const char *kDiscovery = "DuerOS.ConnectedHome.Discovery";
constexpr qint64 kPaceMs = 60'000; ///< One report for an attribute in that time.
constexpr size_t kMostUsers = 5;
constexpr int kBadRequest = 21001;
constexpr int kNotReported = 21096;
constexpr int kTooSoon = 21207;

const Json &at(const Json &object, const char *name)
{
    static const Json kNothing = nullptr;
    const Json *found = member(object, name);
    return found == nullptr ? kNothing : *found;
}

Reply reply(int status, const char *message, Json more = Json::object())
{
    Json body = Json::object({{"status", status}, {"msg", message}});
    for (const auto &[name, value] : more.items())
        body[name] = value;
    return {.body = toBytes(body)};
}

} // namespace

Assistant::Assistant(const Settings &settings, const Clock &clock, CallLog &log, Poster &poster)
    : m_settings(settings), m_clock(clock), m_log(log), m_poster(poster)
{}

QByteArray Assistant::operationOf(const Request &request)
{
    if (request.path.endsWith("/changereport"))
        return "ChangeReport";
    return request.path.endsWith("/devicesync") ? "DeviceSync" : "";
}

Reply Assistant::refuse(int status, const char *message, const QString &detail)
{
    m_log.refusal(kCloud, message, detail);
    return reply(status, message);
}

void Assistant::answer(const Request &request, const Answer &answer)
{
    const QByteArray operation = operationOf(request);
    const auto body = parseJson(request.body);
    if (operation.isEmpty() || request.method != "POST") {
        answer({.status = 404, .body = "{}"});
        return;
    }
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    if (!type.startsWith("application/json") || !body || !body->is_object()) {
        answer(refuse(kBadRequest, "param error", u"no JSON object as application/json"_s));
        return;
    }
    if (operation == "ChangeReport")
        changeReport(*body, answer);
    else
        deviceSync(*body, answer);
}

void Assistant::changeReport(const Json &body, const Answer &answer)
{
    const Json &header = at(body, "header");
    const Json &payload = at(body, "payload");
    const Json &appliance = at(payload, "appliance");
    const QString openUid = text(payload, "openUid");
    const QString id = text(appliance, "applianceId");
    const QString attribute = text(appliance, "attributeName");
    if (text(header, "namespace") != QLatin1String(kControl) || text(header, "name") != "ChangeReportRequest"_L1 ||
        text(header, "messageId").isEmpty() || text(header, "payloadVersion") != "1"_L1) {
        answer(refuse(kBadRequest, "param error", u"header"_s));
        return;
    }
    if (member(payload, "accessToken") != nullptr) // which would leave it in other hands' logs
        m_log.warning(kCloud, "a token in a report");
    const auto link = m_links.find(openUid);
    if (link == m_links.end() || link->second.botId != text(payload, "botId")) {
        answer(refuse(kBadRequest, "not support botId", u"botId or openUid"_s));
        return;
    }
    if (id.isEmpty() || attribute.isEmpty()) {
        answer(refuse(kBadRequest, "param error", u"appliance"_s));
        return;
    }
    const qint64 now = m_clock.nowMs();
    qint64 &last = m_reportedMs[openUid + u'/' + id + u'/' + attribute];
    if (last != 0 && now - last < m_clock.waitMs(kPaceMs)) {
        answer(refuse(kTooSoon, "report too often", id + u'/' + attribute));
        return;
    }
    last = now;
    askForState(openUid, payload, text(header, "messageId"), answer);
}

void Assistant::askForState(const QString &openUid, const Json &payload, const QString &messageId, const Answer &answer)
{
    const Link &link = m_links[openUid];
    const Json asked = at(payload, "appliance");
    const Json request =
        envelope(kQuery, "ReportStateRequest", link.token,
                 Json::object({{"appliance", Json::object({{"additionalApplianceDetails", Json::object()},
                                                           {"applianceId", text(asked, "applianceId")},
                                                           {"attributeName", text(asked, "attributeName")}})}}));
    m_poster.post(link.url, toBytes(request), "DuerOS", m_settings.pushTimeoutMs,
                  [this, openUid, asked, messageId, answer](const Delivered &delivered) {
                      const auto told = parseJson(delivered.body).value_or(Json());
                      const Json &attributes = at(at(told, "payload"), "attributes");
                      if (delivered.status != 200 || text(at(told, "header"), "name") != "ReportStateResponse"_L1 ||
                          text(at(told, "header"), "namespace") != QLatin1String(kQuery) || !attributes.is_array() ||
                          attributes.size() > 10) {
                          answer(refuse(kNotReported, "no report", QString::fromUtf8(delivered.body.left(500))));
                          return;
                      }
                      m_reports.push_back(Json::object({{"openUid", openUid},
                                                        {"applianceId", text(asked, "applianceId")},
                                                        {"attributeName", text(asked, "attributeName")},
                                                        {"attributes", attributes}}));
                      answer(reply(0, "ok",
                                   Json::object({{"messageId", messageId},
                                                 {"data", {{"updated_attribute_num", attributes.size()}}}})));
                  });
}

void Assistant::deviceSync(const Json &body, const Answer &answer)
{
    const Json &users = at(body, "openUids");
    if (text(body, "logId").isEmpty() || !users.is_array() || users.empty()) {
        answer(refuse(kBadRequest, "param error", u"logId or openUids"_s));
        return;
    }
    if (users.size() > kMostUsers) {
        answer(refuse(kBadRequest, "openUid not more than 5", {}));
        return;
    }
    Json failed = Json::array();
    Json succeed = Json::array();
    for (const Json &user : users) {
        const QString openUid = asText(user);
        const auto link = m_links.find(openUid);
        const bool isKnown = link != m_links.end() && link->second.botId == text(body, "botId");
        (isKnown ? succeed : failed).push_back(openUid);
        if (isKnown)
            discover(openUid);
    }
    answer(reply(0, "ok",
                 Json::object({{"logid", text(body, "logId")}, {"data", {{"failed", failed}, {"succeed", succeed}}}})));
}

void Assistant::discover(const QString &openUid)
{
    const Link &link = m_links[openUid];
    const Json request =
        envelope(kDiscovery, "DiscoverAppliancesRequest", link.token, Json::object({{"openUid", openUid}}));
    m_poster.post(link.url, toBytes(request), "DuerOS", m_settings.pushTimeoutMs,
                  [this, openUid](const Delivered &delivered) {
                      const auto told = parseJson(delivered.body).value_or(Json());
                      m_discovered[openUid.toStdString()] = at(at(told, "payload"), "discoveredAppliances");
                  });
}

void Assistant::say(const QString &openUid, Json request, const Answer &answer)
{
    const auto link = m_links.find(openUid);
    if (link == m_links.end()) {
        answer({.status = 404, .body = R"({"error":"no such user"})"});
        return;
    }
    request["payload"]["accessToken"] = link->second.token;
    m_poster.post(link->second.url, toBytes(request), "DuerOS", m_settings.pushTimeoutMs,
                  [answer](const Delivered &delivered) {
                      const Json body = parseJson(delivered.body).value_or(Json());
                      answer({.body = toBytes(Json::object({{"status", delivered.status}, {"body", body}}))});
                  });
}

Json Assistant::envelope(const char *space, const char *name, const QString &token, Json payload)
{
    payload["accessToken"] = token;
    return Json::object({{"header", Json::object({{"namespace", space},
                                                  {"name", name},
                                                  {"messageId", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                                  {"payloadVersion", "1"}})},
                         {"payload", payload}});
}

Json Assistant::describe() const
{
    Json links = Json::object();
    for (const auto &[openUid, link] : m_links)
        links[openUid.toStdString()] = Json::object({{"botId", link.botId}, {"url", link.url.toString()}});
    return Json::object({{"links", links}, {"reports", m_reports}, {"discovered", m_discovered}});
}

} // namespace sim::dueros
