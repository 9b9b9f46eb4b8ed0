#include "sim/http/answerparser.h"

#include <QList>

namespace sim {

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024;

/// The status of "HTTP/1.1 200 OK"; 0 when it is something else.
int statusOf(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    return parts.size() >= 2 && parts[0].startsWith("HTTP/1.") && parts[1].size() == 3 ? parts[1].toInt() : 0;
}

} // namespace

std::optional<Delivered> AnswerParser::parse(bool isEnd)
{
    while (!m_hasHead) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return isEnd || m_buffer.size() > kMostBytes ? std::optional(Delivered{}) : std::nullopt;
        const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
        m_buffer.remove(0, end + 4);
        m_status = statusOf(lines.first());
        if (m_status == 0)
            return Delivered{};
        // 100 Continue and the like announce the real answer.
        if (m_status < 200)
            continue;
        for (const QByteArray &line : lines) {
            const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
            const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed().toLower();
            if (name == "content-length")
                m_length = value.toLongLong();
            if (name == "transfer-encoding")
                m_isChunked = value == "chunked";
        }
        m_hasHead = true;
    }
    return parseBody(isEnd);
}

std::optional<Delivered> AnswerParser::parseBody(bool isEnd)
{
    if (m_buffer.size() > kMostBytes)
        return Delivered{};
    if (m_status == 204 || m_status == 304)
        return Delivered{.status = m_status};
    if (m_isChunked)
        return parseChunks(isEnd);
    if (m_length >= 0 && m_buffer.size() >= m_length)
        return Delivered{.status = m_status, .body = m_buffer.left(m_length)};
    if (!isEnd)
        return std::nullopt;
    return m_length < 0 ? Delivered{.status = m_status, .body = m_buffer} : Delivered{};
}

std::optional<Delivered> AnswerParser::parseChunks(bool isEnd) const
{
    Delivered delivered{.status = m_status};
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            break;
        bool isNumber = false;
        const qsizetype size = m_buffer.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return Delivered{};
        if (size == 0)
            return delivered;
        if (m_buffer.size() < lineEnd + 2 + size + 2)
            break;
        delivered.body += m_buffer.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    return isEnd ? std::optional(Delivered{}) : std::nullopt;
}

} // namespace sim
