#pragma once

#include "sim/base/meter.h"

#include <QStringList>

#include <deque>
#include <map>

namespace sim::onenet {

/// LwM2m: NB-IoT, resources are properties. OneJson: MQTT with a thing model.
enum class Access { LwM2m, OneJson };

/// How the data of one product is pushed, as set up on OneNET's own console.
struct PushSetup
{
    QString url{}; ///< "": nothing is pushed.
    QString token{};
    QString aesKey{};       ///< 43 characters for the classic platform, 16 for the current one.
    bool isCurrent = false; ///< The current platform's envelope and messages; else the classic ones.
    bool isEncrypted = false;
    int batch = 1;    ///< Classic: so many messages go into one push.
    int padding = 16; ///< Classic encryption: 16 or 32, both are in use.
    qint64 failures = 0;
    bool isStopped = false; ///< Classic: given up after 2000 failures.
};

struct Product
{
    QString productId{};
    QString name{};
    QString apiKey{};    ///< Classic MasterKey.
    QString accessKey{}; ///< Base64; of tokens.
    Access access = Access::LwM2m;
    PushSetup push{};
};

/// The numbers are OneNET's.
enum class SendStatus { Waiting = 1, Cancelled = 2, Sent = 3, Expired = 4, SentWell = 5, Failed = 6 };

/// What is asked of an LwM2M device.
struct Action
{
    enum class Kind { Read, Write, Execute };
    Kind kind = Kind::Read;
    int object = 0;
    std::optional<int> instance{};
    std::optional<int> resource{};
    Json body = Json::object(); ///< As the request brought it.
    bool isHex = false;         ///< Read: opaque values as hex.
};

struct CachedCommand
{
    QString uuid{};
    Action action{};
    qint64 createTime = 0; ///< ms since 1970, as all times here.
    qint64 validTime = 0;
    qint64 expiredTime = 0;
    int triggers = 7; ///< Bit set: 1 register, 2 update, 4 notify.
    int timeoutSeconds = 25;
    int retry = 3;
    SendStatus status = SendStatus::Waiting;
    std::optional<qint64> sendTime{};
    std::optional<qint64> confirmTime{};
    std::optional<int> confirmStatus{};
    Json result{};
};

struct Sample
{
    qint64 time = 0;
    Json value{};
};

struct Device
{
    qint64 did = 0;
    QString productId{};
    QString name{}; ///< Classic: title.
    QString description{};
    QString imei{};
    QString imsi{};
    QString psk{};
    QString authCode{};
    QString secKey{};
    int status = 2; ///< 0 offline, 1 online, 2 not activated.
    bool isEnabled = true;
    bool isObserved = true;
    bool isPrivate = true;
    Json tags = Json::array();
    Json location{};
    Json other{};
    qint64 createTime = 0;
    std::optional<qint64> activateTime{};
    std::optional<qint64> lastTime{};
    QByteArray appData{}; ///< The opaque resource 19/0/0.
    Json desired = Json::object();
    std::map<QString, std::deque<Sample>> samples{}; ///< By identifier, oldest first.
    std::deque<Sample> presence{};                   ///< Values 1 and 0.
    std::deque<CachedCommand> cached{};              ///< Oldest first.
    Meter meter{};

    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] QString label() const { return imei.isEmpty() ? name : imei; }
};

/// All that the simulated OneNET keeps, of one user.
class Store
{
public:
    QString userId{};
    QString userKey{}; ///< Base64; of tokens.
    std::map<QString, Product> products{};
    std::map<qint64, Device> devices{}; ///< By number.

    [[nodiscard]] Product *product(const QString &productId);
    [[nodiscard]] Product *productByApiKey(const QByteArray &apiKey);
    [[nodiscard]] Device *device(qint64 did);
    [[nodiscard]] Device *deviceByImei(const QString &imei);
    [[nodiscard]] Device *deviceByName(const QString &productId, const QString &name);
    /// By IMEI, number or name.
    [[nodiscard]] Device *deviceByAnyName(const QString &name);
    [[nodiscard]] CachedCommand *cached(qint64 did, const QString &uuid);

    /// Gives it a number and keys.
    Device &addDevice(Device device);

private:
    qint64 m_nextDid = 600100200;
};

} // namespace sim::onenet
