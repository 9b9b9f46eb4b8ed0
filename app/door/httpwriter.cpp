#include "httpwriter.h"

#include <array>
#include <charconv>
#include <ctime>

namespace app {

namespace {

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

/// A line break in a header would begin another header, or another answer.
[[nodiscard]] bool isOneLine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n');
}

void appendHeader(QByteArray &out, const QByteArray &name, const QByteArray &value)
{
    if (!isOneLine(name) || !isOneLine(value))
        return;
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

void HttpWriter::append(QByteArray &out, const HttpReply &reply, const Options &options)
{
    out.append("HTTP/1.1 ");
    appendNumber(out, reply.status);
    out.append(' ').append(reasonPhrase(reply.status)).append("\r\n");
    appendDate(out);
    const bool hasBody = reply.status >= 200 && reply.status != 204 && reply.status != 304;
    if (hasBody) {
        if (!reply.contentType.isEmpty())
            appendHeader(out, QByteArrayLiteral("Content-Type"), reply.contentType);
        out.append("Content-Length: ");
        appendNumber(out, reply.body.size());
        out.append("\r\n");
    }
    for (const auto &[name, value] : reply.headers)
        appendHeader(out, name, value);
    if (!options.keepAlive)
        out.append("Connection: close\r\n");
    else if (options.http10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    if (hasBody && !options.withoutBody)
        out.append(reply.body);
}

void HttpWriter::appendDate(QByteArray &out)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    if (now != m_second) {
        m_second = now;
        std::tm utc{};
        gmtime_r(&now, &utc);
        std::array<char, 64> line{};
        const int length =
            std::snprintf(line.data(), line.size(), "Date: %s, %02d %s %d %02d:%02d:%02d GMT\r\n",
                          days[static_cast<size_t>(utc.tm_wday)], utc.tm_mday, months[static_cast<size_t>(utc.tm_mon)],
                          utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
        m_date = QByteArray(line.data(), length);
    }
    out.append(m_date);
}

QByteArrayView reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        QByteArrayView text;
    };
    static constexpr std::array<Phrase, 28> phrases{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {302, "Found"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    }};
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return "Status";
}

HttpReply refusalReply(int status, const char *reason)
{
    HttpReply reply{.status = status, .body = QByteArray("{\"error\":\"") + reason + "\"}\n"};
    if (status == 429 || status == 503)
        reply.headers.emplaceBack(QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1"));
    return reply;
}

} // namespace app
