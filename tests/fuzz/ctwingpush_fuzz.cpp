// A push from anybody: what verify() accepts, unpack() and the codec must read without a fault.
#include "app/cloud/ctwing/ctwing.h"
#include "app/codec/codec.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const app::Platform kPlatform = app::ctwing::create();
    static const app::Codec *const kCodec = app::codec(u"demo-v1"_s);
    static const app::ThingModel kModel =
        *app::ThingModel::parse(QByteArrayLiteral(R"({"properties":[{"id":"level","name":"l","valueType":"int"}]})"));

    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const app::Docking docking;
    const bool isAccepted = kPlatform.receiver->verify({.body = body}, docking).has_value();
    const app::Push push{.body = body};
    const app::UnpackedPush unpacked = kPlatform.receiver->unpack(push, docking);
    if (unpacked.uplinks.isEmpty())
        std::abort();
    for (const app::Uplink &uplink : unpacked.uplinks) {
        if (isAccepted && uplink.warnings.contains(u"The body is not a JSON object"_s))
            std::abort();
        const auto *report = std::get_if<app::DataUplink>(&uplink.content);
        if (report == nullptr)
            continue;
        const auto payload = kPlatform.receiver->codecPayload(push, *report, docking);
        const auto decoded = kCodec->decode({.path = payload.path, .body = payload.body},
                                            {.deviceId = app::DeviceId(u"d"_s), .thingModel = &kModel});
        if (decoded) {
            for (const app::DeviceMessage &message : *decoded)
                static_cast<void>(app::toJson(message));
        }
    }
    return 0;
}
