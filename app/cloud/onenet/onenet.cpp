#include "onenet.h"

#include "api.h"
#include "config.h"
#include "receiver.h"
#include "sample.h"
#include "schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr auto kPlatform = "onenet";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

QStringList subscribeSteps()
{
    return {Text::tr("Enable this record first: OneNET calls the address while it is being entered."),
            Text::tr("Sign in to OneNET of China Mobile. Today's console: add an instance of HTTP push and give it a "
                     "name. Classic platform: open the data push of the product."),
            Text::tr("Enter the push address: %1"),
            Text::tr("As Token enter the notification token of this record."),
            Text::tr("Message encryption may stay off. When it is on, the AesKey shown there must be entered in this "
                     "record as aesKey."),
            Text::tr("Today's console: press verify, then choose which data are pushed. Classic platform: submit; the "
                     "address is verified at once."),
            Text::tr("The host of the address must be reachable from the internet.")};
}

PlatformInfo info()
{
    return {.id = PlatformId(QString::fromLatin1(kPlatform)),
            .name = Text::tr("OneNET"),
            .icon = QString::fromLatin1(kPlatform),
            .pushSegment = "one-net",
            .pushTitle = Text::tr("OneNET notify endpoint - device message"),
            .docking = dockingSchema(),
            .device = deviceSchema(),
            .bindingDescription = Text::tr("OneNET device with the IMEI %1"),
            .subscribeSteps = subscribeSteps(),
            .samplePush = samplePush,
            .abilities = {.account = true, .directory = true, .commands = true}};
}

} // namespace

Platform create()
{
    return {.id = PlatformId(QString::fromLatin1(kPlatform)),
            .info = info,
            .receiver = std::make_unique<Receiver>(),
            .check = checkSettings,
            .api = api};
}

} // namespace app::onenet
