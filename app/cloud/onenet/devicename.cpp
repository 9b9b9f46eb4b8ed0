#include "devicename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::onenet {

QString deviceNameOf(const CloudDevice &device)
{
    const QString number = device.identity.value(u"sn"_s);
    return number.isEmpty() ? device.cloudId : number;
}

QString deviceNameOf(const CloudDeviceDraft &draft)
{
    static const QRegularExpression kPattern(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{1,64}"_s));
    for (const QString &name : {draft.values.value(u"sn"_s), draft.values.value(u"imei"_s)}) {
        if (kPattern.match(name).hasMatch())
            return name;
    }
    return {};
}

} // namespace app::onenet
