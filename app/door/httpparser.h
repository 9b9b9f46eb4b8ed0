#pragma once

#include "chunkdecoder.h"
#include "httphead.h"
#include "linescanner.h"

namespace app {

/// Bytes in, requests out: an incremental HTTP/1.1 request parser without sockets, clocks or threads.
///
/// Strict by intent: whatever two readers could understand differently (RFC 9112 §11.2) is refused. What it says does
/// not depend on how the bytes are cut into pieces, and each byte is looked at once.
class HttpParser
{
public:
    enum class Event {
        NeedMore, ///< All bytes were taken and the request is not complete.
        Continue, ///< The head is complete and in order, and the peer waits for "100 Continue" before its body.
        Request,  ///< takeRequest() has one. Bytes beyond it were not taken.
        Refused,  ///< See refusal(). Nothing more can be read on this connection.
    };
    struct Step
    {
        qsizetype used = 0;
        Event event = Event::NeedMore;
    };

    /// \a limits must outlive the parser.
    explicit HttpParser(const DoorLimits &limits) : m_limits(limits) {}

    [[nodiscard]] Step feed(QByteArrayView bytes);

    /// The complete request; the parser is ready for the next one. peer and secure are left to the caller.
    [[nodiscard]] HttpRequest takeRequest();

    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /// Of the request that is being read, or was taken last.
    [[nodiscard]] const Framing &framing() const { return m_framing; }
    /// No byte of a further request has come yet.
    [[nodiscard]] bool isIdle() const { return m_state == State::Start && !m_skippedLine && m_request.head.isEmpty(); }
    [[nodiscard]] bool isInHead() const { return m_state == State::Start || m_state == State::Headers; }
    /// What has come of the present request's head.
    [[nodiscard]] const QByteArray &head() const { return m_request.head; }
    /// Lets go of what was kept of a refused request.
    void release() { m_request = HttpRequest(); }
    /// Memory kept for the present request.
    [[nodiscard]] qsizetype heldBytes() const { return m_request.head.capacity() + m_request.body.capacity(); }

private:
    enum class State { Start, Headers, Body, Chunks, Complete, Refused };

    [[nodiscard]] qsizetype takeHead(QByteArrayView bytes);
    void takeRequestLine();
    void takeHeaderLine(qsizetype lineStart);
    void endHead();
    [[nodiscard]] qsizetype takeBody(QByteArrayView bytes);
    [[nodiscard]] Refusal badByte() const;
    void refuse(const Refusal &refusal);

    const DoorLimits &m_limits;
    State m_state = State::Start;
    bool m_skippedLine = false; ///< One empty line before the request line is forgiven (RFC 9112 §2.2).
    bool m_askContinue = false; ///< Event::Continue is due.
    qsizetype m_lineStart = 0;  ///< Where the present line begins in the head.
    LineScanner m_scanner;
    Framing m_framing;
    ChunkDecoder m_chunks;
    HttpRequest m_request;
    Refusal m_refusal;
};

} // namespace app
