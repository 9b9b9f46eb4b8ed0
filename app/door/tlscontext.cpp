#include "tlscontext.h"

#include "app/model/qtcompat.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <ctime>
#include <string_view>

namespace app {

namespace {

/// What OpenSSL said last, and nothing of what it said before.
[[nodiscard]] QString takeOpenSslReason()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return reason == nullptr ? QStringLiteral("unknown") : QString::fromLatin1(reason);
}

/// Without it OpenSSL would ask on the terminal.
int refusePassPhrase(char *, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return 0;
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
                   unsigned int inLength, void *)
{
    static constexpr std::string_view http1 = "http/1.1";
    const std::string_view offers(reinterpret_cast<const char *>(in), inLength);
    for (size_t at = 0; at < offers.size();) {
        const auto length = static_cast<unsigned char>(offers[at]);
        if (offers.substr(at + 1, length) == http1) {
            *out = in + at + 1;
            *outLength = length;
            return SSL_TLSEXT_ERR_OK;
        }
        at += 1U + length;
    }
    return SSL_TLSEXT_ERR_NOACK;
}

[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return utcFrom(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                   QTime(parts.tm_hour, parts.tm_min, parts.tm_sec));
}

[[nodiscard]] Result<> checkReadable(const QString &file, const QString &message, const QString &field)
{
    QFile probe(file);
    if (probe.open(QIODevice::ReadOnly))
        return {};
    return fail(ErrorCode::Io, message.arg(file, probe.errorString()), {.field = field});
}

} // namespace

void TlsContext::Free::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext() : m_context(SSL_CTX_new(TLS_server_method()))
{
    if (!m_context)
        return;
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
}

Result<std::shared_ptr<TlsContext>> TlsContext::load(const QString &certificateFile, const QString &keyFile)
{
    ERR_clear_error();
    std::shared_ptr<TlsContext> context(new TlsContext);
    if (!context->m_context) {
        return fail(ErrorCode::Internal, tr("TLS could not be set up."), {.detail = takeOpenSslReason()});
    }
    if (const Result<> used = context->useCertificate(certificateFile); !used)
        return fail(used.error());
    if (const Result<> used = context->useKey(keyFile); !used)
        return fail(used.error());
    return context;
}

CertificateDates TlsContext::dates() const
{
    const X509 *certificate = SSL_CTX_get0_certificate(m_context.get());
    if (certificate == nullptr)
        return {};
    return {.from = timeOf(X509_get0_notBefore(certificate)), .to = timeOf(X509_get0_notAfter(certificate))};
}

Result<> TlsContext::useCertificate(const QString &file)
{
    const QString field = QStringLiteral("certificateFile");
    if (const auto readable = checkReadable(file, tr("The certificate file %1 cannot be read: %2"), field); !readable)
        return readable;
    if (SSL_CTX_use_certificate_chain_file(m_context.get(), QFile::encodeName(file).constData()) == 1)
        return {};
    return fail(ErrorCode::InvalidInput, tr("The file %1 is not a certificate in PEM format.").arg(file),
                {.hint = tr("Give the server's certificate first, then those that signed it."),
                 .field = field,
                 .detail = takeOpenSslReason()});
}

Result<> TlsContext::useKey(const QString &file)
{
    const QString field = QStringLiteral("keyFile");
    if (const auto readable = checkReadable(file, tr("The key file %1 cannot be read: %2"), field); !readable)
        return readable;
    bool asked = false;
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_default_passwd_cb(context, refusePassPhrase);
    SSL_CTX_set_default_passwd_cb_userdata(context, &asked);
    const bool loaded =
        SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(file).constData(), SSL_FILETYPE_PEM) == 1;
    SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
    if (loaded && SSL_CTX_check_private_key(context) == 1)
        return {};
    const QString detail = takeOpenSslReason();
    if (asked) {
        return fail(ErrorCode::InvalidInput, tr("The key file %1 is protected by a pass phrase.").arg(file),
                    {.hint = tr("Write the key without a pass phrase into a file that only this program can read."),
                     .field = field,
                     .detail = detail});
    }
    // OpenSSL compares with the certificate while it loads the key.
    if (detail.contains(QLatin1StringView("mismatch"))) {
        return fail(
            ErrorCode::InvalidInput, tr("The key in %1 does not belong to the certificate.").arg(file),
            {.hint = tr("Choose the key that the certificate was requested with."), .field = field, .detail = detail});
    }
    return fail(ErrorCode::InvalidInput, tr("The file %1 is not a private key in PEM format.").arg(file),
                {.field = field, .detail = detail});
}

} // namespace app
