#pragma once

#include "httphead.h"
#include "linescanner.h"

namespace app {

/// The chunked transfer coding (RFC 9112 §7.1), read strictly: any deviation is a refusal, never a guess.
class ChunkDecoder
{
public:
    enum class State { Size, Data, DataEnd, Trailer, Done };

    /// Takes what it can of \a bytes and appends the data to \a body. Returns how many bytes were taken; look at
    /// isDone() and refusal() afterwards.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes, QByteArray &body, const DoorLimits &limits);

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    [[nodiscard]] qsizetype takeSizeLine(QByteArrayView bytes, qsizetype bodySize, const DoorLimits &limits);
    [[nodiscard]] qsizetype takeData(QByteArrayView bytes, QByteArray &body);
    [[nodiscard]] qsizetype takeDataEnd(QByteArrayView bytes);
    [[nodiscard]] qsizetype takeTrailer(QByteArrayView bytes, const DoorLimits &limits);
    void parseSize(QByteArrayView line, qsizetype bodySize, const DoorLimits &limits);

    State m_state = State::Size;
    LineScanner m_scanner;
    QByteArray m_line;           ///< The size or trailer line that is being read.
    qint64 m_left = 0;           ///< Bytes of the present chunk that have not come yet.
    qsizetype m_extensions = 0;  ///< Bytes of all extensions so far.
    qsizetype m_trailerSize = 0; ///< Bytes of all trailer lines so far.
    int m_trailers = 0;
    Refusal m_refusal;
};

} // namespace app
