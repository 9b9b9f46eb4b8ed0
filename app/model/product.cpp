#include "product.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Product)
};

void add(QList<Error> &faults, const QString &field, const QString &message)
{
    faults.append(Error{ErrorCode::InvalidInput, message, {}, field, {}});
}

} // namespace

QString deviceTypeName(DeviceType type)
{
    switch (type) {
    case DeviceType::Device:
        return u"device"_s;
    case DeviceType::ChildDevice:
        return u"childrenDevice"_s;
    case DeviceType::Gateway:
        return u"gateway"_s;
    }
    return {};
}

std::optional<DeviceType> deviceTypeFromName(const QString &name)
{
    for (const DeviceType type : {DeviceType::Device, DeviceType::ChildDevice, DeviceType::Gateway}) {
        if (deviceTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

bool isValidId(const QString &text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' ||
               c == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), isAllowed);
}

QList<Error> checkProduct(const Product &product)
{
    QList<Error> faults;
    const QString &id = product.id.text();
    if (id.isEmpty())
        add(faults, u"id"_s, Text::tr("Enter the product ID"));
    else if (id.size() > 64)
        add(faults, u"id"_s, Text::tr("The product ID has at most 64 characters"));
    else if (!isValidId(id))
        add(faults, u"id"_s, Text::tr("The product ID may contain only digits, letters, underscores and hyphens"));
    if (product.name.trimmed().isEmpty())
        add(faults, u"name"_s, Text::tr("Enter the product name"));
    else if (product.name.size() > 200)
        add(faults, u"name"_s, Text::tr("The product name has at most 200 characters"));
    if (product.categoryId.isEmpty())
        add(faults, u"categoryId"_s, Text::tr("Choose a category"));
    if (product.protocol.isEmpty())
        add(faults, u"protocol"_s, Text::tr("Choose a message protocol"));
    if (product.transport.isEmpty())
        add(faults, u"transport"_s, Text::tr("Choose a transport"));
    return faults;
}

} // namespace app
