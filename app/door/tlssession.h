#pragma once

#include "sockets.h"
#include "tlscontext.h"

using SSL = struct ssl_st;

namespace app {

/// TLS on one non-blocking socket, as the server. Belongs to one thread.
class TlsSession
{
public:
    /// Keeps \a context alive, so a reload does not disturb it. \a fd stays the caller's.
    TlsSession(std::shared_ptr<TlsContext> context, int fd);

    /// Done (count 0) when the handshake is over.
    [[nodiscard]] IoResult handshake();
    /// True after a failed handshake whose first bytes were an HTTP request in plain text.
    [[nodiscard]] bool sawPlainHttp() const { return m_plainHttp; }

    [[nodiscard]] IoResult read(std::span<char> into);
    [[nodiscard]] IoResult write(std::span<const char> bytes);
    /// Decrypted bytes wait inside; the socket will not say so.
    [[nodiscard]] bool hasPending() const;
    /// Says that we send no more.
    void finishWriting();

private:
    struct Free
    {
        void operator()(SSL *ssl) const;
    };
    [[nodiscard]] IoResult outcome(int result);

    std::shared_ptr<TlsContext> m_context;
    std::unique_ptr<SSL, Free> m_ssl;
    bool m_plainHttp = false;
};

} // namespace app
