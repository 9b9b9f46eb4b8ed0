#pragma once

#include "app/door/httpdoor.h"
#include "intake.h"
#include "webdesk.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace app {

/// What stands behind the listener: requests at the addresses of desks go to their threads, all others to the intake as
/// they are.
class FrontDesk final : public HttpHandler
{
public:
    explicit FrontDesk(Intake &intake) : m_intake(intake) {}
    ~FrontDesk() override; ///< Waits for answers that are being made.

    /// Before the first request; \a desk outlives this.
    void add(WebDesk &desk);

    /// As Intake's, for both.
    void addDoor(HttpDoor *door);
    void removeDoor(HttpDoor *door);

    [[nodiscard]] std::optional<HttpReply> handle(HttpRequest &&request, const ReplyHandle &handle) override;
    void refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer) override;

private:
    struct Post
    {
        explicit Post(WebDesk &of) : desk(of), limits(of.limits()) { pool.setMaxThreadCount(limits.threads); }
        WebDesk &desk;
        const DeskLimits limits;
        std::atomic<int> open = 0; ///< Waiting and being worked on.
        QThreadPool pool{};
    };
    [[nodiscard]] std::optional<HttpReply> queue(Post &post, HttpRequest &&request, const ReplyHandle &handle);
    void reply(const ReplyHandle &handle, const HttpReply &reply);

    Intake &m_intake;
    QMutex m_doorLock;
    QList<HttpDoor *> m_doors;
    std::vector<std::unique_ptr<Post>> m_posts;
};

} // namespace app
