#include "app/codec/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const app::ThingModel &model()
{
    static const app::ThingModel kModel = *app::ThingModel::parse(QByteArrayLiteral(R"({
        "properties":[
            {"id":"target","name":"t","valueType":{"type":"double","min":16,"max":30}},
            {"id":"count","name":"c","valueType":"int"},
            {"id":"mode","name":"m","valueType":{"type":"enum","elements":[{"value":"cool","text":"制冷"}]}},
            {"id":"measured","name":"r","valueType":"double","expands":{"readOnly":"true"}},
            {"id":"address","name":"a","valueType":"string","expands":{"source":"manual"}},
            {"id":"average","name":"v","valueType":"double","expands":{"source":"rule"}},
            {"id":"route","name":"o","valueType":{"type":"array","elementType":{"type":"object","properties":[
                {"id":"speed","name":"s","valueType":"int"}]}}}],
        "functions":[{"id":"move","name":"m","inputs":[
            {"id":"level","name":"l","valueType":{"type":"int","max":9}},
            {"id":"steps","name":"s","valueType":{"type":"array","elementType":"int"}},
            {"id":"point","name":"p","valueType":{"type":"object","properties":[
                {"id":"lat","name":"b","valueType":"double"}]}}]}]})"));
    return kModel;
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

app::Result<app::CommandBody> check(const QByteArray &command)
{
    return app::checkedCommand(*app::commandFromJson(object(command)), model());
}

} // namespace

class CommandCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesBecomeWhatTheModelWants_data();
    void valuesBecomeWhatTheModelWants();
    void whatTheModelDoesNotAllowIsRefusedWithItsPlace_data();
    void whatTheModelDoesNotAllowIsRefusedWithItsPlace();
    void aHandHeldPropertyIsHeldByThePlatform();
    void anUndefinedFunctionIsNamed();
    void nothingToReadOrWriteIsRefused();
};

void CommandCheckTest::valuesBecomeWhatTheModelWants_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("checked");
    const auto row = [](const char *name, const char *command, const char *checked) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(checked);
    };
    row("read", R"({"type":"readProperty","properties":["measured","average","target"]})",
        R"({"type":"readProperty","properties":["measured","average","target"]})");
    row("a number as text", R"({"type":"writeProperty","properties":{"target":"21.5","count":"7"}})",
        R"({"type":"writeProperty","properties":{"target":21.5,"count":7}})");
    row("an enum by its text", R"({"type":"writeProperty","properties":{"mode":"制冷"}})",
        R"({"type":"writeProperty","properties":{"mode":"cool"}})");
    row("inputs", R"({"type":"invokeFunction","function":"move","inputs":{"level":"3","steps":["1",2]}})",
        R"({"type":"invokeFunction","function":"move","inputs":{"level":3,"steps":[1,2]}})");
    row("missing inputs", R"({"type":"invokeFunction","function":"move"})",
        R"({"type":"invokeFunction","function":"move","inputs":{}})");
    row("raw data is not asked for in the model", R"({"type":"raw","form":"hex","text":"01 02"})",
        R"({"type":"raw","form":"hex","text":"01 02"})");
}

void CommandCheckTest::valuesBecomeWhatTheModelWants()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, checked);
    const auto outcome = check(command);
    QVERIFY2(outcome, outcome ? "" : qPrintable(app::toText(outcome.error())));
    QCOMPARE(app::toJson(*outcome), object(checked));
}

void CommandCheckTest::whatTheModelDoesNotAllowIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *command, const char *field) {
        QTest::newRow(name) << QByteArray(command) << QString::fromLatin1(field);
    };
    row("read: unknown", R"({"type":"readProperty","properties":["target","nope"]})", "properties.nope");
    row("read: by hand", R"({"type":"readProperty","properties":["address"]})", "properties.address");
    row("write: unknown", R"({"type":"writeProperty","properties":{"nope":1}})", "properties.nope");
    row("write: read only", R"({"type":"writeProperty","properties":{"count":1,"measured":1}})", "properties.measured");
    row("write: by hand", R"({"type":"writeProperty","properties":{"address":"x"}})", "properties.address");
    row("write: too great", R"({"type":"writeProperty","properties":{"target":31}})", "properties.target");
    row("write: not in the enum", R"({"type":"writeProperty","properties":{"mode":"dry"}})", "properties.mode");
    row("write: inside a list of objects",
        R"({"type":"writeProperty","properties":{"route":[{"speed":1},{"speed":"x"}]}})", "properties.route[1].speed");
    row("invoke: unknown", R"({"type":"invokeFunction","function":"fly"})", "function");
    row("invoke: an unknown input", R"({"type":"invokeFunction","function":"move","inputs":{"Level":1}})",
        "inputs.Level");
    row("invoke: too great", R"({"type":"invokeFunction","function":"move","inputs":{"level":10}})", "inputs.level");
    row("invoke: inside a list", R"({"type":"invokeFunction","function":"move","inputs":{"steps":[1,"x"]}})",
        "inputs.steps[1]");
    row("invoke: inside an object", R"({"type":"invokeFunction","function":"move","inputs":{"point":{"lat":"n"}}})",
        "inputs.point.lat");
    row("raw: not sound", R"({"type":"raw","form":"json","text":"{"})", "text");
}

void CommandCheckTest::whatTheModelDoesNotAllowIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, field);
    const auto refused = check(command);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::InvalidInput);
    QCOMPARE(refused.error().field, field);
    QVERIFY(!refused.error().message.isEmpty());
}

void CommandCheckTest::aHandHeldPropertyIsHeldByThePlatform()
{
    const auto refused = check(R"({"type":"writeProperty","properties":{"address":"x"}})");
    QVERIFY(refused.error().message.contains(u"address"_s));
    QVERIFY(refused.error().hint.contains(u"platform itself holds it"_s));
}

void CommandCheckTest::anUndefinedFunctionIsNamed()
{
    const auto refused = check(R"({"type":"invokeFunction","function":"fly"})");
    QCOMPARE(refused.error().message, u"The function [fly] is not defined."_s); // translated as 功能[fly]未定义
}

void CommandCheckTest::nothingToReadOrWriteIsRefused()
{
    QCOMPARE(app::checkedCommand(app::ReadProperty{}, model()).error().field, u"properties"_s);
    QCOMPARE(app::checkedCommand(app::WriteProperty{}, model()).error().field, u"properties"_s);
}

QTEST_GUILESS_MAIN(CommandCheckTest)
#include "tst_commandcheck.moc"
