#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// What a server shows.
struct Identity
{
    QSslCertificate certificate{};
    QSslKey key{};
};

/// A certificate authority of the test's own; nobody trusts it unless told to.
class Authority
{
public:
    explicit Authority(const QByteArray &name = "Test authority");

    [[nodiscard]] QByteArray pem() const;
    /// \a host: a name or address as OpenSSL writes it: "IP:127.0.0.1", "DNS:cloud.example". Valid from \a fromDays to
    /// \a untilDays, counted from today.
    [[nodiscard]] Identity issue(const QByteArray &host, int fromDays = -1, int untilDays = 30) const;
    /// Signed by itself.
    [[nodiscard]] static Identity selfSigned(const QByteArray &host);

private:
    struct Free
    {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;

    static Certificate make(EVP_PKEY *key, const QByteArray &name, int fromDays, int untilDays);
    static void extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value);
    static QByteArray toPem(X509 *certificate);
    static Identity identity(EVP_PKEY *key, X509 *certificate);

    Key m_key;
    Certificate m_certificate;
};
