#include "httpfault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Kind
{
    HttpFault fault = HttpFault::InvalidCall;
    QLatin1StringView name{};
    ErrorCode code = ErrorCode::Network;
    bool notSent = false;
    bool passing = false;
};

constexpr std::array kKinds{
    Kind{HttpFault::InvalidCall, "net.invalid-call"_L1, ErrorCode::InvalidInput, true, false},
    Kind{HttpFault::Unresolved, "net.unresolved"_L1, ErrorCode::Network, true, true},
    Kind{HttpFault::Refused, "net.refused"_L1, ErrorCode::Network, true, true},
    Kind{HttpFault::Unreachable, "net.unreachable"_L1, ErrorCode::Network, false, true},
    Kind{HttpFault::ConnectTimeout, "net.connect-timeout"_L1, ErrorCode::Timeout, true, true},
    Kind{HttpFault::Reset, "net.reset"_L1, ErrorCode::Network, false, true},
    Kind{HttpFault::Timeout, "net.timeout"_L1, ErrorCode::Timeout, false, true},
    Kind{HttpFault::Tls, "net.tls"_L1, ErrorCode::Network, true, false},
    Kind{HttpFault::TooLarge, "net.too-large"_L1, ErrorCode::Network, false, false},
    Kind{HttpFault::NotHttp, "net.not-http"_L1, ErrorCode::Network, false, false},
    Kind{HttpFault::ProxyAuth, "net.proxy-auth"_L1, ErrorCode::Network, true, false},
    Kind{HttpFault::ProxyFailed, "net.proxy-failed"_L1, ErrorCode::Network, false, true},
    Kind{HttpFault::Cancelled, "net.cancelled"_L1, ErrorCode::Cancelled, false, false},
};

/// The table follows the enum.
constexpr const Kind &kindOf(HttpFault fault)
{
    return kKinds[static_cast<size_t>(fault)];
}

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kKinds.size(); ++i)
        if (kKinds[i].fault != static_cast<HttpFault>(i))
            return false;
    return kKinds.back().fault == HttpFault::Cancelled;
}
static_assert(isInOrder());

} // namespace

tl::unexpected<Error> failCall(HttpFault fault, const QString &message, const QString &hint, const QString &detail)
{
    const Kind &kind = kindOf(fault);
    return fail(kind.code, message, {.hint = hint, .detail = kind.name + ": "_L1 + detail});
}

std::optional<HttpFault> faultOf(const Error &error)
{
    const QStringView name = QStringView(error.detail).left(error.detail.indexOf(u':'));
    for (const Kind &kind : kKinds)
        if (name == kind.name)
            return kind.fault;
    return std::nullopt;
}

bool isSurelyNotSent(const Error &error)
{
    const auto fault = faultOf(error);
    return fault && kindOf(*fault).notSent;
}

bool isPassing(const Error &error)
{
    if (const auto fault = faultOf(error))
        return kindOf(*fault).passing;
    return error.code == ErrorCode::Network || error.code == ErrorCode::Timeout;
}

} // namespace app
