#include "devicesview.h"

#include "devicedetail.h"
#include "devicelist.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMargin = 16;

} // namespace

DevicesView::DevicesView(app::Engine &engine, Navigator &navigator, JobCenter &jobs, const DeviceParts &parts)
    : m_engine(engine), m_navigator(navigator), m_parts(parts), m_list(new DeviceList(engine, jobs))
{
    setObjectName(u"devicesView"_s);
    setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    addWidget(m_list);
    connect(m_list, &DeviceList::viewRequested, this, &DevicesView::showDevice);
    connect(m_list, &DeviceList::created, this, &DevicesView::showDevice);
    m_list->offerCommands(bool(parts.sendCommands));
    connect(m_list, &DeviceList::commandRequested, this,
            [this, send = parts.sendCommands](const QList<app::DeviceId> &devices) { send(devices, this); });
}

DeviceDetail *DevicesView::detail()
{
    if (m_detail != nullptr)
        return m_detail;
    m_detail = new DeviceDetail(m_engine, m_parts);
    addWidget(m_detail);
    connect(m_detail, &DeviceDetail::backRequested, this, &DevicesView::backToList);
    connect(m_detail, &DeviceDetail::productRequested, this, [this](const app::ProductId &id) {
        m_navigator.open({.page = u"product"_s, .parameters = {{u"product"_s, id.text()}}});
    });
    return m_detail;
}

void DevicesView::refresh()
{
    if (currentWidget() == m_list)
        m_list->refresh();
    else
        detail()->refresh();
}

void DevicesView::focusSearch()
{
    if (currentWidget() != m_list)
        backToList();
    m_list->focusSearch();
}

void DevicesView::showDevice(const app::DeviceId &id)
{
    detail()->showDevice(id);
    setCurrentWidget(detail());
}

void DevicesView::showList(const QString &productId, const QString &platform)
{
    setCurrentWidget(m_list);
    m_list->setProduct(productId);
    if (!platform.isEmpty())
        m_list->setPlatform(platform);
}

void DevicesView::add()
{
    setCurrentWidget(m_list);
    m_list->add();
}

void DevicesView::backToList()
{
    setCurrentWidget(m_list);
    m_list->refresh();
}

} // namespace ui
