#include "ratelimit.h"

#include <algorithm>
#include <cmath>

namespace app {

RateLimit::RateLimit(double perSecond, int burst)
    : m_intervalUs(perSecond > 0 ? std::max<qint64>(1, std::llround(1e6 / perSecond)) : 0),
      m_burstUs((std::max(1, burst) - 1) * m_intervalUs)
{}

bool RateLimit::take(qint64 nowMs)
{
    if (readyAtMs(nowMs) > nowMs)
        return false;
    m_fullAtUs = std::max(m_fullAtUs, nowMs * 1000) + m_intervalUs;
    return true;
}

qint64 RateLimit::readyAtMs(qint64 nowMs) const
{
    return std::max(nowMs, (m_fullAtUs - m_burstUs + 999) / 1000);
}

} // namespace app
