#pragma once

#include "app/engine/engine.h"
#include "deviceparts.h"
#include "ui/shell/navigator.h"

#include <QStackedWidget>

namespace ui {

class DeviceDetail;
class DeviceList;
class JobCenter;

/// 设备: the list and the detail page, one at a time.
class DevicesView final : public QStackedWidget
{
    Q_OBJECT
public:
    DevicesView(app::Engine &engine, Navigator &navigator, JobCenter &jobs, const DeviceParts &parts);
    void refresh();
    void focusSearch();
    void showDevice(const app::DeviceId &id);
    /// With these conditions; empty ones do not limit.
    void showList(const QString &productId, const QString &platform);
    void add();

private:
    void backToList();
    [[nodiscard]] DeviceDetail *detail(); ///< Made when a device is looked at for the first time.

    app::Engine &m_engine;
    Navigator &m_navigator;
    DeviceParts m_parts;
    DeviceList *m_list = nullptr;
    DeviceDetail *m_detail = nullptr;
};

} // namespace ui
