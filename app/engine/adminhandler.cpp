#include "adminhandler.h"

namespace app {
namespace {

HttpReply text(int status, const QByteArray &body)
{
    return {status, "text/plain; charset=utf-8", body, {}};
}

} // namespace

QByteArray metricsText(const QList<Metric> &metrics)
{
    QByteArray out;
    for (const Metric &metric : metrics) {
        out += "# HELP " + metric.name + ' ' + metric.help + '\n';
        out += "# TYPE " + metric.name + (metric.isCounter ? " counter\n" : " gauge\n");
        out += metric.name + ' ' + QByteArray::number(metric.value, 'g', 15) + '\n';
    }
    return out;
}

AdminHandler::AdminHandler(std::function<QList<Metric>()> metrics, std::function<QByteArray()> notReady)
    : m_metrics(std::move(metrics)), m_notReady(std::move(notReady))
{}

std::optional<HttpReply> AdminHandler::handle(HttpRequest &&request, const ReplyHandle &)
{
    if (request.method != HttpMethod::Get && request.method != HttpMethod::Head) {
        HttpReply reply = text(405, "Only GET and HEAD are served here.\n");
        reply.headers = {{"Allow", "GET, HEAD"}};
        return reply;
    }
    if (request.path == "/healthz")
        return text(200, "ok\n");
    if (request.path == "/readyz") {
        const QByteArray reason = m_notReady();
        return reason.isEmpty() ? text(200, "ready\n") : text(503, reason + '\n');
    }
    if (request.path == "/metrics")
        return HttpReply{200, "text/plain; version=0.0.4; charset=utf-8", metricsText(m_metrics()), {}};
    return text(404, "Here are /healthz, /readyz and /metrics.\n");
}

void AdminHandler::refused(int, const QByteArray &, const QByteArray &, const QString &) {}

} // namespace app
