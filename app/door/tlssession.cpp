#include "tlssession.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace app {

void TlsSession::Free::operator()(SSL *ssl) const
{
    SSL_free(ssl);
}

TlsSession::TlsSession(std::shared_ptr<TlsContext> context, int fd)
    : m_context(std::move(context)), m_ssl(SSL_new(m_context->get()))
{
    if (!m_ssl)
        return;
    SSL_set_fd(m_ssl.get(), fd);
    SSL_set_accept_state(m_ssl.get());
}

IoResult TlsSession::handshake()
{
    if (!m_ssl)
        return {IoStatus::Failed, 0};
    ERR_clear_error();
    return outcome(SSL_do_handshake(m_ssl.get()));
}

IoResult TlsSession::read(std::span<char> into)
{
    ERR_clear_error();
    std::size_t count = 0;
    const int result = SSL_read_ex(m_ssl.get(), into.data(), into.size(), &count);
    return result == 1 ? IoResult{IoStatus::Done, count} : outcome(result);
}

IoResult TlsSession::write(std::span<const char> bytes)
{
    ERR_clear_error();
    std::size_t count = 0;
    const int result = SSL_write_ex(m_ssl.get(), bytes.data(), bytes.size(), &count);
    return result == 1 ? IoResult{IoStatus::Done, count} : outcome(result);
}

bool TlsSession::hasPending() const
{
    return SSL_has_pending(m_ssl.get()) == 1;
}

void TlsSession::finishWriting()
{
    ERR_clear_error();
    if (SSL_is_init_finished(m_ssl.get()))
        SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

IoResult TlsSession::outcome(int result)
{
    if (result == 1)
        return {IoStatus::Done, 0};
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {IoStatus::WantRead, 0};
    case SSL_ERROR_WANT_WRITE:
        return {IoStatus::WantWrite, 0};
    case SSL_ERROR_ZERO_RETURN:
        return {IoStatus::End, 0};
    default:
        break;
    }
    m_plainHttp = ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST;
    ERR_clear_error();
    return {IoStatus::Failed, 0};
}

} // namespace app
