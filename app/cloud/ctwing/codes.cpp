#include "codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Codes)
};

struct Row
{
    qint64 number = 0;
    ErrorCode code = ErrorCode::State;
    const char *text = "";
    const char *hint = "";
    const char *field = "";
};

constexpr auto kHintLater =
    QT_TRANSLATE_NOOP("app::ctwing::Codes", "Try again later; if it stays, ask CTWing's support.");
constexpr auto kHintForm =
    QT_TRANSLATE_NOOP("app::ctwing::Codes", "Check the command form in the docking's advanced settings.");
constexpr auto kHintValues =
    QT_TRANSLATE_NOOP("app::ctwing::Codes", "Check the values that were entered against CTWing's rules.");

constexpr std::array kRows{
    Row{codes::kFailed, ErrorCode::Network, QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing could not do it"),
        kHintLater},
    Row{codes::kNoProduct, ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing has no product with this number"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "Copy the product ID from the product's page at CTWing."),
        "ctwingProductId"},
    Row{codes::kNoDevice, ErrorCode::NotFound, QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing has no such device"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "It may have been deleted there: create it, or compare the devices.")},
    Row{1304, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("app::ctwing::Codes", "The command lacks a parameter"),
        kHintForm},
    Row{1314, ErrorCode::State, QT_TRANSLATE_NOOP("app::ctwing::Codes", "The device is not activated at CTWing"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "A device takes commands after it was online once.")},
    Row{1316, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("app::ctwing::Codes", "The command has no content"),
        kHintForm},
    Row{1350, ErrorCode::InvalidInput,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "The command has an odd number of hexadecimal digits"), kHintForm},
    Row{1810, ErrorCode::InvalidInput,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "A parameter is outside of what CTWing's thing model allows"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "Compare the thing model at CTWing with the one here.")},
    Row{8800, ErrorCode::Network,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing failed inside, often because a parameter is missing"),
        kHintLater},
    Row{8802, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing could not read the parameters"),
        kHintValues},
    Row{8803, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing refused a parameter"),
        kHintValues},
    Row{codes::kWrongMasterKey, ErrorCode::Unauthorized,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "The MasterKey does not belong to the product"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "Copy the MasterKey from the product's page at CTWing."), "masterKey"},
    Row{codes::kImeiExists, ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "CTWing has a device with this IMEI already"),
        QT_TRANSLATE_NOOP("app::ctwing::Codes", "It may belong to another product: look it up at CTWing."), "imei"},
};

} // namespace

std::optional<CodeMeaning> meaningOf(qint64 code)
{
    const auto *row =
        std::find_if(kRows.cbegin(), kRows.cend(), [code](const Row &each) { return each.number == code; });
    if (row == kRows.cend())
        return std::nullopt;
    return CodeMeaning{.code = row->code,
                       .text = Text::tr(row->text),
                       .hint = Text::tr(row->hint),
                       .field = QString::fromLatin1(row->field)};
}

Error codeError(qint64 code, const QString &words)
{
    const CodeMeaning meaning = meaningOf(code).value_or(
        CodeMeaning{.text = Text::tr("CTWing refused the call"), .hint = Text::tr("CTWing's own words say why.")});
    const QString message = words.isEmpty()
                                ? Text::tr("%1 (CTWing code %2).").arg(meaning.text).arg(code)
                                : Text::tr("%1 (CTWing code %2: %3).").arg(meaning.text).arg(code).arg(words);
    return {.code = meaning.code,
            .message = message,
            .hint = meaning.hint,
            .field = meaning.field,
            .detail = u"CTWing code %1"_s.arg(code)};
}

} // namespace app::ctwing
