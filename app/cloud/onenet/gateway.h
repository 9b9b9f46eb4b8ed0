#pragma once

#include "answer.h"
#include "config.h"
#include "tokensource.h"

#include "app/net/apicaller.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace app::onenet {

/// A call of OneNET before it is addressed and signed.
struct Request
{
    QByteArray method{"GET"};
    QString path{}; ///< Below the address of the settings: "/devices". What comes from elsewhere is percent-encoded.
    QList<std::pair<QString, QString>> query{}; ///< Plain; percent-encoded on the way out.
    QByteArray body{};                          ///< JSON
    int timeoutMs = 30'000;
    bool isRepeatable = false; ///< It changes nothing and asks no device.
    QString purpose{};         ///< English, for the log.
    QList<Secret> secrets{};   ///< What the body holds of them.
};

/// \a object as the body of a call.
[[nodiscard]] QByteArray jsonBody(const QJsonObject &object);

/// How a call went.
struct Exchange
{
    std::optional<HttpResponse> response{}; ///< Nothing when no answer came.
    Result<Answer> answer{};                ///< Of any code.
};

/// The way to one docking's OneNET: the address of its settings; the header `api-key` on the classic platform, the
/// header `authorization` with a token on today's (onenet.md 5.1, 6).
class Gateway
{
public:
    /// For calls that wait for a device: OneNET itself waits 40 s at most (onenet.md 5.1).
    static constexpr int kDeviceTimeoutMs = 45'000;

    /// \a caller must outlive it.
    Gateway(const Docking &docking, ApiCaller &caller);

    [[nodiscard]] const ApiAccess &access() const { return m_access; }
    [[nodiscard]] bool isClassic() const { return m_access.credential == Credential::ApiKey; }
    [[nodiscard]] qint64 nowMs() const { return m_caller.nowMs(); }

    /// What every call needs of the settings: InvalidInput with the field and a hint; Unsupported for OneNET Studio,
    /// whose calls are other ones.
    [[nodiscard]] Result<> ready() const;
    /// The product's ID at OneNET, for the calls that name it; InvalidInput when it is not set.
    [[nodiscard]] Result<QString> productId() const;

    [[nodiscard]] QUrl urlOf(const Request &request) const;
    /// Errors: of ready(), ApiCaller::send() and readAnswer().
    [[nodiscard]] Exchange exchange(const Request &request, const CancelPtr &cancel) const;
    /// The `data` of an answer that is done; otherwise exchange()'s error or that of its code.
    [[nodiscard]] Result<QJsonValue> ask(const Request &request, const CancelPtr &cancel) const;

private:
    [[nodiscard]] ApiCall signedCall(const Request &request) const;

    ApiAccess m_access;
    Secret m_key;
    ApiCaller &m_caller;
    std::shared_ptr<TokenSource> m_token; ///< Shared with calls that are out.
};

} // namespace app::onenet
