#pragma once

#include "app/net/apiclient.h"

namespace app {

/// Calls of one docking to its cloud for code that waits for the answer, so that paging, find-or-create and retries
/// read from top to bottom. Called on a thread that may wait; never on a screen's or a door's.
class ApiCaller
{
public:
    ApiCaller() = default;
    ApiCaller(const ApiCaller &) = delete;
    ApiCaller &operator=(const ApiCaller &) = delete;
    virtual ~ApiCaller() = default;

    /// As ApiClient::send(), once the answer is there. \a cancel may be null.
    [[nodiscard]] virtual Result<HttpResponse> send(const ApiCall &call, const CancelPtr &cancel) = 0;
    /// Epoch milliseconds, our clock.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

} // namespace app
