#include "cloudcaller.h"

#include "app/net/apiclient.h"
#include "app/net/clock.h"
#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kLookMs = 50; ///< How soon a cancelled job is noticed.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudWork)
};

Result<std::unique_ptr<HttpTransport>> realConnections()
{
    auto made = NetworkTransport::create({});
    if (!made)
        return tl::unexpected(made.error());
    return std::unique_ptr<HttpTransport>(std::move(*made));
}

/// Where an answer is left for the thread that waits for it.
struct Answer
{
    Result<HttpResponse> result{HttpResponse()};
    QSemaphore ready{};

    void give(Result<HttpResponse> given)
    {
        result = std::move(given);
        ready.release();
    }
};

} // namespace

/// A client where it lives.
struct ClientSlot
{
    ApiLimits limits{};
    std::unique_ptr<ApiClient> client{};
};

/// On the net thread alone, but for `isClosing`.
struct CloudNet::Home
{
    TransportMaker maker{};
    SystemClock clock{};
    std::unique_ptr<HttpTransport> transport{};
    std::vector<std::weak_ptr<ClientSlot>> slots{};
    std::atomic<bool> isClosing = false;

    [[nodiscard]] Result<HttpTransport *> connections()
    {
        if (!transport) {
            auto made = maker();
            if (!made)
                return tl::unexpected(made.error());
            transport = std::move(*made);
        }
        return transport.get();
    }
};

CloudNet::CloudNet(TransportMaker maker) : m_home(std::make_shared<Home>()), m_worker(u"cloud net"_s)
{
    m_home->maker = maker ? std::move(maker) : TransportMaker(realConnections);
}

CloudNet::~CloudNet()
{
    close();
}

void CloudNet::close()
{
    m_home->isClosing = true;
    auto closed = m_worker.run([home = m_home] {
        for (const auto &weak : home->slots) {
            if (const auto slot = weak.lock())
                slot->client.reset();
        }
        home->transport.reset();
        return true;
    });
    closed.waitForFinished();
}

CloudClient::CloudClient(CloudNet &net, const ApiLimits &limits) : m_net(net), m_slot(std::make_shared<ClientSlot>())
{
    m_slot->limits = limits;
}

CloudClient::~CloudClient()
{
    m_net.m_worker.post([slot = std::move(m_slot)] { slot->client.reset(); });
}

CloudCaller::CloudCaller(std::shared_ptr<CloudClient> client) : m_client(std::move(client)) {}

qint64 CloudCaller::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<HttpResponse> CloudCaller::send(const ApiCall &call, const CancelPtr &cancel)
{
    const CancelPtr ours = cancel ? cancel : std::make_shared<Cancel>();
    const auto answer = std::make_shared<Answer>();
    CloudNet &net = m_client->m_net;
    net.m_worker.post(
        [home = net.m_home, slot = m_client->m_slot, context = net.m_worker.context(), call, ours, answer] {
            if (home->isClosing) {
                answer->give(failCall(HttpFault::Cancelled, Text::tr("The program is closing."), {}, u"closing"_s));
                return;
            }
            if (!slot->client) {
                const auto transport = home->connections();
                if (!transport) {
                    answer->give(tl::unexpected(transport.error()));
                    return;
                }
                slot->client = std::make_unique<ApiClient>(**transport, home->clock, slot->limits);
                home->slots.push_back(slot);
            }
            whenDone(slot->client->send(call, ours), context,
                     [answer](const Result<HttpResponse> &result) { answer->give(result); });
        });
    while (!answer->ready.tryAcquire(1, kLookMs)) {
        if (m_job && m_job->cancelled)
            ours->request();
    }
    return answer->result;
}

} // namespace app
