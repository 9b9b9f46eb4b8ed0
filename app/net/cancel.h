#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace app {

/// What a caller keeps to end calls it no longer wants. One may end many calls. Any thread may ask; every call ends on
/// its own thread soon after, with ErrorCode::Cancelled.
class Cancel final : public QObject
{
    Q_OBJECT

public:
    Cancel() = default;

    /// A second time does nothing.
    void request();
    [[nodiscard]] bool isRequested() const { return m_requested.load(std::memory_order_acquire); }

Q_SIGNALS:
    void requested();

private:
    std::atomic<bool> m_requested{false};
};

/// Null where nobody is going to cancel.
using CancelPtr = std::shared_ptr<Cancel>;

} // namespace app
