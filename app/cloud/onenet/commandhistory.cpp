#include "commandhistory.h"

#include "beijingtime.h"
#include "codes.h"
#include "commandstatus.h"
#include "messages.h"
#include "reply.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr int kPageSize = 100;
constexpr int kMaxPages = 20;
constexpr qint64 kDayMs = 86'400'000; // more than any two clocks differ by
constexpr qint64 kMinuteMs = 60'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

QString uuidOf(const QJsonObject &item)
{
    return idText(item.value("cmd_uuid"_L1)).trimmed();
}

tl::unexpected<Error> cannotTell()
{
    return fail(ErrorCode::Unsupported, Text::tr("OneNET's list does not tell whether it has the command."),
                {.hint = Text::tr("Look for it in OneNET's console before it is sent again.")});
}

QString wordsOf(const SendStatus *sent, std::optional<qint64> sentNumber, std::optional<qint64> confirmed)
{
    QStringList words;
    if (sent != nullptr)
        words.append(sent->name);
    else if (sentNumber)
        words.append(u"send_status %1"_s.arg(*sentNumber));
    if (confirmed)
        words.append(confirmName(*confirmed));
    return words.join(u", "_s);
}

/// The device's values by our ids where the entry tells of which object; otherwise as they came.
QJsonValue replyOf(const QJsonObject &entry)
{
    const QJsonValue result = entry.value("cmd_result"_L1);
    if (result.isUndefined())
        return {};
    const auto object = wholeNumber(entry.value("args"_L1).toObject().value("obj_id"_L1));
    const QJsonObject values = object ? resourceValues(result, static_cast<int>(*object), {}) : QJsonObject();
    return values.isEmpty() ? result : QJsonValue(values);
}

} // namespace

CommandProgress progressOf(const QJsonObject &entry, const QString &uuid)
{
    const auto number = wholeNumber(entry.value("send_status"_L1));
    const SendStatus *sent = number ? sendStatusOf(*number) : nullptr;
    const auto confirmed =
        isConfirmed(entry) ? confirmStatusOf(entry.value("confirm_status"_L1)) : std::optional<qint64>();
    return {.cloudCommandId = uuid,
            .state = commandStateOf(entry),
            .words = wordsOf(sent, number, confirmed),
            .reply = replyOf(entry),
            .error = commandFault(entry)};
}

CommandHistory::CommandHistory(const Gateway &gateway) : m_gateway(gateway) {}

Result<std::optional<QJsonObject>> CommandHistory::detail(const QString &imei, const QString &uuid,
                                                          const CancelPtr &cancel) const
{
    const Request request{.path = resourcePath(m_gateway.access()) + "/offline/history/"_L1 +
                                  QString::fromLatin1(uuid.toUtf8().toPercentEncoding()),
                          .query = {{u"imei"_s, imei}},
                          .isRepeatable = true,
                          .purpose = u"state of command"_s};
    const Exchange exchange = m_gateway.exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (!exchange.answer->isDone())
        return saysMissing(*exchange.answer) ? Result<std::optional<QJsonObject>>(std::nullopt)
                                             : fail(errorOf(*exchange.answer));
    const QJsonObject entry = exchange.answer->data.toObject();
    return entry.isEmpty() ? std::nullopt : std::optional(entry);
}

Result<std::optional<CommandProgress>> CommandHistory::entry(const QString &imei, const QString &uuid,
                                                             const CancelPtr &cancel) const
{
    return detail(imei, uuid, cancel).map([&](const std::optional<QJsonObject> &found) {
        return found ? std::optional(progressOf(*found, uuid)) : std::nullopt;
    });
}

Result<QJsonArray> CommandHistory::page(const Sought &sought, int number, const CancelPtr &cancel) const
{
    const Request request{.path = resourcePath(m_gateway.access()) + "/offline/history"_L1,
                          .query = {{u"imei"_s, sought.imei},
                                    {u"start"_s, beijingText(sought.since.toMSecsSinceEpoch() - kDayMs)},
                                    {u"page"_s, QString::number(number)},
                                    {u"per_page"_s, QString::number(kPageSize)},
                                    {u"sort"_s, u"ASC"_s}},
                          .isRepeatable = true,
                          .purpose = u"list commands"_s};
    const auto data = m_gateway.ask(request, cancel);
    if (!data)
        return fail(data.error());
    const QJsonValue items = data->toObject().value("items"_L1);
    if (!data->isObject() || (!items.isArray() && !items.isNull() && !items.isUndefined()))
        return cannotTell();
    return items.toArray();
}

/// By what the list says; the content is in the detail only.
CommandHistory::Verdict CommandHistory::verdictOn(const QJsonObject &item, const Sought &sought) const
{
    if (uuidOf(item).isEmpty())
        return Verdict::CannotTell;
    if (sought.known.contains(uuidOf(item)) || isSameCommand(item, sought.order.request) == false)
        return Verdict::Other;
    const QDateTime expires = timeFromBeijing(item.value("expired_time"_L1));
    if (!expires.isValid())
        return Verdict::CannotTell;
    const qint64 sentAtMs = expires.toMSecsSinceEpoch() - qint64{sought.ttlSeconds} * 1000;
    const bool isOfThen =
        sentAtMs >= sought.since.toMSecsSinceEpoch() - kMinuteMs && sentAtMs <= m_gateway.nowMs() + kMinuteMs;
    return isOfThen ? Verdict::Same : Verdict::Other;
}

Result<std::optional<CommandProgress>> CommandHistory::find(const Sought &sought, const CancelPtr &cancel) const
{
    bool isSure = true;
    for (int number = 1; number <= kMaxPages; ++number) {
        const auto items = page(sought, number, cancel);
        if (!items)
            return fail(items.error());
        for (const QJsonValue item : *items) {
            const Verdict verdict = verdictOn(item.toObject(), sought);
            isSure = isSure && verdict != Verdict::CannotTell;
            if (verdict != Verdict::Same)
                continue;
            const QString uuid = uuidOf(item.toObject());
            const auto found = detail(sought.imei, uuid, cancel);
            if (!found)
                return fail(found.error());
            const auto isSame = *found ? isSameCommand(**found, sought.order.request) : std::optional(false);
            if (isSame == true)
                return std::optional(progressOf(**found, uuid));
            isSure = isSure && isSame.has_value();
        }
        if (items->size() < kPageSize)
            return isSure ? Result<std::optional<CommandProgress>>(std::nullopt) : cannotTell();
    }
    return cannotTell();
}

Result<> CommandHistory::cancelEntry(const QString &imei, const QString &uuid, const CancelPtr &cancel) const
{
    const Request request{.method = "PUT",
                          .path = resourcePath(m_gateway.access()) + "/offline/cancel/"_L1 +
                                  QString::fromLatin1(uuid.toUtf8().toPercentEncoding()),
                          .query = {{u"imei"_s, imei}},
                          .purpose = u"cancel command"_s};
    const Exchange exchange = m_gateway.exchange(request, cancel);
    if (!exchange.answer)
        return fail(exchange.answer.error());
    if (exchange.answer->isDone())
        return {};
    const auto found = entry(imei, uuid, cancel);
    if (found && !*found)
        return fail(ErrorCode::NotFound, Text::tr("OneNET does not have the command any more."));
    if (found && (*found)->state == CommandState::Cancelled)
        return {};
    if (found && (*found)->state != CommandState::Accepted)
        return fail(ErrorCode::State,
                    Text::tr("It is too late: OneNET has sent the command (%1).").arg((*found)->words));
    return fail(errorOf(*exchange.answer));
}

} // namespace app::onenet
