#pragma once

#include "directory.h"

namespace app::onenet {

/// Devices of the classic platform (onenet.md 5.2). `cloudId` is OneNET's number of the device, as text. The platform
/// says who is online, not who has ever been.
class ClassicDirectory final : public Directory
{
public:
    using Directory::Directory;

    [[nodiscard]] Result<CloudDevicePage> devices(const QString &page, const CancelPtr &cancel) override;
    [[nodiscard]] Result<std::optional<CloudDevice>> find(const CloudDeviceDraft &draft,
                                                          const CancelPtr &cancel) override;
    [[nodiscard]] Result<> update(const CloudDevice &device, const CloudDeviceDraft &draft,
                                  const CancelPtr &cancel) override;

protected:
    [[nodiscard]] Result<Request> creation(const CloudDeviceDraft &draft) const override;
    [[nodiscard]] std::optional<CloudDevice> created(const CloudDeviceDraft &draft,
                                                     const QJsonValue &data) const override;
    [[nodiscard]] Result<> removeOne(const CloudDevice &device, const CancelPtr &cancel) override;

private:
    [[nodiscard]] Result<std::optional<CloudDevice>> findByImei(const QString &imei, const CancelPtr &cancel);
    [[nodiscard]] Result<std::optional<CloudDevice>> scanFor(const QString &imei, const Error &otherwise,
                                                             const CancelPtr &cancel);
    [[nodiscard]] Result<std::optional<CloudDevice>> findByTitle(const QString &title, const CancelPtr &cancel);
    /// The cloud's id of a device that may be known by its IMEI only; empty when it is not there.
    [[nodiscard]] Result<QString> idOf(const CloudDevice &device, const CancelPtr &cancel);
    [[nodiscard]] Result<bool> isGone(const QString &cloudId, const CancelPtr &cancel);
};

} // namespace app::onenet
