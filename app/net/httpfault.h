#pragma once

#include "app/model/result.h"

#include <optional>

namespace app {

/// Why a call got no answer.
enum class HttpFault {
    InvalidCall, ///< The caller's address, method or headers cannot be sent.
    Unresolved,  ///< The host has no address.
    Refused,
    Unreachable,
    ConnectTimeout, ///< Nothing was sent within the time for connecting, or no connection was free.
    Reset,          ///< Closed before the answer was complete.
    Timeout,        ///< The answer was not complete in time.
    Tls,
    TooLarge,
    NotHttp, ///< Something answered that speaks another protocol.
    ProxyAuth,
    ProxyFailed,
    Cancelled, ///< By the caller, or because the transport or client was destroyed.
};

/// An error with \a fault written into its detail, which is how it travels in a Result.
[[nodiscard]] tl::unexpected<Error> failCall(HttpFault fault, const QString &message, const QString &hint,
                                             const QString &detail);

/// What failCall() wrote; nothing for errors that come from elsewhere.
[[nodiscard]] std::optional<HttpFault> faultOf(const Error &error);

/// True when the call cannot have taken effect: nothing of it was sent. Otherwise it may have, whatever the error says.
[[nodiscard]] bool isSurelyNotSent(const Error &error);

/// True when the same call may well succeed a little later: network trouble and time-outs.
[[nodiscard]] bool isPassing(const Error &error);

} // namespace app
