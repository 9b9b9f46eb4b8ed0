#include "sim/http/poster.h"

namespace sim {

namespace {

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

QByteArray headOf(const QByteArray &method, const QByteArray &target, const QUrl &url, const QByteArray &userAgent)
{
    // With the port when it is named, and without user or password.
    const QUrl place = url.adjusted(QUrl::RemoveUserInfo);
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + place.authority(QUrl::FullyEncoded).toLatin1() +
           "\r\nUser-Agent: " + userAgent + "\r\nX-CloudDock-Simulated: 1\r\nConnection: close\r\n";
}

} // namespace

Poster::Poster(const QString &authorityFile, QObject *parent)
    : QObject(parent), m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!authorityFile.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromPath(authorityFile));
}

void Poster::post(const QUrl &url, const QByteArray &body, const QByteArray &userAgent, int timeoutMs, const Done &done)
{
    QByteArray target = pathOf(url);
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray head =
        headOf("POST", target, url, userAgent) +
        "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n";
    new Exchange(url, head + body, m_tls, timeoutMs, done, this);
}

void Poster::get(const QUrl &url, const QByteArray &rawQuery, const QByteArray &userAgent, int timeoutMs,
                 const Done &done)
{
    const QByteArray head = headOf("GET", pathOf(url) + '?' + rawQuery, url, userAgent) + "\r\n";
    new Exchange(url, head, m_tls, timeoutMs, done, this);
}

} // namespace sim
