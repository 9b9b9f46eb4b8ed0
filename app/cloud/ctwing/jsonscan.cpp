#include "jsonscan.h"

namespace app::ctwing {

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

/// Behind the closing quote of the string that begins at \a start.
qsizetype stringEnd(QByteArrayView json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return qMin(i + 1, json.size());
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

} // namespace app::ctwing
