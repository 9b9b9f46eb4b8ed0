#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace test {

struct WebAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< Names in lower case.
    QByteArray body{};

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    /// A query parameter of the place that a redirect leads to.
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return QUrlQuery(QUrl::fromEncoded(header("location"))).queryItemValue(name, QUrl::FullyDecoded);
    }
};

using Form = QList<std::pair<QByteArray, QByteArray>>;

inline QByteArray encoded(const Form &form)
{
    QByteArray text;
    for (const auto &[name, value] : form)
        text += (text.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return text;
}

/// One request exactly as given over a connection of its own; nothing is followed or repaired.
inline WebAnswer exchange(quint16 port, const QByteArray &request, bool hasBody = true)
{
    WebAnswer answer;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(5000))
        return answer;
    socket.write(request);
    QByteArray data;
    while (socket.waitForReadyRead(20'000))
        data += socket.readAll();
    data += socket.readAll();
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = data.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (hasBody)
        answer.body = data.sliced(end + 4);
    return answer;
}

inline WebAnswer ask(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                     const Form &headers = {})
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: door.test\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (method != "GET" && method != "HEAD")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return exchange(port, request + "\r\n" + body);
}

} // namespace test
