#include "connection.h"

#include "reactor.h"

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kDrainGraceMs = 300;
constexpr int kRequestsPerTurn = 32;             // pipelined ones, before other connections have their turn
constexpr qsizetype kOutputPerTurn = 64 * 1024;  // of replies to pipelined requests
constexpr qint64 kLingerMs = 5000;               // how long a peer that was turned away may go on sending …
constexpr std::size_t kLingerBytes = 256U << 20; // … and how much: Linux drops it without copying
constexpr std::size_t kDiscardPerTurn = 256 * 1024;
constexpr qsizetype kSmallRequest = 2 * 1024; // never refused for the sake of others' bodies

} // namespace

Connection::Connection(DoorContext &context, quint32 slot, Origin origin)
    : m_context(context), m_socket(std::move(origin.socket)), m_peer(std::move(origin.peer)),
      m_counter(std::move(origin.counter)), m_parser(context.shared.limits), m_since(context.now), m_slot(slot),
      m_phase(origin.tls ? Phase::Handshake : Phase::Reading)
{
    if (origin.tls)
        m_tls = std::make_unique<TlsSession>(std::move(origin.tls), m_socket.get());
}

Connection::~Connection()
{
    m_context.heldBytes -= m_held;
    m_context.shared.leave(m_peer.key, m_counter != nullptr, m_context.now / 1000);
}

void Connection::proceed()
{
    if (m_phase == Phase::Handshake)
        shakeHands();
    if (!m_unsent.isEmpty())
        flush();
    if (m_phase == Phase::Lingering) {
        discard();
    } else if (m_phase == Phase::Waiting) {
        m_readHeld = true;
    } else if (m_phase == Phase::Reading && m_unsent.isEmpty() && !m_closing) {
        if (m_unread.isEmpty())
            readOnce();
        else
            consume(QByteArrayView(m_unread).sliced(m_unreadFrom));
    }
}

void Connection::shakeHands()
{
    const IoResult result = m_tls->handshake();
    m_tlsWants = result.status == IoStatus::WantWrite ? Reactor::Write : Reactor::Read;
    if (result.status == IoStatus::WantRead || result.status == IoStatus::WantWrite)
        return;
    m_tlsWants = 0;
    if (result.status == IoStatus::Done) {
        m_phase = Phase::Reading;
        m_since = m_context.now;
    } else if (m_tls->sawPlainHttp()) {
        m_tls.reset(); // so that the answer is plain, too
        m_phase = Phase::Reading;
        turnAway(400, "plain HTTP on a port that speaks TLS");
    } else {
        close();
    }
}

void Connection::readOnce()
{
    const std::span<char> scratch(m_context.scratch);
    const IoResult result = m_tls ? m_tls->read(scratch) : readSocket(m_socket.get(), scratch);
    m_tlsWants = 0;
    switch (result.status) {
    case IoStatus::Done:
        m_context.bytesIn.add(static_cast<qint64>(result.count));
        consume(QByteArrayView(scratch.data(), static_cast<qsizetype>(result.count)));
        break;
    case IoStatus::WantRead:
        break;
    case IoStatus::WantWrite:
        m_tlsWants = Reactor::Write;
        break;
    case IoStatus::End:
        m_peerDone = true;
        if (m_parser.isIdle())
            close();
        else
            refuse(400, "connection ended before the request was complete");
        break;
    case IoStatus::Failed:
        close();
        break;
    }
}

void Connection::consume(QByteArrayView bytes)
{
    for (int turns = kRequestsPerTurn; turns > 0 && !bytes.isEmpty() && m_phase == Phase::Reading && !m_closing;) {
        if (m_context.output.size() > kOutputPerTurn)
            break;
        const HttpParser::Step step = m_parser.feed(bytes);
        bytes = bytes.sliced(step.used);
        if (handleEvent(step.event))
            --turns;
    }
    if (!m_parser.isIdle() && m_firstByteAt == 0)
        m_firstByteAt = m_context.now;
    holdBack(m_closing ? QByteArrayView() : bytes);
    accountHeld();
    flush();
}

/// True when a request was taken.
bool Connection::handleEvent(HttpParser::Event event)
{
    switch (event) {
    case HttpParser::Event::NeedMore:
        return false;
    case HttpParser::Event::Continue:
        outgoing().append("HTTP/1.1 100 Continue\r\n\r\n");
        return false;
    case HttpParser::Event::Request:
        handleRequest();
        return true;
    case HttpParser::Event::Refused:
        refuse(m_parser.refusal().status, m_parser.refusal().reason);
        return false;
    }
    return false;
}

void Connection::holdBack(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        m_unread = QByteArray();
        m_unreadFrom = 0;
    } else if (!m_unread.isEmpty()) { // they are the rest of it
        m_unreadFrom = m_unread.size() - bytes.size();
    } else {
        m_unread = bytes.toByteArray();
        m_unreadFrom = 0;
    }
}

void Connection::handleRequest()
{
    HttpRequest request = m_parser.takeRequest();
    const Framing &framing = m_parser.framing();
    m_firstByteAt = 0;
    m_headOnly = request.method == HttpMethod::Head;
    m_http10 = framing.minorVersion == 0;
    m_keepAlive = framing.persists();
    m_context.requests.add(1);
    const int rate = m_context.shared.limits.requestsPerSecondPerPeer;
    if (rate > 0 && m_counter && !m_counter->admit(m_context.now / 1000, rate)) {
        const char *reason = "too many requests";
        m_context.refused(429, reason, request.head, m_peer.text);
        send(refusalReply(429, reason));
        return;
    }
    request.peer = m_peer.text;
    request.secure = m_tls != nullptr;
    m_generation = ++m_context.generation;
    m_phase = Phase::Waiting;
    m_readHeld = false;
    if (const std::optional<HttpReply> reply = askHandler(std::move(request)))
        send(*reply);
}

std::optional<HttpReply> Connection::askHandler(HttpRequest &&request)
{
    const ReplyHandle handle{.thread = m_context.thread, .slot = m_slot, .generation = m_generation};
    try {
        return m_context.shared.handler.handle(std::move(request), handle);
    } catch (...) { // memory ran out, most likely; the other connections go on
        return refusalReply(500, "internal error");
    }
}

void Connection::answer(quint64 generation, const HttpReply &reply)
{
    if (m_phase != Phase::Waiting || generation != m_generation)
        return;
    send(reply);
    flush();
}

void Connection::send(const HttpReply &reply)
{
    const bool keepAlive = m_keepAlive && !m_context.draining;
    m_context.writer.append(outgoing(), reply, {.keepAlive = keepAlive, .http10 = m_http10, .withoutBody = m_headOnly});
    m_phase = Phase::Reading;
    m_since = m_context.now;
    m_closing = !keepAlive;
}

void Connection::refuse(int status, const char *reason)
{
    m_context.refused(status, reason, m_parser.head(), m_peer.text);
    m_keepAlive = false;
    m_headOnly = false;
    send(refusalReply(status, reason));
    holdBack({});
    m_parser.release();
    accountHeld();
    flush();
}

void Connection::turnAway(int status, const char *reason)
{
    if (!m_tls) {
        refuse(status, reason);
        return;
    }
    m_context.refused(status, reason, {}, m_peer.text); // an answer would cost a handshake
    close();
}

void Connection::accountHeld()
{
    const qsizetype held = m_parser.heldBytes() + m_unread.size();
    const bool grown = held > m_held;
    m_context.heldBytes += held - m_held;
    m_held = held;
    const qsizetype allowed = m_context.shared.limits.heldBytes / m_context.shared.threads;
    if (grown && held > kSmallRequest && m_context.heldBytes > allowed && m_phase == Phase::Reading && !m_closing)
        refuse(503, "too many unfinished requests");
}

QByteArray &Connection::outgoing()
{
    return m_unsent.isEmpty() ? m_context.output : m_unsent;
}

IoResult Connection::writeSome(QByteArrayView bytes)
{
    const std::span<const char> span(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return m_tls ? m_tls->write(span) : writeSocket(m_socket.get(), span);
}

void Connection::flush()
{
    if (m_phase == Phase::Closed) {
        m_context.output.resize(0);
        return;
    }
    const bool late = !m_unsent.isEmpty();
    QByteArray &out = outgoing();
    qsizetype from = late ? m_unsentFrom : 0;
    IoResult result{.status = IoStatus::Done};
    while (from < out.size()) {
        result = writeSome(QByteArrayView(out).sliced(from));
        if (result.status != IoStatus::Done)
            break;
        from += static_cast<qsizetype>(result.count);
        m_context.bytesOut.add(static_cast<qint64>(result.count));
    }
    m_tlsWants = m_tls && result.status == IoStatus::WantRead ? Reactor::Read : Reactor::Nothing;
    const bool failed = result.status == IoStatus::Failed || result.status == IoStatus::End;
    if (from == out.size() || failed) {
        m_unsent = QByteArray();
        m_unsentFrom = 0;
    } else if (late) {
        m_unsentFrom = from;
    } else {
        m_unsent = out.sliced(from);
        m_unsentFrom = 0;
        m_blockedAt = m_context.now;
    }
    if (!late)
        m_context.output.resize(0);
    if (failed)
        close();
    else
        settleClosing();
}

void Connection::settleClosing()
{
    if (!m_closing || !m_unsent.isEmpty() || m_phase != Phase::Reading)
        return;
    if (m_tls)
        m_tls->finishWriting();
    if (m_peerDone) {
        close();
        return;
    }
    finishWriting(m_socket.get());
    m_phase = Phase::Lingering;
    m_since = m_context.now;
}

void Connection::discard()
{
    const IoResult result = discardSocket(m_socket.get(), kDiscardPerTurn, m_context.scratch);
    m_discarded += result.count;
    if (result.status == IoStatus::WantRead)
        return;
    if (result.status != IoStatus::Done || m_discarded > kLingerBytes)
        close();
}

void Connection::expire()
{
    const bool unfinished = m_phase == Phase::Reading && m_unsent.isEmpty() && !m_parser.isIdle();
    if (!unfinished)
        close();
    else
        refuse(408, m_parser.isInHead() ? "the head took too long" : "the body took too long");
}

void Connection::drain()
{
    // Who has just come, or has just been answered, may have a request on its way: it gets a moment.
    const bool isQuiet = m_phase == Phase::Reading && m_unsent.isEmpty() && m_unread.isEmpty() && m_parser.isIdle();
    if ((m_phase == Phase::Handshake || isQuiet) && m_context.now - m_since >= kDrainGraceMs)
        close();
}

void Connection::close()
{
    m_phase = Phase::Closed;
}

unsigned Connection::interest() const
{
    if (m_phase == Phase::Handshake)
        return m_tlsWants == 0 ? Reactor::Read : m_tlsWants;
    if (!m_unsent.isEmpty())
        return Reactor::Write | m_tlsWants;
    if (m_phase == Phase::Waiting && m_readHeld)
        return Reactor::Nothing;
    return Reactor::Read | m_tlsWants;
}

qint64 Connection::deadline() const
{
    const DoorLimits &limits = m_context.shared.limits;
    switch (m_phase) {
    case Phase::Closed:
        return 0;
    case Phase::Handshake:
        return m_since + limits.headSeconds * 1000;
    case Phase::Lingering:
        return m_since + kLingerMs;
    case Phase::Reading:
    case Phase::Waiting:
        break;
    }
    if (!m_unsent.isEmpty())
        return m_blockedAt + limits.writeSeconds * 1000;
    if (m_phase == Phase::Waiting)
        return 0;
    if (m_parser.isIdle())
        return m_since + (m_context.draining ? kDrainGraceMs : limits.idleSeconds * 1000);
    return m_firstByteAt + (m_parser.isInHead() ? limits.headSeconds : limits.requestSeconds) * 1000;
}

bool Connection::wantsTurn() const
{
    if (m_phase != Phase::Reading || m_closing || !m_unsent.isEmpty())
        return false;
    return !m_unread.isEmpty() || (m_tls && m_tls->hasPending());
}

} // namespace app
