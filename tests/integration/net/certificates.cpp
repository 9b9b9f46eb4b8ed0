#include "certificates.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace {

QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

} // namespace

Authority::Authority(const QByteArray &name)
    : m_key(EVP_EC_gen("P-256")), m_certificate(make(m_key.get(), name, -60, 3'000))
{
    extend(m_certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
}

QByteArray Authority::pem() const
{
    return toPem(m_certificate.get());
}

Identity Authority::issue(const QByteArray &host, int fromDays, int untilDays) const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = make(key.get(), "Test server", fromDays, untilDays);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(certificate.get(), m_certificate.get(), NID_subject_alt_name, host);
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    return identity(key.get(), certificate.get());
}

Identity Authority::selfSigned(const QByteArray &host)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = make(key.get(), "Nobody", -1, 30);
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, host);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return identity(key.get(), certificate.get());
}

Authority::Certificate Authority::make(EVP_PKEY *key, const QByteArray &name, int fromDays, int untilDays)
{
    static long serial = 0;
    constexpr long kDay = 86'400;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDays * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), untilDays * kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    return certificate;
}

void Authority::extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray Authority::toPem(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    return contents(memory);
}

Identity Authority::identity(EVP_PKEY *key, X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    return {.certificate = QSslCertificate(toPem(certificate), QSsl::Pem),
            .key = QSslKey(contents(memory), QSsl::Ec, QSsl::Pem)};
}
