#include "command.h"

#include "thingmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Command)
};

constexpr std::array kStates{
    CommandState::Queued,    CommandState::Sent,      CommandState::Accepted,
    CommandState::Delivered, CommandState::Succeeded, CommandState::Failed,
    CommandState::TimedOut,  CommandState::Cancelled, CommandState::Unknown,
};

tl::unexpected<Error> textFault(const QString &message, const QString &hint = {})
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = u"text"_s});
}

Result<QByteArray> hexBytes(const QString &text)
{
    const QStringList groups = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QByteArray bytes;
    for (const QString &group : groups) {
        const QByteArray digits = group.toUtf8();
        const QByteArray read = QByteArray::fromHex(digits);
        if (read.toHex() != digits.toLower()) {
            return textFault(Text::tr("%1 is not made of pairs of hexadecimal digits.").arg(group.left(32)),
                             Text::tr("Write two of 0-9 and A-F for each byte; blanks may stand between the pairs."));
        }
        bytes += read;
    }
    if (bytes.isEmpty())
        return textFault(Text::tr("There is nothing to send."));
    return bytes;
}

/// Any value is sound JSON, not only a list or an object: Qt reads only those, so it gets a list of one.
Result<QByteArray> jsonBytes(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson('[' + utf8 + ']', &fault);
    if (fault.error != QJsonParseError::NoError) {
        const TextPosition place = textPosition(utf8, fault.offset - 1);
        return textFault(Text::tr("This is not JSON: line %1, column %2: %3")
                             .arg(place.line)
                             .arg(place.column)
                             .arg(fault.errorString()));
    }
    if (document.array().size() != 1)
        return textFault(Text::tr("This is not one JSON value."));
    return utf8;
}

} // namespace

QString commandTypeName(const CommandBody &body)
{
    static const std::array kNames{u"readProperty"_s, u"writeProperty"_s, u"invokeFunction"_s, u"raw"_s};
    static_assert(kNames.size() == std::variant_size_v<CommandBody>);
    return kNames.at(body.index());
}

QString commandStateName(CommandState state)
{
    switch (state) {
    case CommandState::Queued:
        return u"queued"_s;
    case CommandState::Sent:
        return u"sent"_s;
    case CommandState::Accepted:
        return u"accepted"_s;
    case CommandState::Delivered:
        return u"delivered"_s;
    case CommandState::Succeeded:
        return u"succeeded"_s;
    case CommandState::Failed:
        return u"failed"_s;
    case CommandState::TimedOut:
        return u"timedOut"_s;
    case CommandState::Cancelled:
        return u"cancelled"_s;
    case CommandState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<CommandState> commandStateFromName(const QString &name)
{
    for (const CommandState state : kStates) {
        if (commandStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

bool isEnd(CommandState state)
{
    switch (state) {
    case CommandState::Succeeded:
    case CommandState::Failed:
    case CommandState::TimedOut:
    case CommandState::Cancelled:
        return true;
    case CommandState::Queued:
    case CommandState::Sent:
    case CommandState::Accepted:
    case CommandState::Delivered:
    case CommandState::Unknown:
        break;
    }
    return false;
}

QString commandOriginName(CommandOrigin origin)
{
    switch (origin) {
    case CommandOrigin::Operator:
        return u"operator"_s;
    case CommandOrigin::Bulk:
        return u"bulk"_s;
    case CommandOrigin::CommandLine:
        return u"command-line"_s;
    case CommandOrigin::Api:
        return u"api"_s;
    }
    return {};
}

Result<QByteArray> bytesOf(const RawCommand &command)
{
    if (command.text.isEmpty())
        return textFault(Text::tr("There is nothing to send."));
    switch (command.form) {
    case RawCommand::Form::Text:
        return command.text.toUtf8();
    case RawCommand::Form::Hex:
        return hexBytes(command.text);
    case RawCommand::Form::Json:
        return jsonBytes(command.text);
    }
    return textFault(Text::tr("There is nothing to send."));
}

} // namespace app
