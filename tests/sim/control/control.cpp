#include "sim/control/control.h"

#include "sim/base/settingsjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

using Give = std::function<Reply(const Json &)>;

std::function<void(const Json &, const Answer &)> atOnce(Give give)
{
    return [give = std::move(give)](const Json &body, const Answer &answer) { answer(give(body)); };
}

} // namespace

Control::Control(Settings &settings, FaultPlan &faults, CallLog &log, Hooks hooks)
    : m_settings(settings), m_faults(faults), m_log(log), m_hooks(std::move(hooks))
{
    add(readers());
    add(changes());
}

QList<Route> Control::readers()
{
    return {
        {.method = "GET", .path = "/state", .answer = atOnce([this](const Json &) {
                                                return jsonReply(m_hooks.state());
                                            })},
        {.method = "GET", .path = "/counters", .answer = atOnce([this](const Json &) {
                                                   return jsonReply(m_log.counters());
                                               })},
        {.method = "GET", .path = "/log", .answer = atOnce([this](const Json &) { return jsonReply(m_log.recent()); })},
        {.method = "GET", .path = "/settings", .answer = atOnce([this](const Json &) {
                                                   return jsonReply(toJson(m_settings));
                                               })},
        {.method = "GET", .path = "/faults", .answer = atOnce([this](const Json &) {
                                                 return jsonReply(m_faults.describe());
                                             })},
    };
}

QList<Route> Control::changes()
{
    return {
        {.method = "POST", .path = "/counters/reset", .answer = atOnce([this](const Json &) {
                                                          m_log.reset();
                                                          return doneReply();
                                                      })},
        {.method = "POST", .path = "/settings", .isFree = true, .answer = atOnce([this](const Json &body) {
                                                                    return changeSettings(body);
                                                                })},
        {.method = "POST",
         .path = "/faults",
         .body = {{"target"},
                  {"mode"},
                  {"count", FieldType::Integer, false},
                  {"operation", FieldType::Text, false},
                  {"ms", FieldType::Integer, false},
                  {"retryAfter", FieldType::Integer, false}},
         .answer = atOnce([this](const Json &body) { return addFault(body); })},
        {.method = "DELETE", .path = "/faults", .answer = atOnce([this](const Json &) {
                                                    m_faults.clear();
                                                    return doneReply();
                                                })},
    };
}

void Control::handle(const Request &request, const Answer &answer)
{
    const auto route = std::find_if(m_routes.begin(), m_routes.end(), [&](const Route &entry) {
        return entry.method == request.method && entry.path == request.path;
    });
    // A page in a browser must not work the simulator.
    if (request.header("origin")) {
        answer(faultReply(u"not for browsers"_s, 403));
        return;
    }
    if (route == m_routes.end()) {
        answer(faultReply(
            u"there is no %1 %2"_s.arg(QString::fromUtf8(request.method), QString::fromUtf8(request.path)), 404));
        return;
    }
    const auto body = request.body.isEmpty() ? std::optional(Json(Json::object())) : parseJson(request.body);
    if (!body || !body->is_object()) {
        answer(faultReply(u"the body is no JSON object"_s));
        return;
    }
    const auto fault = route->isFree ? std::nullopt : checkBody(*body, route->body);
    if (fault)
        answer(faultReply(toText(*fault)));
    else
        route->answer(*body, answer);
}

Reply Control::changeSettings(const Json &body)
{
    if (const auto wrong = apply(m_settings, body))
        return faultReply(*wrong);
    m_hooks.settingsChanged();
    return jsonReply(toJson(m_settings));
}

Reply Control::addFault(const Json &body)
{
    const auto wrong = m_faults.add(body);
    return wrong ? faultReply(*wrong) : doneReply();
}

} // namespace sim
