#include "sim/ctwing/gate.h"

#include "sim/ctwing/signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr const char *kCloud = "ctwing";

bool takesBody(const Operation &operation)
{
    return operation.method == "POST" || operation.method == "PUT";
}

bool isDecimal(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// With every line end shown, so that a log line holds it.
QString shown(const QByteArray &canonical)
{
    return QString::fromUtf8(canonical).replace(u'\n', u"⏎"_s);
}

Reply jsonReply(const Json &json)
{
    return {.body = toBytes(json)};
}

} // namespace

Gate::Gate(Store &store, const Settings &settings, const Clock &clock, CallLog &log)
    : m_store(store), m_settings(settings), m_clock(clock), m_log(log)
{}

QByteArray Gate::operationOf(const Request &request) const
{
    if (request.path == "/echo" && request.method == "GET")
        return "Echo";
    const Operation *operation = find(request);
    return operation ? operation->name : QByteArray("unknown");
}

Reply Gate::answer(const Request &request)
{
    if (operationOf(request) == "Echo")
        return echo();
    const Operation *operation = find(request);
    if (!operation) {
        const bool isKnown = std::any_of(m_operations.begin(), m_operations.end(),
                                         [&](const Operation &known) { return known.path == request.path; });
        return refuse(isKnown ? 405 : 404, isKnown ? "method" : "path",
                      QString::fromUtf8(request.method + ' ' + request.path));
    }
    if (const auto refused = checkHead(request, *operation))
        return *refused;
    if (const auto refused = checkSignature(request, *operation))
        return *refused;
    Call call{.request = request};
    if (const auto wrong = checkParameters(*operation, call))
        return jsonReply(*wrong);
    if (const auto wrong = checkProduct(*operation, call))
        return jsonReply(*wrong);
    return jsonReply(operation->answer(call));
}

const Operation *Gate::find(const Request &request) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &operation) {
        return operation.method == request.method && operation.path == request.path;
    });
    return found == m_operations.end() ? nullptr : &*found;
}

Reply Gate::refuse(int status, const QByteArray &reason, const QString &detail)
{
    m_log.refusal(kCloud, reason, detail);
    return {
        .status = status,
        .body = toBytes(Json::object({{"message", "rejected by the gateway: " + reason}})),
        .headers = {{"x-ag-message", "rejected: " + reason}, {"x-ag-timestamp", QByteArray::number(m_clock.nowMs())}}};
}

std::optional<Reply> Gate::checkHead(const Request &request, const Operation &operation)
{
    const QByteArray application = request.header("application").value_or("");
    if (application != m_store.appKey.toUtf8())
        return refuse(401, "application", QString::fromUtf8(application));
    const QByteArray timestamp = request.header("timestamp").value_or("");
    const qint64 off = isDecimal(timestamp) ? timestamp.toLongLong() - m_clock.nowMs() : m_settings.skewMs + 1;
    if (off > m_settings.skewMs || off < -m_settings.skewMs)
        return refuse(401, "timestamp", u"%1 is %2 ms off"_s.arg(QString::fromUtf8(timestamp)).arg(off));
    const QByteArray version = request.header("version").value_or("");
    if (!operation.versions.contains(version)) {
        return refuse(
            400, "version",
            QString::fromUtf8(operation.name + " has " + operation.versions.join(" or ") + ", not " + version));
    }
    if (!takesBody(operation))
        return request.body.isEmpty() ? std::nullopt
                                      : std::optional(refuse(400, "body", u"GET and DELETE carry no body"_s));
    const QByteArray type = request.header("content-type").value_or("").split(';').first().trimmed().toLower();
    return type == "application/json" ? std::nullopt
                                      : std::optional(refuse(400, "content-type", QString::fromUtf8(type)));
}

std::optional<Reply> Gate::checkSignature(const Request &request, const Operation &operation)
{
    QList<Parameter> pairs = request.query;
    const auto masterKey = request.header("masterkey");
    if (operation.masterKey == MasterKeyRule::Required && !masterKey)
        return refuse(400, "masterkey-missing", QString::fromUtf8(operation.name));
    if (masterKey && operation.masterKey == MasterKeyRule::None)
        m_log.warning(kCloud, "MasterKey sent to " + operation.name);
    else if (masterKey)
        pairs.append({"MasterKey", *masterKey});
    const QByteArray canonical =
        canonicalText(*request.header("application"), *request.header("timestamp"), pairs, request.body);
    const QByteArray expected = signatureOf(m_store.appSecret.toUtf8(), canonical);
    const QByteArray given = request.header("signature").value_or("");
    if (given == expected)
        return std::nullopt;
    return refuse(
        401, "signature",
        u"expected %1, got %2 over %3"_s.arg(QString::fromUtf8(expected), QString::fromUtf8(given), shown(canonical)));
}

std::optional<Json> Gate::checkParameters(const Operation &operation, Call &call)
{
    auto fault = checkQuery(call.request.query, operation.query);
    if (!fault && takesBody(operation)) {
        const auto body = parseJson(call.request.body);
        if (!body || !body->is_object())
            return failed(Unparseable, u"the body is no JSON object"_s);
        call.body = *body;
        fault = checkBody(call.body, operation.body);
    }
    if (!fault)
        return std::nullopt;
    m_log.warning(kCloud, operation.name + ": " + toText(*fault).toUtf8());
    return failed(fault->kind == FieldFault::Kind::Missing ? operation.missingCode : InvalidParameter, toText(*fault));
}

std::optional<Json> Gate::checkProduct(const Operation &operation, Call &call)
{
    const QByteArray asked = call.request.queryValue("productId");
    const auto inBody = integer(call.body, "productId");
    if (asked.isEmpty() && !inBody)
        return std::nullopt;
    call.product = m_store.product(inBody ? *inBody : asked.toLongLong());
    if (!call.product)
        return failed(NoSuchProduct, u"the product does not exist"_s);
    const auto masterKey = call.request.header("masterkey");
    if (operation.masterKey != MasterKeyRule::None && masterKey && *masterKey != call.product->masterKey.toUtf8())
        return failed(WrongMasterKey, u"the MasterKey does not match the product"_s);
    return std::nullopt;
}

Reply Gate::echo() const
{
    return {.contentType = "text/plain", .headers = {{"x-ag-timestamp", QByteArray::number(m_clock.nowMs())}}};
}

} // namespace sim::ctwing
