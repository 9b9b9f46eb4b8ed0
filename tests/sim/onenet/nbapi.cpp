#include "sim/onenet/nbapi.h"

#include "sim/onenet/nbrules.h"

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

Outcome notOnline()
{
    return {.code = NotOnline, .text = u"device not online"_s};
}

/// The answer to an instant command.
Outcome outcomeOf(const std::optional<Deed> &deed)
{
    if (!deed)
        return {.code = Unsuccessful, .text = toText(TimedOut)};
    if (deed->status != Confirmed)
        return {.code = Unsuccessful, .text = toText(deed->status)};
    return {.data = deed->data.is_null() ? std::nullopt : std::optional(deed->data)};
}

/// Instances and their resources, as discovery shows them.
Json discovered(const Deed &deed)
{
    Json rows = Json::array();
    for (const Json &instance : deed.data) {
        Json ids = Json::array();
        for (const Json &resource : instance["res"])
            ids.push_back(resource["res_id"]);
        rows.push_back(Json::object({{"obj_inst_id", instance["obj_inst_id"]}, {"res_id", ids}}));
    }
    return rows;
}

} // namespace

QList<Operation> NbApi::operations()
{
    return of(Style::Classic, "/nbiot") + of(Style::CurrentNb, "/nb-iot");
}

QList<Operation> NbApi::of(Style style, const QByteArray &prefix)
{
    const auto operation = [&](const char *name, const char *method, const char *path, Action::Kind kind) {
        return Operation{
            .name = name,
            .method = method,
            .path = prefix + path,
            .style = style,
            .query = addressFields(kind),
            .body = bodyFields(kind),
            .isBodyOptional = kind == Action::Kind::Execute,
            .answer = [this, kind](const Call &call, const Finish &finish) { command(call, kind, finish); }};
    };
    Operation discovery = operation("NbDiscover", "GET", "/discover", Action::Kind::Read);
    discovery.answer = [this](const Call &call, const Finish &finish) { discover(call, finish); };
    Operation record = operation("NbResources", "GET", "/resources", Action::Kind::Read);
    record.query = {{"imei"}, {"obj_id", FieldType::Integer, false}};
    record.answer = atOnce([this](const Call &call) { return known(call); });
    Operation observation = operation("NbObserve", "POST", "/observe", Action::Kind::Read);
    for (const char *name : {"pmin", "pmax", "gt", "lt", "st"})
        observation.query.append({name, FieldType::Text, false});
    observation.query.append({"cancel", FieldType::Text});
    observation.isBodyOptional = true;
    observation.answer = [this](const Call &call, const Finish &finish) { observe(call, finish); };
    return {operation("NbRead", "GET", "", Action::Kind::Read),
            operation("NbWrite", "POST", "", Action::Kind::Write),
            operation("NbExecute", "POST", "/execute", Action::Kind::Execute),
            discovery,
            record,
            observation};
}

void NbApi::command(const Call &call, Action::Kind kind, const Finish &finish)
{
    const auto device = addressed(m_store, call);
    const auto action = actionOf(call, kind);
    const auto timeout = timeoutOf(call);
    if (!device || !action || !timeout) {
        finish(!device ? device.error() : !action ? action.error() : timeout.error());
        return;
    }
    if (!(*device)->isReachable()) {
        finish(notOnline());
        return;
    }
    m_log.command("onenet", "accepted", (*device)->label());
    m_radio.perform((*device)->did, *action, *timeout,
                    [finish](const std::optional<Deed> &deed) { finish(outcomeOf(deed)); });
}

void NbApi::observe(const Call &call, const Finish &finish)
{
    const auto number = [&](const char *name) { return call.query(name).toDouble(); };
    const bool isNarrow = !call.query("gt").isEmpty() || !call.query("lt").isEmpty() || !call.query("st").isEmpty();
    if (!call.query("pmax").isEmpty() && (number("pmin") < 0 || number("pmax") < number("pmin"))) {
        finish({.code = InvalidParameter, .text = u"pmax >= pmin > 0"_s});
        return;
    }
    if (isNarrow && (call.query("res_id").isEmpty() || number("lt") + 2 * number("st") >= number("gt"))) {
        finish({.code = InvalidParameter, .text = u"gt, lt and st need res_id, and lt + 2 st < gt"_s});
        return;
    }
    const auto device = addressed(m_store, call);
    if (!device) {
        finish(device.error());
        return;
    }
    if (!(*device)->isReachable()) {
        finish(notOnline());
        return;
    }
    (*device)->isObserved = call.query("cancel") != "true"_L1;
    finish({});
}

void NbApi::discover(const Call &call, const Finish &finish)
{
    const auto device = addressed(m_store, call);
    const auto action = actionOf(call, Action::Kind::Read);
    const auto timeout = timeoutOf(call);
    if (!device || !action || !timeout) {
        finish(!device ? device.error() : !action ? action.error() : timeout.error());
        return;
    }
    if (!(*device)->isReachable()) {
        finish(notOnline());
        return;
    }
    m_radio.perform((*device)->did, *action, *timeout, [finish](const std::optional<Deed> &deed) {
        finish(deed ? good(discovered(*deed)) : outcomeOf(deed));
    });
}

Outcome NbApi::known(const Call &call)
{
    const auto device = addressed(m_store, call);
    if (!device)
        return device.error();
    Json items = Json::array();
    for (const Resource &resource : resources()) {
        if (call.number("obj_id").value_or(resource.object) != resource.object)
            continue;
        if (items.empty() || items.back()["obj_id"] != resource.object) {
            const Json instance = Json::object({{"inst_id", resource.instance}, {"resources", Json::array()}});
            items.push_back(Json::object({{"obj_id", resource.object}, {"instances", Json::array({instance})}}));
        }
        items.back()["instances"].back()["resources"].push_back(resource.resource);
    }
    return good(Json::object({{"total_count", items.size()}, {"item", items}}));
}

} // namespace sim::onenet
