#include "devicesmodel.h"

#include "texts.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DevicesModel)
};

ActionLinks linksOf(const app::Device &device)
{
    ActionLinks links{{.id = u"view"_s, .text = Text::tr("View")}, {.id = u"edit"_s, .text = Text::tr("Edit")}};
    if (device.state == app::DeviceState::NotActive) {
        links.append({.id = u"enable"_s, .text = Text::tr("Enable")});
        links.append({.id = u"delete"_s, .text = Text::tr("Delete"), .danger = true});
    } else {
        links.append({.id = u"disable"_s, .text = Text::tr("Disable")});
    }
    return links;
}

} // namespace

DevicesModel::DevicesModel(QObject *parent)
    : RowsModel(
          makeColumns(), [](const app::Device &device) { return device.id.text(); }, parent)
{}

DevicesModel::Columns DevicesModel::makeColumns()
{
    using Row = app::Device;
    return {{.title = QString()},
            {.title = u"ID"_s, .value = [](const Row &row) { return row.id.text(); }, .mono = true},
            {.title = Text::tr("Device name"), .value = [](const Row &row) { return row.name; }},
            {.title = Text::tr("Product name"), .value = [](const Row &row) { return row.productName; }},
            {.title = Text::tr("Registered at"),
             .value = [](const Row &row) { return RegistryTexts::time(row.registeredAt); },
             .mono = true},
            {.title = Text::tr("State"),
             .value = [](const Row &row) { return RegistryTexts::deviceState(row.state); },
             .tone = [](const Row &row) { return int(RegistryTexts::deviceStateTone(row.state)); },
             .hollow = [](const Row &row) { return row.state == app::DeviceState::NotActive; }},
            {.title = Text::tr("Remarks"), .value = [](const Row &row) { return row.description; }, .muted = true},
            {.title = Text::tr("Actions"), .links = [](const Row &row) { return linksOf(row); }}};
}

void DevicesModel::retranslate()
{
    setColumns(makeColumns());
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == CheckColumn) {
        const app::Device &device = row(index.row());
        if (role == Qt::CheckStateRole)
            return int(m_ticked.contains(device.id.text()) ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::AccessibleTextRole)
            return Text::tr("Select %1").arg(device.name);
    }
    return RowsModel::data(index, role);
}

Qt::ItemFlags DevicesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == CheckColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool DevicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != CheckColumn || role != Qt::CheckStateRole)
        return false;
    const app::Device &device = row(index.row());
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(device.id.text(), device.productId.text());
    else
        m_ticked.remove(device.id.text());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QList<app::DeviceId> DevicesModel::ticked() const
{
    QStringList ids = m_ticked.keys();
    ids.sort();
    QList<app::DeviceId> devices;
    for (const QString &id : std::as_const(ids))
        devices.append(app::DeviceId(id));
    return devices;
}

QSet<QString> DevicesModel::tickedProducts() const
{
    return {m_ticked.cbegin(), m_ticked.cend()};
}

void DevicesModel::tickAll()
{
    for (const app::Device &device : rows())
        m_ticked.insert(device.id.text(), device.productId.text());
    repaintTicks();
}

void DevicesModel::untick(const app::DeviceId &id)
{
    if (m_ticked.remove(id.text()))
        repaintTicks();
}

void DevicesModel::untickAll()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    repaintTicks();
}

void DevicesModel::repaintTicks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

} // namespace ui
