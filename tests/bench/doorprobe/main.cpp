// doorprobe PORT [THREADS] [defer]: the door alone, for attack and load programs. No store, no decoding.
//   POST /ctwing/<id>/notify -> ok (with "defer" from another thread)   POST /len -> len=<bytes of the body>
//   any /show -> m=<METHOD> path=<path>                                 GET / -> doorprobe
#include "app/door/httpdoor.h"

#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

namespace {

[[nodiscard]] QByteArray methodName(const QByteArray &head)
{
    return head.left(head.indexOf(' '));
}

class Probe final : public app::HttpHandler
{
public:
    std::optional<app::HttpReply> handle(app::HttpRequest &&request, const app::ReplyHandle &handle) override
    {
        if (request.path.startsWith("/ctwing/") && request.path.endsWith("/notify"))
            return push(request, handle);
        if (request.path == "/len")
            return text(200, "len=" + QByteArray::number(request.body.size()));
        if (request.path == "/show")
            return text(200, "m=" + methodName(request.head) + " path=" + request.path);
        if (request.path == "/")
            return text(200, "doorprobe");
        return text(404, "not found");
    }

    void refused(int, const QByteArray &, const QByteArray &, const QString &) override {}

    /// Answers everything that waits at once, as a store that commits in groups would.
    void answerFrom(app::HttpDoor &door, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); });
            std::vector<app::ReplyHandle> handles;
            handles.swap(m_waiting);
            lock.unlock();
            door.reply(handles, text(200, "ok"));
            lock.lock();
        }
    }

    bool defer = false;

private:
    [[nodiscard]] static app::HttpReply text(int status, const QByteArray &body)
    {
        return {.status = status, .contentType = "text/plain", .body = body};
    }

    [[nodiscard]] std::optional<app::HttpReply> push(const app::HttpRequest &request, const app::ReplyHandle &handle)
    {
        if (request.method != app::HttpMethod::Post) {
            app::HttpReply reply = text(405, "POST only");
            reply.headers.emplaceBack("Allow", "POST");
            return reply;
        }
        if (!defer)
            return text(200, "ok");
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(handle);
        }
        m_changed.notify_one();
        return std::nullopt;
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<app::ReplyHandle> m_waiting;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: doorprobe PORT [THREADS] [defer]\n");
        return 2;
    }
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    Probe probe;
    probe.defer = argc > 3 && std::string_view(argv[3]) == "defer";
    app::HttpDoor door(probe);
    app::DoorConfig config;
    config.port = static_cast<quint16>(std::atoi(argv[1]));
    config.threads = argc > 2 ? std::atoi(argv[2]) : 2;
    const auto port = door.start(config);
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(app::toText(port.error())));
        return 1;
    }
    std::jthread answers([&](const std::stop_token &stop) { probe.answerFrom(door, stop); });
    int signal = 0;
    sigwait(&ends, &signal);
    door.stop();
    return 0;
}
