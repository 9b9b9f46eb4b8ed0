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
    Accounts = 0x80, ///< Accounts, grants, OAuth clients, linked users.
    Skills = 0x100,  ///< What voice assistants were told.
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

} // namespace app
