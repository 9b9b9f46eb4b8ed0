#include "httpparser.h"

#include <algorithm>

namespace app {

namespace {

// Room to begin with, so that a usual push needs one allocation each.
constexpr qsizetype kUsualHead = 256;
constexpr qsizetype kUsualHeaders = 8;
// A body's memory follows the bytes that came, not the length that was announced.
constexpr qsizetype kFirstBody = 16 * 1024;

} // namespace

HttpParser::Step HttpParser::feed(QByteArrayView bytes)
{
    Step step;
    while (step.used < bytes.size() && m_state < State::Complete && !m_askContinue) {
        const QByteArrayView rest = bytes.sliced(step.used);
        if (isInHead()) {
            step.used += takeHead(rest);
        } else if (m_state == State::Body) {
            step.used += takeBody(rest);
        } else {
            step.used += m_chunks.feed(rest, m_request.body, m_limits);
            if (m_chunks.refusal())
                refuse(m_chunks.refusal());
            else if (m_chunks.isDone())
                m_state = State::Complete;
        }
    }
    if (m_state == State::Refused)
        step.event = Event::Refused;
    else if (m_state == State::Complete)
        step.event = Event::Request;
    else if (m_askContinue)
        step.event = Event::Continue;
    m_askContinue = false;
    return step;
}

HttpRequest HttpParser::takeRequest()
{
    HttpRequest request = std::move(m_request);
    m_request = HttpRequest();
    m_state = State::Start;
    m_skippedLine = false;
    m_lineStart = 0;
    m_chunks = ChunkDecoder();
    return request;
}

qsizetype HttpParser::takeHead(QByteArrayView bytes)
{
    QByteArray &head = m_request.head;
    if (head.isEmpty()) {
        m_framing = Framing();
        head.reserve(kUsualHead);
    }
    const qsizetype lineRoom = m_limits.targetBytes + kRequestLineExtra;
    const qsizetype cap = m_state == State::Start ? std::min(lineRoom, m_limits.headBytes) : m_limits.headBytes;
    const LineScanner::Result scan = m_scanner.scan(bytes, cap - head.size());
    head.append(bytes.first(scan.used));
    switch (scan.end) {
    case LineEnd::None:
        break;
    case LineEnd::BadByte:
        refuse(badByte());
        break;
    case LineEnd::TooLong:
        refuse(m_state == State::Start ? Refusal{414, "request line is too long"} : Refusal{431, "head is too large"});
        break;
    case LineEnd::Line:
        if (m_state == State::Start)
            takeRequestLine();
        else
            takeHeaderLine(m_lineStart);
        m_lineStart = head.size();
        break;
    }
    return scan.used;
}

void HttpParser::takeRequestLine()
{
    const QByteArrayView line = QByteArrayView(m_request.head).chopped(2);
    if (!line.isEmpty()) {
        m_state = State::Headers;
        if (const Refusal refusal = parseRequestLine(line, m_limits, m_request, m_framing))
            refuse(refusal);
        return;
    }
    if (m_skippedLine)
        refuse({400, "empty lines before the request"});
    m_skippedLine = true;
    m_request.head.clear();
}

void HttpParser::takeHeaderLine(qsizetype lineStart)
{
    const QByteArrayView line = QByteArrayView(m_request.head).sliced(lineStart).chopped(2);
    if (line.isEmpty()) {
        m_request.head.truncate(lineStart);
        endHead();
        return;
    }
    if (m_request.headers.size() >= m_limits.headerCount) {
        refuse({431, "too many header fields"});
        return;
    }
    if (m_request.headers.isEmpty())
        m_request.headers.reserve(kUsualHeaders);
    if (const Refusal refusal = parseHeaderLine(line, m_request, m_framing))
        refuse(refusal);
}

void HttpParser::endHead()
{
    if (const Refusal refusal = checkHead(m_limits, m_request, m_framing)) {
        refuse(refusal);
        return;
    }
    if (m_framing.hasCoding)
        m_state = State::Chunks;
    else
        m_state = m_framing.length > 0 ? State::Body : State::Complete;
    m_askContinue = m_framing.expectsContinue && m_state != State::Complete;
}

qsizetype HttpParser::takeBody(QByteArrayView bytes)
{
    QByteArray &body = m_request.body;
    const qsizetype length = static_cast<qsizetype>(m_framing.length);
    if (body.isEmpty())
        body.reserve(std::min(length, std::max(kFirstBody, bytes.size())));
    const qsizetype used = std::min(length - body.size(), bytes.size());
    if (body.size() + used > body.capacity())
        body.reserve(std::min(length, std::max(body.size() + used, body.capacity() * 2)));
    body.append(bytes.first(used));
    if (body.size() == length)
        m_state = State::Complete;
    return used;
}

Refusal HttpParser::badByte() const
{
    constexpr char kTlsHandshake = 0x16;
    if (m_request.head.size() == 1 && m_request.head.front() == kTlsHandshake)
        return {400, "TLS on a port that speaks plain HTTP"};
    return {400, "head holds a control byte or a bare line end"};
}

void HttpParser::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    m_state = State::Refused;
}

} // namespace app
