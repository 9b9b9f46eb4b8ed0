#include "sim/base/json.h"

namespace sim {

namespace {

/// Writing JSON goes down into it by recursion, so its depth must have an end.
constexpr int kMostDepth = 200;

} // namespace

std::optional<Json> parseJson(const QByteArray &bytes)
{
    bool isTooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t, const Json &) {
        isTooDeep = isTooDeep || depth > kMostDepth;
        return !isTooDeep;
    };
    Json json = Json::parse(bytes.begin(), bytes.end(), watch, false);
    if (json.is_discarded() || isTooDeep)
        return std::nullopt;
    return json;
}

QByteArray toBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

const Json *member(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

QString text(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    return value ? asText(*value) : QString();
}

QString asText(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

std::optional<qint64> integer(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    if (!value || !value->is_number_integer())
        return std::nullopt;
    return value->get<qint64>();
}

bool isTrue(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    return value && value->is_boolean() && value->get<bool>();
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text);
}

} // namespace sim
