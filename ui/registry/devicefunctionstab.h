#pragma once

#include "app/model/ids.h"
#include "deviceparts.h"

#include <QWidget>

namespace ui {

/// 设备功能: room for a part that another area makes, one for each device, when it is looked at.
class DeviceFunctionsTab final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceFunctionsTab(DeviceParts parts, QWidget *parent = nullptr);
    /// The part of another device goes.
    void setDevice(const app::DeviceId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    DeviceParts m_parts;
    app::DeviceId m_device;
    QWidget *m_part = nullptr;
};

} // namespace ui
