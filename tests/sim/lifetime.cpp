#include "sim/lifetime.h"

#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sim {

namespace {

constexpr int kLookMs = 200;

// A signal handler may only touch what is lock-free: it writes a byte for the event loop.
int g_pipe[2] = {-1, -1};

void forward(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

bool lives(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

} // namespace

Lifetime::Lifetime(std::function<void()> end, QObject *parent)
    : QObject(parent), m_end(std::move(end)), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Lifetime::look);
    ::signal(SIGPIPE, SIG_IGN);
    if (::pipe(g_pipe) != 0)
        return;
    for (const int descriptor : g_pipe)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Lifetime::finish);
    ::signal(SIGTERM, forward);
    ::signal(SIGINT, forward);
}

Lifetime::~Lifetime()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
}

bool Lifetime::follow(qint64 pid)
{
    if (pid <= 0 || !lives(pid))
        return false;
    m_pid = pid;
    m_isParent = ::getppid() == static_cast<pid_t>(pid);
    m_timer->start(kLookMs);
    return true;
}

void Lifetime::look()
{
    // A parent that ended and is not buried yet still has its number, but is nobody's parent any more.
    const bool isOrphan = m_isParent && ::getppid() != static_cast<pid_t>(m_pid);
    if (isOrphan || !lives(m_pid))
        finish();
}

void Lifetime::finish()
{
    m_timer->stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    const auto end = std::exchange(m_end, {});
    if (end)
        end();
}

} // namespace sim
