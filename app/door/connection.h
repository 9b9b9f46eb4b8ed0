#pragma once

#include "doorcontext.h"
#include "httpparser.h"
#include "sockets.h"
#include "tlssession.h"

#include <optional>

namespace app {

/// One connection: reads, parses, has answered and writes, one request at a time and in order.
///
/// While a reply is outstanding nothing is read, so what a peer can make us keep is bounded. After each call the owner
/// asks what the connection waits for: isClosed(), interest(), deadline(), wantsTurn().
class Connection
{
public:
    struct Origin
    {
        Descriptor socket{};
        PeerAddress peer{};
        std::shared_ptr<PeerCounter> counter{}; ///< Null: it is to be turned away.
        std::shared_ptr<TlsContext> tls{};      ///< Null: plain HTTP.
    };

    Connection(DoorContext &context, quint32 slot, Origin origin);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The socket is readable or writable, or it is this connection's turn.
    void proceed();
    /// The deadline has passed.
    void expire();
    /// Answers the request with that generation; nothing happens when it is not the one that waits.
    void answer(quint64 generation, const HttpReply &reply);
    /// Answers a connection that is not wanted, whatever it asks, and closes it.
    void turnAway(int status, const char *reason);
    /// The door closes: goes at once when no request has begun.
    void drain();
    void close();

    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed; }
    /// Everything was answered; only the peer's end is awaited.
    [[nodiscard]] bool isLingering() const { return m_phase == Phase::Lingering; }
    [[nodiscard]] unsigned interest() const; ///< Of Reactor::Interest.
    [[nodiscard]] qint64 deadline() const;   ///< On the context's clock; 0: none.
    [[nodiscard]] bool wantsTurn() const;    ///< There is work that no socket event will announce.
    [[nodiscard]] int fd() const { return m_socket.get(); }

private:
    enum class Phase {
        Handshake,
        Reading,   ///< A request, or for one.
        Waiting,   ///< The handler answers later.
        Lingering, ///< We sent FIN; what still comes is thrown away, so that the peer reads our last answer.
        Closed,
    };

    void shakeHands();
    void readOnce();
    void consume(QByteArrayView bytes);
    void holdBack(QByteArrayView bytes);
    [[nodiscard]] bool handleEvent(HttpParser::Event event);
    void handleRequest();
    [[nodiscard]] std::optional<HttpReply> askHandler(HttpRequest &&request);
    void send(const HttpReply &reply);
    void refuse(int status, const char *reason);
    void accountHeld();
    [[nodiscard]] QByteArray &outgoing();
    void flush();
    [[nodiscard]] IoResult writeSome(QByteArrayView bytes);
    void settleClosing();
    void discard();

    DoorContext &m_context;
    Descriptor m_socket;
    PeerAddress m_peer;
    std::shared_ptr<PeerCounter> m_counter;
    std::unique_ptr<TlsSession> m_tls;
    HttpParser m_parser;
    QByteArray m_unread; ///< Pipelined bytes that wait for their turn.
    QByteArray m_unsent; ///< What the socket did not take yet.
    qsizetype m_unreadFrom = 0;
    qsizetype m_unsentFrom = 0;
    qsizetype m_held = 0; ///< Our part of the context's heldBytes.
    quint64 m_generation = 0;
    qint64 m_since;           ///< When the phase began, or the last reply was made.
    qint64 m_firstByteAt = 0; ///< Of the request that is being read.
    qint64 m_blockedAt = 0;   ///< When the socket stopped taking bytes.
    std::size_t m_discarded = 0;
    quint32 m_slot;
    Phase m_phase;
    unsigned m_tlsWants = 0; ///< An interest of TLS itself.
    bool m_readHeld = false; ///< Bytes wait in the socket until the reply is out.
    bool m_closing = false;  ///< Close when everything is sent.
    bool m_peerDone = false; ///< FIN has come.
    bool m_headOnly = false; ///< The request is HEAD.
    bool m_http10 = false;
    bool m_keepAlive = true;
};

} // namespace app
