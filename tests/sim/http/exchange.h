#pragma once

#include "sim/http/answerparser.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace sim {

/// One request on a connection of its own, sent once and never again: QNetworkAccessManager sends a request anew when a
/// connection closes without an answer, and then nobody knows how often it went out. Deletes itself when it is done.
class Exchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    using Done = std::function<void(const Delivered &)>;

    /// \a request: head and body. \a done is called once, at the latest after \a timeoutMs.
    Exchange(const QUrl &url, const QByteArray &request, const QSslConfiguration &tls, int timeoutMs, Done done,
             QObject *parent);

private:
    void send();
    void readMore();
    void ended();
    void finish(const Delivered &delivered);

    QTcpSocket *m_socket;
    QByteArray m_request;
    AnswerParser m_parser;
    Done m_done;
};

} // namespace sim
