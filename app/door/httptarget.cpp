#include "httptarget.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

enum CharClass : quint8 { Other = 0, PathChar = 1, QueryChar = 2, HostChar = 4 };

constexpr auto kClasses = [] {
    std::array<quint8, 256> table{};
    for (unsigned c = 0x21; c < 0x7f; ++c)
        table[c] = QueryChar;
    const auto allow = [&](const char *text, quint8 classes) {
        for (; *text != '\0'; ++text)
            table[static_cast<unsigned char>(*text)] |= classes;
    };
    allow("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=", PathChar | HostChar);
    allow(":@/", PathChar);
    table[static_cast<unsigned char>('#')] = Other;
    return table;
}();

[[nodiscard]] bool is(char c, CharClass wanted)
{
    return (kClasses[static_cast<unsigned char>(c)] & wanted) != 0;
}

[[nodiscard]] int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The byte that the escape at \a at stands for, or -1.
[[nodiscard]] int escapedByte(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

[[nodiscard]] bool hasDotSegment(QByteArrayView path)
{
    qsizetype from = 1;
    while (from <= path.size()) {
        const qsizetype slash = path.indexOf('/', from);
        const QByteArrayView segment = path.sliced(from, (slash < 0 ? path.size() : slash) - from);
        if (segment == "." || segment == "..")
            return true;
        if (slash < 0)
            return false;
        from = slash + 1;
    }
    return false;
}

[[nodiscard]] const char *badByte(char c)
{
    if (static_cast<signed char>(c) < 0)
        return "target holds bytes that must be percent-encoded";
    return c == '#' ? "target holds a fragment" : "target holds a character that is not allowed";
}

[[nodiscard]] const char *checkEscape(QByteArrayView text, qsizetype at)
{
    const int byte = escapedByte(text, at);
    if (byte < 0)
        return "target holds a bad percent escape";
    return byte < 0x20 || byte == 0x7f ? "target holds an encoded control byte" : nullptr;
}

[[nodiscard]] const char *decodePath(QByteArrayView raw, QByteArray &path)
{
    path.resize(raw.size());
    char *out = path.data();
    bool escaped = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%') {
            if (!is(raw[i], PathChar))
                return badByte(raw[i]);
            *out++ = raw[i];
            continue;
        }
        if (const char *fault = checkEscape(raw, i))
            return fault;
        const int byte = escapedByte(raw, i);
        if (byte == '/')
            return "target holds an encoded slash";
        escaped = true;
        *out++ = static_cast<char>(byte);
        i += 2;
    }
    path.truncate(out - path.constData());
    if (escaped && !path.isValidUtf8())
        return "target is not UTF-8";
    return hasDotSegment(path) ? "target holds dot segments" : nullptr;
}

[[nodiscard]] const char *checkQuery(QByteArrayView query)
{
    for (qsizetype i = 0; i < query.size(); ++i) {
        if (!is(query[i], QueryChar))
            return badByte(query[i]);
        if (query[i] != '%')
            continue;
        if (const char *fault = checkEscape(query, i))
            return fault;
    }
    return nullptr;
}

/// Cuts "http://authority" off an absolute target; what is left is its path and query, perhaps empty.
[[nodiscard]] const char *cutAuthority(QByteArrayView &target)
{
    const qsizetype scheme = target.indexOf("://");
    const QByteArrayView name = target.first(std::max<qsizetype>(scheme, 0));
    if (name.compare("http", Qt::CaseInsensitive) != 0 && name.compare("https", Qt::CaseInsensitive) != 0)
        return "target does not start with /";
    target = target.sliced(scheme + 3);
    const auto end = std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
    const qsizetype length = end - target.begin();
    if (!isAuthority(target.first(length)))
        return "target holds a bad authority";
    target = target.sliced(length);
    return nullptr;
}

} // namespace

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int byte = text[i] == '%' ? escapedByte(text, i) : -1;
        decoded.append(byte < 0 ? text[i] : static_cast<char>(byte));
        if (byte >= 0)
            i += 2;
    }
    return decoded;
}

const char *parseTarget(QByteArrayView target, bool optionsMethod, QByteArray &path, QByteArray &query)
{
    if (target == "*" && optionsMethod) {
        path = "*";
        return nullptr;
    }
    const bool absolute = !target.startsWith('/');
    if (absolute) {
        if (const char *fault = cutAuthority(target))
            return fault;
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView rawPath = mark < 0 ? target : target.first(mark);
    const QByteArrayView rawQuery = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (const char *fault = checkQuery(rawQuery))
        return fault;
    query = rawQuery.toByteArray();
    return decodePath(rawPath.isEmpty() ? QByteArrayView("/") : rawPath, path);
}

bool isAuthority(QByteArrayView text)
{
    qsizetype end = 0;
    if (text.startsWith('[')) {
        const qsizetype bracket = text.indexOf(']');
        if (bracket < 3)
            return false;
        const QByteArrayView inner = text.sliced(1, bracket - 1);
        if (!std::all_of(inner.begin(), inner.end(), [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; }))
            return false;
        end = bracket + 1;
    } else {
        while (end < text.size() && is(text[end], HostChar))
            ++end;
    }
    if (end == 0)
        return false;
    if (end == text.size())
        return true;
    const QByteArrayView port = text.sliced(end + 1);
    if (text[end] != ':' || port.size() > 5)
        return false;
    int number = 0;
    for (const char c : port) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + (c - '0');
    }
    return number <= 65535;
}

} // namespace app
