#pragma once

#include "app/model/error.h"

#include <tl/expected.hpp>

namespace app {

/// A value, or the reason why there is none. Failure is never an exception of ours.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// A failure with the sentence people see. Set the other members of the error as needed:
/// `return fail(ErrorCode::State, tr("…"), {.hint = tr("…")});`
struct ErrorExtras
{
    QString hint{};
    QString field{};
    QString detail{};
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &message, const ErrorExtras &extras = {})
{
    return tl::unexpected<Error>(Error{code, message, extras.hint, extras.field, extras.detail});
}

[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace app
