#include "sim/onenet/cacheapi.h"

#include "sim/onenet/nbrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr int kDefaultPage = 30;
constexpr int kMostPerPage = 100;

Json brief(const Device &device, const CachedCommand &command)
{
    Json row = Json::object({{"cmd_uuid", command.uuid},
                             {"type", toText(command.action.kind)},
                             {"create_time", beijingText(command.createTime)},
                             {"valid_time", beijingText(command.validTime)},
                             {"expired_time", beijingText(command.expiredTime)},
                             {"send_status", static_cast<int>(command.status)},
                             {"imei", device.imei},
                             {"remain", command.status == SendStatus::Waiting ? command.retry : 0}});
    // Times of what did not happen yet are left out.
    if (command.sendTime)
        row["send_time"] = beijingText(*command.sendTime);
    if (command.confirmTime) {
        row["confirm_time"] = beijingText(*command.confirmTime);
        row["confirm_status"] = orNull(command.confirmStatus);
    }
    return row;
}

Json whole(const Device &device, const CachedCommand &command)
{
    Json row = brief(device, command);
    row["args"] = text(command.action.body, "args");
    row["content"] = describe(command.action);
    row["trigger_msg"] = command.triggers;
    row["cmd_result"] = command.result;
    row["feedback_msg"] = Json::array();
    return row;
}

Outcome invalid(const QString &why)
{
    return {.code = InvalidParameter, .text = why};
}

/// The times and limits of a cached command; what is wrong with them as the error.
tl::expected<CachedCommand, Outcome> frame(const Call &call, qint64 now)
{
    CachedCommand command;
    const QString valid = call.query("valid_time");
    const auto validTime = valid.isEmpty() ? std::optional(now) : beijingMs(valid);
    const auto expiredTime = beijingMs(call.query("expired_time"));
    if (!validTime || !expiredTime)
        return tl::unexpected(invalid(u"times are YYYY-MM-DDTHH:MM:SS"_s));
    if (!valid.isEmpty() && *validTime <= now)
        return tl::unexpected(invalid(u"valid_time must lie ahead"_s));
    if (*expiredTime <= *validTime)
        return tl::unexpected(invalid(u"expired_time must come after valid_time"_s));
    command.validTime = *validTime;
    command.expiredTime = *expiredTime;
    command.triggers = call.number("trigger_msg").value_or(7);
    command.retry = call.number("retry").value_or(3);
    if (command.triggers < 1 || command.triggers > 7)
        return tl::unexpected(invalid(u"trigger_msg is 1 to 7"_s));
    if (command.retry < 0 || command.retry > 10)
        return tl::unexpected(invalid(u"retry is 0 to 10"_s));
    const auto timeout = timeoutOf(call);
    if (!timeout)
        return tl::unexpected(timeout.error());
    command.timeoutSeconds = *timeout;
    return command;
}

} // namespace

QList<Operation> CacheApi::operations()
{
    return makers(Style::Classic, "/nbiot") + readers(Style::Classic, "/nbiot") + makers(Style::CurrentNb, "/nb-iot") +
           readers(Style::CurrentNb, "/nb-iot");
}

QList<Operation> CacheApi::makers(Style style, const QByteArray &prefix)
{
    const auto maker = [&](const char *name, const char *method, const char *path, Action::Kind kind) {
        QList<Field> query = addressFields(kind);
        query.append({{"expired_time"},
                      {"valid_time", FieldType::Text, false},
                      {"retry", FieldType::Integer, false},
                      {"trigger_msg", FieldType::Integer, false}});
        if (kind == Action::Kind::Read)
            query.append({"bin2hex", FieldType::Boolean, false});
        return Operation{.name = name,
                         .method = method,
                         .path = prefix + path,
                         .style = style,
                         .query = query,
                         .body = bodyFields(kind),
                         .isBodyOptional = kind == Action::Kind::Execute,
                         .answer = atOnce([this, kind](const Call &call) { return create(call, kind); })};
    };
    return {maker("NbCachedRead", "GET", "/offline", Action::Kind::Read),
            maker("NbCachedWrite", "POST", "/offline", Action::Kind::Write),
            maker("NbCachedExecute", "POST", "/execute/offline", Action::Kind::Execute)};
}

QList<Operation> CacheApi::readers(Style style, const QByteArray &prefix)
{
    const Field imei{"imei"};
    return {
        {.name = "NbCachedList",
         .method = "GET",
         .path = prefix + "/offline/history",
         .style = style,
         .query = {imei,
                   {"start"},
                   {"end", FieldType::Text, false},
                   {"page", FieldType::Integer, false},
                   {"per_page", FieldType::Integer, false},
                   {"sort", FieldType::Text, false}},
         .answer = atOnce([this](const Call &call) { return history(call); })},
        {.name = "NbCachedGet",
         .method = "GET",
         .path = prefix + "/offline/history/{}",
         .style = style,
         .query = {imei},
         .answer = atOnce([this](const Call &call) { return one(call); })},
        {.name = "NbCachedCancel",
         .method = "PUT",
         .path = prefix + "/offline/cancel/{}",
         .style = style,
         .query = {imei},
         .answer = atOnce([this](const Call &call) { return cancel(call); })},
        {.name = "NbCachedCancelAll",
         .method = "PUT",
         .path = prefix + "/offline/cancel/all",
         .style = style,
         .query = {imei},
         .answer = atOnce([this](const Call &call) { return cancelAll(call); })},
    };
}

Outcome CacheApi::create(const Call &call, Action::Kind kind)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    const auto action = actionOf(call, kind);
    if (!action)
        return action.error();
    auto command = frame(call, m_clock.nowMs());
    if (!command)
        return command.error();
    command->action = *action;
    return good(Json::object({{"uuid", m_cache.submit(**device, *command)}}));
}

Outcome CacheApi::history(const Call &call)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    const auto start = beijingMs(call.query("start"));
    const auto end = call.query("end").isEmpty() ? std::optional(m_clock.nowMs() + 1000) : beijingMs(call.query("end"));
    const QString sort = call.query("sort");
    const int page = call.number("page").value_or(1);
    const int size = call.number("per_page").value_or(kDefaultPage);
    if (!start || !end || page < 1 || size < 1 || size > kMostPerPage)
        return invalid(u"start and end are YYYY-MM-DDTHH:MM:SS, page starts at 1, per_page is 1 to 100"_s);
    if (!sort.isEmpty() && sort != "ASC"_L1 && sort != "DESC"_L1)
        return invalid(u"sort is ASC or DESC"_s);
    Json rows = Json::array();
    for (const CachedCommand &command : (*device)->cached) {
        // `start` has whole seconds.
        if (command.createTime >= *start && command.createTime <= *end)
            rows.push_back(brief(**device, command));
    }
    if (sort != "ASC"_L1)
        std::reverse(rows.begin(), rows.end());
    Json items = Json::array();
    for (size_t i = static_cast<size_t>((page - 1) * size); i < std::min(rows.size(), static_cast<size_t>(page * size));
         ++i)
        items.push_back(rows[i]);
    return good(Json::object({{"total_count", rows.size()}, {"items", items}}));
}

Outcome CacheApi::one(const Call &call)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    const CachedCommand *command = m_store.cached((*device)->did, QString::fromUtf8(call.arguments.first()));
    return command ? good(whole(**device, *command)) : invalid(u"there is no such command"_s);
}

Outcome CacheApi::cancel(const Call &call)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    CachedCommand *command = m_store.cached((*device)->did, QString::fromUtf8(call.arguments.first()));
    if (!command || !m_cache.cancel(*command))
        return invalid(u"the command does not wait"_s);
    return {};
}

Outcome CacheApi::cancelAll(const Call &call)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    Json done = Json::array();
    Json failed = Json::array();
    for (CachedCommand &command : (*device)->cached) {
        if (command.status == SendStatus::Waiting)
            (m_cache.cancel(command) ? done : failed).push_back(command.uuid);
    }
    return good(Json::object({{"succ", done}, {"failed", failed}, {"total", done.size() + failed.size()}}));
}

} // namespace sim::onenet
