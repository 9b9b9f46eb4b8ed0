#pragma once

#include "session.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// Devices of the docking's product at AEP (ctwing.md §5.1 and §5.2).
///
/// AEP tells the devices of LWM2M and NB gateway products apart by IMEI and all others by their number (sn); which one
/// a product is, QueryProduct says. Before a device is created it is looked for: what AEP does with an IMEI that exists
/// already is told differently by its documents.
class Directory final : public CloudDirectory
{
public:
    using IsThat = std::function<bool(const CloudDevice &device)>;

    explicit Directory(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    [[nodiscard]] int batchSize() const override;
    [[nodiscard]] Result<CloudDevicePage> devices(const QString &page, const CancelPtr &cancel) override;
    /// Conflict when there is nothing but a name and several devices have it.
    [[nodiscard]] Result<std::optional<CloudDevice>> find(const CloudDeviceDraft &draft,
                                                          const CancelPtr &cancel) override;
    [[nodiscard]] Result<CloudDevice> create(const CloudDeviceDraft &draft, const CancelPtr &cancel) override;
    /// By IMEI in one call, otherwise one by one. A device of the product that is there already is no error; one that
    /// is elsewhere at AEP is a Conflict.
    [[nodiscard]] Result<QList<CloudDeviceOutcome>> createDevices(const QList<CloudDeviceDraft> &drafts,
                                                                  const CancelPtr &cancel) override;
    /// Name, and of LWM2M devices the IMSI. Unsupported with `field` when IMEI or number differ: they cannot be
    /// changed.
    [[nodiscard]] Result<> update(const CloudDevice &device, const CloudDeviceDraft &draft,
                                  const CancelPtr &cancel) override;
    [[nodiscard]] Result<QList<std::optional<Error>>> remove(const QList<CloudDevice> &devices,
                                                             const CancelPtr &cancel) override;

private:
    using Found = Result<std::optional<CloudDevice>>;

    [[nodiscard]] Gateway &gateway() { return m_session->gateway(); }
    [[nodiscard]] Found findByImei(const QString &imei, const CancelPtr &cancel);
    /// \a isThat is asked of every device that AEP finds with \a text: it finds more than the exact ones.
    [[nodiscard]] Found search(const QString &text, const IsThat &isThat, const CancelPtr &cancel);
    [[nodiscard]] Found findByIdentity(const CloudDeviceDraft &draft, const ProductFacts &product,
                                       const CancelPtr &cancel);
    /// One that is there already has its device and a Conflict.
    [[nodiscard]] CloudDeviceOutcome createOne(const CloudDeviceDraft &draft, const ProductFacts &product,
                                               const CancelPtr &cancel);
    [[nodiscard]] QList<CloudDeviceOutcome> createOneByOne(const QList<CloudDeviceDraft> &drafts,
                                                           const ProductFacts &product, const CancelPtr &cancel);
    [[nodiscard]] QJsonObject withProduct(QJsonObject body) const;

    std::shared_ptr<Session> m_session;
};

} // namespace app::ctwing
