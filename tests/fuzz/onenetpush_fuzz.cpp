// A push from anybody, and anything that was signed: what verify() accepts, unpack() and the codec must read without a
// fault. The first byte chooses how the rest is sent.
#include "onenetsamples.h"

#include "app/cloud/onenet/onenet.h"
#include "app/codec/codec.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

enum class Way { Raw, Classic, ClassicText, ClassicCipher, ClassicSealed, Current, CurrentCipher, Url };
constexpr int kWays = 8;

QByteArray bodyOf(Way way, const QByteArray &input)
{
    switch (way) {
    case Way::Classic:
        return onenet::classicPlain(input);
    case Way::ClassicText:
        return onenet::classic("msg", onenet::quoted(input), input);
    case Way::ClassicCipher: // decrypted to anything
        return onenet::classicEncrypted(input.first(input.size() / 16 * 16).toBase64());
    case Way::ClassicSealed:
        return onenet::classicEncrypted(onenet::classicCiphertext(input));
    case Way::Current:
        return onenet::current(input);
    case Way::CurrentCipher:
        return onenet::current(onenet::currentCiphertext(input));
    case Way::Raw:
    case Way::Url:
        break;
    }
    return input;
}

void decode(const app::PushReceiver &receiver, const app::Push &push, const app::DataUplink &data,
            const app::Docking &docking)
{
    static const app::Codec *const kCodec = app::codec(u"demo-v1"_s);
    static const app::ThingModel kModel =
        *app::ThingModel::parse(QByteArrayLiteral(R"({"properties":[{"id":"temp","name":"t","valueType":"int"}]})"));
    const auto payload = receiver.codecPayload(push, data, docking);
    const auto decoded = kCodec->decode({.path = payload.path, .body = payload.body},
                                        {.deviceId = app::DeviceId(u"d"_s), .thingModel = &kModel});
    if (!decoded)
        return;
    for (const app::DeviceMessage &message : *decoded)
        static_cast<void>(app::toJson(message));
}

void receive(const QByteArray &body, const app::Docking &docking)
{
    static const app::Platform kPlatform = app::onenet::create();
    const bool isAccepted = kPlatform.receiver->verify({.body = body}, docking).has_value();
    const app::Push push{.body = body};
    const app::UnpackedPush unpacked = kPlatform.receiver->unpack(push, docking);
    static_cast<void>(kPlatform.receiver->readable(push, docking));
    if (unpacked.uplinks.isEmpty())
        std::abort();
    for (const app::Uplink &uplink : unpacked.uplinks) {
        for (const QString &warning : uplink.warnings) {
            if (isAccepted && warning.startsWith("The push cannot be read"_L1))
                std::abort();
        }
        if (const auto *data = std::get_if<app::DataUplink>(&uplink.content))
            decode(*kPlatform.receiver, push, *data, docking);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const app::Docking kClassic = onenet::docking(onenet::kClassicKey);
    static const app::Docking kCurrent = onenet::docking(onenet::kCurrentKey, {{u"codecInput"_s, u"raw"_s}});
    static const app::Platform kPlatform = app::onenet::create();
    if (size == 0)
        return 0;
    const auto way = static_cast<Way>(data[0] % kWays);
    const QByteArray input(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (way == Way::Url) {
        const auto answer = kPlatform.receiver->probe({.isProbe = true, .rawQuery = input}, kClassic);
        if (answer && answer->body.size() > input.size())
            std::abort();
        return 0;
    }
    const QByteArray body = bodyOf(way, input);
    receive(body, kClassic);
    receive(body, kCurrent);
    return 0;
}
