#include "clockoffset.h"

namespace app {

namespace {

constexpr qint64 kYear2000Ms = 946'684'800'000;
constexpr qint64 kYear2100Ms = 4'102'444'800'000;

} // namespace

ClockOffset::ClockOffset(qint64 t0, qint64 t1, qint64 serverMs)
    : m_measuredAtMs(t1), m_offsetMs(serverMs - (t0 + (t1 - t0) / 2)), m_uncertaintyMs((t1 - t0 + 1) / 2)
{}

std::optional<ClockOffset> ClockOffset::from(const HttpResponse &response, QByteArrayView header)
{
    bool isNumber = false;
    const qint64 serverMs = response.header(header).trimmed().toLongLong(&isNumber);
    if (!isNumber || serverMs < kYear2000Ms || serverMs >= kYear2100Ms)
        return std::nullopt;
    return ClockOffset(response.sentAtMs, response.sentAtMs + response.elapsedMs, serverMs);
}

bool ClockOffset::isFresh(qint64 nowMs) const
{
    return nowMs >= m_measuredAtMs && nowMs - m_measuredAtMs <= kValidMs;
}

} // namespace app
