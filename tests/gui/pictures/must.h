#pragma once

#include "app/model/result.h"
#include "scene.h"

#include <QFuture>

namespace pictures {

/// What the engine answers; ends the program when it refuses.
template <typename T>
T must(const QFuture<app::Result<T>> &future)
{
    until([&] { return future.isFinished(); }, "the engine");
    if (!future.result())
        qFatal("%s", qPrintable(app::toText(future.result().error())));
    if constexpr (!std::is_void_v<T>)
        return future.result().value();
}

} // namespace pictures
