#include "duerosbench.h"

using namespace dueros;
using app::SkillDenial;
using app::SkillOrder;
using app::SkillOutcome;
using app::SkillReply;

/// What is said, what is written, what is replied: values, limits, errors (dueros.md §8.1, §11, §13).
class DuerosValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidBecomesTheDevicesValue_data();
    void whatIsSaidBecomesTheDevicesValue();
    void theReplyTellsTheStateAfterTheAction();
    void limitsAreThoseOfTheDevice();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aFunctionTakesConstantsAndWhatIsSaid();
    void aTimerIsKeptForItsTime();
    void whatTheDeviceAnsweredIsTheValue();
    void outcomesHaveTheirErrors();
};

void DuerosValuesTest::whatIsSaidBecomesTheDevicesValue_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<QJsonValue>("value"); // of the property, or the reply's name
    const auto row = [](const char *name, const QString &request, const char *payload, const QJsonObject &mapping,
                        const QJsonValue &value) {
        QTest::newRow(name) << request << QJsonDocument::fromJson(payload).object() << mapping << value;
    };
    row("constant", u"TurnOnRequest"_s, "{}", writes(u"turnOn"_s, u"powerSwitch"_s, constant(u"1"_s)), true);
    row("as it is", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":26,"scale":"CELSIUS"}})",
        writes(u"setTemperature"_s, u"target"_s, spoken()), 26);
    row("quoted", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":"26.5"}})",
        writes(u"setTemperature"_s, u"target"_s, spoken()), 26.5);
    row("bare", u"SetTemperatureRequest"_s, R"({"targetTemperature":26})",
        writes(u"setTemperature"_s, u"target"_s, spoken()), 26);
    row("Fahrenheit", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":77,"scale":"FAHRENHEIT"}})",
        writes(u"setTemperature"_s, u"target"_s, spoken()), 25);
    row("scaled", u"SetBrightnessPercentageRequest"_s, R"({"brightness":{"value":100}})",
        writes(u"setBrightnessPercentage"_s, u"level"_s, spoken({{u"scale"_s, QJsonArray{0, 100, 0, 255}}})), 255);
    row("a word by the table", u"SetModeRequest"_s, R"({"mode":{"value":"HEAT"}})",
        writes(u"setMode"_s, u"mode"_s, spoken({{u"map"_s, QJsonObject{{u"COOL"_s, 1}, {u"HEAT"_s, 2}}}})), 2);
    row("a word the device does not have", u"SetModeRequest"_s, R"({"mode":{"value":"FAN"}})",
        writes(u"setMode"_s, u"mode"_s, spoken({{u"map"_s, QJsonObject{{u"COOL"_s, 1}}}})), u"UnableToSetValueError"_s);
    row("computed", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":13}})",
        writes(u"setTemperature"_s, u"target"_s, {{u"from"_s, u"expression"_s}, {u"text"_s, u"value * 2 - 1"_s}}), 25);
    row("an expression that is none", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":13}})",
        writes(u"setTemperature"_s, u"target"_s, {{u"from"_s, u"expression"_s}, {u"text"_s, u"value *"_s}}),
        u"UnsupportedTargetSettingError"_s);
    row("a level", u"SetFanSpeedRequest"_s, R"({"fanSpeed":{"level":"middle"}})",
        writes(u"setFanSpeed"_s, u"fan"_s, spoken()), 3);
    row("the highest level", u"SetFanSpeedRequest"_s, R"({"fanSpeed":{"level":"max"}})",
        writes(u"setFanSpeed"_s, u"fan"_s, spoken()), 5);
    row("a level without a number", u"SetFanSpeedRequest"_s, R"({"fanSpeed":{"level":"auto"}})",
        writes(u"setFanSpeed"_s, u"fan"_s, spoken()), u"UnableToSetValueError"_s);
    row("colour", u"SetColorRequest"_s, R"({"color":{"hue":120,"saturation":1,"brightness":1}})",
        writes(u"setColor"_s, u"colour"_s, spoken()), 0x00FF00);
    row("a little warmer", u"IncrementTemperatureRequest"_s, "{}",
        writes(u"incrementTemperature"_s, u"target"_s, spoken()), 25);
    row("two degrees colder", u"DecrementTemperatureRequest"_s, R"({"deltaValue":{"value":2}})",
        writes(u"decrementTemperature"_s, u"target"_s, spoken()), 22);
    row("misspelt", u"DecrementTemperatureRequest"_s, R"({"deltValue":{"value":2}})",
        writes(u"decrementTemperature"_s, u"target"_s, spoken()), 22);
    row("too warm", u"IncrementTemperatureRequest"_s, R"({"deltaValue":{"value":9}})",
        writes(u"incrementTemperature"_s, u"target"_s, spoken()), u"ValueOutOfRangeError"_s);
    row("brighter stops at the end", u"IncrementBrightnessPercentageRequest"_s, R"({"deltaPercentage":{"value":50}})",
        writes(u"incrementBrightnessPercentage"_s, u"level"_s, spoken({{u"scale"_s, QJsonArray{0, 100, 0, 255}}})),
        255);
    row("colder light by a share of the range", u"IncrementColorTemperatureRequest"_s,
        R"({"deltaPercentage":{"value":25}})", writes(u"incrementColorTemperature"_s, u"kelvin"_s, spoken()), 5000);
}

void DuerosValuesTest::whatIsSaidBecomesTheDevicesValue()
{
    QFETCH(QString, request);
    QFETCH(QJsonObject, payload);
    QFETCH(QJsonObject, row);
    QFETCH(QJsonValue, value);
    Bench bench({row});
    bench.keep(u"target"_s, 24);
    bench.keep(u"level"_s, 204); // 80 %
    bench.keep(u"kelvin"_s, 4000);
    const QJsonValue written = bench.written(request, payload);
    if (value.isDouble())
        QCOMPARE(written.toDouble(), value.toDouble());
    else
        QCOMPARE(written, value);
}

void DuerosValuesTest::theReplyTellsTheStateAfterTheAction()
{
    const QJsonObject table{{u"map"_s, QJsonObject{{u"COOL"_s, 1}, {u"HEAT"_s, 2}}}};
    Bench bench({writes(u"setTemperature"_s, u"target"_s, spoken())},
                {attribute(u"targetTemperature"_s, u"target"_s), attribute(u"mode"_s, u"mode"_s, spoken(table))});
    bench.keep(u"target"_s, 24);
    bench.keep(u"mode"_s, 1);
    const QJsonObject payload{{u"targetTemperature"_s, QJsonObject{{u"value"_s, 26}}}};
    const auto order = std::get<SkillOrder>(bench.plan(u"SetTemperatureRequest"_s, payload));
    const SkillReply reply =
        bench.skill.finished(bench.call(u"SetTemperatureRequest"_s, payload), order, bench.device, {});
    const QJsonArray attributes = Bench::json(reply)["payload"_L1]["attributes"_L1].toArray();
    QCOMPARE(attributes.size(), 2);
    QCOMPARE(attributes.at(0)["name"_L1].toString(), u"targetTemperature"_s);
    QCOMPARE(attributes.at(0)["value"_L1].toInt(), 26);
    QCOMPARE(attributes.at(0)["scale"_L1].toString(), u"CELSIUS"_s);
    QCOMPARE(attributes.at(0)["legalValue"_L1].toString(), u"[16, 30]"_s);
    QCOMPARE(attributes.at(1)["value"_L1].toString(), u"COOL"_s);
    QCOMPARE(attributes.at(1)["legalValue"_L1].toString(), u"(COOL, HEAT)"_s);
    QCOMPARE(attributes.at(1)["timestampOfSample"_L1].toInteger(), kNow.addSecs(-60).toSecsSinceEpoch());
}

void DuerosValuesTest::limitsAreThoseOfTheDevice()
{
    Bench bench({writes(u"setTemperature"_s, u"target"_s, spoken())});
    const auto planned =
        bench.plan(u"SetTemperatureRequest"_s, {{u"targetTemperature"_s, QJsonObject{{u"value"_s, 35}}}});
    const QJsonObject json = Bench::json(std::get<SkillReply>(planned));
    QCOMPARE(json["header"_L1]["name"_L1].toString(), u"ValueOutOfRangeError"_s);
    QCOMPARE(json["payload"_L1]["minimumValue"_L1].toDouble(), 16.0);
    QCOMPARE(json["payload"_L1]["maximumValue"_L1].toDouble(), 30.0);
}

void DuerosValuesTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QString &request, const char *payload, const QString &reply,
                        const QString &parameter = {}) {
        QTest::newRow(name) << request << QJsonDocument::fromJson(payload).object() << reply << parameter;
    };
    row("an action that is not mapped", u"PauseRequest"_s, "{}", u"UnsupportedOperationError"_s);
    row("a directive of no document", u"FlyRequest"_s, "{}", u"UnsupportedOperationError"_s);
    row("a value that is missing", u"SetTemperatureRequest"_s, "{}", u"UnexpectedInformationReceivedError"_s,
        u"payload.targetTemperature.value"_s);
    row("a value of another type", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":"warm"}})",
        u"UnexpectedInformationReceivedError"_s, u"payload.targetTemperature.value"_s);
    row("a value of an odd type", u"SetTemperatureRequest"_s, R"({"targetTemperature":{"value":[1]}})",
        u"UnexpectedInformationReceivedError"_s, u"payload.targetTemperature.value"_s);
    row("a time in the past", u"TimingTurnOnRequest"_s, R"({"timestamp":{"value":1600000000}})",
        u"UnexpectedInformationReceivedError"_s, u"payload.timestamp.value"_s);
    row("relative to nothing", u"IncrementFanSpeedRequest"_s, "{}", u"UnableToSetValueError"_s);
}

void DuerosValuesTest::whatIsWrongIsNamed()
{
    QFETCH(QString, request);
    QFETCH(QJsonObject, payload);
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    const Bench bench({writes(u"setTemperature"_s, u"target"_s, spoken()),
                       writes(u"timingTurnOn"_s, u"powerSwitch"_s, constant(true)),
                       writes(u"incrementFanSpeed"_s, u"fan"_s, spoken())});
    const auto planned = bench.plan(request, payload);
    const auto *reply = std::get_if<SkillReply>(&planned);
    QVERIFY(reply);
    QCOMPARE(reply->name, name);
    QCOMPARE(Bench::json(*reply)["payload"_L1]["faultingParameter"_L1].toString(), parameter);
    QCOMPARE(Bench::json(*reply)["header"_L1]["namespace"_L1].toString(), u"DuerOS.ConnectedHome.Control"_s);
}

void DuerosValuesTest::aFunctionTakesConstantsAndWhatIsSaid()
{
    const Bench bench({QJsonObject{{u"action"_s, u"setTemperature"_s},
                                   {u"operation"_s, u"command"_s},
                                   {u"messageType"_s, u"INVOKE_FUNCTION"_s},
                                   {u"function"_s, u"setTemperature"_s},
                                   {u"inputs"_s, QJsonObject{{u"value"_s, spoken()}, {u"zone"_s, constant(2)}}}}});
    const QJsonObject payload{{u"targetTemperature"_s, QJsonObject{{u"value"_s, 26}}}};
    const auto planned = bench.plan(u"SetTemperatureRequest"_s, payload);
    const auto *invoke = std::get_if<app::InvokeFunction>(&std::get<SkillOrder>(planned).body);
    QVERIFY(invoke);
    QCOMPARE(invoke->function, u"setTemperature"_s);
    QCOMPARE(invoke->inputs, (QJsonObject{{u"value"_s, 26}, {u"zone"_s, 2}}));
    const auto beyond =
        bench.plan(u"SetTemperatureRequest"_s, {{u"targetTemperature"_s, QJsonObject{{u"value"_s, 31}}}});
    QCOMPARE(std::get<SkillReply>(beyond).name, u"ValueOutOfRangeError"_s);
}

void DuerosValuesTest::aTimerIsKeptForItsTime()
{
    Bench bench({writes(u"timingTurnOn"_s, u"powerSwitch"_s, constant(true))},
                {attribute(u"turnOnState"_s, u"powerSwitch"_s)});
    bench.device.isOnline = false; // it may be there by then
    bench.keep(u"powerSwitch"_s, false);
    for (const qint64 said : {qint64(60), kNow.addSecs(60).toSecsSinceEpoch()}) {
        const QJsonObject payload{{u"timestamp"_s, QJsonObject{{u"value"_s, said}}}};
        const auto order = std::get<SkillOrder>(bench.plan(u"TimingTurnOnRequest"_s, payload));
        QCOMPARE(order.notBefore, kNow.addSecs(60));
        QCOMPARE(order.slot, u"timingTurnOn"_s);
        const auto reply = bench.skill.finished(bench.call(u"TimingTurnOnRequest"_s, payload), order, bench.device,
                                                {.kind = SkillOutcome::Kind::Scheduled});
        QCOMPARE(reply.name, u"TimingTurnOnConfirmation"_s);
        const QJsonArray attributes = Bench::json(reply)["payload"_L1]["attributes"_L1].toArray();
        QCOMPARE(attributes.at(0)["value"_L1].toString(), u"OFF"_s); // nothing has happened yet
    }
}

void DuerosValuesTest::whatTheDeviceAnsweredIsTheValue()
{
    Bench bench({QJsonObject{{u"action"_s, u"getTemperatureReading"_s},
                             {u"operation"_s, u"command"_s},
                             {u"messageType"_s, u"READ_PROPERTY"_s},
                             {u"property"_s, u"indoor"_s}}});
    bench.keep(u"indoor"_s, 20);
    const auto order = std::get<SkillOrder>(bench.plan(u"GetTemperatureReadingRequest"_s));
    QCOMPARE(std::get<app::ReadProperty>(order.body).properties, QStringList{u"indoor"_s});
    const auto reply = bench.skill.finished(bench.call(u"GetTemperatureReadingRequest"_s), order, bench.device,
                                            {.reply = QJsonObject{{u"indoor"_s, 27.5}, {u"alien"_s, 1}}});
    const QJsonObject payload = Bench::json(reply)["payload"_L1].toObject();
    QCOMPARE(payload["temperatureReading"_L1]["value"_L1].toDouble(), 27.5);
    QCOMPARE(payload["temperatureReading"_L1]["scale"_L1].toString(), u"CELSIUS"_s);
    QVERIFY(!payload.contains("attributes"_L1));
}

void DuerosValuesTest::outcomesHaveTheirErrors()
{
    Bench bench({writes(u"turnOn"_s, u"powerSwitch"_s, constant(true))});
    const auto order = std::get<SkillOrder>(bench.plan(u"TurnOnRequest"_s));
    const auto nameAndCode = [&](SkillOutcome::Kind kind) {
        const auto reply = bench.skill.finished(bench.call(u"TurnOnRequest"_s), order, bench.device, {.kind = kind});
        return reply.name + u' ' + Bench::json(reply)["payload"_L1]["errorInfo"_L1]["code"_L1].toString();
    };
    QCOMPARE(nameAndCode(SkillOutcome::Kind::TimedOut), u"UnableToSetValueError DEVICE_RESPONSE_TIMEOUT"_s);
    QCOMPARE(nameAndCode(SkillOutcome::Kind::Failed), u"UnableToSetValueError HARDWARE_FAILURE"_s);
    QCOMPARE(nameAndCode(SkillOutcome::Kind::Offline), u"TargetOfflineError "_s);
    bench.device.isOnline = false;
    QCOMPARE(std::get<SkillReply>(bench.plan(u"TurnOnRequest"_s)).name, u"TargetOfflineError"_s);
}

QTEST_GUILESS_MAIN(DuerosValuesTest)
#include "tst_duerosvalues.moc"
