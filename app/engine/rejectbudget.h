#pragma once

#include <QMutex>

namespace app {

/// What of the refused requests is kept: a flood of them must fill neither the disk nor the ring that the operator
/// looks at. Thread-safe.
class RejectBudget
{
public:
    static constexpr int kRowsPerSecond = 200;
    static constexpr qint64 kBytesPerSecond = 256 * 1024;

    /// May one of \a bytes be kept in the second \a second? One that \a namesDocking may use all that is left; the
    /// others have half, so that whoever knocks at random does not hide what the operator waits for.
    [[nodiscard]] bool admit(qint64 second, qint64 bytes, bool namesDocking);

private:
    QMutex m_mutex;
    qint64 m_second = 0;
    int m_rows = 0;
    int m_otherRows = 0;
    qint64 m_bytes = 0;
    qint64 m_otherBytes = 0;
};

} // namespace app
