#pragma once

#include "app/engine/engine.h"
#include "app/engine/jobcontrol.h"
#include "app/model/worker.h"
#include "app/net/apicaller.h"

#include <atomic>
#include <memory>

namespace app {

struct ClientSlot;

/// The one thread that talks to clouds, and what lives on it: the transport and the clients of the dockings.
class CloudNet
{
public:
    explicit CloudNet(TransportMaker maker);
    ~CloudNet();
    CloudNet(const CloudNet &) = delete;
    CloudNet &operator=(const CloudNet &) = delete;

    /// Ends every call that is out, with Cancelled, and every later one at once. Any thread.
    void close();

private:
    friend class CloudClient;
    friend class CloudCaller;
    struct Home;

    std::shared_ptr<Home> m_home;
    Worker m_worker; ///< Last: its thread ends before the rest goes.
};

/// The client of one docking on that thread: what paces its calls, whoever makes them.
class CloudClient
{
public:
    CloudClient(CloudNet &net, const ApiLimits &limits);
    ~CloudClient();
    CloudClient(const CloudClient &) = delete;
    CloudClient &operator=(const CloudClient &) = delete;

private:
    friend class CloudCaller;
    CloudNet &m_net;
    std::shared_ptr<ClientSlot> m_slot;
};

/// Calls of one waiting thread. While it waits it looks whether its job was cancelled.
class CloudCaller final : public ApiCaller
{
public:
    explicit CloudCaller(std::shared_ptr<CloudClient> client);

    /// For whom the calls from now on are. Null: nobody can cancel them.
    void setJob(JobControlPtr job) { m_job = std::move(job); }

    [[nodiscard]] Result<HttpResponse> send(const ApiCall &call, const CancelPtr &cancel) override;
    [[nodiscard]] qint64 nowMs() const override;

private:
    std::shared_ptr<CloudClient> m_client;
    JobControlPtr m_job;
};

} // namespace app
