#pragma once

#include "deviceparts.h"
#include "livereader.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

class DeviceFunctionsTab;
class DeviceInfoTab;
class DeviceLogTab;
class DeviceStateTab;
class EmptyState;
class IconButton;
class LinkButton;
class PageHeader;
class StateLabel;

/// 设备：<name>: 实例信息, 运行状态 and 设备功能 (both while enabled), 日志管理.
class DeviceDetail final : public QWidget
{
    Q_OBJECT
public:
    DeviceDetail(app::Engine &engine, const DeviceParts &parts, QWidget *parent = nullptr);
    void showDevice(const app::DeviceId &id);
    void refresh();

Q_SIGNALS:
    void backRequested();
    void productRequested(const app::ProductId &id);

private:
    [[nodiscard]] QWidget *makeHead();
    void take(const app::Result<app::Device> &device);
    void fill();
    void askEnable();
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_device = nullptr;
    LiveReader *m_product = nullptr;
    app::DeviceId m_id;
    app::Device m_known;
    app::Error m_error;
    PageHeader *m_header = nullptr;
    StateLabel *m_state = nullptr;
    LinkButton *m_enable = nullptr;
    IconButton *m_refresh = nullptr;
    QLabel *m_idLabel = nullptr;
    QLabel *m_productLabel = nullptr;
    LinkButton *m_productLink = nullptr;
    QStackedWidget *m_body = nullptr;
    QTabWidget *m_tabs = nullptr;
    DeviceInfoTab *m_info = nullptr;
    DeviceStateTab *m_running = nullptr;
    DeviceFunctionsTab *m_functions = nullptr; ///< Null where nobody makes that part.
    DeviceLogTab *m_log = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace ui
