#pragma once

#include "session.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// HTTP subscriptions of the docking's product at AEP (ctwing.md §5.5, §8.1).
class Subscriptions final : public CloudSubscriptions
{
public:
    explicit Subscriptions(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    /// Those that AEP has for the product's protocol; all while the protocol is not known yet.
    [[nodiscard]] QList<SubscriptionKind> kinds() const override;
    /// Without those that AEP marks as deleted.
    [[nodiscard]] Result<QList<CloudSubscription>> list(const CancelPtr &cancel) override;
    /// For the whole product. AEP tells no ids: list() does.
    [[nodiscard]] Result<> create(const QString &url, const QStringList &kinds, const CancelPtr &cancel) override;
    [[nodiscard]] Result<> remove(const CloudSubscription &subscription, const CancelPtr &cancel) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace app::ctwing
