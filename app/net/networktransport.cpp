#include "networktransport.h"

#include "app/model/worker.h"
#include "exchange.h"
#include "hostlanes.h"
#include "netlog.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <map>

using namespace Qt::StringLiterals;

namespace app {

Q_LOGGING_CATEGORY(lcNet, "clouddock.net", QtInfoMsg)

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::HttpTransport)
};

Result<QSslConfiguration> tlsRules(const QString &caFile)
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (caFile.isEmpty())
        return rules;
    const auto refuse = [&](const QString &message, const QString &why) {
        return fail(ErrorCode::InvalidInput, message.arg(caFile),
                    {.hint = Text::tr("Choose a PEM file with the certificate of the authority."),
                     .field = u"caFile"_s,
                     .detail = why});
    };
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Text::tr("The CA file %1 cannot be read."), file.errorString());
    const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (own.isEmpty())
        return refuse(Text::tr("The CA file %1 holds no certificate."), u"no PEM certificate"_s);
    rules.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return rules;
}

/// What is the same for every call, and against Qt's defaults: no HTTP/2, no redirects, no cookies, no stored log-ins.
QNetworkRequest commonRequest(const QSslConfiguration &rules)
{
    QNetworkRequest request;
    request.setSslConfiguration(rules);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

} // namespace

class NetworkTransport::Private
{
public:
    Private(const TransportOptions &options, const QSslConfiguration &rules);
    ~Private();

    QFuture<Result<HttpResponse>> send(const HttpCall &call, const CancelPtr &cancel);

private:
    static constexpr size_t kHostsKept = 16; ///< With more of them, those without calls go.

    HostLanes &lanesOf(const QUrl &url);
    std::unique_ptr<HostLanes> makeLanes(const QString &scheme) const;

    TransportOptions m_options;
    Exchange::Limits m_limits;
    QNetworkRequest m_request;
    bool m_isClosing = false;
    std::map<QString, std::unique_ptr<HostLanes>> m_hosts;
    std::unique_ptr<QObject> m_exchanges; ///< Their parent; goes before what they use.
};

NetworkTransport::Private::Private(const TransportOptions &options, const QSslConfiguration &rules)
    : m_options(options), m_limits{.connectTimeoutMs = options.connectTimeoutMs, .maxBodyBytes = options.maxBodyBytes},
      m_request(commonRequest(rules)), m_exchanges(std::make_unique<QObject>())
{
    if (!options.proxy.host.isEmpty())
        m_limits.proxy = options.proxy.host + u':' + QString::number(options.proxy.port);
}

NetworkTransport::Private::~Private()
{
    m_isClosing = true;
}

QFuture<Result<HttpResponse>> NetworkTransport::Private::send(const HttpCall &call, const CancelPtr &cancel)
{
    const Result<> checked = CallErrors::check(call);
    if (!checked)
        return readyFuture<Result<HttpResponse>>(fail(checked.error()));
    if (m_isClosing)
        return readyFuture<Result<HttpResponse>>(CallErrors(call, m_limits.proxy).cancelled());
    auto *exchange = new Exchange(call, m_limits, cancel, m_exchanges.get());
    const QFuture<Result<HttpResponse>> future = exchange->future();
    if (exchange->isOver())
        return future;
    lanesOf(call.url).add(exchange);
    return future;
}

HostLanes &NetworkTransport::Private::lanesOf(const QUrl &url)
{
    const QString key = url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port());
    if (const auto known = m_hosts.find(key); known != m_hosts.end())
        return *known->second;
    if (m_hosts.size() >= kHostsKept)
        std::erase_if(m_hosts, [](const auto &entry) { return entry.second->isIdle(); });
    return *m_hosts.emplace(key, makeLanes(url.scheme())).first->second;
}

std::unique_ptr<HostLanes> NetworkTransport::Private::makeLanes(const QString &scheme) const
{
    const ProxyConfig &config = m_options.proxy;
    QNetworkRequest request = m_request;
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (!config.host.isEmpty())
        proxy = {QNetworkProxy::HttpProxy, config.host, config.port};
    if (!config.host.isEmpty() && !config.user.isEmpty() && scheme == "http"_L1) {
        // Left to Qt, a call would go out without the password first, and then again with it.
        const QByteArray pass = config.user.toUtf8() + ':' + config.password.reveal();
        request.setRawHeader("Proxy-Authorization", "Basic " + pass.toBase64());
    } else if (!config.user.isEmpty()) {
        proxy.setUser(config.user);
        proxy.setPassword(config.password.revealText());
    }
    return std::make_unique<HostLanes>(request, proxy, m_exchanges.get());
}

NetworkTransport::NetworkTransport(std::unique_ptr<Private> made) : m_private(std::move(made)) {}

NetworkTransport::~NetworkTransport() = default;

Result<std::unique_ptr<NetworkTransport>> NetworkTransport::create(const TransportOptions &options)
{
    const Result<QSslConfiguration> rules = tlsRules(options.caFile);
    if (!rules)
        return fail(rules.error());
    return std::unique_ptr<NetworkTransport>(new NetworkTransport(std::make_unique<Private>(options, *rules)));
}

QFuture<Result<HttpResponse>> NetworkTransport::send(const HttpCall &call, const CancelPtr &cancel)
{
    return m_private->send(call, cancel);
}

} // namespace app
