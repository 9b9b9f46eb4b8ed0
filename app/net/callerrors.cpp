#include "callerrors.h"

#include "redaction.h"

#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString seconds(int ms)
{
    return QString::number(ms / 1000.0, 'g', 4);
}

bool isToken(const QByteArray &text)
{
    constexpr QByteArrayView kMarks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || kMarks.contains(c);
    });
}

bool isHeaderValue(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\t' ? false : static_cast<uchar>(c) < 0x20 || c == 0x7f; });
}

/// Which of several errors of one certificate is told: a stranger's certificate has no dates or names to trust.
int rankOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
        return 0;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 1;
    case QSslError::HostNameMismatch:
        return 2;
    default:
        return 3;
    }
}

/// The names a certificate is for, a few of them.
QString namesOf(const QSslCertificate &certificate)
{
    constexpr qsizetype kShown = 3;
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? u"?"_s : names.first(std::min(kShown, names.size())).join(", "_L1);
}

QString dayOf(const QDateTime &time)
{
    return QLocale::c().toString(time.toLocalTime().date(), u"yyyy-MM-dd"_s);
}

} // namespace

CallErrors::CallErrors(const HttpCall &call, const QString &proxy)
    : m_host(hostName(call.url)), m_proxy(proxy), m_logName(logName(call)), m_query(call.url.query()),
      m_changes(call.method != "GET" && call.method != "HEAD")
{}

Result<> CallErrors::check(const HttpCall &call)
{
    const auto refuse = [&](const QString &message, const QString &why) {
        return failCall(HttpFault::InvalidCall, message, {}, logName(call) + ": "_L1 + why);
    };
    const QString scheme = call.url.scheme();
    if (!call.url.isValid() || call.url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return refuse(tr("The API address is not a complete web address."), u"neither http nor https with a host"_s);
    if (!call.url.userInfo().isEmpty())
        return refuse(tr("The API address must not hold a user name or password."), u"user information"_s);
    if (!isToken(call.method))
        return refuse(tr("The call cannot be sent."), u"method is not a token"_s);
    for (const auto &[name, value] : call.headers)
        if (!isToken(name) || !isHeaderValue(value))
            return refuse(tr("The call has a value that cannot be sent: line ends or control characters."),
                          u"header "_s + QString::fromLatin1(name.toPercentEncoding()));
    return {};
}

QString CallErrors::detail(const QString &why) const
{
    QString clean = why;
    if (!m_query.isEmpty())
        clean.replace(m_query, "***"_L1);
    return m_logName + ": "_L1 + clean;
}

CallErrors::Failure CallErrors::cancelled() const
{
    return failCall(HttpFault::Cancelled, tr("The call to %1 was cancelled.").arg(m_host), {}, detail(u"cancelled"_s));
}

CallErrors::Failure CallErrors::noTurn(int ms) const
{
    return failCall(HttpFault::ConnectTimeout, tr("The call to %1 had no turn within %2 s.").arg(m_host, seconds(ms)),
                    tr("Other calls to this host take too long: try again later."),
                    detail(u"no free connection for %1 ms"_s.arg(ms)));
}

CallErrors::Failure CallErrors::connectTimeout(int ms) const
{
    return failCall(HttpFault::ConnectTimeout,
                    tr("%1 did not accept a connection within %2 s.").arg(m_host, seconds(ms)),
                    tr("Check the API address, this computer's network and any firewall between."),
                    detail(u"not connected after %1 ms"_s.arg(ms)));
}

CallErrors::Failure CallErrors::timeout(int ms, bool hasBegun) const
{
    const QString message = hasBegun ? tr("The answer of %1 was not complete after %2 s.").arg(m_host, seconds(ms))
                                     : tr("%1 did not answer within %2 s.").arg(m_host, seconds(ms));
    const QString hint = m_changes ? tr("The call may have taken effect: look at the cloud before repeating it.")
                                   : tr("Try again later, or allow more time.");
    return failCall(HttpFault::Timeout, message, hint,
                    detail(hasBegun ? u"incomplete after %1 ms"_s.arg(ms) : u"no answer after %1 ms"_s.arg(ms)));
}

CallErrors::Failure CallErrors::tooLarge(qint64 limit) const
{
    return failCall(
        HttpFault::TooLarge,
        tr("The answer of %1 is larger than the %2 allowed.").arg(m_host, QLocale::c().formattedDataSize(limit)),
        tr("Ask for fewer records at a time, and check the API address."), detail(u"more than %1 bytes"_s.arg(limit)));
}

CallErrors::Failure CallErrors::closed(bool hasBegun, const QString &why) const
{
    const QString message = hasBegun ? tr("%1 closed the connection before its answer was complete.").arg(m_host)
                                     : tr("%1 closed the connection without an answer.").arg(m_host);
    const QString hint = m_changes  ? tr("The call may have taken effect: look at the cloud before repeating it.")
                         : hasBegun ? tr("Try again later.")
                                    : tr("Check that the address and port are those of the API.");
    return failCall(HttpFault::Reset, message, hint, detail(why));
}

CallErrors::Failure CallErrors::tls(const QList<QSslError> &errors, const QString &why) const
{
    QStringList all;
    for (const QSslError &error : errors)
        all.append(error.errorString());
    const QString text = detail(all.isEmpty() ? why : all.join("; "_L1));
    const auto worst = std::min_element(errors.begin(), errors.end(), [](const QSslError &a, const QSslError &b) {
        return rankOf(a.error()) < rankOf(b.error());
    });
    if (worst != errors.end())
        return certificate(*worst, text);
    return failCall(HttpFault::Tls, tr("No secure connection to %1 could be made.").arg(m_host),
                    tr("Check that this port speaks HTTPS, with TLS 1.2 or later."), text);
}

CallErrors::Failure CallErrors::certificate(const QSslError &error, const QString &text) const
{
    const QString clock = tr("Check this computer's date; if it is right, the cloud's operator must act.");
    const QSslCertificate shown = error.certificate();
    const auto failTls = [&](const QString &message, const QString &hint) {
        return failCall(HttpFault::Tls, message, hint, text);
    };
    if (rankOf(error.error()) == 0)
        return failTls(tr("The certificate of %1 is not from an authority that this computer trusts.").arg(m_host),
                       tr("Check the API address. For a private or simulated cloud, give its CA file."));
    if (error.error() == QSslError::CertificateExpired)
        return failTls(tr("The certificate of %1 expired on %2.").arg(m_host, dayOf(shown.expiryDate())), clock);
    if (error.error() == QSslError::CertificateNotYetValid)
        return failTls(tr("The certificate of %1 is valid only from %2.").arg(m_host, dayOf(shown.effectiveDate())),
                       clock);
    if (error.error() == QSslError::HostNameMismatch)
        return failTls(tr("The certificate of %1 is for another host: %2.").arg(m_host, namesOf(shown)),
                       tr("Check the API address: something else may answer in the cloud's place."));
    return failTls(tr("The certificate of %1 was refused: %2.").arg(m_host, error.errorString()),
                   tr("Check the API address, and ask the cloud's operator."));
}

CallErrors::Failure CallErrors::proxy(QNetworkReply::NetworkError error, const QString &text) const
{
    const QString &name = m_proxy.isEmpty() ? m_host : m_proxy; // none was asked for, but one stands between
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return failCall(HttpFault::ProxyAuth, tr("The proxy %1 asks for a user name and password.").arg(name),
                        tr("Enter the proxy's user name and password, or correct them."), text);
    return failCall(HttpFault::ProxyFailed, tr("The proxy %1 could not make the connection.").arg(name),
                    tr("Check the proxy's address and that it runs."), text);
}

CallErrors::Failure CallErrors::network(QNetworkReply::NetworkError error, bool hasBegun, const QString &why) const
{
    const QString text = detail(u"%1 (%2)"_s.arg(why).arg(static_cast<int>(error)));
    const bool isConnecting = error == QNetworkReply::HostNotFoundError ||
                              error == QNetworkReply::ConnectionRefusedError ||
                              error == QNetworkReply::UnknownNetworkError;
    if (isConnecting && !m_proxy.isEmpty())
        return proxy(error, text);
    // Qt lists many more; those that are not named here say that something answered, but not as HTTP asks for.
    switch (static_cast<int>(error)) {
    case QNetworkReply::HostNotFoundError:
        return failCall(HttpFault::Unresolved, tr("The host %1 could not be found.").arg(m_host),
                        tr("Check the API address, and this computer's network and name service."), text);
    case QNetworkReply::ConnectionRefusedError:
        return failCall(HttpFault::Refused, tr("%1 refuses connections.").arg(m_host),
                        tr("Check the address and port, and that the service runs there."), text);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return closed(hasBegun, u"%1 (%2)"_s.arg(why).arg(static_cast<int>(error)));
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxy(error, text);
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TimeoutError:
        return failCall(HttpFault::Unreachable, tr("%1 cannot be reached from this computer.").arg(m_host),
                        tr("Check this computer's network."), text);
    default:
        return failCall(HttpFault::NotHttp, tr("What answers at %1 is not a web service.").arg(m_host),
                        tr("Check the API address and port."), text);
    }
}

} // namespace app
