#pragma once

#include "gateway.h"

#include "app/cloud/cloudapi.h"

#include <QJsonArray>

#include <memory>

namespace app::onenet {

/// What both platforms' directories share. OneNET has no call for many devices, so they go one by one, each with an
/// outcome of its own; what would fail for the rest as well (no network, a wrong key, a cancel) ends the run.
class Directory : public CloudDirectory
{
public:
    static constexpr int kPageSize = 100; ///< OneNET's own limit of a page.

    explicit Directory(std::shared_ptr<const Gateway> gateway);

    [[nodiscard]] int batchSize() const final;
    /// A creation that OneNET refused or did not answer is looked up: found means Conflict, or that it worked after
    /// all.
    [[nodiscard]] Result<CloudDevice> create(const CloudDeviceDraft &draft, const CancelPtr &cancel) final;
    [[nodiscard]] Result<QList<CloudDeviceOutcome>> createDevices(const QList<CloudDeviceDraft> &drafts,
                                                                  const CancelPtr &cancel) final;
    [[nodiscard]] Result<QList<std::optional<Error>>> remove(const QList<CloudDevice> &devices,
                                                             const CancelPtr &cancel) final;

protected:
    /// The call that creates it; InvalidInput with `field` where the draft lacks something.
    [[nodiscard]] virtual Result<Request> creation(const CloudDeviceDraft &draft) const = 0;
    /// The device as \a data of the answer names it; nothing when it does not.
    [[nodiscard]] virtual std::optional<CloudDevice> created(const CloudDeviceDraft &draft,
                                                             const QJsonValue &data) const = 0;
    /// Fine as well when it is not there.
    [[nodiscard]] virtual Result<> removeOne(const CloudDevice &device, const CancelPtr &cancel) = 0;

    [[nodiscard]] const Gateway &gateway() const { return *m_gateway; }

private:
    struct Placed
    {
        CloudDevice device{};
        bool wasThere = false;
    };
    [[nodiscard]] Result<Placed> place(const CloudDeviceDraft &draft, const CancelPtr &cancel);
    [[nodiscard]] Result<Placed> lookUp(const CloudDeviceDraft &draft, const Error &otherwise, bool wasThere,
                                        const CancelPtr &cancel);

    std::shared_ptr<const Gateway> m_gateway;
};

[[nodiscard]] std::unique_ptr<CloudDirectory> makeDirectory(const std::shared_ptr<const Gateway> &gateway);

/// IMEI, IMSI and PSK of a device of an NB-IoT product: InvalidInput with the field (onenet.md 5.2, 7.1).
[[nodiscard]] Result<> checkNbIdentity(const CloudDeviceDraft &draft);
/// A page's token as a number; \a first for the empty one; InvalidInput for what devices() did not give.
[[nodiscard]] Result<int> pageNumber(const QString &page, int first);
/// The rows of a page; none when it has no such member. A Network error when \a data is no object.
[[nodiscard]] Result<QJsonArray> rowsOf(const QJsonValue &data, const QString &key);
[[nodiscard]] Error cancelledError();
[[nodiscard]] bool isCancelled(const CancelPtr &cancel);

} // namespace app::onenet
