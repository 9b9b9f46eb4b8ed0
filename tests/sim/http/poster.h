#pragma once

#include "sim/http/exchange.h"

namespace sim {

/// Sends what the clouds push. Every request is marked, so that a receiver can tell it from a real cloud's.
/// No redirects, no proxy; certificates of https receivers are verified.
class Poster : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poster)

public:
    /// \a authorityFile: a PEM file of further certificate authorities for https receivers; may be empty.
    explicit Poster(const QString &authorityFile, QObject *parent = nullptr);

    using Done = Exchange::Done;

    void post(const QUrl &url, const QByteArray &body, const QByteArray &userAgent, int timeoutMs, const Done &done);

    /// \a rawQuery goes out as it is.
    void get(const QUrl &url, const QByteArray &rawQuery, const QByteArray &userAgent, int timeoutMs, const Done &done);

private:
    QSslConfiguration m_tls;
};

} // namespace sim
