#pragma once

#include <QFlags>

namespace app {

/// What may have changed; screens that show it read anew.
enum class Change {
    Products = 0x01,
    Devices = 0x02,
    Dockings = 0x04,
    Pushes = 0x08, ///< New or newly decoded lines, latest values, device states.
    Rejects = 0x10,
    Settings = 0x20,
    Commands = 0x40, ///< New ones, or steps of known ones.
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

} // namespace app
