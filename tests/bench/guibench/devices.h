#pragma once

#include "app/engine/engine.h"
#include "ui/shell/mainwindow.h"

#include <QJsonObject>

namespace bench {

/// What an operator with many devices of one product waits for, in that window: first rows of the list, a filter, the
/// comparison with the cloud, a bulk order; with the pauses of the event loop in each, and the memory at the end.
QJsonObject manyDevices(app::Engine &engine, ui::MainWindow &window, const app::PlatformId &cloud);

} // namespace bench
