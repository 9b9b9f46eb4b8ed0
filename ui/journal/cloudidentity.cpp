#include "cloudidentity.h"

using namespace Qt::StringLiterals;

namespace ui {

app::DeviceSchema deviceSchema(app::Engine &engine, const app::PlatformId &platform)
{
    const QList<app::PlatformInfo> platforms = engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        if (info.id == platform)
            return info.device;
    return {};
}

QString identityLabel(const app::DeviceSchema &schema)
{
    for (const app::FormField &field : schema.fields)
        if (field.key == schema.identityKey)
            return field.label;
    return schema.identityKey;
}

QString identityLabel(app::Engine &engine, const app::PlatformId &platform)
{
    QStringList labels;
    const QList<app::PlatformInfo> platforms = engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms) {
        const QString label = identityLabel(info.device);
        if ((platform.isEmpty() || info.id == platform) && !label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels.join(u" / "_s);
}

QString identityValue(const app::CloudIdentity &identity, const QString &identityKey)
{
    if (identityKey == "imei"_L1)
        return identity.imei;
    if (identityKey == app::kSerialSetting)
        return identity.serial;
    return identity.serial.isEmpty() ? identity.cloudDeviceId : identity.serial;
}

} // namespace ui
