#pragma once

#include "sim/base/meter.h"

#include <deque>
#include <map>

namespace sim::ctwing {

/// How AEP's devices of a product speak; the numbers are those of `productProtocol`.
enum class Protocol { Mqtt = 2, Lwm2m = 3, Tcp = 7 };

/// Transparent: bytes (JSON for MQTT). ThingModel: services. Profile: LWM2M with a profile.
enum class Form { Transparent, ThingModel, Profile };

struct Product
{
    qint64 productId = 0;
    QString name{};
    QString masterKey{};
    Protocol protocol = Protocol::Lwm2m;
    Form form = Form::Transparent;
    qint64 createTime = 0;
};

/// The numbers are AEP's.
enum class CommandState { Saved = 1, Sent = 2, Delivered = 3, Completed = 4, Cancelled = 6, Failed = 999 };

struct Command
{
    qint64 commandId = 0; ///< Counts within its device.
    Json content{};
    CommandState state = CommandState::Saved;
    QString createBy{};
    qint64 createTime = 0; ///< ms since 1970, as all times here.
    std::optional<qint64> finishTime{};
    int ttl = 7200; ///< Seconds that it is kept for.
    QString resultCode{};
    QString resultMessage{};
};

struct Device
{
    QString deviceId{};
    qint64 productId = 0;
    QString name{};
    QString imei{};
    QString imsi{};
    QString deviceSn{};
    int autoObserver = 0;
    int deviceStatus = 0;           ///< 0 registered, 1 activated, 2 deregistered.
    std::optional<int> netStatus{}; ///< 1 online, 2 offline, nothing: never was online.
    qint64 createTime = 0;
    QString createBy{};
    std::optional<qint64> activeTime{};
    std::optional<qint64> onlineAt{};
    std::optional<qint64> offlineAt{};
    std::optional<qint64> updateTime{};
    QString updateBy{};
    std::optional<qint64> logoutTime{};
    Meter meter{};
    std::deque<Command> commands{}; ///< Oldest first; entries keep their place.

    /// It answers now.
    [[nodiscard]] bool isReachable() const;
    /// What tests and people call it by: the IMEI, else the device number.
    [[nodiscard]] QString label() const { return imei.isEmpty() ? deviceSn : imei; }
};

struct Subscription
{
    qint64 subId = 0;
    qint64 productId = 0;
    QString deviceId{}; ///< "": of the whole product.
    int subType = 1;
    int subLevel = 1;
    QString subUrl{};
    QString createBy{};
    qint64 createTime = 0;
    qint64 activeFrom = 0;
};

/// All that the simulated AEP keeps: one tenant with one application.
class Store
{
public:
    QString appKey{};
    QString appSecret{};
    QString tenantId{};
    std::map<qint64, Product> products{};
    std::map<QString, Device> devices{}; ///< By deviceId.
    std::deque<Subscription> subscriptions{};

    [[nodiscard]] const Product *product(qint64 productId) const;
    [[nodiscard]] Device *device(const QString &deviceId);
    /// In any product.
    [[nodiscard]] Device *deviceByImei(const QString &imei);
    [[nodiscard]] Device *deviceBySerial(qint64 productId, const QString &deviceSn);
    /// By IMEI, deviceId or device number.
    [[nodiscard]] Device *deviceByAnyName(const QString &name);
    [[nodiscard]] Command *command(const QString &deviceId, qint64 commandId);

    /// Adds a device with an id as AEP would form it.
    Device &addDevice(const Product &product, Device device);
    /// With its subscriptions.
    void removeDevice(const QString &deviceId);
    [[nodiscard]] qint64 nextSubscriptionId() { return m_nextSubscription++; }

private:
    qint64 m_nextSubscription = 49001;
};

} // namespace sim::ctwing
