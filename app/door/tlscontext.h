#pragma once

#include "app/door/httpdoor.h"

#include <QCoreApplication>

#include <memory>

using SSL_CTX = struct ssl_ctx_st;

namespace app {

/// Certificate and key, and the TLS rules of the door: 1.2 and later, no renegotiation, HTTP/1.1 by ALPN.
class TlsContext
{
    Q_DECLARE_TR_FUNCTIONS(app::TlsContext)

public:
    /// Reads a PEM chain and its private key. Errors say which file and why; `field` is "certificateFile" or "keyFile".
    [[nodiscard]] static Result<std::shared_ptr<TlsContext>> load(const QString &certificateFile,
                                                                  const QString &keyFile);

    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    [[nodiscard]] SSL_CTX *get() const { return m_context.get(); }
    [[nodiscard]] CertificateDates dates() const;

private:
    struct Free
    {
        void operator()(SSL_CTX *context) const;
    };

    TlsContext();
    [[nodiscard]] Result<> useCertificate(const QString &file);
    [[nodiscard]] Result<> useKey(const QString &file);

    std::unique_ptr<SSL_CTX, Free> m_context;
};

} // namespace app
