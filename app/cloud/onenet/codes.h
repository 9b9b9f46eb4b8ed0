#pragma once

#include "answer.h"

namespace app::onenet {

/// What a refusal means and what to do about it, translated. Of a number that no document explains both say so.
struct CodeMeaning
{
    ErrorCode code = ErrorCode::State;
    QString meaning{}; ///< A clause without full stop.
    QString hint{};
    bool isKnown = false;
};

/// Source: onenet.md 5.7 and 7.1. \a answer is not done.
[[nodiscard]] CodeMeaning meaningOf(const Answer &answer);

/// The refusal as an error: what it means, with OneNET's number and words.
[[nodiscard]] Error errorOf(const Answer &answer);

/// Number and text as OneNET gave them: "2001 device not online".
[[nodiscard]] QString cloudWords(const Answer &answer);

/// True when the device may have got the command although OneNET answered with an error: it gave up waiting for the
/// device, failed itself, or something on the way did.
[[nodiscard]] bool mayHaveActed(const Answer &answer);

/// True when the text says that there is no such thing. Which numbers OneNET uses for that is not documented.
[[nodiscard]] bool saysMissing(const Answer &answer);

} // namespace app::onenet
