#include "exchange.h"

#include "netlog.h"
#include "oneshotbody.h"
#include "redaction.h"

#include <QDateTime>
#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Headers of the call, and those that Qt would choose for us.
void setHeaders(QNetworkRequest &request, const HttpCall &call)
{
    request.setRawHeader("User-Agent", "CloudDock");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!call.body.isEmpty() || call.method == "POST")
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
}

/// Qt reports a status of 400 and above as an error too, by these numbers; all others mean that the answer is not
/// whole.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    const bool isStatusError =
        (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
        error == QNetworkReply::ProtocolInvalidOperationError ||
        (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
    return status >= 400 && isStatusError && error != QNetworkReply::ContentReSendError;
}

} // namespace

Exchange::Exchange(const HttpCall &call, Limits limits, const CancelPtr &cancel, QObject *parent)
    : QObject(parent), m_call(call), m_limits(std::move(limits)), m_errors(call, m_limits.proxy)
{
    m_promise.start();
    m_elapsed.start();
    for (QTimer *timer : {&m_connectTimer, &m_totalTimer})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &Exchange::connectTimeOver);
    connect(&m_totalTimer, &QTimer::timeout, this, &Exchange::timeOver);
    m_totalTimer.start(m_call.timeoutMs);
    if (!cancel)
        return;
    connect(cancel.get(), &Cancel::requested, this, [this] { settle(m_errors.cancelled()); });
    if (cancel->isRequested())
        settle(m_errors.cancelled());
}

Exchange::~Exchange()
{
    releaseReply();
    if (!m_isDelivered)
        handOver();
}

void Exchange::start(QNetworkAccessManager &manager, QNetworkRequest request)
{
    request.setUrl(m_call.url);
    setHeaders(request, m_call);
    m_sentAtMs = QDateTime::currentMSecsSinceEpoch();
    m_elapsed.restart();
    send(manager, request);
    // Qt does not say when it has sent a call with a body of no bytes.
    if (!m_sentBody || !m_call.body.isEmpty())
        m_connectTimer.start(m_limits.connectTimeoutMs);
    connectReply();
}

void Exchange::send(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    const QByteArray &method = m_call.method;
    if (m_call.body.isEmpty() && (method == "GET" || method == "HEAD")) {
        m_reply = method == "GET" ? manager.get(request) : manager.head(request);
        return;
    }
    m_sentBody = new OneShotBody(m_call.body);
    m_reply = method == "POST"  ? manager.post(request, m_sentBody)
              : method == "PUT" ? manager.put(request, m_sentBody)
                                : manager.sendCustomRequest(request, method, m_sentBody);
    m_sentBody->setParent(m_reply);
}

void Exchange::connectReply()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::requestSent, &m_connectTimer, &QTimer::stop);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::answerBegins);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
}

void Exchange::connectTimeOver()
{
    // On its way already, only that Qt has not said so yet.
    if (m_sentBody && m_sentBody->isTouched())
        return;
    if (m_sentBody)
        m_sentBody->seal();
    settle(m_errors.connectTimeout(m_limits.connectTimeoutMs));
}

void Exchange::timeOver()
{
    if (!m_reply)
        settle(m_errors.noTurn(m_call.timeoutMs));
    else
        settle(m_errors.timeout(m_call.timeoutMs, status() > 0));
}

void Exchange::answerBegins()
{
    if (m_sentBody && (status() == 307 || status() == 308))
        m_sentBody->allowRewind();
    if (m_call.method != "HEAD" &&
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.maxBodyBytes)
        settle(m_errors.tooLarge(m_limits.maxBodyBytes));
}

void Exchange::readBody()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.maxBodyBytes)
        settle(m_errors.tooLarge(m_limits.maxBodyBytes));
}

void Exchange::replyFinished()
{
    readBody();
    if (isOver())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = this->status();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return settle(m_errors.tls(m_tlsErrors, m_reply->errorString()));
    if (status == 407)
        return settle(m_errors.network(QNetworkReply::ProxyAuthenticationRequiredError, true, u"status 407"_s));
    if (!isAnswer(error, status))
        return settle(m_errors.network(error, status > 0, m_reply->errorString()));
    if (status < 200)
        return settle(m_errors.network(QNetworkReply::ProtocolFailure, false, u"no status"_s));
    settle(response());
}

int Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

Result<HttpResponse> Exchange::response() const
{
    HttpResponse response{.status = status(), .body = m_body, .sentAtMs = m_sentAtMs, .elapsedMs = m_elapsed.elapsed()};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    bool isNumber = false;
    const qint64 promised = response.header("Content-Length").toLongLong(&isNumber);
    const bool hasBody = m_call.method != "HEAD" && response.status != 204 && response.status != 304;
    if (isNumber && hasBody && promised > m_body.size())
        return m_errors.closed(true, u"%1 of %2 bytes"_s.arg(m_body.size()).arg(promised));
    return response;
}

void Exchange::settle(Result<HttpResponse> result)
{
    if (isOver())
        return;
    m_result = std::move(result);
    m_connectTimer.stop();
    m_totalTimer.stop();
    const bool isSound = m_reply && m_reply->isFinished();
    releaseReply();
    if (*m_result)
        qCDebug(lcNet).noquote() << logName(m_call) << (*m_result)->status << m_body.size() << "bytes"
                                 << (*m_result)->elapsedMs << "ms";
    else
        qCDebug(lcNet).noquote() << m_result->error().detail;
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
    Q_EMIT over(isSound);
}

void Exchange::releaseReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->disconnect(&m_connectTimer);
    reply->abort();
    reply->deleteLater();
}

void Exchange::deliver()
{
    // Whoever is told may destroy the transport at once, but not this object under its own feet.
    setParent(nullptr);
    deleteLater();
    handOver();
}

void Exchange::handOver()
{
    m_isDelivered = true;
    QPromise<Result<HttpResponse>> promise = std::move(m_promise);
    promise.addResult(m_result.value_or(m_errors.cancelled()));
    promise.finish();
}

} // namespace app
