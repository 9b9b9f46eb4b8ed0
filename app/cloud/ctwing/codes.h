#pragma once

#include "app/model/error.h"

#include <QString>

#include <optional>

namespace app::ctwing {

/// Codes that callers act on. Others are for people only.
namespace codes {
inline constexpr qint64 kSuccess = 0;
inline constexpr qint64 kFailed = -1; ///< Generic: only `msg` says more.
inline constexpr qint64 kNoProduct = 1002;
inline constexpr qint64 kNoDevice = 1104;
inline constexpr qint64 kWrongMasterKey = 2010105;
inline constexpr qint64 kImeiExists = 2010115;
} // namespace codes

/// What one of AEP's codes means; texts are translated.
struct CodeMeaning
{
    ErrorCode code = ErrorCode::State;
    QString text{};
    QString hint{};
    QString field{}; ///< The setting or device field at fault; may be empty.
};

/// Nothing for codes that no source explains. Source: ctwing.md §6.
[[nodiscard]] std::optional<CodeMeaning> meaningOf(qint64 code);

/// The error for a code other than 0: its meaning, the code, and what AEP said. State where the code is unknown.
/// \a words: AEP's `msg` or `description`, without secrets; may be empty.
[[nodiscard]] Error codeError(qint64 code, const QString &words);

} // namespace app::ctwing
