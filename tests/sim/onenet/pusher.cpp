#include "sim/onenet/pusher.h"

#include "sim/base/random.h"
#include "sim/onenet/envelope.h"

#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace sim::onenet {

namespace {

constexpr const char *kCloud = "onenet";
constexpr int kBatchMs = 1000;
constexpr qint64 kMostFailures = 2000;

/// The waits that Studio documents. The classic platform names none; it gets the same.
constexpr std::array kRepeatSeconds{5, 10, 30, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 1200, 1800, 3600};

} // namespace

Pusher::Pusher(Store &store, const Settings &settings, const Clock &clock, CallLog &log, Poster &poster,
               QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_clock(clock), m_log(log), m_poster(poster),
      m_batchTimer(new QTimer(this))
{
    m_batchTimer->setSingleShot(true);
    connect(m_batchTimer, &QTimer::timeout, this, [this] {
        for (const auto &[productId, messages] : m_waiting)
            flush(productId);
    });
}

bool Pusher::push(const QString &productId, const Json &message)
{
    const PushSetup *setup = open(productId);
    if (!setup)
        return false;
    if (setup->isCurrent || setup->batch == 1) {
        send(productId, toBytes(message));
        return true;
    }
    QList<Json> &waiting = m_waiting[productId];
    waiting.append(message);
    if (waiting.size() >= setup->batch)
        flush(productId);
    else if (!m_batchTimer->isActive())
        m_batchTimer->start(m_clock.waitMs(kBatchMs));
    return true;
}

void Pusher::flush(const QString &productId)
{
    QList<Json> &waiting = m_waiting[productId];
    if (!waiting.isEmpty())
        send(productId, toBytes(Json(waiting)));
    waiting.clear();
}

void Pusher::send(const QString &productId, const QByteArray &message)
{
    const PushSetup *setup = open(productId);
    if (setup)
        deliver(productId, pushBody(*setup, message, QString::number(m_nextId++), m_clock.nowMs()), 0);
}

void Pusher::deliver(const QString &productId, const QByteArray &body, int repeats)
{
    const PushSetup *setup = open(productId);
    if (!setup) {
        m_log.push(kCloud, "dropped");
        return;
    }
    m_poster.post(QUrl(setup->url), body, "OneNET", m_settings.pushTimeoutMs, [=, this](const Delivered &delivered) {
        if (delivered.status == 200)
            m_log.push(kCloud, "delivered");
        else
            failed(productId, body, repeats);
    });
}

void Pusher::failed(const QString &productId, const QByteArray &body, int repeats)
{
    m_log.push(kCloud, "failed");
    if (PushSetup *setup = open(productId)) {
        ++setup->failures;
        setup->isStopped = !setup->isCurrent && setup->failures >= kMostFailures;
    }
    if (repeats == static_cast<int>(kRepeatSeconds.size())) {
        m_log.push(kCloud, "gaveUp");
        return;
    }
    const qint64 wait = kRepeatSeconds.at(static_cast<size_t>(repeats)) * qint64(1000);
    QTimer::singleShot(m_clock.waitMs(wait), this, [=, this] {
        m_log.push(kCloud, "retried");
        deliver(productId, body, repeats + 1);
    });
}

PushSetup *Pusher::open(const QString &productId)
{
    Product *product = m_store.product(productId);
    return product && !product->push.url.isEmpty() && !product->push.isStopped ? &product->push : nullptr;
}

void Pusher::verify(const QString &productId, const PushSetup &setup, bool isLiteral,
                    const std::function<void(const QString &)> &done)
{
    const QByteArray message = "verify" + randomText(5, "0123456789");
    const QByteArray query = verificationQuery(setup.token.toUtf8(), message, isLiteral);
    const auto judge = [=, this](const Delivered &delivered) {
        Product *product = m_store.product(productId);
        if (delivered.status != 200 || delivered.body != message || !product) {
            done(u"the address answered %1 \"%2\", expected 200 \"%3\""_s.arg(delivered.status)
                     .arg(QString::fromUtf8(delivered.body.left(200)), QString::fromUtf8(message)));
            return;
        }
        // What waits for a batch was made for the old setup.
        flush(productId);
        product->push = setup;
        done({});
    };
    m_poster.get(QUrl(setup.url), query, "OneNET", m_settings.pushTimeoutMs, judge);
}

Json Pusher::describe() const
{
    Json rows = Json::array();
    for (const auto &[id, product] : m_store.products) {
        const PushSetup &setup = product.push;
        if (setup.url.isEmpty())
            continue;
        rows.push_back(Json::object({{"productId", id},
                                     {"url", setup.url},
                                     {"format", setup.isCurrent ? "current" : "classic"},
                                     {"encrypted", setup.isEncrypted},
                                     {"failures", setup.failures},
                                     {"isStopped", setup.isStopped}}));
    }
    return rows;
}

} // namespace sim::onenet
