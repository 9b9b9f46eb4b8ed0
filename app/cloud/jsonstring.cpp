#include "jsonstring.h"

#include <algorithm>

namespace app {

namespace {

/// The four hexadecimal digits of a \u escape.
std::optional<char32_t> hexUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    char32_t unit = 0;
    for (const char c : text.sliced(at, 4)) {
        const bool isDigit = c >= '0' && c <= '9';
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit && (lower < 'a' || lower > 'f'))
            return std::nullopt;
        unit = unit * 16 + static_cast<char32_t>(isDigit ? c - '0' : lower - 'a' + 10);
    }
    return unit;
}

/// Writes a character in UTF-8 to \a out, behind which it leaves it.
void putUtf8(char *&out, char32_t c)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    const auto putTail = [&put, c](int shift) { put(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        putTail(0);
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        putTail(6);
        putTail(0);
    } else {
        put(0xF0 | (c >> 18));
        putTail(12);
        putTail(6);
        putTail(0);
    }
}

/// Writes what the escape means whose letter stands at \a at; returns behind it. Half a surrogate pair is no text.
std::optional<qsizetype> putEscape(char *&out, QByteArrayView inner, qsizetype at)
{
    static constexpr QByteArrayView kLetters("\"\\/bfnrt");
    static constexpr QByteArrayView kMeant("\"\\/\b\f\n\r\t");
    if (at >= inner.size())
        return std::nullopt;
    if (const qsizetype simple = kLetters.indexOf(inner[at]); simple >= 0) {
        *out++ = kMeant[simple];
        return at + 1;
    }
    const auto unit = inner[at] == 'u' ? hexUnit(inner, at + 1) : std::nullopt;
    if (!unit || (*unit & 0xFC00) == 0xDC00)
        return std::nullopt;
    if ((*unit & 0xFC00) != 0xD800) {
        putUtf8(out, *unit);
        return at + 5;
    }
    const bool isPair = inner.sliced(at + 5).startsWith("\\u");
    const auto low = isPair ? hexUnit(inner, at + 7) : std::nullopt;
    if (!low || (*low & 0xFC00) != 0xDC00)
        return std::nullopt;
    putUtf8(out, 0x10000 + ((*unit & 0x3FF) << 10) + (*low & 0x3FF));
    return at + 11;
}

} // namespace

std::optional<QByteArray> unescapedString(QByteArrayView string)
{
    if (string.size() < 2 || string.front() != '"' || string.back() != '"')
        return std::nullopt;
    const QByteArrayView inner = string.sliced(1, string.size() - 2);
    QByteArray text(inner.size(), Qt::Uninitialized); // no escape is shorter than what it means
    char *out = text.data();
    const auto putPlain = [&](qsizetype from, qsizetype end) {
        out = std::copy(inner.cbegin() + from, inner.cbegin() + end, out);
    };
    qsizetype from = 0;
    for (qsizetype slash = inner.indexOf('\\'); slash >= 0; slash = inner.indexOf('\\', from)) {
        putPlain(from, slash);
        const auto end = putEscape(out, inner, slash + 1);
        if (!end)
            return std::nullopt;
        from = *end;
    }
    putPlain(from, inner.size());
    text.truncate(out - text.constData());
    return text;
}

} // namespace app
