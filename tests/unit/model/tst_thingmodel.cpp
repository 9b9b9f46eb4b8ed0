#include "app/model/thingmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using app::ThingModel;

Q_DECLARE_METATYPE(app::ThingModel)

class ThingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoModelsSurviveUnchanged();
    void everyAttributeIsRead();
    void oldNamesAreReadAndNewOnesWritten();
    void unknownKeysAreKept();
    void aFaultIsNamedWithItsPlace_data();
    void aFaultIsNamedWithItsPlace();
    void aSyntaxFaultIsNamedWithLineAndColumn();
    void aFileWithNoneOfTheFourListsIsRefused();
    void aFileOfMoreThan4MiBIsRefused();
    void sixteenLevelsOfTypesAreReadAndSeventeenRefused();
    void membersAreNamedFreely();
    void whatCannotBeReadAgainIsNotStorable_data();
    void whatCannotBeReadAgainIsNotStorable();
    void aFileTooLargeWhenWrittenIsNotStorable();
    void thePathOfAnImportFileLeadsTheFault();
    void theFormsRulesHaveTheirMessages_data();
    void theFormsRulesHaveTheirMessages();
    void aPositionCountsCharactersNotBytes();
};

void ThingModelTest::theDemoModelsSurviveUnchanged()
{
    QFile file(QStringLiteral(DEMO_MODELS));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonArray models = QJsonDocument::fromJson(file.readAll()).object().value("models"_L1).toArray();
    QCOMPARE(models.size(), 3);
    for (const QJsonValue &each : models) {
        const QJsonObject metadata = each.toObject().value("metadata"_L1).toObject();
        const auto model = ThingModel::parse(QJsonDocument(metadata).toJson());
        QVERIFY2(model, qPrintable(model ? QString() : app::toText(model.error())));
        QVERIFY(!model->isEmpty());
        QCOMPARE(model->toJson(), metadata);
        const auto again = ThingModel::parse(model->toJsonText());
        QVERIFY(again);
        QVERIFY(*again == *model);
    }
}

void ThingModelTest::everyAttributeIsRead()
{
    const auto model = ThingModel::parse(QByteArrayLiteral(R"({
      "properties":[
        {"id":"t","name":"温度","description":"d","valueType":{"type":"float","scale":1,"unit":"celsiusDegrees","min":"16","max":30},
         "expands":{"readOnly":"true","source":"rule","storageType":"ignore"}},
        {"id":"p","name":"密码","valueType":{"type":"password","expands":{"maxLength":8,"x":1}},"expands":{"readOnly":true}},
        {"id":"f","name":"照片","valueType":{"type":"file","fileType":"Base64"}},
        {"id":"d","name":"日期","valueType":{"type":"date","format":"yyyy-MM-dd","tz":"Asia/Shanghai"}}],
      "functions":[{"id":"set","name":"设置","async":true,"inputs":[{"id":"t","name":"温度","valueType":"int"}],"output":{"type":"boolean"}},
                   {"id":"stop","name":"停止","inputs":[],"output":{}}],
      "events":[{"id":"fault","name":"故障","valueType":{"type":"object","properties":[]},"expands":{"level":"urgent","eventType":"reportData"}}],
      "tags":[{"id":"room","name":"房间","valueType":{"type":"string"},"expands":{"source":"manual"}}]})"));
    QVERIFY2(model, qPrintable(model ? QString() : app::toText(model.error())));
    const auto *t = model->property(u"t"_s);
    QVERIFY(t);
    QCOMPARE(t->valueType.type, app::DataType::Float);
    QCOMPARE(t->valueType.min, 16.0);
    QCOMPARE(t->valueType.max, 30.0);
    QCOMPARE(t->valueType.scale, 1);
    QCOMPARE(t->valueType.unit, u"celsiusDegrees"_s);
    QVERIFY(t->readOnly);
    QCOMPARE(t->source, u"rule"_s);
    QCOMPARE(t->expands, (QJsonObject{{u"storageType"_s, u"ignore"_s}}));
    QCOMPARE(model->property(u"p"_s)->valueType.maxLength, 8);
    QVERIFY(model->property(u"p"_s)->readOnly);
    QCOMPARE(model->property(u"f"_s)->valueType.fileType, u"base64"_s);
    QCOMPARE(model->property(u"d"_s)->valueType.timeZone, u"Asia/Shanghai"_s);
    QVERIFY(model->function(u"set"_s)->async);
    QCOMPARE(model->function(u"set"_s)->inputs.first().valueType.type, app::DataType::Int);
    QVERIFY(model->function(u"set"_s)->output);
    QVERIFY(!model->function(u"stop"_s)->output);
    QCOMPARE(model->event(u"fault"_s)->level, app::EventLevel::Urgent);
    QCOMPARE(model->event(u"fault"_s)->expands, (QJsonObject{{u"eventType"_s, u"reportData"_s}}));
    QCOMPARE(model->tags.first().source, u"manual"_s);
    QVERIFY(!model->property(u"none"_s));
}

void ThingModelTest::oldNamesAreReadAndNewOnesWritten()
{
    const auto model = ThingModel::parse(QByteArrayLiteral(R"({
      "properties":[{"id":"d","name":"d","valueType":{"type":"date","dateFormat":"yyyy"}}],
      "functions":[{"id":"a","name":"a","isAsync":true,"outputs":{"type":"int"}},
                   {"id":"b","name":"b","outputs":[{"id":"x","name":"x","valueType":{"type":"int"}}]}]})"));
    QVERIFY(model);
    QCOMPARE(model->property(u"d"_s)->valueType.dateFormat, u"yyyy"_s);
    QVERIFY(model->function(u"a"_s)->async);
    QCOMPARE(model->function(u"a"_s)->output->type, app::DataType::Int);
    QCOMPARE(model->function(u"b"_s)->output->members.first().id, u"x"_s);
    const QByteArray written = model->toJsonText();
    for (const char *old : {"dateFormat", "isAsync", "outputs"})
        QVERIFY2(!written.contains(old), old);
    QVERIFY(written.contains("\"format\"") && written.contains("\"async\": true") && written.contains("\"output\""));
}

void ThingModelTest::unknownKeysAreKept()
{
    const QByteArray text = R"({"vendor":{"x":1},
      "properties":[{"id":"e","name":"e","icon":"i","valueType":{"type":"enum","multi":false,"elements":[{"value":"1","text":"a","colour":"red"}]},
                     "expands":{"readOnly":"false","source":"device","group":"g"}}],
      "functions":[{"id":"f","name":"f","async":false,"inputs":[],"permission":"p","expands":{"y":2}}],
      "events":[{"id":"v","name":"v","old":true,"expands":{"level":"warn"}}],
      "tags":[]})";
    const auto model = ThingModel::parse(text);
    QVERIFY2(model, qPrintable(model ? QString() : app::toText(model.error())));
    QCOMPARE(model->toJson(), QJsonDocument::fromJson(text).object());
}

void ThingModelTest::aFaultIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto property = [](const char *name, const char *valueType, const char *field, const char *message) {
        QTest::newRow(name) << R"({"properties":[{"id":"p","name":"p","valueType":)" + QByteArray(valueType) + "}]}"
                            << u"properties[0].valueType"_s + QLatin1StringView(field) << QString::fromUtf8(message);
    };
    property("minimum above maximum", R"({"type":"int","min":5,"max":1})", ".min",
             "The minimum is greater than the maximum.");
    property("limit is no number", R"({"type":"int","min":"low"})", ".min", "Expected a number, found a text.");
    property("scale is no whole number", R"({"type":"float","scale":1.5})", ".scale",
             "Expected a whole number, found a number.");
    property("scale out of range", R"({"type":"float","scale":99})", ".scale",
             "The number of decimal places must be 0 to 16.");
    property("enum without items", R"({"type":"enum","elements":[]})", ".elements", "An enum needs at least one item.");
    property("enum without list", R"({"type":"enum"})", ".elements", "An enum needs at least one item.");
    property("enum item without value", R"({"type":"enum","elements":[{"value":"1"},{"text":"x"}]})",
             ".elements[1].value", "An enum item needs a value.");
    property("enum value twice", R"({"type":"enum","elements":[{"value":"1"},{"value":1}]})", ".elements[1].value",
             "The enum value 1 occurs twice.");
    property("array without element type", R"({"type":"array"})", ".elementType", "An array needs an element type.");
    property("element type without type", R"({"type":"array","elementType":{}})", ".elementType.type",
             "The data type is missing.");
    property("member twice",
             R"({"type":"object","properties":[{"id":"a","valueType":"int"},{"id":"a","valueType":"int"}]})",
             ".properties[1].id", "The ID a occurs twice.");
    property("member without an id", R"({"type":"object","properties":[{"id":" ","valueType":"int"}]})",
             ".properties[0].id", "Enter the parameter ID");
    property("member's type", R"({"type":"object","properties":[{"id":"a","valueType":5}]})",
             ".properties[0].valueType", "Expected a type name or an object, found a number.");
    property("file type", R"({"type":"file","bodyType":"ftp"})", ".bodyType",
             "The file type must be url, base64 or binary.");
    property("no type", R"({"unit":"m"})", ".type", "The data type is missing.");
    const auto row = [](const char *name, const char *text, const char *field, const char *message) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(field) << QString::fromUtf8(message);
    };
    row("no list", R"({"properties":{}})", "properties", "Expected an array, found an object.");
    row("no object", R"({"events":[{"id":"a","name":"a"},7]})", "events[1]", "Expected an object, found a number.");
    row("property without type", R"({"properties":[{"id":"p","name":"p"}]})", "properties[0].valueType",
        "The type of property p must not be empty.");
    row("property twice", R"({"properties":[{"id":"p","valueType":"int"},{"id":"p","valueType":"int"}]})",
        "properties[1].id", "The ID p occurs twice.");
    row("function twice", R"({"functions":[{"id":"f"},{"id":"f"}]})", "functions[1].id", "The ID f occurs twice.");
    row("event without id", R"({"events":[{"name":"x"}]})", "events[0].id", "Enter the event ID");
    row("id with a blank", R"({"tags":[{"id":"a b","valueType":"int"}]})", "tags[0].id",
        "The tag ID may contain only digits, letters, underscores and hyphens");
    row("event level", R"({"events":[{"id":"e","expands":{"level":"red"}}]})", "events[0].expands.level",
        "The event level must be ordinary, warn or urgent.");
    row("read-only", R"({"properties":[{"id":"p","valueType":"int","expands":{"readOnly":"no"}}]})",
        "properties[0].expands.readOnly", "Expected true or false, found a text.");
    row("input", R"({"functions":[{"id":"f","inputs":[{"id":"a","valueType":{"type":"enum"}}]}]})",
        "functions[0].inputs[0].valueType.elements", "An enum needs at least one item.");
    row("output", R"({"functions":[{"id":"f","output":{"type":"array"}}]})", "functions[0].output.elementType",
        "An array needs an element type.");
    row("name", R"({"functions":[{"id":"f","name":[]}]})", "functions[0].name", "Expected a text, found an array.");
}

void ThingModelTest::aFaultIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const auto model = ThingModel::parse(text);
    QVERIFY(!model);
    QCOMPARE(model.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(model.error().field, field);
    QCOMPARE(model.error().message, message);
}

void ThingModelTest::aSyntaxFaultIsNamedWithLineAndColumn()
{
    const auto model = ThingModel::parse("{\n  \"properties\": [\n    温\n  ]\n}");
    QVERIFY(!model);
    QVERIFY2(model.error().message.startsWith("Line 3, column "_L1), qPrintable(model.error().message));
    QVERIFY(!ThingModel::parse("[]"));
    QVERIFY(!ThingModel::parse(""));
}

void ThingModelTest::aFileWithNoneOfTheFourListsIsRefused()
{
    const auto model = ThingModel::parse(R"({"property":[]})");
    QVERIFY(!model);
    QCOMPARE(model.error().message, u"The file's content has the wrong format"_s);
    QCOMPARE(ThingModel::parse("[]").error().message, model.error().message);
    QVERIFY(ThingModel::parse(R"({"tags":[]})"));
}

void ThingModelTest::aFileOfMoreThan4MiBIsRefused()
{
    const QByteArray model = R"({"tags":[]})";
    const qsizetype limit = 4 * 1024 * 1024;
    QVERIFY(ThingModel::parse(model + QByteArray(limit - model.size(), ' ')));
    QVERIFY(!ThingModel::parse(model + QByteArray(limit - model.size() + 1, ' ')));
}

void ThingModelTest::sixteenLevelsOfTypesAreReadAndSeventeenRefused()
{
    const auto nested = [](int levels) {
        QJsonValue type(u"int"_s);
        for (int i = 1; i < levels; ++i)
            type = QJsonObject{{u"type"_s, u"array"_s}, {u"elementType"_s, type}};
        return QJsonObject{{u"properties"_s, QJsonArray{QJsonObject{{u"id"_s, u"p"_s}, {u"valueType"_s, type}}}}};
    };
    QVERIFY(ThingModel::parse(nested(16)));
    const auto tooDeep = ThingModel::parse(nested(17));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().message, u"Types are nested more than 16 deep."_s);
    QCOMPARE(tooDeep.error().field.count(u"elementType"_s), 16);
}

void ThingModelTest::membersAreNamedFreely()
{
    const auto model = ThingModel::parse(QByteArrayLiteral(R"({
      "properties":[{"id":"air","name":"空气","valueType":{"type":"object","properties":[
        {"id":"PM2.5","valueType":"float"},{"id":"温度","name":"温度","valueType":"float"}]}}],
      "functions":[{"id":"set","name":"设置","inputs":[{"id":"the level","valueType":"int"}]}]})"));
    QVERIFY2(model, qPrintable(model ? QString() : app::toText(model.error())));
    QCOMPARE(model->properties.first().valueType.members.first().id, u"PM2.5"_s);
    QCOMPARE(model->functions.first().inputs.first().id, u"the level"_s);
    QVERIFY(*ThingModel::parse(model->toJsonText()) == *model);
}

void ThingModelTest::whatCannotBeReadAgainIsNotStorable_data()
{
    QTest::addColumn<ThingModel>("model");
    QTest::addColumn<QString>("field");
    const auto of = [](const app::ValueType &type) {
        return ThingModel{.properties = {{.id = u"p"_s, .name = u"p"_s, .valueType = type}}};
    };
    const auto nested = [](int levels) {
        app::ValueType type{.type = app::DataType::Int};
        for (int i = 1; i < levels; ++i)
            type = {.type = app::DataType::Array, .element = std::make_shared<const app::ValueType>(type)};
        return type;
    };
    QString deepest = u"properties[0].valueType"_s;
    for (int i = 1; i < 17; ++i)
        deepest += u".elementType"_s;
    QTest::newRow("sixteen levels") << of(nested(16)) << QString();
    QTest::newRow("seventeen levels") << of(nested(17)) << deepest;
    QTest::newRow("seventeen levels below an input")
        << ThingModel{.functions = {{.id = u"f"_s, .inputs = of(nested(17)).properties}}}
        << u"functions[0].inputs[0].valueType"_s + deepest.mid(qsizetype(sizeof("properties[0].valueType")) - 1);
    QTest::newRow("endless limit") << of({.type = app::DataType::Double,
                                          .max = std::numeric_limits<double>::infinity()})
                                   << u"properties[0].valueType.max"_s;
    QTest::newRow("array of nothing") << of({.type = app::DataType::Array}) << u"properties[0].valueType.elementType"_s;
    QTest::newRow("id twice") << ThingModel{.events = {{.id = u"e"_s}, {.id = u"e"_s}}} << u"events[1].id"_s;
}

void ThingModelTest::whatCannotBeReadAgainIsNotStorable()
{
    QFETCH(ThingModel, model);
    QFETCH(QString, field);
    const auto sound = app::checkStorable(model);
    QCOMPARE(sound.has_value(), field.isEmpty());
    if (sound)
        return;
    QCOMPARE(sound.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(sound.error().field, field);
}

void ThingModelTest::aFileTooLargeWhenWrittenIsNotStorable()
{
    const QString half(ThingModel::kMaxTextSize / 2, u'x');
    ThingModel model{.properties = {{.id = u"a"_s, .description = half}}};
    QVERIFY(app::checkStorable(model));
    model.properties.append({.id = u"b"_s, .description = half});
    QVERIFY(!app::checkStorable(model));
}

void ThingModelTest::thePathOfAnImportFileLeadsTheFault()
{
    const QJsonObject json{{u"events"_s, QJsonArray{QJsonObject{{u"id"_s, u"?"_s}}}}};
    const auto model = ThingModel::parse(json, u"products[0].thingModel"_s);
    QVERIFY(!model);
    QCOMPARE(model.error().field, u"products[0].thingModel.events[0].id"_s);
    QVERIFY(ThingModel::parse(QJsonObject())->isEmpty());
}

void ThingModelTest::theFormsRulesHaveTheirMessages_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    using app::DefinitionKind;
    const auto row = [](const char *title, DefinitionKind kind, const QString &id, const QString &name,
                        const QString &field, const char *message) {
        QTest::newRow(title) << static_cast<int>(kind) << id << name << field << QString::fromUtf8(message);
    };
    row("sound", DefinitionKind::Property, u"a_B-9"_s, u"温度"_s, {}, "");
    row("longest", DefinitionKind::Property, QString(64, u'a'), QString(200, u'n'), {}, "");
    row("no id", DefinitionKind::Property, {}, u"n"_s, u"id"_s, "Enter the property ID");
    row("long id", DefinitionKind::Function, QString(65, u'a'), u"n"_s, u"id"_s,
        "The function ID has at most 64 characters");
    row("letters of another script", DefinitionKind::Event, u"温"_s, u"n"_s, u"id"_s,
        "The event ID may contain only digits, letters, underscores and hyphens");
    row("no name", DefinitionKind::Tag, u"a"_s, u" "_s, u"name"_s, "Enter the tag name");
    row("member of any script", DefinitionKind::Member, u"温度 PM2.5"_s, {}, {}, "");
    row("member with a long id", DefinitionKind::Member, QString(65, u'a'), u"n"_s, {}, "");
    row("member without an id", DefinitionKind::Member, u" "_s, u"n"_s, u"id"_s, "Enter the parameter ID");
    row("long name", DefinitionKind::Member, u"a"_s, QString(201, u'n'), u"name"_s,
        "The parameter name has at most 200 characters");
}

void ThingModelTest::theFormsRulesHaveTheirMessages()
{
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const auto checked = app::checkIdentity(static_cast<app::DefinitionKind>(kind), id, name);
    QCOMPARE(checked.has_value(), message.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().field, field);
        QCOMPARE(checked.error().message, message);
    }
}

void ThingModelTest::aPositionCountsCharactersNotBytes()
{
    const QByteArray text = "a\n温度x";
    QCOMPARE(app::textPosition(text, 0).column, 1);
    QCOMPARE(app::textPosition(text, 2).line, 2);
    QCOMPARE(app::textPosition(text, 8).column, 3); // at the x
    QCOMPARE(app::textPosition(text, 999).line, 2);
}

QTEST_GUILESS_MAIN(ThingModelTest)
#include "tst_thingmodel.moc"
