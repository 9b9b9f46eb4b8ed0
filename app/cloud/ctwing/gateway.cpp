#include "gateway.h"

#include "codes.h"

#include "app/net/httpfault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

// As in AEP's SDK for C#.
constexpr int kEchoTimeoutMs = 5'000;
constexpr int kCallTimeoutMs = 35'000;
constexpr qint64 kEchoPauseMs = 60'000;
constexpr int kMaxPages = 1'000;
constexpr auto kMasterKeyName = "MasterKey"; // signed under exactly this spelling

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Gateway)
};

void setHeader(HttpCall &call, const QByteArray &name, const QByteArray &value)
{
    for (auto &[known, old] : call.headers) {
        if (known == name) {
            old = value;
            return;
        }
    }
    call.headers.append({name, value});
}

tl::unexpected<Error> missing(const char *field, const QString &message)
{
    return fail(ErrorCode::InvalidInput, message,
                {.hint = Text::tr("Complete the docking's settings."), .field = QString::fromLatin1(field)});
}

Result<> noList(const PagedList &list, const QString &why)
{
    return fail(list.isStrict ? ErrorCode::Unsupported : ErrorCode::Network,
                Text::tr("CTWing's answer has no list that could be read."),
                {.hint = Text::tr("Check the API address."), .detail = why});
}

} // namespace

Gateway::Gateway(const Docking &docking, ApiCaller &caller) : m_config(apiConfigOf(docking)), m_caller(caller) {}

Answer Gateway::call(const Operation &operation, const Parameters &query, const QJsonObject &body,
                     const CancelPtr &cancel)
{
    if (const auto checked = checkSettings(operation); !checked)
        return {.error = checked.error()};
    if (const auto refreshed = refreshClock(cancel); !refreshed)
        return {.error = refreshed.error()};
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<HttpResponse> response = m_caller.send(signedCall(operation, query, bytes), cancel);
    if (!response)
        return {.error = response.error()};
    Answer answer = readAnswer(*response, secrets());
    explainClock(answer);
    return answer;
}

Result<> Gateway::checkSettings(const Operation &operation) const
{
    static const QRegularExpression kNumber(QRegularExpression::anchoredPattern(u"[0-9]{1,18}"_s));
    if (!m_config.base.isValid())
        return missing(kApiAddressKey, Text::tr("No address of CTWing's API is entered."));
    if (!kNumber.match(m_config.productId).hasMatch())
        return missing(kProductIdKey, Text::tr("CTWing's product ID is missing or not a number."));
    if (m_config.appKey.isEmpty())
        return missing(kAppKeyKey, Text::tr("No appKey is entered."));
    if (m_config.appSecret.isEmpty())
        return missing(kAppSecretKey, Text::tr("No appSecret is entered."));
    if (operation.takesMasterKey && m_config.masterKey.isEmpty())
        return missing(kMasterKeyKey, Text::tr("No MasterKey is entered."));
    return {};
}

QUrl Gateway::url(const Operation &operation, const Parameters &query) const
{
    QByteArray address = m_config.base.toEncoded() + operation.path;
    if (!query.isEmpty())
        address += '?' + encodedQuery(query);
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

ApiCall Gateway::signedCall(const Operation &operation, const Parameters &query, const QByteArray &body) const
{
    ApiCall call;
    call.http = {.method = operation.method,
                 .url = url(operation, query),
                 .headers = {{"application", m_config.appKey.reveal()},
                             {"version", operation.version},
                             {"Content-Type", "application/json; charset=UTF-8"}},
                 .body = body,
                 .timeoutMs = kCallTimeoutMs,
                 .purpose = QString::fromLatin1(operation.purpose)};
    call.isRepeatable = call.http.method == "GET";
    Parameters signedParameters = query;
    if (operation.takesMasterKey) {
        call.http.headers.append({kMasterKeyName, m_config.masterKey.reveal()});
        signedParameters.prepend({kMasterKeyName, m_config.masterKey.reveal()});
    }
    call.sign = [appKey = m_config.appKey, appSecret = m_config.appSecret, signedParameters,
                 clock = m_clock](HttpCall &http, qint64 nowMs) {
        const qint64 timestampMs = clock ? clock->serverTimeMs(nowMs) : nowMs;
        setHeader(http, "timestamp", QByteArray::number(timestampMs));
        setHeader(http, "signature",
                  signatureOf(canonicalText(appKey, timestampMs, signedParameters, http.body), appSecret));
    };
    return call;
}

Result<> Gateway::refreshClock(const CancelPtr &cancel)
{
    const qint64 now = m_caller.nowMs();
    if (m_clock && m_clock->isFresh(now))
        return {};
    if (m_echoFailedAtMs && now >= *m_echoFailedAtMs && now - *m_echoFailedAtMs < kEchoPauseMs)
        return {};
    const Answer answer = measureClock(cancel);
    return answer.isCancelled() ? Result<>(fail(*answer.error)) : Result<>();
}

Answer Gateway::measureClock(const CancelPtr &cancel)
{
    if (!m_config.base.isValid())
        return {.error = missing(kApiAddressKey, Text::tr("No address of CTWing's API is entered.")).value()};
    const Operation echo{.path = operations::kEchoPath, .takesMasterKey = false};
    const ApiCall call{.http = {.url = url(echo, {}), .timeoutMs = kEchoTimeoutMs, .purpose = u"read clock"_s},
                       .isRepeatable = true};
    const Result<HttpResponse> response = m_caller.send(call, cancel);
    const auto measured = response ? ClockOffset::from(*response, "x-ag-timestamp") : std::nullopt;
    const bool isCancelled = !response && response.error().code == ErrorCode::Cancelled;
    m_echoFailedAtMs = measured || isCancelled ? std::nullopt : std::optional(m_caller.nowMs());
    if (measured)
        m_clock = measured;
    return response ? Answer{.status = response->status} : Answer{.error = response.error()};
}

qint64 Gateway::cloudTimeMs(qint64 nowMs) const
{
    return m_clock ? m_clock->serverTimeMs(nowMs) : nowMs;
}

std::pair<QByteArray, QByteArray> Gateway::productParameter() const
{
    return {"productId", m_config.productId.toUtf8()};
}

QList<Secret> Gateway::secrets() const
{
    return {m_config.appKey, m_config.appSecret, m_config.masterKey};
}

/// A wrong clock shows as a refusal of every call (ctwing.md §3.2).
void Gateway::explainClock(Answer &answer) const
{
    const bool isGatewaysRefusal = answer.error && !answer.code && answer.status >= 400 && answer.status < 500;
    if (isGatewaysRefusal && !m_clock)
        answer.error->hint += u' ' + Text::tr("CTWing's clock could not be read: check this computer's clock.");
}

bool concernsTheRest(const Error &error)
{
    return faultOf(error) || error.code == ErrorCode::Busy || error.code == ErrorCode::Cancelled;
}

Result<> forEachRow(Gateway &gateway, const PagedList &list, const CancelPtr &cancel, const TakeRow &take)
{
    QJsonArray before;
    qint64 seen = 0;
    for (int number = 1; number <= kMaxPages; ++number) {
        const Parameters paged = list.query + Parameters{{"pageNow", QByteArray::number(number)},
                                                         {"pageSize", QByteArray::number(list.pageSize)}};
        const Answer answer = gateway.call(list.operation, paged, {}, cancel);
        if (answer.error)
            return fail(*answer.error);
        const Page page = readPage(answer.result);
        if (!page.isClear && (list.isStrict || !answer.result.isNull()))
            return noList(list, u"no list in the answer"_s);
        if (page.rows.isEmpty() || page.rows == before)
            return list.isStrict && seen < page.total ? noList(list, u"fewer rows than the total"_s) : Result<>();
        for (const QJsonValue &row : page.rows) {
            if (!take(row.toObject()))
                return {};
        }
        seen += page.rows.size();
        if (page.total >= 0 && seen >= page.total)
            return {};
        before = page.rows;
    }
    return noList(list, u"more pages than any list has"_s);
}

} // namespace app::ctwing
