#include "commandrecord.h"

#include "answer.h"
#include "commandfault.h"
#include "pushbody.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Word
{
    QStringView text{};
    CommandState state = CommandState::Accepted;
};

constexpr std::array kResultCodes{
    Word{u"SENT", CommandState::Accepted},        Word{u"DELIVERED", CommandState::Delivered},
    Word{u"SUCCESSFUL", CommandState::Succeeded}, Word{u"FAILED", CommandState::Failed},
    Word{u"TIMEOUT", CommandState::TimedOut},     Word{u"EXPIRED", CommandState::TimedOut},
};

constexpr std::array kNumbers{
    Word{u"1", CommandState::Accepted},  Word{u"2", CommandState::Accepted},  Word{u"3", CommandState::Delivered},
    Word{u"4", CommandState::Succeeded}, Word{u"6", CommandState::Cancelled}, Word{u"999", CommandState::Failed},
};

/// Parts of a status; the first that occurs counts, so that 发送失败 has failed.
constexpr std::array kParts{
    Word{u"失败", CommandState::Failed},      Word{u"超时", CommandState::TimedOut},
    Word{u"过期", CommandState::TimedOut},    Word{u"已取消", CommandState::Cancelled},
    Word{u"已完成", CommandState::Succeeded}, Word{u"已送达", CommandState::Delivered},
};

template <typename Words, typename Fits>
std::optional<CommandState> lookUp(const Words &words, Fits fits)
{
    const auto word = std::find_if(words.cbegin(), words.cend(), [&](const Word &each) { return fits(each.text); });
    return word == words.cend() ? std::nullopt : std::optional(word->state);
}

std::optional<QJsonObject> contentOf(const QJsonValue &command)
{
    if (command.isObject())
        return command.toObject();
    const QJsonDocument document = QJsonDocument::fromJson(command.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonValue replyOf(const QJsonValue &message)
{
    const bool isNothing = message.isUndefined() || (message.isString() && idText(message).isEmpty());
    return isNothing ? QJsonValue() : message;
}

} // namespace

CommandRecord readCommand(const QJsonObject &object)
{
    return {.id = idText(object.value("commandId"_L1)),
            .content = contentOf(object.value("command"_L1)),
            .status = idText(object.value("commandStatus"_L1)),
            .resultCode = idText(object.value("resultCode"_L1)),
            .reply = replyOf(object.value("resultMessage"_L1)),
            .createdAt = timeOf(object.value("createTime"_L1))};
}

CommandState stateOf(const CommandRecord &record)
{
    const auto byResult = lookUp(kResultCodes, [&](QStringView text) { return record.resultCode == text; });
    if (byResult)
        return *byResult;
    const auto byName = lookUp(kResultCodes, [&](QStringView text) { return record.status == text; });
    const auto byNumber = lookUp(kNumbers, [&](QStringView text) { return record.status == text; });
    const auto byPart = lookUp(kParts, [&](QStringView text) { return record.status.contains(text); });
    return byName.value_or(byNumber.value_or(byPart.value_or(CommandState::Accepted)));
}

QString wordsOf(const CommandRecord &record)
{
    return record.resultCode.isEmpty() || record.status.isEmpty() ? record.status + record.resultCode
                                                                  : record.status + u' ' + record.resultCode;
}

CommandProgress progressOf(const CommandRecord &record)
{
    const CommandState state = stateOf(record);
    return {.cloudCommandId = record.id,
            .state = state,
            .words = wordsOf(record),
            .reply = record.reply,
            .error = commandFault(state, record.resultCode.isEmpty() ? record.status : record.resultCode)};
}

} // namespace app::ctwing
