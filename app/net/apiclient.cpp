#include "apiclient.h"

#include "callqueue.h"

namespace app {

ApiClient::ApiClient(HttpTransport &transport, Clock &clock, const ApiLimits &limits, std::function<double()> random)
    : m_queue(std::make_unique<CallQueue>(transport, clock, limits, std::move(random)))
{}

ApiClient::~ApiClient() = default;

QFuture<Result<HttpResponse>> ApiClient::send(const ApiCall &call, const CancelPtr &cancel)
{
    return m_queue->send(call, cancel);
}

ApiCounts ApiClient::counts() const
{
    return m_queue->counts();
}

} // namespace app
