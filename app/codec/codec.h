#pragma once

#include "app/codec/downlink.h"
#include "app/model/command.h"
#include "app/model/devicemessage.h"
#include "app/model/product.h"
#include "app/model/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace app {

/// What a codec may know beside the bytes.
struct CodecContext
{
    DeviceId deviceId{};
    ProductId productId{};
    const ThingModel *thingModel = nullptr; ///< Never null during a call.
    QString imei{};
    QDateTime timestamp{}; ///< For messages that carry none of their own; UTC.
};

/// One payload as an HTTP-like request: what the demo protocol's HTTP codec would have been called with.
struct CodecInput
{
    QString path{}; ///< "/report-property"; empty: judge by the content.
    QByteArray body{};
};

/// 编解码协议: bytes to device messages. Stateless and thread-safe.
class Codec
{
public:
    virtual ~Codec() = default;

    /// Zero or more messages; the device id of the context is put in where the payload names none.
    /// An error says at which place what was expected.
    [[nodiscard]] virtual Result<QList<DeviceMessage>> decode(const CodecInput &input,
                                                              const CodecContext &context) const = 0;

    /// The command as the device expects it. \a messageId: what a reply will name. Unsupported when the protocol has
    /// no such command; a raw command is not the codec's business (see downlinkOf()).
    [[nodiscard]] virtual Result<Downlink> encode(const CommandBody &command, const CodecContext &context,
                                                  const QString &messageId) const = 0;
};

/// What the product form offers. Texts are translated when asked for.
struct CodecInfo
{
    QString id{};   ///< "demo-v1"
    QString name{}; ///< 演示协议v1
    QString description{};
    QStringList transports{}; ///< "HTTP", "MQTT", …
};

/// What goes to the device: encoded by \a codec, or as the operator wrote it.
[[nodiscard]] Result<Downlink> downlinkOf(const Codec &codec, const CommandBody &command, const CodecContext &context,
                                          const QString &messageId);

/// The command with its values converted as the thing model wants them. InvalidInput with the place in `field`
/// ("properties.temperature", "inputs.level"): an unknown property or function, a property that is read only or that
/// the platform holds itself (source "manual"), a value that breaks its type's rules, a raw text that is not sound.
/// Missing inputs of a function are allowed, as the original does (jetlinks.md 5.4).
[[nodiscard]] Result<CommandBody> checkedCommand(const CommandBody &command, const ThingModel &model);

/// The command with the values of password types hidden, for people to see.
[[nodiscard]] CommandBody maskedCommand(const CommandBody &command, const ThingModel &model);

/// The codecs this program carries, by id.
[[nodiscard]] QList<CodecInfo> codecInfos();
/// Null for an unknown id.
[[nodiscard]] const Codec *codec(const QString &id);

} // namespace app
