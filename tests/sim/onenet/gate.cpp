#include "sim/onenet/gate.h"

#include "sim/base/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr const char *kCloud = "onenet";

Reply rendered(const Outcome &outcome, Style style)
{
    Json json;
    if (style == Style::Current) {
        json = Json::object({{"code", outcome.code},
                             {"msg", outcome.code == Done ? u"succ"_s : outcome.text},
                             {"request_id", randomHex(32)}});
    } else {
        json = Json::object({{"errno", outcome.code}, {"error", outcome.code == Done ? u"succ"_s : outcome.text}});
    }
    if (outcome.data)
        json["data"] = *outcome.data;
    return {.body = toBytes(json)};
}

bool takesBody(const Operation &operation)
{
    return (operation.method == "POST" || operation.method == "PUT") &&
           (!operation.body.isEmpty() || operation.isBodyOptional);
}

/// The pieces of "products/pid/devices/name".
QList<QByteArray> pieces(const QByteArray &resource)
{
    return resource.split('/');
}

} // namespace

Gate::Gate(Store &store, const Clock &clock, CallLog &log) : m_store(store), m_clock(clock), m_log(log) {}

QByteArray Gate::operationOf(const Request &request) const
{
    const Operation *operation = find(request).first;
    return operation ? operation->name : QByteArray("unknown");
}

void Gate::answer(const Request &request, const Answer &answer)
{
    const auto [operation, arguments] = find(request);
    if (!operation) {
        answer(noRoute(request));
        return;
    }
    const Style style = operation->style;
    const auto scope = scopeOf(request, style);
    if (!scope) {
        m_log.refusal(kCloud, "auth", scope.error());
        answer(rendered({.code = style == Style::Current ? CurrentAuthFailed : AuthFailed, .text = u"auth failed"_s},
                        style));
        return;
    }
    Call call{.request = request, .arguments = arguments, .scope = *scope};
    if (const auto wrong = checkParameters(*operation, call)) {
        answer(rendered(*wrong, style));
        return;
    }
    operation->answer(call, [answer, style](const Outcome &outcome) { answer(rendered(outcome, style)); });
}

std::pair<const Operation *, QList<QByteArray>> Gate::find(const Request &request) const
{
    const Operation *found = nullptr;
    QList<QByteArray> arguments;
    for (const Operation &operation : m_operations) {
        if (operation.method != request.method)
            continue;
        const auto fit = pathArguments(operation.path, request.path);
        // "/devices/status" before "/devices/{}".
        if (fit && (!found || fit->size() < arguments.size())) {
            found = &operation;
            arguments = *fit;
        }
    }
    return {found, arguments};
}

tl::expected<Scope, QString> Gate::scopeOf(const Request &request, Style style) const
{
    const QByteArray token = request.header("authorization").value_or("");
    const auto apiKey = request.header("api-key");
    if (style != Style::Classic || !apiKey)
        return tokenScope(token, style);
    const Product *product = m_store.productByApiKey(*apiKey);
    if (!product)
        return tl::unexpected(u"the api-key is no product's"_s);
    return Scope{.productId = product->productId};
}

tl::expected<Scope, QString> Gate::tokenScope(const QByteArray &token, Style style) const
{
    const QList<QByteArray> versions =
        style == Style::Classic ? QList<QByteArray>{"2018-10-31"} : QList<QByteArray>{"2022-05-01", "2018-10-31"};
    const auto claims = checkToken(token, versions, m_clock.nowMs() / 1000,
                                   [&](const QByteArray &resource) { return keyOf(resource, style); });
    if (!claims)
        return tl::unexpected(claims.error());
    const QList<QByteArray> parts = pieces(claims->resource);
    if (parts.first() == "userid")
        return Scope{};
    if (parts.size() == 4 && claims->version != "2018-10-31")
        return tl::unexpected(u"a device's token has the version 2018-10-31"_s);
    return Scope{.productId = QString::fromUtf8(parts[1]),
                 .deviceName = parts.size() == 4 ? QString::fromUtf8(parts[3]) : QString()};
}

std::optional<QByteArray> Gate::keyOf(const QByteArray &resource, Style style) const
{
    const QList<QByteArray> parts = pieces(resource);
    const QString id = parts.size() > 1 ? QString::fromUtf8(parts[1]) : QString();
    if (parts.size() == 2 && parts[0] == "userid" && style != Style::Classic && id == m_store.userId)
        return m_store.userKey.toUtf8();
    const Product *product = parts[0] == "products" ? m_store.product(id) : nullptr;
    if (!product)
        return std::nullopt;
    if (parts.size() == 2)
        return product->accessKey.toUtf8();
    if (parts.size() != 4 || parts[2] != "devices" || style == Style::Classic)
        return std::nullopt;
    const Device *device = m_store.deviceByName(id, QString::fromUtf8(parts[3]));
    return device ? std::optional(device->secKey.toUtf8()) : std::nullopt;
}

std::optional<Outcome> Gate::checkParameters(const Operation &operation, Call &call)
{
    const bool isCurrent = operation.style == Style::Current;
    auto fault = checkQuery(call.request.query, operation.query);
    if (!fault && !takesBody(operation) && !call.request.body.isEmpty() && call.request.body != "{}")
        return Outcome{.code = isCurrent ? CurrentInvalid : InvalidParameter, .text = u"this call has no body"_s};
    if (!fault && takesBody(operation) && !(operation.isBodyOptional && call.request.body.isEmpty())) {
        const QByteArray type = call.request.header("content-type").value_or("").split(';').first().trimmed();
        const auto body = parseJson(call.request.body);
        if (type.toLower() != "application/json" || !body || !body->is_object()) {
            return Outcome{.code = isCurrent ? CurrentInvalid : ParameterRequired,
                           .text = u"the body is a JSON object of the type application/json"_s};
        }
        call.body = *body;
        fault = checkBody(call.body, operation.body);
    }
    if (!fault)
        return std::nullopt;
    m_log.warning(kCloud, operation.name + ": " + toText(*fault).toUtf8());
    const bool isMissing = fault->kind == FieldFault::Kind::Missing;
    return Outcome{.code = isCurrent   ? CurrentInvalid
                           : isMissing ? ParameterRequired
                                       : InvalidParameter,
                   .text = toText(*fault)};
}

Reply Gate::noRoute(const Request &request)
{
    const bool isKnown = std::any_of(m_operations.begin(), m_operations.end(), [&](const Operation &operation) {
        return pathArguments(operation.path, request.path).has_value();
    });
    m_log.refusal(kCloud, isKnown ? "method" : "path", QString::fromUtf8(request.method + ' ' + request.path));
    return {.status = isKnown ? 405 : 404,
            .body = toBytes(Json::object({{"message", isKnown ? "method not allowed" : "not found"}}))};
}

} // namespace sim::onenet
