#include "sim/onenet/nbrules.h"

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr qsizetype kMostBytes = 2048;
constexpr int kDefaultTimeout = 25;

/// What is wrong with the list that a write brings, or nothing.
std::optional<Outcome> dataFault(const Json &body)
{
    const Json &data = body["data"];
    if (data.empty())
        return Outcome{.code = ParameterRequired, .text = u"data is empty"_s};
    if (toBytes(data).size() > kMostBytes)
        return Outcome{.code = LimitBroken, .text = u"data is at most 2 kB"_s};
    for (const Json &item : data) {
        if (!item.is_object())
            return Outcome{.code = InvalidParameter, .text = u"data holds objects"_s};
        const auto fault = checkBody(
            item,
            {{"res_id", FieldType::Integer}, {"val", FieldType::Any, false}, {"type", FieldType::Integer, false}});
        if (fault)
            return Outcome{.code = InvalidParameter, .text = toText(*fault)};
        const Json *value = member(item, "val");
        if (!value || value->is_structured())
            return Outcome{.code = InvalidParameter, .text = u"val is a text, a number or a bool"_s};
        const qint64 type = integer(item, "type").value_or(1);
        if (type != 1 && type != 2)
            return Outcome{.code = InvalidParameter, .text = u"type is 1 or 2, or left out"_s};
    }
    return std::nullopt;
}

} // namespace

QList<Field> addressFields(Action::Kind kind)
{
    const Field timeout{"timeout", FieldType::Integer, false};
    switch (kind) {
    case Action::Kind::Read:
        return {{"imei"},
                {"obj_id", FieldType::Integer},
                {"obj_inst_id", FieldType::Integer, false},
                {"res_id", FieldType::Integer, false},
                timeout};
    case Action::Kind::Write:
        return {{"imei"},
                {"obj_id", FieldType::Integer},
                {"obj_inst_id", FieldType::Integer},
                {"mode", FieldType::Integer},
                timeout};
    case Action::Kind::Execute:
        return {{"imei"},
                {"obj_id", FieldType::Integer},
                {"obj_inst_id", FieldType::Integer},
                {"res_id", FieldType::Integer},
                timeout};
    }
    return {};
}

QList<Field> bodyFields(Action::Kind kind)
{
    switch (kind) {
    case Action::Kind::Read:
        return {};
    case Action::Kind::Write:
        return {{"data", FieldType::List}};
    case Action::Kind::Execute:
        return {{"args", FieldType::Text, false}};
    }
    return {};
}

tl::expected<Device *, Outcome> addressed(Store &store, const Call &call)
{
    Device *device = store.deviceByImei(call.query("imei"));
    if (!device || !call.scope.reaches(*device))
        return tl::unexpected(Outcome{.code = AuthFailed, .text = u"auth failed"_s});
    return device;
}

tl::expected<Action, Outcome> actionOf(const Call &call, Action::Kind kind)
{
    Action action{.kind = kind,
                  .object = call.number("obj_id").value_or(0),
                  .instance = call.number("obj_inst_id"),
                  .resource = call.number("res_id"),
                  .body = call.body,
                  .isHex = call.query("bin2hex") == "true"_L1};
    if (action.resource && !action.instance)
        return tl::unexpected(Outcome{.code = InvalidParameter, .text = u"res_id needs obj_inst_id"_s});
    if (kind == Action::Kind::Write) {
        const int mode = call.number("mode").value_or(0);
        if (mode != 1 && mode != 2)
            return tl::unexpected(Outcome{.code = InvalidParameter, .text = u"mode is 1 or 2"_s});
        if (const auto wrong = dataFault(call.body))
            return tl::unexpected(*wrong);
    }
    if (text(call.body, "args").toUtf8().size() > kMostBytes)
        return tl::unexpected(Outcome{.code = LimitBroken, .text = u"args is at most 2 kB"_s});
    return action;
}

tl::expected<int, Outcome> timeoutOf(const Call &call)
{
    const int timeout = call.number("timeout").value_or(kDefaultTimeout);
    if (timeout < 5 || timeout > 40)
        return tl::unexpected(Outcome{.code = LimitBroken, .text = u"timeout is 5 to 40"_s});
    return timeout;
}

} // namespace sim::onenet
