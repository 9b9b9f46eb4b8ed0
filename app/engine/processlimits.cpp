#include "processlimits.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace app {

void raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t kWanted = 65536;
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= kWanted)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? kWanted : std::min(limit.rlim_max, kWanted);
    ::setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

void yieldToOthers()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 5;                                                      // a third of the share of the others
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), kNice); // of this thread alone
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024); // also stops its growing
    ::mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace app
