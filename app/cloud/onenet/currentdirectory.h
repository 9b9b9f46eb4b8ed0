#pragma once

#include "directory.h"

namespace app::onenet {

/// Devices of today's platform (onenet.md 7.1). `cloudId` is OneNET's number of the device (`did`), which pushes name
/// as well; `sn` of the identity is the device_name that the calls go by, and `name` the text that describes it. A
/// device cannot be changed here.
class CurrentDirectory final : public Directory
{
public:
    using Directory::Directory;

    [[nodiscard]] Result<CloudDevicePage> devices(const QString &page, const CancelPtr &cancel) override;
    /// By the device's name, then by IMEI in the whole list: the platform has no other way.
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
    using Found = Result<std::optional<CloudDevice>>;

    [[nodiscard]] Result<CloudDevicePage> list(const QString &deviceName, const QString &page, const CancelPtr &cancel);
    [[nodiscard]] Result<QString> nameOf(const CloudDevice &device, const CancelPtr &cancel);
    [[nodiscard]] Found findByName(const QString &deviceName, const CancelPtr &cancel);
    /// The first device of the list, or of its part with that name, that \a fits.
    template <typename Fits>
    [[nodiscard]] Found firstOf(const QString &deviceName, const CancelPtr &cancel, const Fits &fits);
};

} // namespace app::onenet
