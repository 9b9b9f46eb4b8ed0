#include "app/door/httpdoor.h"

#include "doorthread.h"
#include "listener.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <shared_mutex>

#include <sys/resource.h>

namespace app {

namespace {

/// Descriptors that stay free for the database, the clouds and whatever else the program opens.
constexpr int kReservedDescriptors = 64;

/// As many connections as were asked for, or as the descriptors of this process allow.
[[nodiscard]] int allowedConnections(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
        limit.rlim_cur > static_cast<rlim_t>(std::numeric_limits<int>::max())) {
        return wanted;
    }
    return std::clamp(wanted, 1, std::max(1, static_cast<int>(limit.rlim_cur) - kReservedDescriptors));
}

[[nodiscard]] DoorLimits effectiveLimits(DoorLimits limits, int threads)
{
    limits.connections = allowedConnections(limits.connections);
    // A body's memory grows by doubling, so one may hold up to twice its size.
    limits.heldBytes = std::max(limits.heldBytes, qsizetype(2) * threads * (limits.bodyBytes + limits.headBytes));
    return limits;
}

} // namespace

class HttpDoor::Private
{
public:
    explicit Private(HttpHandler &answers) : handler(answers) {}

    [[nodiscard]] Result<quint16> start(const DoorConfig &config, const Private *predecessor = nullptr);
    [[nodiscard]] static Result<Listener::Sockets> openBeside(const Private &running, const DoorConfig &config,
                                                              int count);
    void stop(int drainMs);
    [[nodiscard]] DoorStats sum() const;

    HttpHandler &handler;
    std::mutex lifeMutex; ///< One start, stop or reload at a time.
    /// Held exclusively only while the threads are put in place or taken away: replies flow while the door drains.
    mutable std::shared_mutex threadsMutex;
    std::unique_ptr<DoorShared> shared;
    std::vector<std::unique_ptr<DoorThread>> threads;
    QString address; ///< Of the run in progress, as the port.
    quint16 port = 0;
    DoorStats last; ///< Of the run that ended.
};

Result<Listener::Sockets> HttpDoor::Private::openBeside(const Private &running, const DoorConfig &config, int count)
{
    if (running.threads.empty() || running.port != config.port)
        return Listener::open(config.address, config.port, count);
    if (running.address != config.address) // one of the two may be "all addresses", which takes in the other
        return Listener::open(config.address, config.port, count, true);
    Listener::Sockets sockets{.port = config.port};
    for (const auto &thread : running.threads) {
        if (static_cast<int>(sockets.sockets.size()) < count)
            sockets.sockets.emplace_back(thread->copyOfListener());
    }
    const int more = count - static_cast<int>(sockets.sockets.size());
    if (more == 0)
        return sockets;
    auto others = Listener::open(config.address, config.port, more, true);
    if (!others)
        return others;
    for (Descriptor &socket : others->sockets)
        sockets.sockets.push_back(std::move(socket));
    return sockets;
}

Result<quint16> HttpDoor::Private::start(const DoorConfig &config, const Private *predecessor)
{
    const std::lock_guard life(lifeMutex);
    if (!threads.empty())
        return fail(ErrorCode::State, QCoreApplication::translate("app::HttpDoor", "The listener runs already."));
    const int count = std::clamp(config.threads, 1, 64);
    auto common = std::make_unique<DoorShared>(handler, effectiveLimits(config.limits, count), count);
    if (!config.certificateFile.isEmpty() || !config.keyFile.isEmpty()) {
        const auto tls = TlsContext::load(config.certificateFile, config.keyFile);
        if (!tls)
            return fail(tls.error());
        common->tls = *tls;
        common->secure = true;
    }
    auto listening = predecessor == nullptr ? Listener::open(config.address, config.port, count)
                                            : openBeside(*predecessor, config, count);
    if (!listening)
        return fail(listening.error());
    // Over all doors of the process: a handle of one never names a request of another.
    static std::atomic<quint64> runs = 0;
    const quint64 run = ++runs;
    std::vector<std::unique_ptr<DoorThread>> made;
    for (Descriptor &socket : listening->sockets) {
        const auto index = static_cast<quint32>(made.size());
        made.push_back(std::make_unique<DoorThread>(*common, index, run << 40, std::move(socket)));
        if (!made.back()->isValid()) {
            return fail(ErrorCode::Io,
                        QCoreApplication::translate("app::HttpDoor",
                                                    "The system has no file descriptors left for the listener."),
                        {.hint = QCoreApplication::translate(
                             "app::HttpDoor", "Close other programs or raise the limit of open files.")});
        }
    }
    const std::unique_lock lock(threadsMutex);
    shared = std::move(common);
    threads = std::move(made);
    address = config.address;
    port = listening->port;
    last = {};
    for (const auto &thread : threads)
        thread->start();
    return listening->port;
}

void HttpDoor::Private::stop(int drainMs)
{
    const std::lock_guard life(lifeMutex);
    for (const auto &thread : threads)
        thread->drain(drainMs);
    for (const auto &thread : threads)
        thread->join();
    const std::unique_lock lock(threadsMutex);
    last = sum();
    threads.clear();
    shared.reset();
}

DoorStats HttpDoor::Private::sum() const
{
    if (threads.empty())
        return last;
    DoorStats stats{.connections = shared->connections.load(std::memory_order_relaxed)};
    for (const auto &thread : threads) {
        const DoorContext &context = thread->context();
        stats.requests += context.requests.value();
        stats.refused += context.refusals.value();
        stats.bytesIn += context.bytesIn.value();
        stats.bytesOut += context.bytesOut.value();
    }
    return stats;
}

HttpDoor::HttpDoor(HttpHandler &handler) : d(std::make_unique<Private>(handler)) {}

HttpDoor::~HttpDoor()
{
    stop(0);
}

Result<quint16> HttpDoor::takeOver(const HttpDoor &running, const DoorConfig &config)
{
    return d->start(config, running.d.get());
}

Result<quint16> HttpDoor::start(const DoorConfig &config)
{
    return d->start(config);
}

void HttpDoor::stop(int drainMs)
{
    d->stop(drainMs);
}

bool HttpDoor::isRunning() const
{
    const std::shared_lock lock(d->threadsMutex);
    return !d->threads.empty();
}

quint16 HttpDoor::port() const
{
    const std::shared_lock lock(d->threadsMutex);
    return d->port;
}

void HttpDoor::reply(std::span<const ReplyHandle> handles, const HttpReply &reply)
{
    const std::shared_lock lock(d->threadsMutex);
    std::vector<std::vector<ReplyHandle>> ofThread(d->threads.size());
    for (const ReplyHandle &handle : handles) {
        if (handle.thread < ofThread.size())
            ofThread[handle.thread].push_back(handle);
    }
    for (size_t i = 0; i < ofThread.size(); ++i) {
        if (!ofThread[i].empty())
            d->threads[i]->post(std::move(ofThread[i]), reply);
    }
}

Result<> HttpDoor::reloadCertificate(const QString &certificateFile, const QString &keyFile)
{
    const std::lock_guard life(d->lifeMutex);
    if (!d->shared || !d->shared->secure)
        return fail(ErrorCode::State, QCoreApplication::translate("app::HttpDoor", "The listener does not use TLS."));
    auto tls = TlsContext::load(certificateFile, keyFile);
    if (!tls)
        return fail(tls.error());
    const std::lock_guard lock(d->shared->tlsMutex);
    d->shared->tls = std::move(*tls);
    return {};
}

Result<CertificateDates> HttpDoor::readCertificate(const QString &certificateFile, const QString &keyFile)
{
    const auto tls = TlsContext::load(certificateFile, keyFile);
    if (!tls)
        return fail(tls.error());
    return (*tls)->dates();
}

DoorStats HttpDoor::stats() const
{
    const std::shared_lock lock(d->threadsMutex);
    return d->sum();
}

} // namespace app
