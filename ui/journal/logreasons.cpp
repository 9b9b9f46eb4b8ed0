// Why a request was refused or a push not decoded: kept in English, shown in the language in force.
#include "logwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// What the door, the intake, the cloud adapters and the decoder say; all are translated by their English text.
constexpr std::array kReasons{
    // the docking and its checks
    QT_TRANSLATE_NOOP("ui::LogWords", "No enabled docking has this address."),
    QT_TRANSLATE_NOOP("ui::LogWords", "The peer's address is not on the allow list."),
    QT_TRANSLATE_NOOP("ui::LogWords", "The address lacks its token."),
    QT_TRANSLATE_NOOP("ui::LogWords", "The token is wrong."),
    QT_TRANSLATE_NOOP("ui::LogWords", "Only POST, GET and HEAD are served here."),
    QT_TRANSLATE_NOOP("ui::LogWords", "The signed request was kept long ago already: a replay."),
    // what the cloud sent
    QT_TRANSLATE_NOOP("ui::LogWords", "The body is empty"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The body is not a JSON object"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The body must be a JSON object, not an array"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The body must be a JSON object, not a single value"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Not enough memory to read the body"),
    // decoding
    QT_TRANSLATE_NOOP("ui::LogWords", "The device is not enabled."),
    QT_TRANSLATE_NOOP("ui::LogWords", "The product was never published."),
    // limits
    QT_TRANSLATE_NOOP("ui::LogWords", "body is too large"),
    QT_TRANSLATE_NOOP("ui::LogWords", "head is too large"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many header fields"),
    QT_TRANSLATE_NOOP("ui::LogWords", "request line is too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target is too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many requests"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many unfinished requests"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many connections"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many connections from this address"),
    QT_TRANSLATE_NOOP("ui::LogWords", "the head took too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "the body took too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "connection ended before the request was complete"),
    QT_TRANSLATE_NOOP("ui::LogWords", "internal error"),
    // what is no HTTP, or is not served
    QT_TRANSLATE_NOOP("ui::LogWords", "TLS on a port that speaks plain HTTP"),
    QT_TRANSLATE_NOOP("ui::LogWords", "plain HTTP on a port that speaks TLS"),
    QT_TRANSLATE_NOOP("ui::LogWords", "method is not known"),
    QT_TRANSLATE_NOOP("ui::LogWords", "method is not a token"),
    QT_TRANSLATE_NOOP("ui::LogWords", "request line is not: method target version"),
    QT_TRANSLATE_NOOP("ui::LogWords", "request line does not end with an HTTP version"),
    QT_TRANSLATE_NOOP("ui::LogWords", "request line holds more than two spaces"),
    QT_TRANSLATE_NOOP("ui::LogWords", "HTTP version other than 1.0 and 1.1"),
    QT_TRANSLATE_NOOP("ui::LogWords", "empty lines before the request"),
    QT_TRANSLATE_NOOP("ui::LogWords", "head holds a control byte or a bare line end"),
    QT_TRANSLATE_NOOP("ui::LogWords", "header line is folded"),
    QT_TRANSLATE_NOOP("ui::LogWords", "header line has no colon"),
    QT_TRANSLATE_NOOP("ui::LogWords", "blank before the colon of a header"),
    QT_TRANSLATE_NOOP("ui::LogWords", "header name is not a token"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Host is missing"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Host is given twice"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Host is not a host name"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Length is missing"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Length is given twice"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Length is not a number"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Length is too large a number"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Length together with Transfer-Encoding"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Transfer-Encoding is given twice"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Transfer-Encoding on HTTP/1.0"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Transfer-Encoding other than chunked"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Content-Encoding other than identity"),
    QT_TRANSLATE_NOOP("ui::LogWords", "Expect other than 100-continue"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target does not start with /"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target is not UTF-8"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds a fragment"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds a bad authority"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds a bad percent escape"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds an encoded control byte"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds an encoded slash"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds dot segments"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds a character that is not allowed"),
    QT_TRANSLATE_NOOP("ui::LogWords", "target holds bytes that must be percent-encoded"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk size is missing or has more than 8 digits"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk size is not a hexadecimal number"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk size line is too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk size line holds a control byte or a bare line end"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk extensions are too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "chunk does not end with CRLF"),
    QT_TRANSLATE_NOOP("ui::LogWords", "trailers are too long"),
    QT_TRANSLATE_NOOP("ui::LogWords", "too many trailers"),
    QT_TRANSLATE_NOOP("ui::LogWords", "trailer holds a control byte or a bare line end"),
    // what is wrong with a body's JSON; see the patterns
    QT_TRANSLATE_NOOP("ui::LogWords", "invalid UTF-8"),
    QT_TRANSLATE_NOOP("ui::LogWords", "a string is not closed"),
    QT_TRANSLATE_NOOP("ui::LogWords", "bad escape in a string"),
    QT_TRANSLATE_NOOP("ui::LogWords", "nothing but white space"),
    QT_TRANSLATE_NOOP("ui::LogWords", "malformed number"),
    QT_TRANSLATE_NOOP("ui::LogWords", "nested too deeply"),
    QT_TRANSLATE_NOOP("ui::LogWords", "syntax error"),
};

/// Those with parts of their own; the first that fits counts.
constexpr std::array kPatterns{
    QT_TRANSLATE_NOOP("ui::LogWords", "The body is not JSON: %1 at byte %2"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The body is not JSON: %1"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The body is nested too deeply (more than %1 levels)"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The push is of the %1 product %2, the docking names the product %3"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The cloud's id of the device changed from %1 to %2"),
    QT_TRANSLATE_NOOP("ui::LogWords", "The product's thing model is damaged: %1"),
    QT_TRANSLATE_NOOP("ui::LogWords", "This program does not know the cloud \"%1\"."),
    QT_TRANSLATE_NOOP("ui::LogWords", "There is no protocol \"%1\"."),
    QT_TRANSLATE_NOOP("ui::LogWords", "There is no product %1."),
};

QRegularExpression expressionOf(const char *pattern)
{
    QString expression = QRegularExpression::escape(QString::fromLatin1(pattern));
    static const QRegularExpression place(u"\\\\%[1-9]"_s); // escape() puts a backslash before the sign
    expression.replace(place, u"(.+?)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

const QList<QRegularExpression> &expressions()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const char *pattern : kPatterns)
            made.append(expressionOf(pattern));
        return made;
    }();
    return all;
}

/// "%1" and so on become the parts; a part that holds such a sign itself stays as it is.
QString filled(const QString &text, const QStringList &parts)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int part = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (part >= 1 && part <= parts.size()) {
            out += parts.at(part - 1);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace

QString LogWords::knownReason(const QString &english)
{
    const auto known = std::find_if(kReasons.begin(), kReasons.end(),
                                    [&english](const char *text) { return english == QLatin1StringView(text); });
    if (known != kReasons.end())
        return tr(*known);
    for (size_t i = 0; i < kPatterns.size(); ++i) {
        const QRegularExpressionMatch match = expressions().at(qsizetype(i)).match(english);
        if (!match.hasMatch())
            continue;
        QStringList parts = match.capturedTexts().mid(1);
        for (QString &part : parts)
            part = knownReason(part); // "syntax error" is one as well
        return filled(tr(kPatterns.at(i)), parts);
    }
    // A cloud marks its own reasons where it gives them, so that a further cloud changes nothing here.
    return QCoreApplication::translate("app::PushReceiver", english.toUtf8());
}

QString LogWords::reason(const QString &english)
{
    QStringList parts = english.split(u"; "_s);
    for (QString &part : parts)
        part = knownReason(part);
    return parts.join(u"; "_s);
}

} // namespace ui
