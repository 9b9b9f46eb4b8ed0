#pragma once

#include "session.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// Checks what is entered: does the address answer and what time is it there, do appKey and appSecret open it, is there
/// such a product, does the MasterKey open its devices (ctwing.md §5.6).
class Account final : public CloudAccount
{
public:
    explicit Account(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    [[nodiscard]] Result<CredentialReport> check(const CancelPtr &cancel) override;

private:
    /// Notices when a call was cancelled.
    [[nodiscard]] Answer noted(const Answer &answer);
    [[nodiscard]] CredentialCheck checkConnection(const CancelPtr &cancel);
    void checkProduct(CredentialReport &report, const CancelPtr &cancel);
    [[nodiscard]] CredentialCheck checkMasterKey(const CancelPtr &cancel);

    std::shared_ptr<Session> m_session;
    bool m_isCancelled = false; ///< In the check that runs.
};

} // namespace app::ctwing
