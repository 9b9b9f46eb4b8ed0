#include "device.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Device)
};

void add(QList<Error> &faults, const QString &field, const QString &message)
{
    faults.append(Error{ErrorCode::InvalidInput, message, {}, field, {}});
}

} // namespace

QString deviceStateName(DeviceState state)
{
    switch (state) {
    case DeviceState::NotActive:
        return u"notActive"_s;
    case DeviceState::Offline:
        return u"offline"_s;
    case DeviceState::Online:
        return u"online"_s;
    }
    return {};
}

std::optional<DeviceState> deviceStateFromName(const QString &name)
{
    for (const DeviceState state : {DeviceState::NotActive, DeviceState::Offline, DeviceState::Online}) {
        if (deviceStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QList<Error> checkDevice(const Device &device)
{
    QList<Error> faults;
    const QString &id = device.id.text();
    if (id.isEmpty())
        add(faults, u"id"_s, Text::tr("Enter the device ID"));
    else if (id.size() > 64)
        add(faults, u"id"_s, Text::tr("The device ID has at most 64 characters"));
    else if (!isValidId(id))
        add(faults, u"id"_s, Text::tr("The device ID may contain only digits, letters, underscores and hyphens"));
    if (device.name.trimmed().isEmpty())
        add(faults, u"name"_s, Text::tr("Enter the device name"));
    else if (device.name.size() > 200)
        add(faults, u"name"_s, Text::tr("The device name has at most 200 characters"));
    if (device.productId.isEmpty())
        add(faults, u"productId"_s, Text::tr("Choose a product"));
    return faults;
}

} // namespace app
