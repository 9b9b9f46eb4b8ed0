#include "devicechooser.h"

#include "ui/journal/finders.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

DeviceChooser::DeviceChooser(app::Engine &engine, QWidget *parent) : QPushButton(parent), m_engine(engine)
{
    setObjectName(u"commandDeviceChoose"_s);
    setProperty("role", u"choice"_s);
    connect(this, &QPushButton::clicked, this, &DeviceChooser::search);
    showChosen();
}

void DeviceChooser::setDevice(const app::DeviceId &id, const QString &name)
{
    m_id = id;
    m_name = name;
    showChosen();
}

void DeviceChooser::search()
{
    openFinderPopup(this, tr("Device name or id"), tr("No such device."), deviceSearch(m_engine, {}), this,
                    [this](const FinderItem &item) {
                        setDevice(app::DeviceId(item.id), item.name);
                        Q_EMIT chosen(m_id);
                    });
}

void DeviceChooser::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChosen();
}

void DeviceChooser::showChosen()
{
    if (m_id.isEmpty())
        setText(tr("Choose a device …"));
    else
        setText(m_name.isEmpty() || m_name == m_id.text() ? m_id.text() : m_name + u" · "_s + m_id.text());
}

} // namespace ui
