#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace app {

/// A command as the product's protocol writes it, ready for a cloud to carry.
///
/// Clouds that carry bytes take `bytes`; clouds with a thing model of their own take `service` and `params`.
struct Downlink
{
    QByteArray bytes{};                     ///< What a device behind a transparent product receives.
    bool isText = false;                    ///< `bytes` is UTF-8 text.
    QJsonValue json{QJsonValue::Undefined}; ///< The same as a value, when it is JSON; otherwise undefined.
    QString path{};                         ///< For protocols that go by a topic: "/write-property". May be empty.
    QString service{};    ///< The thing model's name for it: function id, or the property when it is one; may be empty.
    QJsonObject params{}; ///< Inputs of the function, or the properties to write, by id.
    bool isRaw = false;   ///< The operator wrote `bytes` (and `json`) himself: there is no service.
};

} // namespace app
