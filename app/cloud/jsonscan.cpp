#include "jsonscan.h"

namespace app {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNumberByte(char c)
{
    return isDigit(c) || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

/// Behind the closing quote of the string that begins at \a start. A quote behind an odd number of backslashes is
/// part of the string.
qsizetype stringEnd(QByteArrayView json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        i = json.indexOf('"', i);
        if (i < 0)
            break;
        qsizetype slash = i;
        while (slash > start + 1 && json[slash - 1] == '\\')
            --slash;
        if ((i - slash) % 2 == 0)
            return i + 1;
    }
    return json.size();
}

qsizetype numberEnd(QByteArrayView json, qsizetype start)
{
    qsizetype i = start;
    while (i < json.size() && isNumberByte(json[i]))
        ++i;
    return i;
}

qsizetype skipDigits(QByteArrayView text, qsizetype i)
{
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i;
}

qsizetype skipSpace(QByteArrayView json, qsizetype i)
{
    while (i < json.size() && isSpace(json[i]))
        ++i;
    return i;
}

/// Behind the object or list that begins at \a start.
qsizetype containerEnd(QByteArrayView json, qsizetype start)
{
    int depth = 0;
    for (qsizetype i = start; i < json.size();) {
        const char c = json[i];
        if (c == '"') {
            i = stringEnd(json, i);
            continue;
        }
        ++i;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i;
    }
    return json.size();
}

qsizetype valueEnd(QByteArrayView json, qsizetype start)
{
    const char first = json[start];
    if (first == '"')
        return stringEnd(json, start);
    if (first == '{' || first == '[')
        return containerEnd(json, start);
    qsizetype i = start;
    while (i < json.size() && json[i] != ',' && json[i] != '}' && json[i] != ']' && !isSpace(json[i]))
        ++i;
    return i;
}

/// RFC 8259, section 6.
bool isNumber(QByteArrayView text)
{
    qsizetype i = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = i;
    i = skipDigits(text, i);
    if (i == whole || (text[whole] == '0' && i > whole + 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        const qsizetype fraction = i + 1;
        i = skipDigits(text, fraction);
        if (i == fraction)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        const qsizetype exponent = i;
        i = skipDigits(text, exponent);
        if (i == exponent)
            return false;
    }
    return i == text.size();
}

} // namespace

std::optional<ScanFault> scanNumbersAndDepth(QByteArrayView json, int maxDepth)
{
    int depth = 0;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        if (c == '"') {
            i = stringEnd(json, i);
            continue;
        }
        if (isDigit(c) || c == '-' || c == '+' || c == '.') {
            const qsizetype end = numberEnd(json, i);
            if (!isNumber(json.sliced(i, end - i)))
                return ScanFault{i, "malformed number"};
            i = end;
            continue;
        }
        if ((c == '{' || c == '[') && ++depth > maxDepth)
            return ScanFault{i, "nested too deeply"};
        if (c == '}' || c == ']')
            --depth;
        ++i;
    }
    return std::nullopt;
}

QByteArray rawNumberMember(QByteArrayView json, QByteArrayView key)
{
    QByteArray found;
    int depth = 0;
    QByteArrayView lastString;
    bool isWanted = false; // the value that comes next belongs to the key
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = stringEnd(json, i);
            lastString = json.sliced(i, end - i);
            isWanted = false;
            i = end;
            continue;
        }
        if (isWanted && (isDigit(c) || c == '-')) {
            const qsizetype end = numberEnd(json, i);
            found = json.sliced(i, end - i).toByteArray();
            isWanted = false;
            i = end;
            continue;
        }
        if (c == ':' && depth == 1)
            isWanted = lastString.size() == key.size() + 2 && lastString.sliced(1, key.size()) == key;
        else if (!isSpace(c))
            isWanted = false;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++i;
    }
    return found;
}

RawMembers::RawMembers(QByteArrayView json) : m_json(json)
{
    const qsizetype start = skipSpace(json, 0);
    m_at = start < json.size() && json[start] == '{' ? start + 1 : json.size();
}

std::optional<RawMember> RawMembers::next()
{
    qsizetype start = skipSpace(m_json, m_at);
    if (start < m_json.size() && m_json[start] == ',')
        start = skipSpace(m_json, start + 1);
    m_at = m_json.size();
    if (start >= m_json.size() || m_json[start] != '"')
        return std::nullopt;
    const qsizetype keyEnd = stringEnd(m_json, start);
    const qsizetype colon = skipSpace(m_json, keyEnd);
    if (keyEnd - start < 2 || colon >= m_json.size() || m_json[colon] != ':')
        return std::nullopt;
    const qsizetype value = skipSpace(m_json, colon + 1);
    if (value >= m_json.size())
        return std::nullopt;
    m_at = valueEnd(m_json, value);
    return RawMember{m_json.sliced(start + 1, keyEnd - start - 2), m_json.sliced(value, m_at - value)};
}

QByteArray withoutSpace(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        const qsizetype end = json[i] == '"' ? stringEnd(json, i) : i + 1;
        if (!isSpace(json[i]))
            compact.append(json.sliced(i, end - i));
        i = end;
    }
    return compact;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

} // namespace app
