#pragma once

#include "gateway.h"

#include "app/cloud/cloudapi.h"

namespace app::onenet {

/// Tries the docking's key with the smallest list of devices there is (onenet.md 5.2, 7.1): what is entered, the
/// address, the key, one after the other.
class Account final : public CloudAccount
{
public:
    explicit Account(std::shared_ptr<const Gateway> gateway);

    [[nodiscard]] Result<CredentialReport> check(const CancelPtr &cancel) override;

private:
    std::shared_ptr<const Gateway> m_gateway;
};

} // namespace app::onenet
