#pragma once

#include "sim/onenet/store.h"

namespace sim::onenet {

/// One resource of the simulated LwM2M meters.
struct Resource
{
    enum class Kind { Value, Opaque, Executable };
    int object = 0;
    int instance = 0;
    int resource = 0;
    Kind kind = Kind::Value;
    const char *property = ""; ///< Of the meter; for Value.
    bool isFlag = false;       ///< true and false instead of 1 and 0.

    /// "3303_0_5700"
    [[nodiscard]] QString stream() const;
};

[[nodiscard]] const QList<Resource> &resources();
[[nodiscard]] const Resource *resourceNamed(const QString &stream);

/// Those that \a action names: of an object, an instance or one.
[[nodiscard]] QList<Resource> resourcesOf(const Action &action);

/// What an LwM2M device shows there.
[[nodiscard]] Json valueOf(const Device &device, const Resource &resource, bool isHex);

/// The number of `confirm_status`, as far as it is used.
enum ConfirmStatus {
    Confirmed = 0,
    MethodNotAllowed = 1,
    NotFound = 3,
    TimedOut = 5,
    BadRequest = 9,
};

[[nodiscard]] QString toText(ConfirmStatus status);

/// What a device made of an action.
struct Deed
{
    ConfirmStatus status = Confirmed;
    Json data{};              ///< Of a read: `[{obj_inst_id, res:[{res_id, val}]}]`.
    QList<QString> changed{}; ///< Streams whose values are new.
};

[[nodiscard]] Deed act(Device &device, const Action &action);

} // namespace sim::onenet
