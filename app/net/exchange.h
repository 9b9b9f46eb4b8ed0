#pragma once

#include "callerrors.h"
#include "httptransport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QPromise>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace app {

class OneShotBody;

/// One call of a NetworkTransport from send() to its result. Whatever ends it first decides how it ended: the answer, a
/// fault of the connection, one of its two deadlines, its caller, or its own destruction.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int connectTimeoutMs = 0;
        qint64 maxBodyBytes = 0;
        QString proxy{}; ///< Host and port, for people.
    };

    Exchange(const HttpCall &call, Limits limits, const CancelPtr &cancel, QObject *parent);
    ~Exchange() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isOver() const { return m_result.has_value(); }
    /// It is its turn. \a request holds what is the same for all calls of the transport.
    void start(QNetworkAccessManager &manager, QNetworkRequest request);

Q_SIGNALS:
    /// Decided; the result is handed over from the event loop, so that nobody is destroyed by its own signal.
    /// \a isSound: the reply came to its own end and was not cut off.
    void over(bool isSound);

private:
    void send(QNetworkAccessManager &manager, const QNetworkRequest &request);
    void connectReply();
    void connectTimeOver();
    void timeOver();
    void readBody();
    void answerBegins();
    void replyFinished();
    /// Of the answer whose headers have come; 0 before.
    [[nodiscard]] int status() const;
    [[nodiscard]] Result<HttpResponse> response() const;
    void settle(Result<HttpResponse> result);
    void releaseReply();
    void deliver();
    void handOver();

    HttpCall m_call;
    Limits m_limits;
    CallErrors m_errors;
    QPromise<Result<HttpResponse>> m_promise;
    std::optional<Result<HttpResponse>> m_result;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_sentBody;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    QElapsedTimer m_elapsed;
    qint64 m_sentAtMs = 0;
    bool m_isDelivered = false;
};

} // namespace app
