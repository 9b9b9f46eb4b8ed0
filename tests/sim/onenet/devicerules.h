#pragma once

#include "sim/onenet/operation.h"

#include <tl/expected.hpp>

namespace sim::onenet {

/// "2023-11-15 06:13:20", Beijing's time.
[[nodiscard]] QString spacedTime(qint64 ms);

struct NbIdentity
{
    QString imei{};
    QString imsi{};
};

/// The IMEI and IMSI of a classic body's `auth_info`, or what is wrong with that body.
[[nodiscard]] tl::expected<NbIdentity, QString> classicIdentity(const Json &body);

/// What is wrong with the body of device/create for a product of that kind, or nothing.
[[nodiscard]] std::optional<QString> currentIdentityFault(const Json &body, Access access);

/// The filters of a classic device list.
struct ListFilter
{
    QString words{};
    QString imei{};
    QString tag{};
    QStringList ids{};
    std::optional<bool> isOnline{};
    std::optional<bool> isPrivate{};
    QString begin{}; ///< Of the time of creation; as spacedTime(), or only its first part.
    QString end{};
};

[[nodiscard]] ListFilter listFilter(const Call &call);
[[nodiscard]] bool fits(const Device &device, const ListFilter &filter);

} // namespace sim::onenet
