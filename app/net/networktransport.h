#pragma once

#include "app/model/secret.h"
#include "app/net/httptransport.h"

#include <memory>

namespace app {

/// An HTTP proxy; none when the host is empty.
struct ProxyConfig
{
    QString host{};
    quint16 port = 0;
    QString user{};
    Secret password{};

    friend bool operator==(const ProxyConfig &, const ProxyConfig &) = default;
};

struct TransportOptions
{
    QString caFile{}; ///< PEM; trusted besides the system's authorities: a private or simulated cloud's.
    ProxyConfig proxy{};
    int connectTimeoutMs = 10'000; ///< From the call's turn until it has been sent: name, connection, TLS.
    qint64 maxBodyBytes = 8 * 1024 * 1024;

    friend bool operator==(const TransportOptions &, const TransportOptions &) = default;
};

/// Calls over real connections: HTTP/1.1, certificates always verified, no cookies, no redirects followed, answers of
/// bounded size. At most six calls to one host are out at a time; others wait for their turn while their time runs.
/// The system's proxy settings are not looked at.
class NetworkTransport final : public HttpTransport
{
public:
    /// InvalidInput with `field` "caFile" when that file cannot be read or holds no certificate.
    [[nodiscard]] static Result<std::unique_ptr<NetworkTransport>> create(const TransportOptions &options);
    /// Ends every call that is out with ErrorCode::Cancelled.
    ~NetworkTransport() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpCall &call, const CancelPtr &cancel) override;

private:
    class Private;
    explicit NetworkTransport(std::unique_ptr<Private> made);

    std::unique_ptr<Private> m_private;
};

} // namespace app
