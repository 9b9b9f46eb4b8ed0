#pragma once

#include "app/model/result.h"

/// Leaves the function with the error when \a expression, a Result, has none of its value.
#define APP_TRY(expression)                                                                                            \
    do {                                                                                                               \
        if (const auto outcome_ = (expression); !outcome_)                                                             \
            return tl::unexpected<app::Error>(outcome_.error());                                                       \
    } while (false)
