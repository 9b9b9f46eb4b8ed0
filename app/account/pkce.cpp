#include "app/account/pkce.h"

#include "app/account/randomtoken.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>

namespace app {
namespace {

bool isEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

std::optional<PkceMethod> pkceMethod(QByteArrayView word)
{
    if (word == "S256")
        return PkceMethod::S256;
    if (word.isEmpty() || word == "plain")
        return PkceMethod::Plain;
    return {};
}

bool isPkceText(QByteArrayView text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               (c != '\0' && std::strchr("-._~", c) != nullptr);
    };
    return text.size() >= 43 && text.size() <= 128 && std::all_of(text.begin(), text.end(), isAllowed);
}

bool isVerifier(QByteArrayView verifier, PkceMethod method, QByteArrayView challenge)
{
    switch (method) {
    case PkceMethod::None:
        return verifier.isEmpty();
    case PkceMethod::Plain:
        return isPkceText(verifier) && isEqual(verifier, challenge);
    case PkceMethod::S256:
        return isPkceText(verifier) && isEqual(base64Url(tokenHash(verifier)), challenge);
    }
    return false;
}

} // namespace app
