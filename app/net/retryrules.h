#pragma once

#include "app/net/httptransport.h"

#include <optional>

namespace app {

/// How often and how soon a call that may be repeated is repeated.
struct RetryRules
{
    int maxAttempts = 4;            ///< The first one included.
    qint64 firstBackoffMs = 500;    ///< Upper bound of the first wait; doubled for each further one.
    qint64 maxBackoffMs = 20'000;   ///< Upper bound of every wait.
    qint64 longestPauseMs = 60'000; ///< A client pauses no longer for a cloud that answers 429, whatever it asks for.

    friend bool operator==(const RetryRules &, const RetryRules &) = default;
};

/// The wait after attempt number \a attempt (from 1): exponential with full jitter. \a random is from [0, 1).
[[nodiscard]] qint64 backoffMs(const RetryRules &rules, int attempt, double random);

/// 429, 502, 503, 504.
[[nodiscard]] bool isPassingStatus(int status);

/// Retry-After in milliseconds from now: seconds, or an HTTP date, taken against the answer's own Date when there is
/// one and against \a wallMs otherwise. Nothing when it is missing or cannot be read; never negative.
[[nodiscard]] std::optional<qint64> retryAfterMs(const HttpResponse &response, qint64 wallMs);

} // namespace app
