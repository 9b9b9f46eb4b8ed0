#pragma once

#include "app/model/ids.h"

#include <QList>

class QWidget;

namespace app {
class Engine;
}

namespace ui {

class JobCenter;
class Navigator;

/// The device page's part for commands: the form for a command to \a device, and its latest ones.
[[nodiscard]] QWidget *makeDeviceCommands(app::Engine &engine, Navigator &navigator, const app::DeviceId &device);

/// Asks for one command, hands it over for each of \a devices (all of one product) as a job in the status bar, tells
/// which of them were refused and why, and shows the bulk order on the page 指令. \a parent: any widget of the window.
void orderForDevices(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const QList<app::DeviceId> &devices,
                     QWidget *parent);

} // namespace ui
