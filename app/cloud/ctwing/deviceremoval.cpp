#include "deviceremoval.h"

#include "codes.h"
#include "devicedata.h"
#include "pushbody.h"

#include "app/net/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::DeviceRemoval)
};

QString firstText(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = idText(row.value(key)); !text.isEmpty())
            return text.simplified();
    }
    return {};
}

/// Two shapes of rows are known: {deviceId, reason} and {deviceId, errorCode, errorMsg}.
Error rowError(const QJsonObject &row, const QList<Secret> &secrets)
{
    const QString words = redacted(firstText(row, {"reason"_L1, "errorMsg"_L1, "description"_L1}), secrets);
    if (const auto code = wholeOf(row.value("errorCode"_L1)); code && *code != codes::kSuccess)
        return codeError(*code, words);
    return {.code = ErrorCode::State,
            .message = words.isEmpty() ? Text::tr("CTWing did not delete the device.")
                                       : Text::tr("CTWing did not delete the device: %1").arg(words),
            .hint = Text::tr("CTWing's own words say why."),
            .detail = u"named as not deleted"_s};
}

} // namespace

Result<QList<std::optional<Error>>> DeviceRemoval::run(const QList<CloudDevice> &devices, const CancelPtr &cancel)
{
    if (devices.size() > kMaxDevices)
        return fail(ErrorCode::InvalidInput, Text::tr("CTWing deletes at most %1 devices in a call.").arg(kMaxDevices));
    QStringList ids;
    for (const CloudDevice &device : devices) {
        if (!device.cloudId.isEmpty())
            ids.append(device.cloudId);
    }
    ids.removeDuplicates();
    const auto removed = ids.isEmpty() ? QHash<QString, Outcome>() : remove(ids, cancel);
    if (!removed)
        return fail(removed.error());
    QList<Outcome> outcomes;
    for (const CloudDevice &device : devices)
        outcomes.append(device.cloudId.isEmpty() ? noCloudId() : removed->value(device.cloudId));
    return outcomes;
}

Answer DeviceRemoval::call(const QStringList &ids, const CancelPtr &cancel)
{
    return m_gateway.call(operations::kDeleteDevice,
                          {m_gateway.productParameter(), {"deviceIds", ids.join(u',').toUtf8()}}, {}, cancel);
}

Result<QHash<QString, DeviceRemoval::Outcome>> DeviceRemoval::remove(const QStringList &ids, const CancelPtr &cancel)
{
    const Answer answer = call(ids, cancel);
    if (answer.has(codes::kNoDevice))
        return ids.size() > 1 ? removeOneByOne(ids, cancel) : QHash<QString, Outcome>();
    const ApiConfig &config = m_gateway.config();
    QHash<QString, Error> failures;
    const QJsonArray rows = readPage(answer.result).rows;
    for (const QJsonValue &row : rows) {
        const QString id = idText(row.toObject().value("deviceId"_L1));
        if (!id.isEmpty())
            failures.insert(id, rowError(row.toObject(), {config.appKey, config.appSecret, config.masterKey}));
    }
    if (answer.error && failures.isEmpty())
        return fail(*answer.error);
    QHash<QString, Outcome> outcomes;
    bool isBroken = false;
    for (const QString &id : ids) {
        if (!answer.error && !failures.contains(id))
            continue;
        const Error error = failures.value(id, answer.error.value_or(Error()));
        const Result<bool> gone = isBroken ? false : isGone(id, cancel);
        isBroken = isBroken || (!gone && concernsTheRest(gone.error()));
        outcomes.insert(id, gone.value_or(false) ? Outcome() : Outcome(error));
    }
    return outcomes;
}

/// One that is not there may have kept the others from being deleted.
Result<QHash<QString, DeviceRemoval::Outcome>> DeviceRemoval::removeOneByOne(const QStringList &ids,
                                                                             const CancelPtr &cancel)
{
    QHash<QString, Outcome> outcomes;
    std::optional<Error> broken;
    for (const QString &id : ids) {
        const auto removed = broken ? Result<QHash<QString, Outcome>>(fail(*broken)) : remove({id}, cancel);
        outcomes.insert(id, removed ? removed->value(id) : Outcome(removed.error()));
        if (!removed && concernsTheRest(removed.error()))
            broken = removed.error();
    }
    return outcomes;
}

Result<bool> DeviceRemoval::isGone(const QString &id, const CancelPtr &cancel)
{
    const Answer answer =
        m_gateway.call(operations::kQueryDevice, {{"deviceId", id.toUtf8()}, m_gateway.productParameter()}, {}, cancel);
    if (answer.has(codes::kNoDevice))
        return true;
    return answer.error ? Result<bool>(fail(*answer.error)) : Result<bool>(answer.result.toObject().isEmpty());
}

} // namespace app::ctwing
