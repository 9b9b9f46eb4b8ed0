#include "simulatorfacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString labelIn(const QList<app::FormField> &fields, const QString &key)
{
    for (const app::FormField &field : fields)
        if (field.key.compare(key, Qt::CaseInsensitive) == 0)
            return field.label;
    return {};
}

} // namespace

QString SimulatorFacts::label(const QString &key, const app::PlatformInfo &info)
{
    if (key == "url"_L1)
        return tr("API address");
    if (key == "productId"_L1)
        return tr("Product ID at the cloud");
    const QString label = labelIn(info.docking.fields, key);
    return label.isEmpty() ? key : label;
}

QList<SimulatorFact> SimulatorFacts::facts(const QJsonObject &object, const app::PlatformInfo &info,
                                           const QStringList &without)
{
    QList<SimulatorFact> facts;
    QStringList keys{u"url"_s, u"productId"_s};
    for (const app::FormField &field : info.docking.fields)
        keys.append(field.key);
    keys.append(object.keys());
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QString value = textOf(object.value(key));
        if (!value.isEmpty() && !without.contains(key))
            facts.append({label(key, info), value});
    }
    return facts;
}

SimulatorGroup SimulatorFacts::productGroup(const QJsonObject &product, const app::PlatformInfo &info)
{
    //: %1 is a product at a simulated cloud.
    SimulatorGroup group{.title = tr("Product %1").arg(product.value("name"_L1).toString()), .isPart = true};
    group.facts = facts(product, info, {u"name"_s});
    const QJsonArray devices = product.value("devices"_L1).toArray();
    for (const QJsonValue &each : devices) {
        const QJsonObject device = each.toObject();
        const QString name = device.value("name"_L1).toString();
        bool any = false;
        for (const app::FormField &field : info.device.fields) {
            const QString value = device.value(field.key).toString();
            if (value.isEmpty() || field.kind == app::FieldKind::Secret)
                continue;
            //: A device's name and one of its numbers: "meter-01: IMEI".
            group.facts.append({tr("%1: %2").arg(name, field.label), value});
            any = true;
        }
        if (!any && !name.isEmpty())
            group.facts.append({tr("Device name"), name});
    }
    return group;
}

QList<SimulatorGroup> SimulatorFacts::cloudGroups(const QJsonObject &cloud, const app::PlatformInfo &info)
{
    const QJsonArray products = cloud.value("products"_L1).toArray();
    QStringList ofProducts{u"port"_s};
    for (const QJsonValue &product : products)
        ofProducts += product.toObject().keys(); // those of the first one are repeated beside the list
    QList<SimulatorGroup> groups{{.title = info.name, .facts = facts(cloud, info, ofProducts)}};
    for (const QJsonValue &product : products)
        groups.append(productGroup(product.toObject(), info));
    return groups;
}

QList<SimulatorGroup> SimulatorFacts::groups(const QJsonObject &ready, const QList<app::PlatformInfo> &clouds)
{
    QList<SimulatorGroup> groups;
    for (const app::PlatformInfo &info : clouds)
        if (const QJsonValue cloud = ready.value(info.id.text()); cloud.isObject())
            groups += cloudGroups(cloud.toObject(), info);
    const QString control = ready.value("control"_L1).toObject().value("url"_L1).toString();
    if (!control.isEmpty())
        groups.append({.title = tr("Control"), .facts = {{tr("Address for scripts"), control}}});
    return groups;
}

} // namespace ui
