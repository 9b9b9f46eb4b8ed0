#pragma once

#include "app/cloud/skillnotices.h"
#include "app/model/docking.h"
#include "app/net/apicaller.h"

namespace app::dueros {

inline constexpr auto kBotIdKey = "botId";                 ///< The skill's id on the DuerOS console.
inline constexpr auto kNoticeAddressKey = "noticeAddress"; ///< Empty: kNoticeAddress.
inline constexpr auto kNoticeAddress = "https://xiaodu.baidu.com/saiya/smarthome";

/// changereport and devicesync of DuerOS (attributes-report and notification pages; dueros.md §9.2, §9.3).
class Notices final : public SkillNotices
{
public:
    /// \a caller outlives it.
    Notices(const Docking &docking, ApiCaller &caller);

    [[nodiscard]] Result<> changed(const QString &openUid, const DeviceId &device, const QString &attribute,
                                   const CancelPtr &cancel) override;
    [[nodiscard]] Result<QStringList> devicesChanged(const QStringList &openUids, const CancelPtr &cancel) override;

private:
    [[nodiscard]] Result<> ready() const;
    [[nodiscard]] Result<QJsonObject> post(const QString &path, const QJsonObject &body, const QString &purpose,
                                           const CancelPtr &cancel);

    QString m_address;
    QString m_botId;
    ApiCaller &m_caller;
};

} // namespace app::dueros
