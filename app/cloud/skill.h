#pragma once

#include "app/cloud/formschema.h"
#include "app/model/command.h"
#include "app/model/device.h"
#include "app/model/docking.h"
#include "app/model/secret.h"
#include "app/model/thingmodel.h"

#include <QByteArray>
#include <QMap>

#include <memory>
#include <optional>
#include <variant>

namespace app {

/// A device as a voice assistant's skill speaks of it: what is kept of it at that moment.
struct SkillDevice
{
    DeviceId id{};
    QString name{};
    QString description{};
    QString room{}; ///< Empty: none.
    bool isOnline = false;
    QMap<QString, LatestProperty> latest{};    ///< By property id.
    std::shared_ptr<const ThingModel> model{}; ///< As published; never null.
    std::shared_ptr<const Docking> docking{};  ///< Of the skill's cloud, enabled; never null.
};

struct SkillReply
{
    int status = 200;
    QByteArray body{}; ///< JSON
    QString name{};    ///< What was answered, for the log: "TurnOnConfirmation", "TargetOfflineError".
};

/// A request that can be read.
struct SkillCall
{
    enum class Kind {
        Discover,
        Unbind,
        Report,    ///< The assistant asks for values after it was told of a change.
        Directive, ///< Control or query of one device.
    };
    Kind kind = Kind::Directive;
    QString name{};
    QString messageId{};
    Secret accessToken{}; ///< Empty: the request's body has none.
    QString openUid{};    ///< The assistant's user, where it is told.
    DeviceId device{};    ///< Empty where the request names none of ours.
    QJsonObject header{};
    QJsonObject payload{};
    std::optional<QJsonObject> wrapper{}; ///< The request came inside it; the reply goes back in it.
};

/// Why a call is not carried out before anything was asked of a device.
enum class SkillDenial {
    UnknownToken, ///< None, not known, or revoked.
    ExpiredToken,
    UnknownDevice, ///< Or one of somebody else: the same to the caller.
    NotDocked,     ///< Its product is not docked to the assistant, or the record is disabled.
    Failure,       ///< Our own.
};

/// What a directive asks of the device.
struct SkillOrder
{
    CommandBody body{};
    QDateTime notBefore{};  ///< UTC; invalid: now.
    QString slot{};         ///< See Command::slot; empty: none.
    QJsonObject expected{}; ///< Property values after success, as far as they follow from the order.
};

/// What became of it when the reply is due.
struct SkillOutcome
{
    enum class Kind { Succeeded, Scheduled, Failed, TimedOut, Offline };
    Kind kind = Kind::Succeeded;
    QJsonValue reply{}; ///< The device's answer.
};

/// One thing that can be said to a device, for practice.
struct SkillPhrase
{
    QString id{};    ///< The action's: "turnOn".
    QString title{}; ///< 打开
    QString name{};  ///< Of the request: "TurnOnRequest".
    bool isQuery = false;
    std::optional<SpokenValue> spoken{}; ///< The value that is said with it, if any.
    QJsonValue example{};                ///< A value for it that the device takes.
};

/// The protocol of a voice assistant's skill: bytes to calls, and results to bytes. Pure: no I/O, thread-safe. Tokens,
/// devices and commands are the caller's business; it asks in this order: read(), then denied() or one of the rest.
class Skill
{
public:
    virtual ~Skill() = default;

    [[nodiscard]] virtual QByteArray path() const = 0; ///< "/dueros"

    /// The call, or the reply to what cannot be read.
    [[nodiscard]] virtual std::variant<SkillCall, SkillReply> read(const QByteArray &contentType,
                                                                   const QByteArray &body) const = 0;
    [[nodiscard]] virtual SkillReply denied(const SkillCall &call, SkillDenial why) const = 0;
    [[nodiscard]] virtual SkillReply discovered(const SkillCall &call, const QList<SkillDevice> &devices) const = 0;
    [[nodiscard]] virtual SkillReply unbound(const SkillCall &call) const = 0;
    /// \a device is null when the caller has no such device.
    [[nodiscard]] virtual SkillReply reported(const SkillCall &call, const SkillDevice *device) const = 0;

    /// The reply where none of the device is asked (refusals, stored values), or what is to be asked of it.
    [[nodiscard]] virtual std::variant<SkillReply, SkillOrder> plan(const SkillCall &call, const SkillDevice &device,
                                                                    const QDateTime &now) const = 0;
    /// \a after: the device as it is now.
    [[nodiscard]] virtual SkillReply finished(const SkillCall &call, const SkillOrder &order, const SkillDevice &after,
                                              const SkillOutcome &outcome) const = 0;

    /// Which of the assistant's values change with those properties, for reports to it.
    [[nodiscard]] virtual QStringList attributesOf(const Docking &docking, const QStringList &properties) const = 0;
    /// How the assistant calls the device.
    [[nodiscard]] virtual QString nameOf(const DeviceId &device) const = 0;
    /// Whom reports about devices of that record go to: records with the same text share it. Empty: to nobody.
    [[nodiscard]] virtual QString noticeTarget(const Docking &docking) const = 0;

    /// What the mappings let be said to the device; discovery first.
    [[nodiscard]] virtual QList<SkillPhrase> phrases(const SkillDevice &device) const = 0;
    /// The request that the assistant would send for one of them, without a token.
    [[nodiscard]] virtual QJsonObject request(const SkillPhrase &phrase, const SkillDevice &device,
                                              const QJsonValue &said, const QString &messageId) const = 0;
    /// \a request with the token where the assistant puts it. What is no JSON object stays as it is.
    [[nodiscard]] virtual QByteArray withToken(const QByteArray &request, const Secret &token) const = 0;
};

} // namespace app
