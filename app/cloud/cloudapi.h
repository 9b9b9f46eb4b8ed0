#pragma once

#include "app/cloud/cloudvalues.h"
#include "app/cloud/skillnotices.h"
#include "app/codec/downlink.h"
#include "app/model/command.h"
#include "app/model/docking.h"
#include "app/model/result.h"
#include "app/net/apicaller.h"

#include <QDateTime>
#include <QMap>

#include <memory>
#include <optional>

namespace app {

// What a cloud's API can do for a docking, one class a part. Every function waits for its answer and is called on one
// of the engine's waiting threads, one at a time per docking. Errors: what the cloud said, its code, what it means and
// what to do, translated; never a secret. A CancelPtr may be null.

class CloudAccount
{
public:
    virtual ~CloudAccount() = default;
    /// Tries what is entered, from the outermost to the innermost credential. Changes nothing at the cloud. An error
    /// only when it was cancelled: a cloud that cannot be reached is a check that did not pass.
    [[nodiscard]] virtual Result<CredentialReport> check(const CancelPtr &cancel) = 0;
};

struct CloudDevicePage
{
    QList<CloudDevice> devices{};
    QString next{};    ///< Of the next page; empty: that was the last one.
    qint64 total = -1; ///< -1: the cloud does not say.
};

/// A device as it is to be at the cloud.
struct CloudDeviceDraft
{
    QString name{};
    QMap<QString, QString> values{}; ///< By the keys of the DeviceSchema: imei, imsi, sn.
    QMap<QString, Secret> secrets{}; ///< psk
};

/// What became of one of many devices.
struct CloudDeviceOutcome
{
    std::optional<CloudDevice> device{}; ///< Created, or there already.
    std::optional<Error> error{};
};

/// Devices of the docking's product at the cloud.
class CloudDirectory
{
public:
    virtual ~CloudDirectory() = default;
    /// How many rows one call of createDevices() and deleteDevices() may have.
    [[nodiscard]] virtual int batchSize() const = 0;
    /// \a page: empty for the first one, else `next` of the page before.
    [[nodiscard]] virtual Result<CloudDevicePage> devices(const QString &page, const CancelPtr &cancel) = 0;
    /// By IMEI where \a draft has one, else by its number or name. Nothing when the cloud has no such device.
    [[nodiscard]] virtual Result<std::optional<CloudDevice>> find(const CloudDeviceDraft &draft,
                                                                  const CancelPtr &cancel) = 0;
    /// InvalidInput with `field` where the draft lacks what this cloud needs; Conflict when it is there already.
    [[nodiscard]] virtual Result<CloudDevice> create(const CloudDeviceDraft &draft, const CancelPtr &cancel) = 0;
    /// In the order of \a drafts. An error when the call as a whole failed.
    [[nodiscard]] virtual Result<QList<CloudDeviceOutcome>> createDevices(const QList<CloudDeviceDraft> &drafts,
                                                                          const CancelPtr &cancel) = 0;
    /// Name and what else may be changed there.
    [[nodiscard]] virtual Result<> update(const CloudDevice &device, const CloudDeviceDraft &draft,
                                          const CancelPtr &cancel) = 0;
    /// In the order of \a devices; nothing where it is gone. A device that was not there counts as gone.
    [[nodiscard]] virtual Result<QList<std::optional<Error>>> remove(const QList<CloudDevice> &devices,
                                                                     const CancelPtr &cancel) = 0;
};

class CloudSubscriptions
{
public:
    virtual ~CloudSubscriptions() = default;
    [[nodiscard]] virtual QList<SubscriptionKind> kinds() const = 0;
    [[nodiscard]] virtual Result<QList<CloudSubscription>> list(const CancelPtr &cancel) = 0;
    /// Kinds that are subscribed to \a url already are left as they are.
    [[nodiscard]] virtual Result<> create(const QString &url, const QStringList &kinds, const CancelPtr &cancel) = 0;
    [[nodiscard]] virtual Result<> remove(const CloudSubscription &subscription, const CancelPtr &cancel) = 0;
};

/// A command for one device of the cloud.
struct CloudCommand
{
    CloudDevice device{}; ///< cloudId and identity.
    Downlink downlink{};
    CommandBody body{};
    int ttlSeconds = 0;  ///< 0: now or never.
    QString reference{}; ///< Ours; carried along where the cloud has a place for it.
};

/// What sending came to.
struct SendOutcome
{
    enum class Kind {
        Accepted, ///< The cloud has it; or even the device's answer is there (see progress).
        Refused,  ///< The cloud said no: it will not be carried out.
        NotSent,  ///< Surely nothing of it went out; may be tried again.
        Unknown,  ///< It may have been taken.
    };
    Kind kind = Kind::Unknown;
    QString cloudCommandId{};
    QString words{}; ///< As the cloud said it.
    std::optional<CommandState>
        state{}; ///< More than Accepted, when the answer says so: Delivered, Succeeded, Failed …
    QJsonValue reply{};
    std::optional<Error> error{}; ///< Of everything but Accepted.
};

/// How far the cloud says a command is.
struct CommandProgress
{
    QString cloudCommandId{};
    CommandState state = CommandState::Accepted;
    QString words{};
    QJsonValue reply{};
    std::optional<Error> error{}; ///< Of an end without success: what the words mean and what to do.
};

class CommandSender
{
public:
    virtual ~CommandSender() = default;
    /// Asks the cloud, once, for what preview() depends on; without it a preview says less.
    [[nodiscard]] virtual Result<> learn(const CancelPtr &) { return {}; }
    /// Pure. InvalidInput or Unsupported when this command cannot be carried by that product.
    [[nodiscard]] virtual Result<CommandPreview> preview(const CloudCommand &command) const = 0;
    [[nodiscard]] virtual SendOutcome send(const CloudCommand &command, const CancelPtr &cancel) = 0;
    /// Nothing when the cloud does not know it (any more). Unsupported where it cannot be asked.
    [[nodiscard]] virtual Result<std::optional<CommandProgress>>
    progress(const CloudDevice &device, const QString &cloudCommandId, const CancelPtr &cancel) = 0;
    /// For a command whose sending had no clear outcome: looks among those of the device since \a since (UTC, cloud and
    /// our clock may differ) for one with the same content that is not in \a known. Nothing: the cloud surely has none.
    /// Unsupported when it cannot tell.
    [[nodiscard]] virtual Result<std::optional<CommandProgress>>
    lookFor(const CloudCommand &command, const QDateTime &since, const QStringList &known, const CancelPtr &cancel) = 0;
    /// State when it is too late; NotFound when the cloud does not know it; Unsupported where it cannot be done.
    [[nodiscard]] virtual Result<> cancelCommand(const CloudDevice &device, const QString &cloudCommandId,
                                                 const CancelPtr &cancel) = 0;
};

/// The parts of a cloud's API for one docking. A null part is a thing this cloud cannot do.
struct CloudApi
{
    std::unique_ptr<CloudAccount> account{};
    std::unique_ptr<CloudDirectory> directory{};
    std::unique_ptr<CloudSubscriptions> subscriptions{};
    std::unique_ptr<CommandSender> commands{};
    std::unique_ptr<SkillNotices> notices{};
};

} // namespace app
