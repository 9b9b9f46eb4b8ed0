#include "sendoutcome.h"

#include "codes.h"
#include "messages.h"
#include "reply.h"

#include "app/net/httpfault.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

using Kind = SendOutcome::Kind;

constexpr qint64 kDeviceDone = 200; // the code of a device that did what it was asked

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// By an HTTP status that came without an answer of OneNET's: what 3xx and 4xx turn away is not carried out, and after
/// 429 one may come again. Of everything else, 5xx above all, nobody knows.
Kind kindOf(int status)
{
    if (status == 429)
        return Kind::NotSent;
    const bool isTurnedAway = status >= 300 && status < 500 && status != 408;
    return isTurnedAway ? Kind::Refused : Kind::Unknown;
}

SendOutcome unanswered(const Exchange &exchange)
{
    const Error &error = exchange.answer.error();
    if (exchange.response)
        return {.kind = kindOf(exchange.response->status), .error = error};
    const bool isQueueFull = error.code == ErrorCode::Busy && !faultOf(error);
    return {.kind = isSurelyNotSent(error) || isQueueFull ? Kind::NotSent : Kind::Unknown, .error = error};
}

SendOutcome turnedDown(const Order &order, const Answer &answer)
{
    const bool isUnclear = !order.isRead() && mayHaveActed(answer);
    return {.kind = isUnclear ? Kind::Unknown : Kind::Refused, .words = cloudWords(answer), .error = errorOf(answer)};
}

SendOutcome kept(const Answer &answer)
{
    const QString uuid = idText(answer.data.toObject().value("uuid"_L1)).trimmed();
    if (!uuid.isEmpty())
        return {.kind = Kind::Accepted, .cloudCommandId = uuid, .words = answer.words};
    return {.kind = Kind::Unknown,
            .words = answer.words,
            .error = Error{ErrorCode::Network,
                           Text::tr("OneNET took the command but did not give its ID."),
                           Text::tr("Its list of commands is looked through."),
                           {},
                           u"no uuid in the answer"_s}};
}

/// Values that were asked for; none of them is a failure.
SendOutcome valuesRead(const Answer &answer, const QJsonObject &values)
{
    const bool isEmpty = values.isEmpty();
    return {.kind = Kind::Accepted,
            .words = answer.words,
            .state = isEmpty ? CommandState::Failed : CommandState::Succeeded,
            .reply = isEmpty && !answer.data.isUndefined() ? answer.data : QJsonValue(values)};
}

int objectOf(const Order &order)
{
    const auto it = std::find_if(order.request.query.cbegin(), order.request.query.cend(),
                                 [](const auto &item) { return item.first == "obj_id"_L1; });
    return it == order.request.query.cend() ? -1 : it->second.toInt();
}

/// A device's own answer: {"id","code","msg"}, perhaps with data.
std::optional<SendOutcome> deviceReply(const Answer &answer)
{
    const QJsonObject reply = answer.data.toObject();
    const auto code = wholeNumber(reply.value("code"_L1));
    if (!code || !(reply.contains("id"_L1) || reply.contains("msg"_L1)))
        return std::nullopt;
    const QString words = u"%1 %2"_s.arg(QString::number(*code), reply.value("msg"_L1).toString()).trimmed();
    const bool isDone = *code == kDeviceDone;
    return SendOutcome{.kind = Kind::Accepted,
                       .cloudCommandId = idText(reply.value("id"_L1)),
                       .words = words,
                       .state = isDone ? CommandState::Succeeded : CommandState::Failed,
                       .reply = reply.contains("data"_L1) ? reply.value("data"_L1) : QJsonValue(reply)};
}

/// Without outputs the result of the service, if there is one, comes as a push.
SendOutcome called(const Answer &answer)
{
    if (const auto reply = deviceReply(answer))
        return *reply;
    const QJsonObject outputs = answer.data.toObject();
    if (!outputs.isEmpty())
        return {.kind = Kind::Accepted,
                .cloudCommandId = answer.requestId,
                .words = answer.words,
                .state = CommandState::Succeeded,
                .reply = outputs};
    return {.kind = Kind::Accepted, .cloudCommandId = answer.requestId, .words = answer.words};
}

SendOutcome accepted(const Order &order, const Answer &answer)
{
    switch (order.kind) {
    case Order::Kind::Cached:
        return kept(answer);
    case Order::Kind::ReadDevice:
        return valuesRead(answer, resourceValues(answer.data, objectOf(order), order.properties));
    case Order::Kind::ReadReported:
        return valuesRead(answer, reportedValues(answer.data, order.properties));
    case Order::Kind::ActOnDevice:
        return {.kind = Kind::Accepted,
                .words = answer.words,
                .state = CommandState::Succeeded,
                .reply = answer.data.isUndefined() ? QJsonValue() : answer.data};
    case Order::Kind::SetProperties:
        return deviceReply(answer).value_or(
            SendOutcome{.kind = Kind::Accepted, .cloudCommandId = answer.requestId, .words = answer.words});
    case Order::Kind::KeepProperties:
        return {.kind = Kind::Accepted, .cloudCommandId = answer.requestId, .words = answer.words};
    case Order::Kind::CallService:
        break;
    }
    return called(answer);
}

} // namespace

SendOutcome outcomeOf(const Order &order, const Exchange &exchange)
{
    if (!exchange.answer)
        return unanswered(exchange);
    return exchange.answer->isDone() ? accepted(order, *exchange.answer) : turnedDown(order, *exchange.answer);
}

SendOutcome refused(const Error &error)
{
    return {.kind = Kind::Refused, .error = error};
}

} // namespace app::onenet
