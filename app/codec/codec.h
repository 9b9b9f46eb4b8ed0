#pragma once

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
};

/// What the product form offers. Texts are translated when asked for.
struct CodecInfo
{
    QString id{};   ///< "demo-v1"
    QString name{}; ///< 演示协议v1
    QString description{};
    QStringList transports{}; ///< "HTTP", "MQTT", …
};

/// The codecs this program carries, by id.
[[nodiscard]] QList<CodecInfo> codecInfos();
/// Null for an unknown id.
[[nodiscard]] const Codec *codec(const QString &id);

} // namespace app
