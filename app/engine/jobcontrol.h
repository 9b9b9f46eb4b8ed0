#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace app {

/// Shared between long work and whoever watches it: progress one way, cancel the other. Any thread.
struct JobControl
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0: not known.
    std::atomic<bool> cancelled{false};
};
using JobControlPtr = std::shared_ptr<JobControl>;

} // namespace app
