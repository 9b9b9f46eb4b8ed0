#include "codes.h"

#include "commandstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

struct Known
{
    Answer::Form form = Answer::Form::Errno;
    QLatin1StringView number{};
    ErrorCode code = ErrorCode::State;
    const char *meaning = nullptr;
    const char *hint = nullptr;
};

constexpr auto kNotOnline = QT_TRANSLATE_NOOP("app::onenet", "The device is not online");
constexpr auto kLater = QT_TRANSLATE_NOOP("app::onenet", "The fault is OneNET's: try again later.");
constexpr auto kDeviceFailed = "5106"_L1;

constexpr std::array kKnown{
    Known{Answer::Form::Errno, "1"_L1, ErrorCode::Unauthorized,
          QT_TRANSLATE_NOOP("app::onenet", "The apiKey fits neither product nor device"),
          QT_TRANSLATE_NOOP("app::onenet", "Enter the Master-APIkey of the product that the device belongs to.")},
    Known{Answer::Form::Errno, "3"_L1, ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("app::onenet", "Something that OneNET needs is missing or wrong"),
          QT_TRANSLATE_NOOP("app::onenet", "Compare what was entered with the device at OneNET.")},
    Known{Answer::Form::Errno, "7"_L1, ErrorCode::Busy, QT_TRANSLATE_NOOP("app::onenet", "OneNET is busy"), kLater},
    Known{Answer::Form::Errno, "10"_L1, ErrorCode::State, kNotOnline, kKeepItHint},
    Known{Answer::Form::Errno, "2001"_L1, ErrorCode::State, kNotOnline, kKeepItHint},
    Known{Answer::Form::Errno, "5006"_L1, ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("app::onenet", "One of OneNET's limits is exceeded"),
          QT_TRANSLATE_NOOP("app::onenet", "A command may carry 2 kB; its other limits are in OneNET's documents.")},
    Known{Answer::Form::Errno, "5108"_L1, ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("app::onenet", "A parameter is not valid, or the device's answer was not understood"),
          QT_TRANSLATE_NOOP("app::onenet", "Check object, instance, resource and value, or try again.")},
    Known{Answer::Form::Errno, "5117"_L1, ErrorCode::Busy,
          QT_TRANSLATE_NOOP("app::onenet", "Something failed within OneNET"), kLater},
    Known{Answer::Form::Code, "10415"_L1, ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("app::onenet", "An input of the function is missing or null"),
          QT_TRANSLATE_NOOP("app::onenet", "Give a value for every input that the function has at OneNET.")},
};

bool containsAny(const QString &words, std::initializer_list<QStringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QStringView part) { return words.contains(part, Qt::CaseInsensitive); });
}

bool isDeviceFailure(const Answer &answer)
{
    return answer.form == Answer::Form::Errno && answer.code == kDeviceFailed;
}

/// The text of 5106 is one of the names of confirm_status.
CodeMeaning deviceFailure(const Answer &answer)
{
    const auto status = confirmStatusIn(answer.words);
    CodeMeaning result{.code = ErrorCode::State,
                       .meaning = Text::tr("The device did not carry it out"),
                       .hint = Text::tr("Check whether the device has that resource and what may be done with it."),
                       .isKnown = true};
    if (!status)
        return result;
    const Error fault = confirmFault(*status);
    result.code = fault.code;
    result.meaning = fault.message;
    result.hint = fault.hint;
    return result;
}

} // namespace

CodeMeaning meaningOf(const Answer &answer)
{
    if (isDeviceFailure(answer))
        return deviceFailure(answer);
    for (const Known &known : kKnown) {
        if (known.form == answer.form && known.number == answer.code)
            return {
                .code = known.code, .meaning = Text::tr(known.meaning), .hint = Text::tr(known.hint), .isKnown = true};
    }
    const bool isRefusal = answer.httpStatus == 401 || answer.httpStatus == 403;
    return {.code = isRefusal ? ErrorCode::Unauthorized : ErrorCode::State,
            .meaning = Text::tr("OneNET refused the call"),
            .hint = Text::tr("Look the number up in OneNET's documents.")};
}

Error errorOf(const Answer &answer)
{
    const CodeMeaning meaning = meaningOf(answer);
    const QLatin1StringView label = answer.form == Answer::Form::Errno ? "errno"_L1 : "code"_L1;
    const QString number = QString(label) + u' ' + answer.code;
    //: %1 what went wrong, %2 "errno 2001", %3 the cloud's words
    const QString message = answer.words.isEmpty()
                                ? Text::tr("%1 (%2).").arg(meaning.meaning, number)
                                : Text::tr("%1 (%2: %3).").arg(meaning.meaning, number, answer.words);
    return {meaning.code, message, meaning.hint, {}, u"%1, HTTP status %2"_s.arg(number).arg(answer.httpStatus)};
}

QString cloudWords(const Answer &answer)
{
    return QString(answer.code + u' ' + answer.words).trimmed();
}

bool mayHaveActed(const Answer &answer)
{
    if (containsAny(answer.words, {u"timeout", u"time out", u"timed out", u"超时"}))
        return true;
    if (answer.form == Answer::Form::Errno && (answer.code == "7"_L1 || answer.code == "5117"_L1))
        return true;
    if (answer.form == Answer::Form::Errno && answer.code == "5108"_L1)
        return containsAny(answer.words, {u"rpc"});
    if (isDeviceFailure(answer)) {
        const auto status = confirmStatusIn(answer.words);
        return status == kConfirmTimeOut || status == kConfirmBrokenAnswer;
    }
    return answer.httpStatus >= 500 && !meaningOf(answer).isKnown;
}

bool saysMissing(const Answer &answer)
{
    return containsAny(answer.words, {u"not found", u"not exist", u"n't exist", u"no such", u"不存在", u"未找到"});
}

} // namespace app::onenet
