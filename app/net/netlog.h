#pragma once

#include <QLoggingCategory>

namespace app {

Q_DECLARE_LOGGING_CATEGORY(lcNet)

} // namespace app
