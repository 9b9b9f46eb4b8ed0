#include "commands.h"

#include "codes.h"
#include "commandrecord.h"
#include "commandsearch.h"
#include "devicedata.h"

#include "app/net/httpfault.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

using Kind = SendOutcome::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Commands)
};

Result<> checkCommand(const CloudCommand &command)
{
    if (command.device.cloudId.isEmpty())
        return fail(noCloudId());
    if (command.ttlSeconds < 0 || command.ttlSeconds > kMaxCommandTtlSeconds)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("CTWing keeps a command for 0 to %1 s.").arg(kMaxCommandTtlSeconds),
                    {.field = u"ttlSeconds"_s});
    return {};
}

const Operation &operationOf(const CommandContent &content)
{
    return content.isProfile ? operations::kCreateProfileCommand : operations::kCreateCommand;
}

/// Statuses by which a gateway turns a call away before anybody acted on it.
bool isTurnedAway(int status)
{
    constexpr int kSeeOther = 303; // what follows a call that was carried out
    constexpr int kRequestTimeout = 408;
    return status >= 300 && status < 500 && status != kSeeOther && status != kRequestTimeout;
}

/// Of an error before the call for the command was made.
Kind kindBefore(const Error &error)
{
    const bool isForNow = isPassing(error) || isSurelyNotSent(error) || error.code == ErrorCode::Busy ||
                          error.code == ErrorCode::Cancelled;
    return isForNow ? Kind::NotSent : Kind::Refused;
}

Kind kindOf(const Answer &answer)
{
    constexpr int kTooManyRequests = 429;
    if (answer.isSuccess())
        return Kind::Accepted;
    if (answer.isUnanswered()) // Busy without an answer: the client's own queue was full
        return isSurelyNotSent(*answer.error) || answer.error->code == ErrorCode::Busy ? Kind::NotSent : Kind::Unknown;
    if (answer.status == kTooManyRequests)
        return Kind::NotSent;
    const bool isRefused = answer.code ? !answer.has(codes::kSuccess) : isTurnedAway(answer.status);
    return isRefused ? Kind::Refused : Kind::Unknown;
}

SendOutcome outcomeOf(const Answer &answer)
{
    SendOutcome outcome{.kind = kindOf(answer), .words = answer.words, .error = answer.error};
    if (outcome.kind != Kind::Accepted)
        return outcome;
    const CommandRecord record = readCommand(answer.result.toObject());
    outcome.cloudCommandId = record.id;
    if (const QString words = wordsOf(record); !words.isEmpty())
        outcome.words = words;
    if (const CommandState state = stateOf(record); state != CommandState::Accepted)
        outcome.state = state;
    outcome.reply = record.reply;
    return outcome;
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled,
            .message = Text::tr("The command was cancelled before it was sent."),
            .detail = u"cancelled, nothing sent"_s};
}

} // namespace

Result<> Commands::learn(const CancelPtr &cancel)
{
    if (m_session->gateway().config().commandForm != CommandForm::Auto)
        return {};
    return m_session->product(cancel).map([](const ProductFacts &) {});
}

Result<CommandPreview> Commands::preview(const CloudCommand &command) const
{
    if (const auto checked = checkCommand(command); !checked)
        return fail(checked.error());
    const Gateway &gateway = m_session->gateway();
    const CommandForm form = gateway.config().commandForm;
    CommandPreview preview{.method = operations::kCreateCommand.method,
                           .url = gateway.url(operations::kCreateCommand, {}).toString(QUrl::FullyEncoded)};
    if (form == CommandForm::Auto && !m_session->knownProduct()) {
        preview.deviceBytes = command.downlink.bytes;
        preview.note = Text::tr("How it is carried depends on the product, which CTWing was not asked about yet.");
        return preview;
    }
    const auto content =
        carriageOf(form, m_session->knownProduct().value_or(ProductFacts())).and_then([&](Carriage carriage) {
            return contentOf(carriage, command.downlink);
        });
    if (!content)
        return fail(content.error());
    preview.url = gateway.url(operationOf(*content), {}).toString(QUrl::FullyEncoded);
    preview.body = QJsonDocument(body(command, *content)).toJson(QJsonDocument::Compact);
    preview.deviceBytes = content->deviceBytes;
    preview.note = content->note;
    return preview;
}

SendOutcome Commands::send(const CloudCommand &command, const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    const auto content =
        gateway.checkSettings(operations::kCreateCommand).and_then([&] { return this->content(command, cancel); });
    if (!content)
        return {.kind = kindBefore(content.error()), .error = content.error()};
    if (!gateway.refreshClock(cancel) || (cancel && cancel->isRequested()))
        return {.kind = Kind::NotSent, .error = cancelled()};
    return outcomeOf(gateway.call(operationOf(*content), {}, body(command, *content), cancel));
}

Result<std::optional<CommandProgress>> Commands::progress(const CloudDevice &device, const QString &cloudCommandId,
                                                          const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    const Answer answer = gateway.call(
        operations::kQueryCommand,
        {{"commandId", cloudCommandId.toUtf8()}, gateway.productParameter(), {"deviceId", device.cloudId.toUtf8()}}, {},
        cancel);
    if (answer.has(codes::kNoDevice))
        return std::nullopt;
    if (answer.error)
        return fail(*answer.error);
    if (answer.result.toObject().isEmpty())
        return std::nullopt;
    CommandProgress progress = progressOf(readCommand(answer.result.toObject()));
    progress.cloudCommandId = cloudCommandId;
    return progress;
}

Result<std::optional<CommandProgress>> Commands::lookFor(const CloudCommand &command, const QDateTime &since,
                                                         const QStringList &known, const CancelPtr &cancel)
{
    const auto content = this->content(command, cancel);
    if (!content)
        return fail(content.error());
    if (const auto refreshed = m_session->gateway().refreshClock(cancel); !refreshed)
        return fail(refreshed.error());
    CommandSearch search(m_session->gateway(), {.cloudDeviceId = command.device.cloudId,
                                                .content = content->content,
                                                .sinceMs = since.toMSecsSinceEpoch(),
                                                .known = known});
    const auto found = search.run(cancel);
    if (!found)
        return fail(found.error());
    return *found ? std::optional(progressOf(**found)) : std::nullopt;
}

Result<> Commands::cancelCommand(const CloudDevice &device, const QString &cloudCommandId, const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    const QJsonObject body{
        {"commandId"_L1, cloudCommandId}, {"deviceId"_L1, device.cloudId}, {"productId"_L1, gateway.productNumber()}};
    const Answer answer = gateway.call(operations::kCancelCommand, {}, body, cancel);
    if (answer.has(codes::kFailed)) {
        const QString message = answer.words.isEmpty()
                                    ? Text::tr("CTWing did not cancel the command.")
                                    : Text::tr("CTWing did not cancel the command: %1").arg(answer.words);
        return fail(ErrorCode::State, message,
                    {.hint = Text::tr("It may have been delivered or ended already."), .detail = answer.error->detail});
    }
    return answer.error ? Result<>(fail(*answer.error)) : Result<>();
}

Result<CommandContent> Commands::content(const CloudCommand &command, const CancelPtr &cancel)
{
    if (const auto checked = checkCommand(command); !checked)
        return fail(checked.error());
    const CommandForm form = m_session->gateway().config().commandForm;
    const auto product = form == CommandForm::Auto ? m_session->product(cancel) : ProductFacts();
    return product.and_then([form](const ProductFacts &facts) { return carriageOf(form, facts); })
        .and_then([&](Carriage carriage) { return contentOf(carriage, command.downlink); });
}

QJsonObject Commands::body(const CloudCommand &command, const CommandContent &content) const
{
    return {{content.isProfile ? u"command"_s : u"content"_s, content.content},
            {u"deviceId"_s, command.device.cloudId},
            {u"operator"_s, QString::fromLatin1(kOperator)},
            {u"productId"_s, m_session->gateway().productNumber()},
            {u"ttl"_s, command.ttlSeconds}};
}

} // namespace app::ctwing
