#include "codec.h"

#include "democodec.h"
#include "passthroughcodec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Codec)
};

} // namespace

QList<CodecInfo> codecInfos()
{
    return {
        {.id = u"demo-v1"_s,
         .name = Text::tr("Demo protocol v1"),
         .description =
             Text::tr("JSON messages by path: /report-property, /fire_alarm and so on, or judged by content"),
         .transports = {u"MQTT"_s, u"HTTP"_s, u"CoAP"_s, u"TCP"_s, u"UDP"_s, u"WebSocket"_s}},
        {.id = u"transparent"_s,
         .name = Text::tr("Transparent"),
         .description = Text::tr("Bytes are kept as they come and not decoded"),
         .transports = {u"HTTP"_s, u"MQTT"_s, u"CoAP"_s, u"TCP"_s, u"UDP"_s, u"WebSocket"_s}},
    };
}

const Codec *codec(const QString &id)
{
    static const DemoCodec demo;
    static const PassthroughCodec passthrough;
    if (id == "demo-v1"_L1)
        return &demo;
    if (id == "transparent"_L1)
        return &passthrough;
    return nullptr;
}

} // namespace app
