#pragma once

#include "gateway.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// DeleteDevice (ctwing.md §5.1): up to 200 devices in a call. An answer that names devices it did not delete, with
/// code 0 or another, is not taken at its word: each of them is asked for, and one that is not there is gone.
class DeviceRemoval
{
public:
    static constexpr qsizetype kMaxDevices = 200;

    explicit DeviceRemoval(Gateway &gateway) : m_gateway(gateway) {}

    /// In the order of \a devices; nothing where it is gone. An error when nothing is known of any of them.
    [[nodiscard]] Result<QList<std::optional<Error>>> run(const QList<CloudDevice> &devices, const CancelPtr &cancel);

private:
    using Outcome = std::optional<Error>;

    [[nodiscard]] Answer call(const QStringList &ids, const CancelPtr &cancel);
    [[nodiscard]] Result<QHash<QString, Outcome>> remove(const QStringList &ids, const CancelPtr &cancel);
    [[nodiscard]] Result<QHash<QString, Outcome>> removeOneByOne(const QStringList &ids, const CancelPtr &cancel);
    [[nodiscard]] Result<bool> isGone(const QString &id, const CancelPtr &cancel);

    Gateway &m_gateway;
};

} // namespace app::ctwing
