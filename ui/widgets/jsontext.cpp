#include "jsontext.h"

#include "ui/widgets/palette.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDeepestIndent = 40; ///< Beyond it lines stay readable without more blanks.

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The index behind the string that starts at \a from.
qsizetype endOfString(const QByteArray &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            return i + 1;
    }
    return text.size();
}

} // namespace

QByteArray firstBytes(const QByteArray &utf8, qsizetype most)
{
    if (utf8.size() <= most)
        return utf8;
    qsizetype end = most;
    while (end > 0 && end > most - 4 && (utf8.at(end) & 0xC0) == 0x80) // the rest of a character
        --end;
    return utf8.first(end);
}

IndentedJson indentJson(const QByteArray &utf8, qsizetype most)
{
    QByteArray out;
    int depth = 0;
    const auto newLine = [&out, &depth] { out += '\n' + QByteArray(2 * qBound(0, depth, kDeepestIndent), ' '); };
    qsizetype i = 0;
    for (; i < utf8.size() && out.size() <= most; ++i) {
        const char c = utf8.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(utf8, i);
            out += QByteArrayView(utf8).sliced(i, end - i);
            i = end - 1;
        } else if (c == '{' || c == '[') {
            qsizetype next = i + 1;
            while (next < utf8.size() && isBlank(utf8.at(next)))
                ++next;
            out += c;
            if (next < utf8.size() && (utf8.at(next) == '}' || utf8.at(next) == ']')) {
                out += utf8.at(next);
                i = next;
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else if (!isBlank(c)) {
            out += c;
        }
    }
    return {QString::fromUtf8(firstBytes(out, most)), i < utf8.size() || out.size() > most};
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > 4000)
        return; // one endless line would cost more than its colours are worth
    static const QRegularExpression pattern(
        uR"re(("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)re"_s);
    const Palette palette = Palette::current();
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isString = match.capturedLength(1) > 0;
        const bool isKey = match.capturedLength(2) > 0;
        const QColor color = isKey ? palette.accent : isString ? palette.ok : palette.warning;
        setFormat(int(match.capturedStart()), int(isKey ? match.capturedLength(1) : match.capturedLength()), color);
    }
}

} // namespace ui
