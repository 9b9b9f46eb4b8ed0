#include "app/codec/codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const app::ThingModel &model()
{
    static const app::ThingModel kModel = *app::ThingModel::parse(QByteArrayLiteral(R"({
        "properties":[
            {"id":"pin","name":"p","valueType":"password"},
            {"id":"level","name":"l","valueType":"int"},
            {"id":"wifi","name":"w","valueType":{"type":"object","properties":[
                {"id":"ssid","name":"s","valueType":"string"},
                {"id":"key","name":"k","valueType":"password"}]}},
            {"id":"pins","name":"m","valueType":{"type":"array","elementType":"password"}}],
        "functions":[{"id":"unlock","name":"u","inputs":[
            {"id":"code","name":"c","valueType":"password"},
            {"id":"door","name":"d","valueType":"int"}]}]})"));
    return kModel;
}

} // namespace

/// What screens and exports show of a command.
class CommandMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreHidden_data();
    void passwordsAreHidden();
};

void CommandMaskTest::passwordsAreHidden_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *command, const char *shown) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(shown);
    };
    row("a property", R"({"type":"writeProperty","properties":{"pin":"1234","level":3}})",
        R"({"type":"writeProperty","properties":{"pin":"••••••","level":3}})");
    row("a member", R"({"type":"writeProperty","properties":{"wifi":{"ssid":"home","key":"secret"}}})",
        R"({"type":"writeProperty","properties":{"wifi":{"ssid":"home","key":"••••••"}}})");
    row("items", R"({"type":"writeProperty","properties":{"pins":["1","2"]}})",
        R"({"type":"writeProperty","properties":{"pins":["••••••","••••••"]}})");
    row("nothing to hide in null", R"({"type":"writeProperty","properties":{"pin":null}})",
        R"({"type":"writeProperty","properties":{"pin":null}})");
    row("an input", R"({"type":"invokeFunction","function":"unlock","inputs":{"code":"1234","door":2}})",
        R"({"type":"invokeFunction","function":"unlock","inputs":{"code":"••••••","door":2}})");
    row("what the model does not know", R"({"type":"invokeFunction","function":"other","inputs":{"code":"1"}})",
        R"({"type":"invokeFunction","function":"other","inputs":{"code":"1"}})");
    row("a read", R"({"type":"readProperty","properties":["pin"]})", R"({"type":"readProperty","properties":["pin"]})");
}

void CommandMaskTest::passwordsAreHidden()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, shown);
    const auto body = app::commandFromJson(QJsonDocument::fromJson(command).object());
    QVERIFY(body);
    QCOMPARE(QJsonDocument(app::toJson(app::maskedCommand(*body, model()))).toJson(QJsonDocument::Compact),
             QJsonDocument::fromJson(shown).toJson(QJsonDocument::Compact));
}

QTEST_GUILESS_MAIN(CommandMaskTest)
#include "tst_commandmask.moc"
