#include "intake.h"

#include "requesthead.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcIntake, "clouddock.intake", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qsizetype kKeptRejectBody = 16 * 1024; ///< Times the ring's length: what rejects may fill of the disk.
constexpr qint64 kWarnEveryMs = 10'000;          ///< About pushes that could not be kept.

HttpReply okReply()
{
    HttpReply reply;
    reply.body = QByteArrayLiteral("{\"code\":0}");
    return reply;
}

HttpReply errorReply(int status, const QByteArray &reason)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(QJsonObject{{u"code"_s, status}, {u"message"_s, QString::fromUtf8(reason)}})
                     .toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply unavailableReply()
{
    HttpReply reply = errorReply(503, "The push could not be kept; send it again.");
    reply.headers = {{"Retry-After", "1"}};
    return reply;
}

/// "/ctwing/<产品ID>/notify" as its parts, known or not: for the reject line.
void nameParts(const Clouds &clouds, const QByteArray &path, PlatformId &platform, ProductId &product)
{
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() != 4 || parts.at(3) != "notify")
        return;
    if (const Platform *known = clouds.findBySegment(parts.at(1))) {
        platform = known->id;
        product = ProductId(QString::fromUtf8(parts.at(2)));
    }
}

JournalTicket ticketOf(const ReplyHandle &handle)
{
    return {(quint64(handle.thread) << 32) | handle.slot, handle.generation};
}

ReplyHandle handleOf(const JournalTicket &ticket)
{
    return {static_cast<quint32>(ticket.a >> 32), static_cast<quint32>(ticket.a), ticket.b};
}

qint64 sizeOf(const Reject &reject)
{
    return reject.head.size() + reject.body.size() + reject.reason.size();
}

} // namespace

Intake::Intake(const Clouds &clouds, Journal &journal, const RouteBook &routes)
    : m_clouds(clouds), m_journal(journal), m_routes(routes)
{}

void Intake::addDoor(HttpDoor *door)
{
    const QMutexLocker locker(&m_doorLock);
    m_doors << door;
}

void Intake::removeDoor(HttpDoor *door)
{
    const QMutexLocker locker(&m_doorLock); // which the journal's thread holds while it answers
    m_doors.removeOne(door);
}

std::optional<Intake::Refusal> Intake::check(const HttpRequest &request, const Route &route) const
{
    if (!route.admits(request.peer))
        return Refusal{403, "The peer's address is not on the allow list."};
    if (!route.token.isEmpty()) {
        const auto token = request.queryValue("token");
        if (!token)
            return Refusal{401, "The address lacks its token."};
        if (!route.token.equals(*token))
            return Refusal{401, "The token is wrong."};
    }
    const bool isProbe = request.method == HttpMethod::Get || request.method == HttpMethod::Head;
    if (!isProbe && request.method != HttpMethod::Post)
        return Refusal{405, "Only POST, GET and HEAD are served here.", {{"Allow", "GET, HEAD, POST"}}};
    return {};
}

std::optional<HttpReply> Intake::handle(HttpRequest &&request, const ReplyHandle &handle)
{
    const auto table = m_routes.get();
    const Route *route = table ? table->find(request.path) : nullptr;
    if (route == nullptr)
        return refuse(std::move(request), {404, "No enabled docking has this address."});
    if (const auto refusal = check(request, *route))
        return refuse(std::move(request), *refusal);

    PushRequest push;
    push.isProbe = request.method != HttpMethod::Post;
    push.body = request.body;
    push.headers = request.headers;
    push.rawQuery = request.query;
    if (push.isProbe) {
        const auto answer = route->platform->receiver->probe(push, route->docking);
        if (!answer)
            return refuse(std::move(request), {403, answer.error().message.toUtf8()});
        return HttpReply{answer->status, answer->contentType, answer->body, {}};
    }
    const auto verified = route->platform->receiver->verify(push, route->docking);
    if (!verified) {
        const int status = verified.error().code == ErrorCode::Unauthorized ? 403 : 400;
        return refuse(std::move(request), {status, verified.error().message.toUtf8()});
    }
    return append(std::move(request), *route, verified->replayKey, handle);
}

std::optional<HttpReply> Intake::append(HttpRequest &&request, const Route &route, const QByteArray &replayKey,
                                        const ReplyHandle &handle)
{
    Push kept;
    kept.receivedAt = QDateTime::currentDateTimeUtc();
    const qint64 now = kept.receivedAt.toMSecsSinceEpoch();
    const QByteArray key = replayKey.isEmpty() ? replayKey : request.path + ' ' + replayKey;
    if (!m_replays.admits(key, now))
        return refuse(std::move(request), {403, "The signed request was kept long ago already: a replay."});
    kept.platform = route.docking.platform;
    kept.productId = route.docking.productId;
    kept.peer = std::move(request.peer);
    kept.head = maskHead(request.head);
    kept.body = std::move(request.body);
    const JournalTicket ticket = ticketOf(handle);
    m_replays.waits({ticket.a, ticket.b}, key);
    if (!m_journal.append(std::move(kept), ticket)) {
        m_replays.ended({ticket.a, ticket.b}, false, now);
        ++m_unavailable;
        m_queueFull = true;
        warnUnavailable("the queue to the disk is full", nullptr);
        return unavailableReply();
    }
    return {};
}

bool Intake::recall(const QList<Push> &pushes)
{
    const auto table = m_routes.get();
    bool isAnySigned = false;
    for (const Push &push : pushes) {
        const Platform *platform = m_clouds.find(push.platform);
        const Docking *docking = table ? table->docking(push.platform, push.productId) : nullptr;
        if (platform == nullptr || docking == nullptr)
            continue;
        const auto verified = platform->receiver->verify({.body = push.body}, *docking);
        if (!verified || verified->replayKey.isEmpty())
            continue;
        isAnySigned = true;
        const QByteArray path = '/' + platform->info().pushSegment + '/' + push.productId.text().toUtf8() + "/notify";
        if (!m_replays.recall(path + ' ' + verified->replayKey, push.receivedAt.toMSecsSinceEpoch()))
            return false;
    }
    return isAnySigned;
}

HttpReply Intake::refuse(HttpRequest &&request, const Refusal &refusal)
{
    Reject reject;
    reject.receivedAt = QDateTime::currentDateTimeUtc();
    nameParts(m_clouds, request.path, reject.platform, reject.productId);
    reject.peer = request.peer;
    reject.status = refusal.status;
    reject.reason = QString::fromUtf8(refusal.reason);
    reject.head = maskHead(request.head);
    reject.body = request.body.first(qMin(request.body.size(), kKeptRejectBody));
    reject.bodySize = request.body.size();
    keep(std::move(reject));
    HttpReply reply = errorReply(refusal.status, refusal.reason);
    reply.headers = refusal.headers;
    return reply;
}

void Intake::note(const HttpRequest &request, int status, const QByteArray &reason)
{
    Reject reject;
    reject.receivedAt = QDateTime::currentDateTimeUtc();
    reject.peer = request.peer;
    reject.status = status;
    reject.reason = QString::fromUtf8(reason);
    reject.head = maskHead(request.head);
    reject.bodySize = request.body.size();
    keep(std::move(reject));
}

void Intake::refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer)
{
    Reject reject;
    reject.receivedAt = QDateTime::currentDateTimeUtc();
    nameDocking(pathOf(head), reject);
    reject.peer = peer;
    reject.status = status;
    reject.reason = QString::fromUtf8(reason);
    reject.head = maskHead(head);
    keep(std::move(reject));
}

void Intake::nameDocking(const QByteArray &path, Reject &reject) const
{
    PlatformId platform;
    ProductId product;
    nameParts(m_clouds, path, platform, product);
    const auto table = m_routes.get();
    if (!table || table->docking(platform, product) == nullptr)
        return; // nobody read that request: the path may be anything
    reject.platform = platform;
    reject.productId = product;
}

void Intake::keep(Reject &&reject)
{
    const auto table = m_routes.get();
    const bool namesDocking = table && table->docking(reject.platform, reject.productId) != nullptr;
    if (m_budget.admit(reject.receivedAt.toSecsSinceEpoch(), sizeOf(reject), namesDocking))
        m_journal.reject(std::move(reject));
    else
        ++m_onlyCounted;
}

void Intake::warnUnavailable(const char *why, const Error *error)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    qint64 at = m_warnAgainAt;
    if (now < at || !m_warnAgainAt.compare_exchange_strong(at, now + kWarnEveryMs))
        return; // said lately, or another thread says it
    const qint64 all = m_unavailable;
    const qint64 since = all - m_unavailableTold.exchange(all);
    qCWarning(lcIntake).noquote() << "pushes answered 503:" << since << "since the last of these lines;" << why
                                  << (error != nullptr ? error->message + u' ' + error->detail : QString());
}

void Intake::committed(std::span<const JournalTicket> tickets, const Error *error)
{
    std::vector<ReplyHandle> handles;
    handles.reserve(tickets.size());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const JournalTicket &ticket : tickets) {
        handles.push_back(handleOf(ticket));
        m_replays.ended({ticket.a, ticket.b}, error == nullptr, now);
    }
    if (error != nullptr) {
        m_unavailable += qint64(tickets.size());
        warnUnavailable("not kept:", error);
    } else {
        count(qint64(tickets.size()));
    }
    m_keeping = error == nullptr;
    m_queueFull = false;
    const QMutexLocker locker(&m_doorLock);
    const HttpReply reply = error == nullptr ? okReply() : unavailableReply();
    for (HttpDoor *door : std::as_const(m_doors))
        door->reply(handles, reply); // a handle of another door is nothing to this one
}

void Intake::keepsAgain()
{
    m_keeping = true;
}

void Intake::count(qint64 pushes)
{
    m_accepted += pushes;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    Second &second = m_seconds.at(size_t(now) % m_seconds.size());
    if (second.stamp != now) {
        second.pushes = 0;
        second.stamp = now;
    }
    second.pushes += pushes;
}

qint64 Intake::perMinute() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    qint64 sum = 0;
    for (const Second &second : m_seconds) {
        const qint64 age = now - second.stamp;
        if (age >= 0 && age < 60)
            sum += second.pushes;
    }
    return sum;
}

} // namespace app
