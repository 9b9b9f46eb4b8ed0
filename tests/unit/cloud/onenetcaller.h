#pragma once

#include "app/cloud/cloudapi.h"
#include "app/cloud/onenet/onenet.h"
#include "app/net/apicaller.h"
#include "app/net/httpfault.h"

#include <QJsonDocument>
#include <QList>
#include <QTest>

#include <deque>

/// OneNET's API with a cloud that says what the test wants it to.
namespace onenet {

inline constexpr qint64 kNowMs = 1'892'000'000'000; // 2029-12-15T11:33:20+08:00
inline constexpr auto kMasterKey = "mK=8xQz2=PvT7rLw0=";
inline constexpr auto kAccessKey = "DRQbIikwNz5FTFNaYWhvdn2Ei5KZoKeutbzDytHY3+bt9PsC";
inline constexpr auto kImei = "869405030000017";
inline constexpr auto kImsi = "460041234567890";

/// Answers as scripted, one for each call, and keeps what was sent as it would have gone out.
class Caller final : public app::ApiCaller
{
public:
    struct Sent
    {
        app::HttpCall call{};
        bool isRepeatable = false;

        /// "GET https://host/path?query"
        [[nodiscard]] QByteArray line() const { return call.method + ' ' + call.url.toEncoded(); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[each, value] : call.headers) {
                if (each.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            }
            return {};
        }
    };

    [[nodiscard]] app::Result<app::HttpResponse> send(const app::ApiCall &call, const app::CancelPtr &) override
    {
        Sent going{call.http, call.isRepeatable};
        if (call.sign)
            call.sign(going.call, now);
        sent.append(going);
        if (m_script.empty())
            qFatal("nothing is scripted for %s", going.line().constData());
        const auto next = m_script.front();
        m_script.pop_front();
        return next;
    }
    [[nodiscard]] qint64 nowMs() const override { return now; }

    void answer(const QByteArray &body, int status = 200, const app::HttpHeaders &headers = {})
    {
        m_script.emplace_back(
            app::HttpResponse{.status = status, .headers = headers, .body = body, .sentAtMs = now, .elapsedMs = 40});
    }
    void fail(app::HttpFault fault)
    {
        m_script.emplace_back(app::failCall(fault, QStringLiteral("no answer"), {}, QStringLiteral("by the test")));
    }
    void fail(const app::Error &error) { m_script.emplace_back(tl::unexpected(error)); }

    /// What is scripted and was not asked for.
    [[nodiscard]] size_t left() const { return m_script.size(); }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QList<QByteArray> lines;
        for (const Sent &each : sent)
            lines.append(each.line());
        return lines;
    }

    QList<Sent> sent{};
    qint64 now = kNowMs;

private:
    std::deque<app::Result<app::HttpResponse>> m_script;
};

inline app::Docking apiDocking(const QJsonObject &settings, const char *key)
{
    app::Docking docking{.platform = app::PlatformId(QStringLiteral("onenet")), .settings = settings};
    docking.secrets.insert(QStringLiteral("apiKey"), app::Secret(QByteArray(key)));
    return docking;
}

inline app::Docking classicDocking(const QJsonObject &more = {})
{
    QJsonObject settings{{QStringLiteral("apiAddress"), QStringLiteral("https://api.heclouds.com/")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        settings.insert(it.key(), it.value());
    return apiDocking(settings, kMasterKey);
}

inline app::Docking currentDocking(const QJsonObject &more = {})
{
    QJsonObject settings{{QStringLiteral("apiAddress"), QStringLiteral("https://iot-api.heclouds.com")},
                         {QStringLiteral("onenetProductId"), QStringLiteral("aB3dE6gH9j")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        settings.insert(it.key(), it.value());
    return apiDocking(settings, kAccessKey);
}

inline app::CloudApi apiOf(const app::Docking &docking, Caller &caller)
{
    return app::onenet::create().api(docking, caller);
}

inline QByteArray errnoAnswer(int number, const QByteArray &words, const QByteArray &data = {})
{
    return "{\"errno\":" + QByteArray::number(number) + ",\"error\":\"" + words + '"' +
           (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + '}';
}

inline QByteArray done(const QByteArray &data = {})
{
    return errnoAnswer(0, "succ", data);
}

inline QByteArray codeAnswer(int number, const QByteArray &words, const QByteArray &data = {})
{
    return "{\"code\":" + QByteArray::number(number) + ",\"msg\":\"" + words + "\",\"request_id\":\"r-1\"" +
           (data.isEmpty() ? QByteArray() : ",\"data\":" + data) + '}';
}

inline QByteArray currentDone(const QByteArray &data = {})
{
    return codeAnswer(0, "succ", data);
}

inline QJsonValue value(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Bodies that are no answer of OneNET's, each with the name of its row.
inline QList<std::pair<const char *, QByteArray>> garbage()
{
    return {{"nothing", ""},
            {"web page", "<!DOCTYPE html><html><body>sign in</body></html>"},
            {"half of it", R"({"errno":0,"error":"su)"},
            {"list", R"([{"errno":0}])"},
            {"text", "OK"},
            {"neither errno nor code", R"({"status":0,"data":{"uuid":"u"}})"},
            {"errno of another type", R"({"errno":true,"error":"succ"})"},
            {"errno with a fraction", R"({"errno":0.5})"},
            {"errno null", R"({"errno":null,"code":0})"},
            {"code an object", R"({"code":{},"msg":"succ"})"}};
}

} // namespace onenet
