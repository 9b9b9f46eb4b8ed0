#include "frontdesk.h"

namespace app {
namespace {

HttpReply busyReply()
{
    return {503,
            "application/json; charset=utf-8",
            R"({"error":"temporarily_unavailable","error_description":"Too many requests at once."})",
            {{"Retry-After", "1"}, {"Cache-Control", "no-store"}}};
}

} // namespace

FrontDesk::~FrontDesk()
{
    for (const auto &post : m_posts)
        post->pool.waitForDone();
}

void FrontDesk::add(WebDesk &desk)
{
    m_posts.push_back(std::make_unique<Post>(desk));
}

void FrontDesk::addDoor(HttpDoor *door)
{
    m_intake.addDoor(door);
    const QMutexLocker locker(&m_doorLock);
    m_doors << door;
}

void FrontDesk::removeDoor(HttpDoor *door)
{
    {
        const QMutexLocker locker(&m_doorLock); // which a desk's thread holds while it answers
        m_doors.removeOne(door);
    }
    m_intake.removeDoor(door);
}

std::optional<HttpReply> FrontDesk::handle(HttpRequest &&request, const ReplyHandle &handle)
{
    for (const auto &post : m_posts) {
        if (post->desk.takes(request.path))
            return queue(*post, std::move(request), handle);
    }
    return m_intake.handle(std::move(request), handle);
}

void FrontDesk::refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer)
{
    m_intake.refused(status, reason, head, peer);
}

std::optional<HttpReply> FrontDesk::queue(Post &post, HttpRequest &&request, const ReplyHandle &handle)
{
    if (post.open.fetch_add(1) >= post.limits.threads + post.limits.waiting) {
        --post.open;
        m_intake.note(request, 503, "Too many requests of this kind at once.");
        return busyReply();
    }
    post.pool.start([this, &post, handle, held = std::move(request)]() mutable {
        const HttpReply answer = post.desk.answer(std::move(held));
        --post.open;
        reply(handle, answer);
    });
    return {};
}

void FrontDesk::reply(const ReplyHandle &handle, const HttpReply &reply)
{
    const QMutexLocker locker(&m_doorLock);
    for (HttpDoor *door : std::as_const(m_doors))
        door->reply(std::span(&handle, 1), reply); // a handle of another door is nothing to this one
}

} // namespace app
