#include "devicesview.h"

#include "devicedetail.h"
#include "devicelist.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMargin = 16;

} // namespace

DevicesView::DevicesView(app::Engine &engine, Navigator &navigator, JobCenter &jobs, const DeviceParts &parts)
    : m_list(new DeviceList(engine, jobs)), m_detail(new DeviceDetail(engine, parts))
{
    setObjectName(u"devicesView"_s);
    setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    addWidget(m_list);
    addWidget(m_detail);
    connect(m_list, &DeviceList::viewRequested, this, &DevicesView::showDevice);
    connect(m_list, &DeviceList::created, this, &DevicesView::showDevice);
    m_list->offerCommands(bool(parts.sendCommands));
    connect(m_list, &DeviceList::commandRequested, this,
            [this, send = parts.sendCommands](const QList<app::DeviceId> &devices) { send(devices, this); });
    connect(m_detail, &DeviceDetail::backRequested, this, &DevicesView::backToList);
    connect(m_detail, &DeviceDetail::productRequested, this, [&navigator](const app::ProductId &id) {
        navigator.open({.page = u"product"_s, .parameters = {{u"product"_s, id.text()}}});
    });
}

void DevicesView::refresh()
{
    if (currentWidget() == m_list)
        m_list->refresh();
    else
        m_detail->refresh();
}

void DevicesView::focusSearch()
{
    if (currentWidget() != m_list)
        backToList();
    m_list->focusSearch();
}

void DevicesView::showDevice(const app::DeviceId &id)
{
    m_detail->showDevice(id);
    setCurrentWidget(m_detail);
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
