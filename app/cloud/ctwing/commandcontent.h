#pragma once

#include "config.h"
#include "productfacts.h"

#include "app/codec/downlink.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace app::ctwing {

/// How AEP carries a command to the devices of a product.
enum class Carriage {
    Text,     ///< {"dataType":1,"payload":"text"}
    Hex,      ///< {"dataType":2,"payload":"AA55"}
    Bytes,    ///< Text where the command is text, hexadecimal digits otherwise.
    Model,    ///< {"serviceIdentifier":…,"params":{…}}
    MqttJson, ///< {"payload":{…}}
    Profile,  ///< {"serviceId":…,"method":…,"paras":{…}}, by an operation of its own
    Jt808,    ///< {"jtMessageId":…,"dataType":…,"payload":…}, only as the operator writes it
};

/// By the docking's setting, with Auto by what AEP says of the product. Unsupported for products whose commands no
/// source describes: HTTP and NB gateway ones, sub-devices, and profiles, which the product does not tell of; then the
/// setting decides. Source: ctwing.md §5.3, §5.4.
[[nodiscard]] Result<Carriage> carriageOf(CommandForm form, const ProductFacts &product);

/// A command as it stands in the body of its call.
struct CommandContent
{
    bool isProfile = false; ///< A `command` of the profile operation; otherwise the `content` of CreateCommand.
    QJsonObject content{};
    QByteArray deviceBytes{}; ///< What the device receives; empty where the platform writes it.
    QString note{};           ///< Translated: how it is carried.

    friend bool operator==(const CommandContent &, const CommandContent &) = default;
};

/// InvalidInput or Unsupported when \a downlink cannot be carried that way. A raw JSON object that is written as the
/// content of that carriage already (it has serviceIdentifier, serviceId and method, or jtMessageId) is taken as it is.
/// A profile's command is named by a function "<service>-<method>", as AEP wants both.
[[nodiscard]] Result<CommandContent> contentOf(Carriage carriage, const Downlink &downlink);

/// True when AEP's record of a command, text or object, says the same as \a content: numbers by value, hexadecimal
/// digits in any case.
[[nodiscard]] bool isSameContent(const QJsonObject &content, const QJsonObject &recorded);

} // namespace app::ctwing
