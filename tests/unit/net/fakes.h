#pragma once

#include "app/model/worker.h"
#include "app/net/clock.h"
#include "app/net/httpfault.h"
#include "app/net/httptransport.h"

#include <QPointer>
#include <QPromise>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using Outcome = app::Result<app::HttpResponse>;

/// Stands still until it is moved.
class FakeClock final : public app::Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 wallMs() const override { return kEpochMs + m_now; }
    void after(qint64 delayMs, QObject *receiver, std::function<void()> then) override
    {
        m_alarms.push_back({m_now + delayMs, receiver, std::move(then)});
    }

    /// Moves on alarm by alarm; between them all queued work is done.
    void advance(qint64 ms)
    {
        const qint64 end = m_now + ms;
        for (settle(); ring(end); settle()) {
        }
        m_now = end;
        settle();
    }
    /// Lets queued work happen while the time stands.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    static constexpr qint64 kEpochMs = 1'700'000'000'000;

private:
    struct Alarm
    {
        qint64 atMs = 0;
        QPointer<QObject> receiver{};
        std::function<void()> then{};
    };

    bool ring(qint64 end)
    {
        const auto first = std::min_element(m_alarms.begin(), m_alarms.end(),
                                            [](const Alarm &a, const Alarm &b) { return a.atMs < b.atMs; });
        if (first == m_alarms.end() || first->atMs > end)
            return false;
        const Alarm alarm = *first;
        m_alarms.erase(first);
        m_now = std::max(m_now, alarm.atMs);
        if (alarm.receiver)
            alarm.then();
        return true;
    }

    qint64 m_now = 1'000;
    std::vector<Alarm> m_alarms;
};

/// Keeps what is sent until the test answers it.
class FakeTransport final : public app::HttpTransport
{
public:
    struct Sent
    {
        app::HttpCall call{};
        app::CancelPtr cancel{};
        std::shared_ptr<QPromise<Outcome>> promise{};

        void answer(const Outcome &outcome) const
        {
            promise->addResult(outcome);
            promise->finish();
            FakeClock::settle();
        }
        [[nodiscard]] bool isOpen() const { return !cancel->isRequested(); }
    };

    QFuture<Outcome> send(const app::HttpCall &call, const app::CancelPtr &cancel) override
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        sent.push_back({call, cancel, promise});
        return promise->future();
    }

    std::vector<Sent> sent;
};

inline Outcome status(int code, const app::HttpHeaders &headers = {})
{
    return app::HttpResponse{.status = code, .headers = headers, .body = "{}"};
}

inline Outcome broken(app::HttpFault fault)
{
    return app::failCall(fault, QStringLiteral("broken"), {}, QStringLiteral("by the test"));
}
