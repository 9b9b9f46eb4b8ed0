#pragma once

#include <QJsonObject>
#include <QStringList>

namespace app::onenet {

/// Values of resources by their ids, {"3303_0_5700":25}, from what a read of the object \a object answered: a list of
/// {"obj_inst_id","res":[{"res_id","val"}]}; resources with several instances are objects by res_inst_id (onenet.md
/// 3.2, 5.4). With \a asked only those. Empty when \a data is something else or has none of them.
[[nodiscard]] QJsonObject resourceValues(const QJsonValue &data, int object, const QStringList &asked);

/// Values of properties by their ids from a list of {"identifier","value",…}, of \a asked only; those never reported
/// are not in it (onenet.md 7.1).
[[nodiscard]] QJsonObject reportedValues(const QJsonValue &data, const QStringList &asked);

} // namespace app::onenet
