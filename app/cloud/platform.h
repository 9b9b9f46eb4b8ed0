#pragma once

#include "app/cloud/cloudvalues.h"
#include "app/cloud/formschema.h"
#include "app/cloud/skill.h"
#include "app/model/docking.h"
#include "app/model/result.h"
#include "app/model/uplink.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace app {

class ApiCaller;
struct CloudApi;

/// An inbound request as a receiver sees it: bytes and names, no sockets.
struct PushRequest
{
    bool isProbe = false; ///< GET or HEAD on the notify address.
    QByteArrayView body{};
    QByteArray rawQuery{};                              ///< What stands behind the '?', as it came.
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< Lower-case names.
};

/// What is answered to a probe.
struct ProbeAnswer
{
    int status = 200;
    QByteArray contentType{"text/plain; charset=utf-8"};
    QByteArray body{};
};

/// What verify() learns of a push that it lets in.
struct AcceptedPush
{
    /// What tells one signed delivery from another: a request with a key that was seen long ago is a replay. Empty when
    /// the cloud signs nothing.
    QByteArray replayKey{};
};

/// How a cloud's pushes are read. Pure: no I/O, thread-safe, so it is tested and fuzzed directly.
class PushReceiver
{
public:
    virtual ~PushReceiver() = default;

    /// Is this a push of that cloud for that docking? InvalidInput is answered 400, Unauthorized 403. Runs on door
    /// threads for every push: keep it lean. `message` and `detail` of the error are English.
    [[nodiscard]] virtual Result<AcceptedPush> verify(const PushRequest &request, const Docking &docking) const = 0;

    /// Reads a kept push. Never fails for what verify() accepted: what cannot be read is an OpaqueUplink.
    [[nodiscard]] virtual UnpackedPush unpack(const Push &push, const Docking &docking) const = 0;

    /// The decrypted text of an encrypted push, for people to read. Nothing when it is not encrypted, or cannot be
    /// decrypted with the docking's key of today.
    [[nodiscard]] virtual std::optional<QByteArray> readable(const Push &push, const Docking &docking) const;

    /// The answer to GET or HEAD on the notify address of an enabled docking.
    [[nodiscard]] virtual Result<ProbeAnswer> probe(const PushRequest &request, const Docking &docking) const = 0;

    /// What the product's codec is given for a data uplink; the cloud's settings may ask for the raw notification.
    struct CodecPayload
    {
        QString path{};
        QByteArray body{};
    };
    [[nodiscard]] virtual CodecPayload codecPayload(const Push &push, const DataUplink &data,
                                                    const Docking &docking) const = 0;
};

/// What the cloud device ids of test pushes begin with. They name no device of the cloud, so nothing is learnt of them.
inline constexpr auto kTestDevicePrefix = "clouddock-test-";

/// A device's settings for this cloud (the 编辑配置 drawer).
struct DeviceSchema
{
    QString title{}; ///< CTWing平台配置
    QList<FormField> fields{};
    QString identityKey{}; ///< The field that names the device to the cloud: "imei".
};

/// All that a screen ever sees of a cloud. Texts are translated into the language in force when asked for.
struct PlatformInfo
{
    PlatformId id{};
    QString name{};           ///< 电信CTWing
    QString icon{};           ///< Icon name in resources.
    QByteArray pushSegment{}; ///< First path segment of the push address: "ctwing" in /ctwing/<产品ID>/notify.
    QString pushTitle{};      ///< What the access line says behind the path: ctwing通知接口-通知设备消息
    FormSchema docking{};
    DeviceSchema device{};
    QString bindingDescription{}; ///< Shown when the 云对云接入 tag is hovered; %1 = identity value.
    QStringList subscribeSteps{}; ///< What the operator does on the cloud's own console, step by step; %1 = push URL.
    /// A well-formed data push of the device with that identity (IMEI), for a test of the push address; its cloud
    /// device id begins with kTestDevicePrefix. With an empty identity it is of a device that nobody has. Signed with
    /// the secrets of \a docking where the cloud signs; InvalidInput when it lacks them.
    Result<QByteArray> (*samplePush)(const Docking &docking, const QString &identity, qint64 timeMs) = nullptr;
    CloudAbilities abilities{}; ///< What api() of the platform gives parts for.

    /// Whether the cloud pushes to an address of ours: just those have a segment, and a receiver.
    [[nodiscard]] bool takesPushes() const { return !pushSegment.isEmpty(); }

    QString skillPath{};        ///< Where its skill calls: "/dueros". Empty: it is no voice assistant.
    QStringList linkingSteps{}; ///< What the operator does on the assistant's own console, step by step.
    [[nodiscard]] bool hasSkill() const { return !skillPath.isEmpty(); }
};

/// A cloud is its parts. A null part is a thing it cannot do.
struct Platform
{
    PlatformId id{};
    PlatformInfo (*info)() = nullptr;
    std::unique_ptr<const PushReceiver> receiver{};
    /// Rules of the settings beyond required and pattern; may be null. Errors carry the field's key.
    QList<Error> (*check)(const Docking &docking) = nullptr;
    /// The cloud's API with that docking's address and credentials (secrets filled); \a caller outlives it. Null: this
    /// cloud is only listened to. Missing settings are errors of the calls that need them.
    CloudApi (*api)(const Docking &docking, ApiCaller &caller) = nullptr;
    /// Of a voice assistant: what calls us. Its path is PlatformInfo::skillPath.
    std::unique_ptr<const Skill> skill{};
};

/// Every registered cloud, in the order of the tabs.
class Clouds
{
public:
    explicit Clouds(std::vector<Platform> platforms);
    Clouds(const Clouds &) = delete;
    Clouds &operator=(const Clouds &) = delete;

    [[nodiscard]] const std::vector<Platform> &all() const { return m_platforms; }
    [[nodiscard]] const Platform *find(const PlatformId &id) const;
    [[nodiscard]] const Platform *findBySegment(QByteArrayView segment) const;

private:
    std::vector<Platform> m_platforms;
    std::vector<std::pair<QByteArray, size_t>> m_segments;
};

} // namespace app
