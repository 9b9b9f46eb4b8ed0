#include "reply.h"

#include "messages.h"
#include "resourceid.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

QJsonValue valueOf(const QJsonObject &resource)
{
    const QJsonValue value = resource.value("val"_L1);
    if (!value.isUndefined())
        return value;
    QJsonObject instances;
    const QJsonArray entries = resource.value("res_inst"_L1).toArray();
    for (const QJsonValue entry : entries)
        instances.insert(idText(entry["res_inst_id"_L1]), entry["val"_L1]);
    return instances.isEmpty() ? QJsonValue(QJsonValue::Undefined) : instances;
}

/// The id as it was asked for, which may be written otherwise ("03303_0_5700"); empty when it was not.
QString askedId(const QString &id, const QStringList &asked)
{
    const auto it = std::find_if(asked.cbegin(), asked.cend(),
                                 [&](const QString &each) { return ResourceId::from(each) == ResourceId::from(id); });
    return it == asked.cend() ? QString() : *it;
}

} // namespace

QJsonObject resourceValues(const QJsonValue &data, int object, const QStringList &asked)
{
    QJsonObject values;
    const QJsonArray instances = data.toArray();
    for (const QJsonValue instance : instances) {
        const QJsonArray resources = instance["res"_L1].toArray();
        for (const QJsonValue resource : resources) {
            const QString id = u"%1_%2_%3"_s.arg(QString::number(object), idText(instance["obj_inst_id"_L1]),
                                                 idText(resource["res_id"_L1]));
            const QString key = asked.isEmpty() ? id : askedId(id, asked);
            const QJsonValue value = valueOf(resource.toObject());
            if (!key.isEmpty() && ResourceId::from(id) && !value.isUndefined())
                values.insert(key, value);
        }
    }
    return values;
}

QJsonObject reportedValues(const QJsonValue &data, const QStringList &asked)
{
    QJsonObject values;
    const QJsonArray entries = data.toArray();
    for (const QJsonValue entry : entries) {
        const QString id = entry["identifier"_L1].toString();
        const QJsonValue value = entry["value"_L1];
        if (asked.contains(id) && !value.isUndefined() && !value.isNull())
            values.insert(id, value);
    }
    return values;
}

} // namespace app::onenet
