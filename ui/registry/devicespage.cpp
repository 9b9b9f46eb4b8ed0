#include "devicespage.h"

#include "devicesview.h"

using namespace Qt::StringLiterals;

namespace ui {

DevicesPage::DevicesPage(app::Engine &engine, Navigator &navigator, JobCenter &jobs, DeviceParts parts)
    : m_engine(engine), m_navigator(navigator), m_jobs(jobs), m_parts(std::move(parts))
{}

QString DevicesPage::id() const
{
    return u"device"_s;
}

QString DevicesPage::title() const
{
    //: the page's name in the rail
    return tr("Devices");
}

QString DevicesPage::icon() const
{
    return u"cpu"_s;
}

DevicesView *DevicesPage::view()
{
    if (!m_view)
        m_view = new DevicesView(m_engine, m_navigator, m_jobs, m_parts);
    return m_view;
}

QWidget *DevicesPage::widget()
{
    return view();
}

void DevicesPage::refresh()
{
    view()->refresh();
}

void DevicesPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> DevicesPage::commands()
{
    return {{.id = u"device.new"_s, .title = tr("Add a device"), .menu = MenuPlace::Device, .run = [this] {
                 m_navigator.open({.page = id(), .parameters = {{u"add"_s, true}}});
             }}};
}

void DevicesPage::open(const PageRequest &request)
{
    const QString device = request.parameters.value(u"device"_s).toString();
    const QString product = request.parameters.value(u"product"_s).toString();
    const QString platform = request.parameters.value(u"platform"_s).toString();
    const bool isAdd = request.parameters.value(u"add"_s).toBool();
    if (!device.isEmpty()) {
        view()->showDevice(app::DeviceId(device));
        return;
    }
    if (!product.isEmpty() || !platform.isEmpty())
        view()->showList(product, platform);
    if (isAdd)
        view()->add();
}

} // namespace ui
