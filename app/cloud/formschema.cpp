#include "formschema.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::FormSchema)
};

} // namespace

QList<FormField> commonPushFields()
{
    return {
        {.key = QString::fromLatin1(kPushTokenKey),
         .label = Text::tr("Push token"),
         .kind = FieldKind::Secret,
         .placeholder = Text::tr("No token"),
         .help = Text::tr("When set, the push address ends with ?token=… and a push without it is refused. "
                          "The cloud does not sign its pushes, so a long random text is advised."),
         .pattern = QStringLiteral("[A-Za-z0-9._~-]{8,128}"),
         .patternMessage = Text::tr("8 to 128 letters, digits and . _ ~ -"),
         .advanced = true},
        {.key = QString::fromLatin1(kAllowedAddressesKey),
         .label = Text::tr("Allowed senders"),
         .kind = FieldKind::AddressList,
         .placeholder = Text::tr("Every address"),
         .help = Text::tr("IP addresses or networks such as 10.0.0.0/8, one per line. "
                          "When there is one, a push from elsewhere is refused."),
         .advanced = true},
    };
}

} // namespace app
