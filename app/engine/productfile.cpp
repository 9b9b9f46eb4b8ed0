#include "productfile.h"

#include "app/model/jsonplace.h"
#include "try.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ProductFile)
};

QString textOf(const QJsonObject &json, QLatin1StringView first, QLatin1StringView second = {})
{
    const QJsonValue value = json.value(first);
    if (!value.isUndefined() || second.isEmpty())
        return value.toString();
    return json.value(second).toString();
}

/// "device" or {"value":"device","text":"直连设备"}
QString enumValue(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("value"_L1).toString() : value.toString();
}

/// A thing model as a text within the file: places in it begin with where the text stands.
Result<ThingModel> modelFromText(const QByteArray &text, const QString &place)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject() && document.object().isEmpty())
        return ThingModel(); // JetLinks writes this for a product without a model
    auto model = ThingModel::parse(text);
    if (model)
        return model;
    Error error = model.error();
    error.field = error.field.isEmpty() ? place : place + u'.' + error.field;
    return tl::unexpected(error);
}

Result<ThingModel> modelOf(const QJsonObject &json, const QString &path)
{
    const auto isGiven = [](const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); };
    const bool isOurs = isGiven(json.value("thingModel"_L1));
    const QString key = isOurs ? u"thingModel"_s : u"metadata"_s;
    const QJsonValue model = json.value(key);
    if (model.isObject())
        return ThingModel::parse(model.toObject(), path + key);
    if (!isOurs && model.isString()) {
        const QByteArray text = model.toString().toUtf8();
        return text.trimmed().isEmpty() ? ThingModel() : modelFromText(text, path + key);
    }
    if (!isGiven(model))
        return ThingModel();
    return fail(ErrorCode::InvalidInput, Text::tr("Expected an object with the thing model."), {.field = path + key});
}

/// A value of another type than its key wants would be taken for none at all.
Result<> checkTypes(const QJsonObject &json)
{
    const auto expect = [&json](QLatin1StringView key, const QString &expected, auto isSound) -> Result<> {
        const QJsonValue value = json.value(key);
        if (value.isUndefined() || value.isNull() || isSound(value))
            return {};
        return fail(ErrorCode::InvalidInput, expected, {.field = key});
    };
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    const auto isEnum = [](const QJsonValue &value) {
        return value.isString() || value.toObject().value("value"_L1).isString();
    };
    for (const char *key :
         {"id", "name", "protocol", "messageProtocol", "transport", "transportProtocol", "categoryId", "classifiedId",
          "categoryName", "classifiedName", "organization", "orgId", "storePolicy", "description", "describe"})
        APP_TRY(expect(QLatin1StringView(key), Text::tr("Expected a text."), isText));
    APP_TRY(expect("deviceType"_L1, Text::tr("Expected device, childrenDevice or gateway."), isEnum));
    APP_TRY(
        expect("configuration"_L1, Text::tr("Expected an object."), [](const QJsonValue &v) { return v.isObject(); }));
    APP_TRY(
        expect("published"_L1, Text::tr("Expected true or false."), [](const QJsonValue &v) { return v.isBool(); }));
    return expect("state"_L1, Text::tr("Expected a number."), [](const QJsonValue &v) { return v.isDouble(); });
}

/// The same error with where in the file it is.
Error withPlace(Error error, const QByteArray &json)
{
    if (error.field.isEmpty())
        return error;
    const TextPosition at = textPosition(json, jsonOffset(json, error.field));
    error.message =
        Text::tr("Line %1, column %2: %3").arg(QString::number(at.line), QString::number(at.column), error.message);
    return error;
}

} // namespace

Result<Product> productFromImport(const QJsonObject &json, const QString &path)
{
    Product product;
    product.id = ProductId(textOf(json, "id"_L1));
    product.name = textOf(json, "name"_L1);
    product.protocol = textOf(json, "protocol"_L1, "messageProtocol"_L1);
    product.transport = textOf(json, "transport"_L1, "transportProtocol"_L1);
    product.categoryId = textOf(json, "categoryId"_L1, "classifiedId"_L1);
    product.categoryName = textOf(json, "categoryName"_L1, "classifiedName"_L1);
    product.organization = textOf(json, "organization"_L1, "orgId"_L1);
    product.storePolicy = textOf(json, "storePolicy"_L1);
    product.description = textOf(json, "description"_L1, "describe"_L1);
    product.configuration = json.value("configuration"_L1).toObject();
    product.published = json.value("published"_L1).toBool() || json.value("state"_L1).toInt() == 1;
    const QString type = enumValue(json.value("deviceType"_L1));
    const auto deviceType = deviceTypeFromName(type.isEmpty() ? u"device"_s : type);
    if (!deviceType) {
        return fail(ErrorCode::InvalidInput, Text::tr("\"%1\" is not a device type.").arg(type),
                    {.hint = Text::tr("Use device, childrenDevice or gateway."), .field = path + u"deviceType"_s});
    }
    product.deviceType = *deviceType;
    auto model = modelOf(json, path);
    if (!model)
        return tl::unexpected(model.error());
    product.thingModel = std::move(*model);
    return product;
}

QJsonObject productToExport(const Product &product)
{
    QJsonObject json{{u"id"_s, product.id.text()},
                     {u"name"_s, product.name},
                     {u"protocol"_s, product.protocol},
                     {u"transport"_s, product.transport},
                     {u"deviceType"_s, deviceTypeName(product.deviceType)},
                     {u"thingModel"_s, product.thingModel.toJson()},
                     {u"published"_s, product.published}};
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"categoryId"_s, product.categoryId);
    put(u"categoryName"_s, product.categoryName);
    put(u"organization"_s, product.organization);
    put(u"storePolicy"_s, product.storePolicy);
    put(u"description"_s, product.description);
    if (!product.configuration.isEmpty())
        json.insert(u"configuration"_s, product.configuration);
    if (!product.damage.isEmpty()) { // an empty model would look like one that somebody wanted
        json.remove(u"thingModel"_s);
        json.insert(u"damage"_s, product.damage);
    }
    return json;
}

QByteArray productToFile(const Product &product)
{
    const QJsonObject json{
        {u"id"_s, product.id.text()},
        {u"name"_s, product.name},
        {u"classifiedId"_s, product.categoryId},
        {u"classifiedName"_s, product.categoryName},
        {u"orgId"_s, product.organization},
        {u"messageProtocol"_s, product.protocol},
        {u"transportProtocol"_s, product.transport},
        {u"storePolicy"_s, product.storePolicy},
        {u"deviceType"_s, QJsonObject{{u"value"_s, deviceTypeName(product.deviceType)}}},
        {u"describe"_s, product.description},
        {u"configuration"_s, product.configuration},
        {u"metadata"_s, QString::fromUtf8(QJsonDocument(product.thingModel.toJson()).toJson(QJsonDocument::Compact))},
        {u"state"_s, product.published ? 1 : 0}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Product> productFromFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        if (error.error == QJsonParseError::NoError)
            return fail(ErrorCode::InvalidInput, Text::tr("The file does not hold a product object."));
        const TextPosition at = textPosition(json, error.offset);
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Line %1, column %2: %3.")
                        .arg(QString::number(at.line), QString::number(at.column), error.errorString()));
    }
    if (const auto sound = checkTypes(document.object()); !sound)
        return tl::unexpected(withPlace(sound.error(), json));
    auto product = productFromImport(document.object(), {});
    if (!product)
        return tl::unexpected(withPlace(product.error(), json));
    product->published = false; // an imported product is looked at before it is published
    return product;
}

} // namespace app
