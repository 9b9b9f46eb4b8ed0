#pragma once

#include "app/model/docking.h"
#include "app/model/error.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace app::ctwing {

inline constexpr auto kProductIdKey = "ctwingProductId";
inline constexpr auto kApiAddressKey = "apiAddress";
inline constexpr auto kCodecInputKey = "codecInput";
inline constexpr auto kCodecPathKey = "codecPath";
inline constexpr auto kCommandFormKey = "commandForm";
inline constexpr auto kAppKeyKey = "appKey";
inline constexpr auto kAppSecretKey = "appSecret";
inline constexpr auto kMasterKeyKey = "masterKey";

/// What the product's codec is given (jetlinks.md 8.3, 8).
enum class CodecInput {
    Payload, ///< The device's bytes, or what the platform parsed, as a report.
    Raw,     ///< The whole notification.
};

/// A docking's settings that the receiver needs, typed.
struct Config
{
    QString productId{}; ///< The product number on AEP; empty when not set.
    CodecInput codecInput = CodecInput::Payload;
    QString codecPath{}; ///< For codecs that go by a path; empty: by content.
};

[[nodiscard]] Config configOf(const Docking &docking);

/// How commands are written for AEP (ctwing.md §5.3 and §5.4).
enum class CommandForm {
    Auto,     ///< By what AEP says of the product.
    Text,     ///< Transparent: dataType 1, the text itself.
    Hex,      ///< Transparent: dataType 2, hexadecimal digits.
    Model,    ///< A service of AEP's thing model.
    MqttJson, ///< Transparent MQTT: a JSON object.
    Profile,  ///< A command of an LWM2M profile; AEP does not say which products have one.
};
/// "auto", "text", "hex", "model", "mqttJson", "profile"
[[nodiscard]] QString commandFormName(CommandForm form);
[[nodiscard]] std::optional<CommandForm> commandFormOf(const QString &name);

/// A docking's settings that calls to AEP need, typed. Keys are without the blanks that copying brings along.
struct ApiConfig
{
    QUrl base{};         ///< Without the module: "https://ag-api.ctwing.cn". Invalid when no sound address is entered.
    QString productId{}; ///< Decimal digits; empty when not set.
    Secret appKey{};
    Secret appSecret{};
    Secret masterKey{};
    CommandForm commandForm = CommandForm::Auto;
};

[[nodiscard]] ApiConfig apiConfigOf(const Docking &docking);

/// \a address without query and fragment and without a module ("/aep_…") at the end of its path: the address of the
/// API is commonly written with the module of the device calls (jetlinks.md 8.3), but every module is called.
[[nodiscard]] QUrl baseAddress(const QString &address);

/// Rules beyond required and pattern; each error carries the field's key and a translated sentence.
[[nodiscard]] QList<Error> checkSettings(const Docking &docking);

} // namespace app::ctwing
