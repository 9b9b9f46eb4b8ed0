#include "httphead.h"

#include "httptarget.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

/// Names that nearly every request carries: shared instead of allocated. Lower case, sorted by nothing.
const std::array<QByteArray, 15> &commonNames()
{
    static const std::array<QByteArray, 15> names{
        QByteArrayLiteral("host"),         QByteArrayLiteral("content-length"), QByteArrayLiteral("content-type"),
        QByteArrayLiteral("user-agent"),   QByteArrayLiteral("accept"),         QByteArrayLiteral("connection"),
        QByteArrayLiteral("expect"),       QByteArrayLiteral("date"),           QByteArrayLiteral("accept-encoding"),
        QByteArrayLiteral("cookie"),       QByteArrayLiteral("authorization"),  QByteArrayLiteral("transfer-encoding"),
        QByteArrayLiteral("x-request-id"), QByteArrayLiteral("cache-control"),  QByteArrayLiteral("content-encoding"),
    };
    return names;
}

constexpr auto kTokenChars = [] {
    std::array<bool, 256> table{};
    for (const char c :
         std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

[[nodiscard]] bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return kTokenChars[static_cast<unsigned char>(c)]; });
}

[[nodiscard]] char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

[[nodiscard]] bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size() &&
           std::equal(text.begin(), text.end(), lowerCase.begin(), [](char a, char b) { return lower(a) == b; });
}

[[nodiscard]] QByteArray lowerName(QByteArrayView name)
{
    for (const QByteArray &common : commonNames()) {
        if (equalsIgnoringCase(name, common))
            return common;
    }
    QByteArray result(name.size(), Qt::Uninitialized);
    std::transform(name.begin(), name.end(), result.begin(), lower);
    return result;
}

[[nodiscard]] QByteArrayView trimmed(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

[[nodiscard]] Refusal parseLength(QByteArrayView value, Framing &framing)
{
    if (framing.hasLength)
        return {400, "Content-Length is given twice"};
    framing.hasLength = true;
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {400, "Content-Length is not a number"};
    if (value.size() > 19)
        return {400, "Content-Length is too large a number"};
    quint64 length = 0; // 19 digits fit
    for (const char c : value)
        length = length * 10 + static_cast<quint64>(c - '0');
    if (length > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {400, "Content-Length is too large a number"};
    framing.length = static_cast<qint64>(length);
    return {};
}

[[nodiscard]] Refusal parseCoding(QByteArrayView value, Framing &framing)
{
    if (framing.hasCoding)
        return {400, "Transfer-Encoding is given twice"};
    framing.hasCoding = true;
    if (!equalsIgnoringCase(value, "chunked"))
        return {501, "Transfer-Encoding other than chunked"};
    return {};
}

void parseConnection(QByteArrayView value, Framing &framing)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = trimmed(comma < 0 ? value : value.first(comma));
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        framing.close = framing.close || equalsIgnoringCase(option, "close");
        framing.keepAlive = framing.keepAlive || equalsIgnoringCase(option, "keep-alive");
    }
}

[[nodiscard]] Refusal parseExpect(QByteArrayView value, Framing &framing)
{
    if (!equalsIgnoringCase(value, "100-continue"))
        return {417, "Expect other than 100-continue"};
    framing.expectsContinue = framing.minorVersion >= 1; // RFC 9110 §10.1.1: ignored on HTTP/1.0
    return {};
}

[[nodiscard]] Refusal parseHost(QByteArrayView value, Framing &framing)
{
    if (framing.hasHost)
        return {400, "Host is given twice"};
    framing.hasHost = true;
    return isAuthority(value) ? Refusal{} : Refusal{400, "Host is not a host name"};
}

/// The headers that decide about the framing; all others pass.
[[nodiscard]] Refusal noteHeader(const QByteArray &name, QByteArrayView value, Framing &framing)
{
    if (name == "host")
        return parseHost(value, framing);
    if (name == "content-length")
        return parseLength(value, framing);
    if (name == "connection")
        parseConnection(value, framing);
    if (name == "transfer-encoding")
        return parseCoding(value, framing);
    if (name == "expect")
        return parseExpect(value, framing);
    if (name == "content-encoding" && !equalsIgnoringCase(value, "identity"))
        return {415, "Content-Encoding other than identity"};
    return {};
}

[[nodiscard]] Refusal parseMethod(QByteArrayView text, HttpMethod &method)
{
    struct Known
    {
        QByteArrayView name;
        HttpMethod method;
    };
    static constexpr std::array<Known, 8> known{{
        {"POST", HttpMethod::Post},
        {"GET", HttpMethod::Get},
        {"HEAD", HttpMethod::Head},
        {"PUT", HttpMethod::Put},
        {"DELETE", HttpMethod::Delete},
        {"OPTIONS", HttpMethod::Options},
        {"PATCH", HttpMethod::Other},
        {"TRACE", HttpMethod::Other},
    }};
    for (const Known &candidate : known) {
        if (text == candidate.name) {
            method = candidate.method;
            return {};
        }
    }
    return isToken(text) ? Refusal{501, "method is not known"} : Refusal{400, "method is not a token"};
}

[[nodiscard]] Refusal parseVersion(QByteArrayView text, Framing &framing)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 8 || !text.startsWith("HTTP/") || !isDigit(text[5]) || text[6] != '.' || !isDigit(text[7]))
        return {400, "request line does not end with an HTTP version"};
    if (text[5] != '1' || text[7] > '1')
        return {505, "HTTP version other than 1.0 and 1.1"};
    framing.minorVersion = text[7] - '0';
    return {};
}

} // namespace

Refusal parseRequestLine(QByteArrayView line, const DoorLimits &limits, HttpRequest &request, Framing &framing)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return {400, "request line is not: method target version"};
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target.indexOf(' ') >= 0)
        return {400, "request line holds more than two spaces"};
    if (const Refusal refusal = parseVersion(line.sliced(last + 1), framing))
        return refusal;
    if (const Refusal refusal = parseMethod(line.first(first), request.method))
        return refusal;
    if (target.size() > limits.targetBytes)
        return {414, "target is too long"};
    const char *fault = parseTarget(target, request.method == HttpMethod::Options, request.path, request.query);
    return fault != nullptr ? Refusal{400, fault} : Refusal{};
}

Refusal checkFieldForm(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return {400, "header line is folded"};
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {400, "header line has no colon"};
    const QByteArrayView name = line.first(colon);
    if (name.endsWith(' ') || name.endsWith('\t'))
        return {400, "blank before the colon of a header"};
    return isToken(name) ? Refusal{} : Refusal{400, "header name is not a token"};
}

Refusal parseHeaderLine(QByteArrayView line, HttpRequest &request, Framing &framing)
{
    if (const Refusal refusal = checkFieldForm(line))
        return refusal;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    QByteArray name = lowerName(line.first(colon));
    const Refusal refusal = noteHeader(name, value, framing);
    request.headers.emplaceBack(std::move(name), value.toByteArray());
    return refusal;
}

Refusal checkHead(const DoorLimits &limits, const HttpRequest &request, const Framing &framing)
{
    if (framing.minorVersion >= 1 && !framing.hasHost)
        return {400, "Host is missing"};
    if (framing.hasCoding && framing.hasLength)
        return {400, "Content-Length together with Transfer-Encoding"};
    if (framing.hasCoding && framing.minorVersion == 0)
        return {400, "Transfer-Encoding on HTTP/1.0"};
    if (framing.length > limits.bodyBytes)
        return {413, "body is too large"};
    const bool needsLength = request.method == HttpMethod::Post || request.method == HttpMethod::Put;
    if (needsLength && !framing.hasLength && !framing.hasCoding)
        return {411, "Content-Length is missing"};
    return {};
}

} // namespace app
