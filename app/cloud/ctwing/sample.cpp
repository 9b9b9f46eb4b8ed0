#include "sample.h"

#include "app/cloud/platform.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr auto kNobodysImei = "000000000000000";

} // namespace

Result<QByteArray> samplePush(const Docking &, const QString &identity, qint64 timeMs)
{
    const QString imei = identity.isEmpty() ? QString::fromLatin1(kNobodysImei) : identity;
    const QByteArray report = R"({"properties":{"temperature":21.5,"batteryLevel":96}})";
    const QJsonObject push{{u"upPacketSN"_s, -1},
                           {u"upDataSN"_s, -1},
                           {u"topic"_s, u"v1/up/ad"_s},
                           {u"timestamp"_s, timeMs},
                           {u"tenantId"_s, u"2000000000"_s},
                           {u"serviceId"_s, QString()},
                           {u"protocol"_s, u"lwm2m"_s},
                           {u"productId"_s, QString()}, // of another product it would be warned of
                           {u"payload"_s, QJsonObject{{u"APPdata"_s, QString::fromLatin1(report.toBase64())}}},
                           {u"messageType"_s, u"dataReport"_s},
                           {u"deviceType"_s, QString()},
                           {u"deviceId"_s, QLatin1StringView(kTestDevicePrefix) + imei},
                           {u"assocAssetId"_s, QString()},
                           {u"IMSI"_s, u"undefined"_s},
                           {u"IMEI"_s, imei}};
    return QJsonDocument(push).toJson(QJsonDocument::Compact);
}

} // namespace app::ctwing
