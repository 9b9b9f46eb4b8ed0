#pragma once

#include "app/cloud/cloudapi.h"
#include "app/model/docking.h"
#include "app/net/apicaller.h"
#include "app/net/httpfault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <functional>

/// A call to AEP as it went out.
struct CtwingCall
{
    QByteArray method{};
    QByteArray url{};
    QByteArray path{};
    QList<std::pair<QByteArray, QByteArray>> query{}; ///< Decoded, in the order of the address.
    app::HttpHeaders headers{};
    QByteArray body{};
    int timeoutMs = 0;
    bool isRepeatable = false;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        QByteArray found;
        int count = 0;
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0) {
                found = value;
                ++count;
            }
        }
        return count > 1 ? QByteArray("twice") : found;
    }
    [[nodiscard]] QByteArray value(const QByteArray &name) const
    {
        for (const auto &[key, value] : query) {
            if (key == name)
                return value;
        }
        return "missing";
    }
    /// "GET /aep_…/device"
    [[nodiscard]] QByteArray line() const { return method + ' ' + path; }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// "deviceId=…&productId=…", decoded and sorted.
    [[nodiscard]] QByteArray plainQuery() const
    {
        QByteArrayList parts;
        for (const auto &[key, value] : query)
            parts.append(key + '=' + value);
        std::sort(parts.begin(), parts.end());
        return parts.join('&');
    }
};

/// Stands in for AEP: gives the answers of a test, one a call, and keeps the calls. The signature of every call is
/// computed anew from what went out, by the rules of ctwing.md §3 and with another library; what does not fit, and
/// calls that nobody expects, are in `faults`.
class CtwingCaller final : public app::ApiCaller
{
public:
    using Outcome = app::Result<app::HttpResponse>;

    static constexpr qint64 kStartMs = 1'700'000'000'000;
    static constexpr auto kAppSecret = "s3cr3tXYZ9";

    QList<CtwingCall> calls{}; ///< Without the echoes.
    QList<CtwingCall> echoes{};
    QStringList faults{};
    qint64 nowAtMs = kStartMs;
    qint64 cloudAheadMs = 0;              ///< What the echo tells.
    std::optional<Outcome> echoOutcome{}; ///< Instead of the time.
    std::function<void()> onCall{};       ///< Before a call is answered.

    void answer(const QByteArray &body, int status = 200, const app::HttpHeaders &headers = {})
    {
        m_outcomes.append(app::HttpResponse{.status = status, .headers = headers, .body = body});
    }
    /// {"code":0,"msg":"ok","result":…}
    void succeed(const QByteArray &result) { answer(R"({"code":0,"msg":"ok","result":)" + result + '}'); }
    void refuse(int code, const QByteArray &words = "no")
    {
        answer(R"({"code":)" + QByteArray::number(code) + R"(,"msg":")" + words + R"(","result":null})");
    }
    void breakDown(app::HttpFault fault) { m_outcomes.append(broken(fault)); }
    void give(const Outcome &outcome) { m_outcomes.append(outcome); }
    [[nodiscard]] qsizetype left() const { return m_outcomes.size(); }

    static Outcome broken(app::HttpFault fault)
    {
        return app::failCall(fault, QStringLiteral("broken"), QStringLiteral("mend it"), QStringLiteral("by the test"));
    }

    [[nodiscard]] qint64 nowMs() const override { return nowAtMs; }

    [[nodiscard]] Outcome send(const app::ApiCall &call, const app::CancelPtr &cancel) override
    {
        app::HttpCall http = call.http;
        if (call.sign) {
            call.sign(http, nowAtMs); // a second attempt must not add its signature to the first one's
            call.sign(http, nowAtMs);
        }
        const CtwingCall sent = recorded(http, call.isRepeatable);
        if (sent.path.endsWith("/echo"))
            return echo(sent);
        calls.append(sent);
        checkSignature(sent);
        if (onCall)
            onCall();
        if (cancel && cancel->isRequested())
            return broken(app::HttpFault::Cancelled);
        if (m_outcomes.isEmpty()) {
            faults.append(QStringLiteral("unexpected call: ") + QString::fromLatin1(sent.line()));
            return broken(app::HttpFault::Refused);
        }
        return m_outcomes.takeFirst();
    }

private:
    static constexpr qint64 kEchoMs = 20;

    static CtwingCall recorded(const app::HttpCall &http, bool isRepeatable)
    {
        CtwingCall sent{.method = http.method,
                        .url = http.url.toEncoded(),
                        .path = http.url.path(QUrl::FullyEncoded).toLatin1(),
                        .headers = http.headers,
                        .body = http.body,
                        .timeoutMs = http.timeoutMs,
                        .isRepeatable = isRepeatable};
        const qsizetype mark = sent.url.indexOf('?');
        if (mark < 0)
            return sent;
        for (const QByteArray &part : sent.url.mid(mark + 1).split('&')) {
            const qsizetype equals = part.indexOf('=');
            sent.query.append({QByteArray::fromPercentEncoding(part.left(equals)),
                               QByteArray::fromPercentEncoding(part.mid(equals + 1))});
        }
        return sent;
    }

    Outcome echo(const CtwingCall &sent)
    {
        echoes.append(sent);
        if (!sent.header("signature").isEmpty() || !sent.header("application").isEmpty())
            faults.append(QStringLiteral("the echo carries credentials"));
        if (echoOutcome)
            return *echoOutcome;
        const app::HttpResponse response{
            .status = 200,
            .headers = {{"x-ag-timestamp", QByteArray::number(nowAtMs + kEchoMs / 2 + cloudAheadMs)}},
            .sentAtMs = nowAtMs,
            .elapsedMs = kEchoMs};
        nowAtMs += kEchoMs;
        return response;
    }

    void checkSignature(const CtwingCall &sent)
    {
        QByteArrayList lines;
        for (const auto &[key, value] : sent.query)
            lines.append(key + ':' + value + '\n');
        if (const QByteArray key = sent.header("MasterKey"); !key.isEmpty())
            lines.append("MasterKey:" + key + '\n');
        std::sort(lines.begin(), lines.end());
        QByteArray text = "application:" + sent.header("application") + "\ntimestamp:" + sent.header("timestamp") +
                          '\n' + lines.join();
        if (!sent.body.isEmpty())
            text += sent.body + '\n';
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        HMAC(EVP_sha1(), kAppSecret, static_cast<int>(qstrlen(kAppSecret)),
             reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size()), digest,
             &size);
        const QByteArray wanted =
            QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(size)).toBase64();
        if (sent.header("signature") != wanted)
            faults.append(QStringLiteral("wrong signature of ") + QString::fromUtf8(sent.line()));
    }

    QList<Outcome> m_outcomes;
};

/// Credentials and product of the vectors in ctwing.md §4.
inline app::Docking ctwingDocking(const QJsonObject &settings = {})
{
    app::Docking docking{.platform = app::PlatformId(QStringLiteral("ctwing"))};
    docking.settings = {
        {QStringLiteral("ctwingProductId"), QStringLiteral("15551234")},
        {QStringLiteral("apiAddress"), QStringLiteral("https://ag-api.ctwing.cn/aep_device_management")}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        docking.settings.insert(it.key(), it.value());
    docking.secrets = {{QStringLiteral("appKey"), app::Secret(QByteArray("demoAppKey1"))},
                       {QStringLiteral("appSecret"), app::Secret(QByteArray(CtwingCaller::kAppSecret))},
                       {QStringLiteral("masterKey"), app::Secret(QByteArray("0123456789abcdef0123456789abcdef"))}};
    return docking;
}

/// An answer of QueryProduct.
inline QByteArray ctwingProduct(int protocol, const QByteArray &tupIsThrough = "0")
{
    return R"({"productId":15551234,"productName":"水表","tenantId":"2000012345","apiKey":"0123456789abcdef0123456789abcdef",)"
           R"("productProtocol":)" +
           QByteArray::number(protocol) + R"(,"tupIsThrough":)" + tupIsThrough + '}';
}
