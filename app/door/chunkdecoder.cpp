#include "chunkdecoder.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kSizeDigits = 8;
constexpr qsizetype kExtensionBytes = 256;          // of one chunk
constexpr qsizetype kAllExtensionBytes = 16 * 1024; // of one body: else they cost more than the data
constexpr qsizetype kAllTrailerBytes = 8 * 1024;

} // namespace

qsizetype ChunkDecoder::feed(QByteArrayView bytes, QByteArray &body, const DoorLimits &limits)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Done && !m_refusal) {
        const QByteArrayView rest = bytes.sliced(used);
        switch (m_state) {
        case State::Size:
            used += takeSizeLine(rest, body.size(), limits);
            break;
        case State::Data:
            used += takeData(rest, body);
            break;
        case State::DataEnd:
            used += takeDataEnd(rest);
            break;
        case State::Trailer:
            used += takeTrailer(rest, limits);
            break;
        case State::Done:
            break;
        }
    }
    return used;
}

qsizetype ChunkDecoder::takeSizeLine(QByteArrayView bytes, qsizetype bodySize, const DoorLimits &limits)
{
    const qsizetype room = kSizeDigits + kExtensionBytes + 2 - m_line.size();
    const LineScanner::Result scan = m_scanner.scan(bytes, room);
    m_line.append(bytes.first(scan.used));
    switch (scan.end) {
    case LineEnd::None:
        break;
    case LineEnd::Line:
        parseSize(QByteArrayView(m_line).chopped(2), bodySize, limits);
        m_line.clear();
        break;
    case LineEnd::BadByte:
        m_refusal = {400, "chunk size line holds a control byte or a bare line end"};
        break;
    case LineEnd::TooLong:
        m_refusal = {400, "chunk size line is too long"};
        break;
    }
    return scan.used;
}

void ChunkDecoder::parseSize(QByteArrayView line, qsizetype bodySize, const DoorLimits &limits)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = semicolon < 0 ? line : line.first(semicolon);
    if (digits.isEmpty() || digits.size() > kSizeDigits) {
        m_refusal = {400, "chunk size is missing or has more than 8 digits"};
        return;
    }
    qint64 size = 0;
    for (const char c : digits) {
        const char letter = static_cast<char>(c | 0x20);
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit && (letter < 'a' || letter > 'f')) {
            m_refusal = {400, "chunk size is not a hexadecimal number"};
            return;
        }
        size = size * 16 + (isDigit ? c - '0' : letter - 'a' + 10);
    }
    m_extensions += line.size() - digits.size();
    if (m_extensions > kAllExtensionBytes)
        m_refusal = {400, "chunk extensions are too long"};
    else if (bodySize + size > limits.bodyBytes)
        m_refusal = {413, "body is too large"};
    m_left = size;
    m_state = size == 0 ? State::Trailer : State::Data;
}

qsizetype ChunkDecoder::takeData(QByteArrayView bytes, QByteArray &body)
{
    const qsizetype used = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
    body.append(bytes.first(used));
    m_left -= used;
    if (m_left == 0)
        m_state = State::DataEnd;
    return used;
}

qsizetype ChunkDecoder::takeDataEnd(QByteArrayView bytes)
{
    // m_line is free while data is read: it holds the CR.
    const char wanted = m_line.isEmpty() ? '\r' : '\n';
    if (bytes.front() != wanted) {
        m_refusal = {400, "chunk does not end with CRLF"};
        return 1;
    }
    if (wanted == '\r') {
        m_line.append('\r');
    } else {
        m_line.clear();
        m_state = State::Size;
    }
    return 1;
}

qsizetype ChunkDecoder::takeTrailer(QByteArrayView bytes, const DoorLimits &limits)
{
    const LineScanner::Result scan = m_scanner.scan(bytes, kAllTrailerBytes - m_trailerSize);
    m_line.append(bytes.first(scan.used));
    m_trailerSize += scan.used;
    if (scan.end == LineEnd::BadByte)
        m_refusal = {400, "trailer holds a control byte or a bare line end"};
    if (scan.end == LineEnd::TooLong)
        m_refusal = {431, "trailers are too long"};
    if (scan.end == LineEnd::Line) {
        const QByteArrayView line = QByteArrayView(m_line).chopped(2);
        if (line.isEmpty())
            m_state = State::Done;
        else if (++m_trailers > limits.headerCount)
            m_refusal = {431, "too many trailers"};
        else
            m_refusal = checkFieldForm(line);
        m_line.clear();
    }
    return scan.used;
}

} // namespace app
