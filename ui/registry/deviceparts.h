#pragma once

#include "app/model/ids.h"

#include <QList>

#include <functional>

class QWidget;

namespace ui {

/// What other areas put into the device pages, so that these need not know them. An empty function puts nothing there.
struct DeviceParts
{
    /// 设备功能: a tab of an enabled device's page, made when it is first looked at; the page owns it.
    std::function<QWidget *(const app::DeviceId &device)> functions{};
    /// 下发指令 among the bulk operations, for devices of one product. \a list: where it was asked for.
    std::function<void(const QList<app::DeviceId> &devices, QWidget *list)> sendCommands{};
};

} // namespace ui
