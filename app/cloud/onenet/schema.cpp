#include "schema.h"

#include "config.h"

#include "app/model/device.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

FormField field(const char *key, const QString &label, FieldKind kind, bool isRequired)
{
    FormField result{.key = QString::fromLatin1(key), .label = label, .kind = kind, .required = isRequired};
    //: Placeholder and message of an empty text field
    result.placeholder = Text::tr("Please enter");
    if (isRequired)
        result.requiredMessage = result.placeholder;
    return result;
}

FormField advanced(FormField field)
{
    field.advanced = true;
    return field;
}

QList<FormField> recordFields()
{
    FormField product = field("id", Text::tr("ID"), FieldKind::Product, true);
    //: Placeholder and message of an empty choice
    product.placeholder = product.requiredMessage = Text::tr("Please choose");
    product.help = Text::tr("The product of this console that the pushes belong to.");
    FormField name = field("name", Text::tr("Name"), FieldKind::Text, true);
    name.placeholder = name.requiredMessage = Text::tr("Enter a name");
    return {product, name};
}

QList<FormField> accountFields()
{
    FormField address = field(kApiAddressKey, Text::tr("API address"), FieldKind::Url, true);
    address.help = Text::tr("Today's console: https://iot-api.heclouds.com/. Classic platform: "
                            "https://api.heclouds.com/.");
    FormField apiKey = field(kApiKeyKey, u"apiKey"_s, FieldKind::Secret, true);
    apiKey.help = Text::tr("Today's console: the access key of the product, or of the user. Classic platform: the "
                           "product's Master-APIkey.");
    FormField token = field(kTokenKey, Text::tr("Notification token"), FieldKind::Secret, true);
    token.help =
        Text::tr("The text that is entered at OneNET as Token of the HTTP push. Every push is checked with it.");
    FormField aesKey = field(kAesKeyKey, u"aesKey"_s, FieldKind::Secret, false);
    aesKey.help = Text::tr("Only when OneNET encrypts its pushes: the AesKey shown there, 16 characters on today's "
                           "console, 43 on the classic platform.");
    return {address, apiKey, token, aesKey};
}

QList<FormField> generationFields()
{
    FormField generation = advanced(field(kGenerationKey, Text::tr("Generation"), FieldKind::Choice, false));
    generation.help = Text::tr("What the apiKey is. By the address: iot-api.heclouds.com takes the product's access "
                               "key, api.heclouds.com and the provincial platforms the classic apiKey. Pushes of both "
                               "are always understood.");
    generation.defaultValue = u"auto"_s;
    generation.choices = {{u"auto"_s, Text::tr("By the API address")},
                          {u"classic"_s, Text::tr("Classic platform: apiKey")},
                          {u"productKey"_s, Text::tr("Today's console: product access key")},
                          {u"userKey"_s, Text::tr("Today's console: user access key")}};
    FormField product = advanced(field(kProductIdKey, Text::tr("OneNET product ID"), FieldKind::Text, false));
    product.help = Text::tr("The product's ID at OneNET. Calls to today's console need it.");
    product.pattern = u"[A-Za-z0-9_-]{1,64}"_s;
    product.patternMessage = Text::tr("Up to 64 letters, digits, _ and -");
    FormField user = advanced(field(kUserIdKey, Text::tr("User ID"), FieldKind::Text, false));
    user.help = Text::tr("Of the OneNET account; only with a user access key.");
    user.pattern = product.pattern;
    user.patternMessage = product.patternMessage;
    return {generation, product, user};
}

QList<FormField> readingFields()
{
    FormField input = advanced(field(kCodecInputKey, Text::tr("Codec input"), FieldKind::Choice, false));
    input.help = Text::tr("What the product's protocol is given: the values of the device, or OneNET's whole message.");
    input.defaultValue = u"payload"_s;
    input.choices = {{u"payload"_s, Text::tr("Values of the device")}, {u"raw"_s, Text::tr("Whole message")}};
    FormField path = advanced(field(kCodecPathKey, Text::tr("Codec path"), FieldKind::Text, false));
    path.placeholder = Text::tr("By content");
    path.help = Text::tr("For example /report-property. Empty: the protocol judges by the content.");
    FormField hex = advanced(field(kHexValuesKey, Text::tr("Hexadecimal values"), FieldKind::Choice, false));
    hex.help = Text::tr("Opaque LwM2M resources, such as 3200_0_5750, come as hexadecimal text. The protocol is given "
                        "the bytes, or the text as a property.");
    hex.defaultValue = u"bytes"_s;
    hex.choices = {{u"bytes"_s, Text::tr("As bytes")}, {u"text"_s, Text::tr("As text")}};
    FormField truncated = advanced(field(kTruncatedSignatureKey, Text::tr("Old signature"), FieldKind::Toggle, false));
    truncated.placeholder = Text::tr("Accept signatures over the start of a message");
    truncated.help = Text::tr("Only when pushes with Chinese text are refused for it: the end of such a message is not "
                              "protected.");
    truncated.defaultValue = false;
    return {input, path, hex, truncated};
}

QList<FormField> commandFields()
{
    FormField resource = advanced(field(kDownlinkResourceKey, Text::tr("Downlink resource"), FieldKind::Text, false));
    resource.placeholder = u"3200_0_5750"_s;
    resource.pattern = u"[0-9]+_[0-9]+_[0-9]+"_s;
    resource.patternMessage = Text::tr("Object, instance and resource: 3200_0_5750");
    resource.help = Text::tr("The LwM2M resource of NB-IoT devices that takes what the product's protocol or the "
                             "operator writes as bytes. Properties named like 3303_0_5700 do not need it.");
    return {resource};
}

/// OneNET signs what it sends, other than the clouds that the common help speaks of.
QList<FormField> pushFields()
{
    QList<FormField> fields = commonPushFields();
    for (FormField &each : fields) {
        if (each.key == QLatin1StringView(kPushTokenKey)) {
            each.help =
                Text::tr("When set, the push address ends with ?token=… and a push without it is refused. OneNET "
                         "signs its pushes with the notification token, so it is not needed.");
        }
    }
    return fields;
}

DockingWording wording()
{
    //: Button that adds a docking record
    return {.addButton = Text::tr("New"),
            //: Title of the dialog that adds a docking record
            .addTitle = Text::tr("Add"),
            .editTitle = Text::tr("Edit"),
            //: State of a docking record
            .enabledText = Text::tr("Enabled"),
            //: State of a docking record
            .disabledText = Text::tr("Disabled"),
            .deleteQuestion = Text::tr("Delete this docking?")};
}

} // namespace

FormSchema dockingSchema()
{
    FormSchema schema;
    schema.fields = recordFields() + accountFields();
    schema.fields.append(field("description", Text::tr("Description"), FieldKind::Multiline, false));
    schema.fields += generationFields() + readingFields() + commandFields() + pushFields();
    schema.columns = {DockingColumn::Id, DockingColumn::Name, DockingColumn::State, DockingColumn::Description};
    schema.searchKeys = {u"id"_s, u"name"_s};
    schema.wording = wording();
    return schema;
}

DeviceSchema deviceSchema()
{
    FormField imei = field("imei", u"IMEI"_s, FieldKind::Text, false);
    imei.pattern = u"[0-9]{15}"_s;
    imei.patternMessage = Text::tr("An IMEI has exactly 15 digits");
    imei.help = Text::tr("Of the device's NB-IoT module. Pushes are matched by it.");
    imei.recommended = true;
    FormField imsi = field("imsi", u"IMSI"_s, FieldKind::Text, false);
    imsi.pattern = u"[0-9]{1,15}"_s;
    imsi.patternMessage = Text::tr("An IMSI has 1 to 15 digits");
    imsi.help = Text::tr("Of the SIM card. OneNET asks for it when the device is created there.");
    // The key under which every cloud keeps the number that the customer gave the device.
    FormField name = field(kSerialSetting.data(), Text::tr("Device name"), FieldKind::Text, false);
    name.pattern = u"[A-Za-z0-9_-]{1,64}"_s;
    name.patternMessage = Text::tr("Up to 64 letters, digits, _ and -");
    name.help = Text::tr("Of a device of today's console (device_name). Pushes without an IMEI are matched by it.");
    FormField psk = field("psk", u"PSK"_s, FieldKind::Secret, false);
    psk.pattern = u"[A-Za-z0-9]{8,16}"_s;
    psk.patternMessage = Text::tr("A PSK has 8 to 16 letters and digits");
    psk.help = Text::tr("Only for devices that use DTLS.");
    return {.title = Text::tr("OneNET platform configuration"),
            .fields = {imei, imsi, name, psk},
            .identityKey = u"imei"_s};
}

} // namespace app::onenet
