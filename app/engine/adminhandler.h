#pragma once

#include "app/door/httpmessage.h"

#include <functional>

namespace app {

/// One Prometheus metric.
struct Metric
{
    QByteArray name{}; ///< clouddock_…
    QByteArray help{};
    bool isCounter = false;
    double value = 0;
};

/// Text exposition format 0.0.4.
[[nodiscard]] QByteArray metricsText(const QList<Metric> &metrics);

/// GET /healthz, /readyz and /metrics on the loopback admin port.
class AdminHandler final : public HttpHandler
{
public:
    /// Called on the admin door's thread: must be thread-safe. \a notReady: empty when pushes can be kept.
    AdminHandler(std::function<QList<Metric>()> metrics, std::function<QByteArray()> notReady);

    [[nodiscard]] std::optional<HttpReply> handle(HttpRequest &&request, const ReplyHandle &handle) override;
    void refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer) override;

private:
    std::function<QList<Metric>()> m_metrics;
    std::function<QByteArray()> m_notReady;
};

} // namespace app
