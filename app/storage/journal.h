#pragma once

#include "app/model/push.h"
#include "app/model/result.h"

#include <functional>
#include <span>

namespace app {

/// Whoever waits for a push to be kept; given back as it was.
struct JournalTicket
{
    quint64 a = 0;
    quint64 b = 0;
};

/// Keeps pushes: everything that waits goes into one transaction, and only a commit that reached the disk is told.
class Journal
{
public:
    /// Called on the writer thread after each group: \a error is null when all of \a tickets are on disk.
    using Committed = std::function<void(std::span<const JournalTicket> tickets, const Error *error)>;

    virtual ~Journal() = default;

    /// Hands a push over (its id is ignored). False when the queue is full: answer 503. Any thread; never blocks long.
    [[nodiscard]] virtual bool append(Push &&push, const JournalTicket &ticket) = 0;
    /// Keeps a refused request in the bounded ring; dropped silently when the queue is full (it is only counted then).
    virtual void reject(Reject &&reject) = 0;

    /// Set once, before the first append.
    virtual void setCommitted(Committed committed) = 0;
    [[nodiscard]] virtual qint64 queued() const = 0;
    /// Refused since the counter's start, including those that were only counted.
    [[nodiscard]] virtual qint64 rejectCount() const = 0;
    /// Id of the newest push on disk that this process wrote or saw.
    [[nodiscard]] virtual qint64 lastId() const = 0;
};

} // namespace app
