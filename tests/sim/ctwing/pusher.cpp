#include "sim/ctwing/pusher.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace sim::ctwing {

namespace {

constexpr const char *kCloud = "ctwing";

/// AEP publishes their number, not their spacing.
constexpr std::array kRetryMs{2000, 4000, 8000};

bool covers(const Subscription &entry, const Device &device, SubType kind, qint64 now)
{
    return entry.productId == device.productId && entry.subType == kind && entry.activeFrom <= now &&
           (entry.deviceId.isEmpty() || entry.deviceId == device.deviceId);
}

} // namespace

Pusher::Pusher(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Poster &poster,
               QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_poster(poster)
{}

int Pusher::push(const Device &device, SubType kind, const Json &message)
{
    const QByteArray body = toBytes(message);
    int receivers = 0;
    for (const Subscription &entry : m_store.subscriptions) {
        if (!covers(entry, device, kind, m_clock.nowMs()))
            continue;
        deliver(entry.subUrl, body, 0);
        ++receivers;
    }
    return receivers;
}

void Pusher::deliver(const QString &url, const QByteArray &body, int retries)
{
    if (isPaused(url)) {
        m_log.push(kCloud, "dropped");
        return;
    }
    m_poster.post(QUrl(url), body, "CTWing", m_settings.pushTimeoutMs,
                  [=, this](const Delivered &delivered) { finished(url, body, retries, delivered.status == 200); });
}

void Pusher::finished(const QString &url, const QByteArray &body, int retries, bool isGood)
{
    m_log.push(kCloud, isGood ? "delivered" : "failed");
    judge(m_receivers[url], isGood);
    if (isGood)
        return;
    if (retries == static_cast<int>(kRetryMs.size())) {
        m_log.push(kCloud, "gaveUp");
        return;
    }
    QTimer::singleShot(m_clock.waitMs(kRetryMs.at(static_cast<size_t>(retries))), this, [=, this] {
        if (!isPaused(url))
            m_log.push(kCloud, "retried");
        deliver(url, body, retries + 1);
    });
}

void Pusher::judge(Receiver &receiver, bool isGood)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    receiver.recent.push_back({now, isGood});
    const qint64 oldest = now - m_clock.waitMs(m_settings.cooldownWindowMs);
    std::erase_if(receiver.recent, [=](const Attempt &attempt) { return attempt.at < oldest; });
    receiver.failuresInARow = isGood ? 0 : receiver.failuresInARow + 1;
    const auto failures = std::count_if(receiver.recent.begin(), receiver.recent.end(),
                                        [](const Attempt &attempt) { return !attempt.isGood; });
    const auto attempts = static_cast<qint64>(receiver.recent.size());
    const bool isBad = attempts >= m_settings.cooldownSamples && failures * 100 > attempts * m_settings.cooldownPercent;
    if (receiver.failuresInARow <= m_settings.cooldownFailures && !isBad)
        return;
    receiver.pausedUntil = now + m_clock.waitMs(m_settings.cooldownMs);
    receiver.failuresInARow = 0;
    receiver.recent.clear();
    ++receiver.pauses;
}

bool Pusher::isPaused(const QString &url) const
{
    const auto known = m_receivers.find(url);
    return known != m_receivers.end() && known->second.pausedUntil > QDateTime::currentMSecsSinceEpoch();
}

Json Pusher::describe() const
{
    Json rows = Json::array();
    for (const auto &[url, receiver] : m_receivers) {
        rows.push_back(Json::object({{"url", url},
                                     {"failuresInARow", receiver.failuresInARow},
                                     {"pauses", receiver.pauses},
                                     {"isPaused", isPaused(url)}}));
    }
    return rows;
}

} // namespace sim::ctwing
