#include "rejectbudget.h"

namespace app {

bool RejectBudget::admit(qint64 second, qint64 bytes, bool namesDocking)
{
    const QMutexLocker locker(&m_mutex);
    if (second != m_second) {
        m_second = second;
        m_rows = m_otherRows = 0;
        m_bytes = m_otherBytes = 0;
    }
    if (m_rows >= kRowsPerSecond || m_bytes + bytes > kBytesPerSecond)
        return false;
    if (!namesDocking) {
        if (m_otherRows >= kRowsPerSecond / 2 || m_otherBytes + bytes > kBytesPerSecond / 2)
            return false;
        ++m_otherRows;
        m_otherBytes += bytes;
    }
    ++m_rows;
    m_bytes += bytes;
    return true;
}

} // namespace app
