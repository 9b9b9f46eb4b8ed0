#pragma once

#include "session.h"

#include "app/cloud/cloudapi.h"

namespace app::ctwing {

/// BatchCreateNBDevice (ctwing.md §5.2): up to 100 devices by IMEI, each with an outcome of its own.
class BatchCreate
{
public:
    using Find = std::function<Result<std::optional<CloudDevice>>(const QString &imei)>;

    static constexpr qsizetype kMaxRows = 100;

    /// \a find looks a device up that AEP has already, or did not give the id of.
    BatchCreate(Gateway &gateway, const ProductFacts &product, Find find);

    /// In the order of \a drafts. Drafts that are not sound, or whose IMEI occurs before, are not sent.
    [[nodiscard]] Result<QList<CloudDeviceOutcome>> run(const QList<CloudDeviceDraft> &drafts, const CancelPtr &cancel);

private:
    [[nodiscard]] QJsonArray collect(const QList<CloudDeviceDraft> &drafts);
    [[nodiscard]] CloudDeviceOutcome outcomeOf(const QJsonObject &row, const CloudDeviceDraft &draft);
    /// The device with that IMEI, or \a error when the product has none.
    [[nodiscard]] CloudDeviceOutcome lookedUp(const QString &imei, const Error &error);

    Gateway &m_gateway;
    const ProductFacts m_product;
    const Find m_find;
    QList<CloudDeviceOutcome> m_outcomes;
    QHash<QString, qsizetype> m_sent; ///< Place in the drafts by IMEI.
    bool m_isBroken = false;          ///< Looking up is of no use any more.
};

} // namespace app::ctwing
