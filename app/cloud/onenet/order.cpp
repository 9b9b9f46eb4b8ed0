#include "order.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

} // namespace

bool Order::isRead() const
{
    return kind == Kind::ReadDevice || kind == Kind::ReadReported;
}

QString resourcePath(const ApiAccess &access)
{
    return access.credential == Credential::ApiKey ? u"/nbiot"_s : u"/nb-iot"_s;
}

Result<Order> orderOf(const CloudCommand &command, const ApiAccess &access, qint64 nowMs)
{
    if (!command.device.identity.value(u"imei"_s).isEmpty())
        return resourceOrder(command, access, nowMs);
    if (access.credential != Credential::ApiKey)
        return thingOrder(command, access);
    return fail(ErrorCode::InvalidInput,
                Text::tr("The classic platform carries commands to devices with an IMEI only."),
                {.hint = Text::tr("Enter the IMEI in the device's configuration for OneNET."), .field = u"imei"_s});
}

} // namespace app::onenet
