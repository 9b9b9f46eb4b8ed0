#pragma once

#include "sim/http/message.h"

namespace sim {

/// Reads HTTP/1.1 requests out of a stream of bytes. Strict: what two servers could read differently is refused.
class RequestParser
{
public:
    enum class State { NeedsMore, Done, Refused };

    void append(const QByteArray &bytes) { m_buffer.append(bytes); }

    /// Looks whether the bytes so far hold a whole request. After Done, take() it; after Refused, answer status() and
    /// close.
    [[nodiscard]] State parse();

    /// The parsed request; the bytes behind it wait for the next parse().
    [[nodiscard]] Request take();

    /// The request wants the connection closed after its answer.
    [[nodiscard]] bool closes() const { return m_closes; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &reason() const { return m_reason; }

private:
    [[nodiscard]] State refuse(int status, const char *reason);
    [[nodiscard]] bool parseHead(QByteArrayView head);
    [[nodiscard]] bool parseRequestLine(QByteArrayView line);
    [[nodiscard]] bool parseHeader(QByteArrayView line);
    [[nodiscard]] bool parseFraming();

    QByteArray m_buffer;
    Request m_request;
    qsizetype m_bodyStart = -1; ///< -1: the head is not read yet.
    qsizetype m_bodySize = 0;
    bool m_closes = false;
    int m_status = 0;
    QByteArray m_reason;
};

} // namespace sim
