#include "sim/http/requestparser.h"

#include <algorithm>

namespace sim {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qsizetype kMaxBody = 4 * 1024 * 1024;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

/// Header values may be UTF-8, but hold no control characters.
bool isFieldCharacter(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 ? c != 0x7f : c == '\t';
}

} // namespace

RequestParser::State RequestParser::parse()
{
    if (m_bodyStart < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return m_buffer.size() > kMaxHead ? refuse(431, "the head is too large") : State::NeedsMore;
        m_request = {};
        if (!parseHead(QByteArrayView(m_buffer).first(end)))
            return State::Refused;
        m_bodyStart = end + 4;
    }
    if (m_buffer.size() < m_bodyStart + m_bodySize)
        return State::NeedsMore;
    m_request.body = m_buffer.mid(m_bodyStart, m_bodySize);
    return State::Done;
}

Request RequestParser::take()
{
    m_buffer.remove(0, m_bodyStart + m_bodySize);
    m_bodyStart = -1;
    return std::move(m_request);
}

RequestParser::State RequestParser::refuse(int status, const char *reason)
{
    m_status = status;
    m_reason = reason;
    return State::Refused;
}

bool RequestParser::parseHead(QByteArrayView head)
{
    bool isFirst = true;
    while (true) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        if (!(isFirst ? parseRequestLine(line) : parseHeader(line)))
            return false;
        isFirst = false;
        if (end < 0)
            return parseFraming();
        head = head.sliced(end + 2);
    }
}

bool RequestParser::parseRequestLine(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/') ||
        !std::all_of(parts[1].begin(), parts[1].end(), isVisible)) {
        (void)refuse(400, "malformed request line");
        return false;
    }
    if (parts[2] != "HTTP/1.1") {
        (void)refuse(505, "HTTP/1.1 only");
        return false;
    }
    const qsizetype mark = parts[1].indexOf('?');
    const auto path = percentDecoded(mark < 0 ? parts[1] : parts[1].first(mark), false);
    m_request.rawQuery = mark < 0 ? QByteArray() : parts[1].sliced(mark + 1);
    const auto query = parseQuery(m_request.rawQuery, true);
    if (!path || !query) {
        (void)refuse(400, "broken percent-encoding");
        return false;
    }
    m_request.method = parts[0];
    m_request.path = *path;
    m_request.query = *query;
    return true;
}

bool RequestParser::parseHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || !std::all_of(line.begin(), line.end(), isFieldCharacter)) {
        (void)refuse(400, "malformed header");
        return false;
    }
    m_request.headers.append(
        {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool RequestParser::parseFraming()
{
    int lengths = 0;
    m_bodySize = 0;
    m_closes = false;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name == "transfer-encoding" || name == "expect") {
            (void)refuse(name == "expect" ? 417 : 411, "send the body with Content-Length");
            return false;
        }
        if (name == "connection")
            m_closes = value.toLower() == "close";
        if (name != "content-length")
            continue;
        const bool isNumber = !value.isEmpty() && value.size() < 10 &&
                              std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || ++lengths > 1) {
            (void)refuse(400, "bad Content-Length");
            return false;
        }
        m_bodySize = value.toLongLong();
    }
    if (m_bodySize > kMaxBody) {
        (void)refuse(413, "the body is too large");
        return false;
    }
    if (!m_request.header("host")) {
        (void)refuse(400, "one Host header is needed");
        return false;
    }
    return true;
}

} // namespace sim
