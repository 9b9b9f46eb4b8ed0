#pragma once

#include "app/model/ids.h"
#include "app/model/result.h"
#include "app/net/cancel.h"

#include <QStringList>

namespace app {

/// What a voice assistant is told by us, for one docking. Every function waits for its answer.
class SkillNotices
{
public:
    virtual ~SkillNotices() = default;

    /// A value of the device has changed; the assistant asks for it then. Busy when it was told of that value too short
    /// a time ago: merge, and tell again later.
    [[nodiscard]] virtual Result<> changed(const QString &openUid, const DeviceId &device, const QString &attribute,
                                           const CancelPtr &cancel) = 0;
    /// Devices came, went or were renamed; the assistant discovers anew for those users. The ones it refused, in the
    /// order given. In as many calls as are needed.
    [[nodiscard]] virtual Result<QStringList> devicesChanged(const QStringList &openUids, const CancelPtr &cancel) = 0;
};

} // namespace app
