#include "devicefunctionstab.h"

#include <QVBoxLayout>

#include <utility>

namespace ui {

DeviceFunctionsTab::DeviceFunctionsTab(DeviceParts parts, QWidget *parent) : QWidget(parent), m_parts(std::move(parts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void DeviceFunctionsTab::setDevice(const app::DeviceId &id)
{
    if (id == m_device)
        return;
    m_device = id;
    delete std::exchange(m_part, nullptr);
}

void DeviceFunctionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_part || m_device.isEmpty())
        return;
    m_part = m_parts.functions(m_device);
    layout()->addWidget(m_part);
}

} // namespace ui
