#include "ctwing.h"

#include "api.h"
#include "config.h"
#include "receiver.h"
#include "sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr auto kPlatform = "ctwing";
constexpr auto kDefaultApiAddress = "https://ag-api.ctwing.cn/aep_device_management";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

FormField field(const char *name, const QString &label, FieldKind kind, bool isRequired)
{
    FormField result{.key = key(name), .label = label, .kind = kind, .required = isRequired};
    //: Placeholder and message of an empty text field
    result.placeholder = Text::tr("Please enter");
    if (isRequired)
        result.requiredMessage = result.placeholder;
    return result;
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
    FormField cloudProduct = field(kProductIdKey, Text::tr("Product ID"), FieldKind::Text, true);
    cloudProduct.help = Text::tr("The product number shown by CTWing on the product's page.");
    FormField address = field(kApiAddressKey, Text::tr("API address"), FieldKind::Url, true);
    address.defaultValue = key(kDefaultApiAddress);
    FormField appKey = field(kAppKeyKey, u"appKey"_s, FieldKind::Secret, true);
    appKey.help = Text::tr("On CTWing: application management, details of the application.");
    FormField appSecret = field(kAppSecretKey, u"appSecret"_s, FieldKind::Secret, true);
    appSecret.help = appKey.help;
    FormField masterKey = field(kMasterKeyKey, u"masterKey"_s, FieldKind::Secret, false);
    masterKey.help = Text::tr("On CTWing: details of the product. Device calls need it.");
    masterKey.recommended = true;
    return {cloudProduct, address, appKey, appSecret, masterKey};
}

FormField commandFormField()
{
    FormField form = field(kCommandFormKey, Text::tr("Form of commands"), FieldKind::Choice, false);
    form.help = Text::tr("How commands are written for CTWing. By product: as CTWing describes the product. A device "
                         "profile must be chosen here; its functions are named <service>-<method>.");
    form.defaultValue = commandFormName(CommandForm::Auto);
    form.choices = {{commandFormName(CommandForm::Auto), Text::tr("By product")},
                    {commandFormName(CommandForm::Text), Text::tr("Transparent, text")},
                    {commandFormName(CommandForm::Hex), Text::tr("Transparent, hexadecimal")},
                    {commandFormName(CommandForm::Model), Text::tr("Thing model of CTWing")},
                    {commandFormName(CommandForm::MqttJson), Text::tr("MQTT transparent, JSON")},
                    {commandFormName(CommandForm::Profile), Text::tr("LWM2M profile")}};
    form.advanced = true;
    return form;
}

QList<FormField> advancedFields()
{
    FormField input = field(kCodecInputKey, Text::tr("Codec input"), FieldKind::Choice, false);
    input.help = Text::tr("What the product's protocol is given: the device's payload, or the whole notification.");
    input.defaultValue = u"payload"_s;
    input.choices = {{u"payload"_s, Text::tr("Payload of the device")}, {u"raw"_s, Text::tr("Whole notification")}};
    input.advanced = true;
    FormField path = field(kCodecPathKey, Text::tr("Codec path"), FieldKind::Text, false);
    path.placeholder = Text::tr("By content");
    path.help = Text::tr("For example /report-property. Empty: the protocol judges by the content.");
    path.advanced = true;
    return {input, path, commandFormField()};
}

FormSchema dockingSchema()
{
    FormSchema schema;
    schema.fields = recordFields() + accountFields();
    schema.fields.append(field("description", Text::tr("Description"), FieldKind::Multiline, false));
    schema.fields += advancedFields() + commonPushFields();
    schema.columns = {DockingColumn::Id, DockingColumn::Name, DockingColumn::State, DockingColumn::Description};
    schema.searchKeys = {u"id"_s, u"name"_s};
    //: Button that adds a docking record
    schema.wording = {.addButton = Text::tr("New"),
                      //: Title of the dialog that adds a docking record
                      .addTitle = Text::tr("Add"),
                      .editTitle = Text::tr("Edit"),
                      //: State of a docking record
                      .enabledText = Text::tr("Enabled"),
                      //: State of a docking record
                      .disabledText = Text::tr("Disabled"),
                      .deleteQuestion = Text::tr("Delete this docking?")};
    return schema;
}

DeviceSchema deviceSchema()
{
    FormField imei = field("imei", u"IMEI"_s, FieldKind::Text, false);
    imei.pattern = u"[0-9]{15}"_s;
    imei.patternMessage = Text::tr("An IMEI has exactly 15 digits");
    imei.help = Text::tr("As CTWing's device page shows it. Pushes are matched by it.");
    imei.recommended = true;
    const FormField serial = field("sn", u"SN"_s, FieldKind::Text, false);
    FormField psk = field("psk", u"PSK"_s, FieldKind::Secret, false);
    psk.help = Text::tr("Only for products that use DTLS.");
    return {
        .title = Text::tr("CTWing platform configuration"), .fields = {imei, serial, psk}, .identityKey = u"imei"_s};
}

PlatformInfo info()
{
    return {
        .id = PlatformId(key(kPlatform)),
        .name = Text::tr("CTWing"),
        .icon = key(kPlatform),
        .pushSegment = kPlatform,
        .pushTitle = Text::tr("CTWing notify endpoint - device message"),
        .docking = dockingSchema(),
        .device = deviceSchema(),
        .bindingDescription = Text::tr("CTWing device with the IMEI %1"),
        .subscribeSteps = {Text::tr("Sign in to the AEP platform of China Telecom."),
                           Text::tr("Open product management, then subscription management of the product."),
                           Text::tr("Add a subscription and choose the message types: data, events, command responses, "
                                    "online and offline."),
                           Text::tr("Choose the level “product” and enter the push address: %1"),
                           Text::tr("The host of the address must be reachable from the internet. Allow about a minute "
                                    "after saving.")},
        .samplePush = samplePush,
        .abilities = {.account = true, .directory = true, .subscriptions = true, .commands = true},
    };
}

} // namespace

Platform create()
{
    return {.id = PlatformId(key(kPlatform)),
            .info = info,
            .receiver = std::make_unique<Receiver>(),
            .check = checkSettings,
            .api = api};
}

} // namespace app::ctwing
