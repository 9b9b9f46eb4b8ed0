#include "multipart.h"

#include <QList>

namespace app::dueros {

namespace {

/// The value of a parameter of a header, quoted or not: boundary=…, name="…".
QByteArray parameterOf(const QByteArray &header, QByteArrayView name)
{
    const QList<QByteArray> parts = header.split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i).trimmed();
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = part.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

QByteArray dispositionOf(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == "content-disposition")
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

std::optional<QByteArray> formPart(const QByteArray &contentType, const QByteArray &body, QByteArrayView name)
{
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray delimiter = "--" + boundary;
    const QByteArray inside = "\r\n" + delimiter;
    qsizetype at = body.startsWith(delimiter) ? 0 : body.indexOf(inside) + 2;
    if (at < 2 && !body.startsWith(delimiter))
        return std::nullopt;
    while (true) {
        const qsizetype headAt = body.indexOf("\r\n", at + delimiter.size());
        const qsizetype headEnd = headAt < 0 ? -1 : body.indexOf("\r\n\r\n", headAt);
        const qsizetype end = headEnd < 0 ? -1 : body.indexOf(inside, headEnd + 2);
        if (end < headEnd + 4)
            return std::nullopt;
        if (parameterOf(dispositionOf(body.sliced(headAt, headEnd - headAt)), "name") == name)
            return body.sliced(headEnd + 4, end - headEnd - 4);
        at = end + 2;
    }
}

} // namespace app::dueros
