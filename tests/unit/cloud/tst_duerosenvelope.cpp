#include "duerosbench.h"

#include "envelope.h"

#include <rapidcheck.h>

using namespace dueros;
using app::DeviceId;
using app::SkillCall;
using app::SkillDenial;
using app::SkillReply;

namespace {

QByteArray envelope(const char *space, const char *name, const QJsonObject &payload = {})
{
    return QJsonDocument(QJsonObject{{u"header"_s, QJsonObject{{u"namespace"_s, QString::fromLatin1(space)},
                                                               {u"name"_s, QString::fromLatin1(name)},
                                                               {u"messageId"_s, u"m-9"_s},
                                                               {u"payloadVersion"_s, u"1"_s}}},
                                     {u"payload"_s, payload}})
        .toJson(QJsonDocument::Compact);
}

QByteArray form(const QByteArray &metadata)
{
    return "--b0\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b0\r\n"
           "Content-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n" +
           metadata + "\r\n--b0--\r\n";
}

} // namespace

/// Envelope, the console's wrapper, ids, discovery, reports.
class DuerosEnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoEnvelopeIsAnswered_data();
    void whatIsNoEnvelopeIsAnswered();
    void theKindIsToldByItsNamespace();
    void theSimulatorsWrapperIsOpenedAndClosed();
    void anyBytesAreAnswered();
    void anIdComesBack();
    void whatWeDidNotHandOutIsNoDevice();
    void discoveryTellsAllThatIsMapped();
    void discoveryKeepsToItsLimits();
    void aReportIsAlwaysCalledSo();
    void denialsHaveTheirNames();
    void changedPropertiesAreToldAsAttributes();
};

void DuerosEnvelopeTest::whatIsNoEnvelopeIsAnswered_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("no JSON") << QByteArray("hello") << 400 << QString();
    QTest::newRow("a list") << QByteArray("[]") << 400 << QString();
    QTest::newRow("empty") << QByteArray() << 400 << QString();
    QTest::newRow("no header") << QByteArray("{}") << 200 << u"header.name"_s;
    QTest::newRow("no namespace") << envelope("", "TurnOnRequest") << 200 << u"header.namespace"_s;
    QTest::newRow("no appliance") << envelope("DuerOS.ConnectedHome.Control", "TurnOnRequest") << 200
                                  << u"payload.appliance.applianceId"_s;
}

void DuerosEnvelopeTest::whatIsNoEnvelopeIsAnswered()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, parameter);
    const auto read = app::dueros::readCall("application/json", body);
    const auto *reply = std::get_if<SkillReply>(&read);
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(Bench::json(*reply)["payload"_L1]["faultingParameter"_L1].toString(), parameter);
}

void DuerosEnvelopeTest::theKindIsToldByItsNamespace()
{
    const auto kind = [](const char *space, const char *name) {
        const QJsonObject payload{{u"accessToken"_s, u"t"_s},
                                  {u"openUid"_s, u"u-1"_s},
                                  {u"appliance"_s, QJsonObject{{u"applianceId"_s, u"ac-1"_s}}}};
        return std::get<SkillCall>(app::dueros::readCall("application/json", envelope(space, name, payload)));
    };
    const SkillCall discover = kind("DuerOS.ConnectedHome.Discovery", "DiscoverAppliancesRequest");
    QCOMPARE(discover.kind, SkillCall::Kind::Discover);
    QCOMPARE(discover.openUid, u"u-1"_s);
    QCOMPARE(discover.accessToken.revealText(), u"t"_s);
    QCOMPARE(kind("DuerOS.ConnectedHome.UnbindBot", "UnbindBotRequest").kind, SkillCall::Kind::Unbind);
    QCOMPARE(kind("DuerOS.ConnectedHome.Query", "ReportStateRequest").kind, SkillCall::Kind::Report);
    QCOMPARE(kind("DuerOS.ConnectedHome.Query", "GetFanSpeedRequest").kind, SkillCall::Kind::Directive);
    QCOMPARE(kind("DuerOS.ConnectedHome.Control", "TurnOnRequest").device, DeviceId(u"ac-1"_s));
}

void DuerosEnvelopeTest::theSimulatorsWrapperIsOpenedAndClosed()
{
    const QString request = QString::fromUtf8(envelope("DuerOS.ConnectedHome.UnbindBot", "UnbindBotRequest"));
    const QJsonObject metadata{
        {u"debug"_s, QJsonObject{{u"bot"_s, QJsonObject{{u"smarthome"_s, QJsonArray{QJsonObject{{u"request"_s, request},
                                                                                                {u"more"_s, 1}}}}}}}},
        {u"keep"_s, u"me"_s}};
    const QByteArray body = form(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
    const auto read = app::dueros::readCall("multipart/form-data; boundary=\"b0\"", body);
    const SkillCall call = std::get<SkillCall>(read);
    QCOMPARE(call.kind, SkillCall::Kind::Unbind);
    const QJsonObject back = Bench::json(Bench().skill.unbound(call));
    QCOMPARE(back["keep"_L1].toString(), u"me"_s);
    const QJsonObject entry = back["debug"_L1]["bot"_L1]["smarthome"_L1].toArray().at(0).toObject();
    QCOMPARE(entry["more"_L1].toInt(), 1);
    const QJsonObject inner = QJsonDocument::fromJson(entry["response"_L1].toString().toUtf8()).object();
    QCOMPARE(inner["header"_L1]["name"_L1].toString(), u"UnbindBotResponse"_s);
    const auto without = app::dueros::readCall("multipart/form-data; boundary=b0", form("{}"));
    QCOMPARE(std::get<SkillReply>(without).body, QByteArray("{}"));
}

void DuerosEnvelopeTest::anyBytesAreAnswered()
{
    const bool holds = rc::check("any bytes get an answer", [](const std::string &bytes, bool isForm) {
        const QByteArray body = QByteArray::fromStdString(isForm ? "--b0\r\n" + bytes : bytes);
        const auto read = app::dueros::readCall(isForm ? "multipart/form-data; boundary=b0" : "application/json", body);
        RC_ASSERT(std::holds_alternative<SkillCall>(read) || !std::get<SkillReply>(read).body.isEmpty());
    });
    QVERIFY(holds);
}

void DuerosEnvelopeTest::anIdComesBack()
{
    const bool holds = rc::check("an id comes back", [](const std::string &text) {
        const DeviceId device(QString::fromUtf8(QByteArray::fromStdString(text)));
        RC_PRE(!device.isEmpty() && QString::fromUtf8(device.text().toUtf8()) == device.text());
        const QString id = app::dueros::applianceId(device);
        for (const QChar each : id)
            RC_ASSERT(each.unicode() < 128 &&
                      (each.isLetterOrNumber() || each == u'_' || each == u'-' || each == u'#'));
        RC_ASSERT(app::dueros::deviceOf(id) == device);
    });
    QVERIFY(holds);
    QCOMPARE(app::dueros::applianceId(DeviceId(u"ac.0001"_s)), u"ac#2E0001"_s); // for ever
    QCOMPARE(app::dueros::applianceId(DeviceId(u"空调"_s)), u"#E7#A9#BA#E8#B0#83"_s);
}

void DuerosEnvelopeTest::whatWeDidNotHandOutIsNoDevice()
{
    for (const QString &id : {u""_s, u"#"_s, u"#4"_s, u"#zz"_s, u"#41"_s, u"a.b"_s, u"空"_s, u"#e7"_s})
        QVERIFY2(!app::dueros::deviceOf(id), qPrintable(id));
}

void DuerosEnvelopeTest::discoveryTellsAllThatIsMapped()
{
    Bench bench({writes(u"turnOn"_s, u"powerSwitch"_s, constant(true)), latest(u"getFanSpeed"_s, u"fan"_s)},
                {attribute(u"turnOnState"_s, u"powerSwitch"_s), attribute(u"fanSpeed"_s, u"fan"_s)});
    bench.device.name = u"书房·空调(新)"_s;
    bench.device.room = u"书房"_s;
    bench.keep(u"powerSwitch"_s, true);
    const QJsonObject payload =
        Bench::json(bench.skill.discovered(bench.call(u"TurnOnRequest"_s), {bench.device}))["payload"_L1].toObject();
    const QJsonArray appliances = payload["discoveredAppliances"_L1].toArray();
    QCOMPARE(appliances.size(), 1);
    const QJsonObject one = appliances.at(0).toObject();
    QCOMPARE(one["applianceId"_L1].toString(), u"ac-0001"_s);
    QCOMPARE(one["applianceTypes"_L1].toArray(), QJsonArray{u"AIR_CONDITION"_s});
    QCOMPARE(one["friendlyName"_L1].toString(), u"书房空调新"_s);
    QCOMPARE(one["manufacturerName"_L1].toString(), u"演示厂商"_s);
    QCOMPARE(one["isReachable"_L1], QJsonValue(true));
    QCOMPARE(one["actions"_L1].toArray(), (QJsonArray{u"turnOn"_s, u"getFanSpeed"_s}));
    QCOMPARE(one["additionalApplianceDetails"_L1]["productId"_L1].toString(), u"ac-demo"_s);
    const QJsonArray attributes = one["attributes"_L1].toArray();
    QCOMPARE(attributes.size(), 3); // the fan's speed was never read
    QCOMPARE(attributes.at(0)["value"_L1].toString(), u"书房空调新"_s);
    QCOMPARE(attributes.at(1)["value"_L1].toString(), u"REACHABLE"_s);
    QCOMPARE(attributes.at(2)["value"_L1].toString(), u"ON"_s);
    const QJsonObject group = payload["discoveredGroups"_L1].toArray().at(0).toObject();
    QCOMPARE(group["groupName"_L1].toString(), u"书房"_s);
    QCOMPARE(group["applianceIds"_L1].toArray(), QJsonArray{u"ac-0001"_s});
}

void DuerosEnvelopeTest::discoveryKeepsToItsLimits()
{
    Bench bench({writes(u"turnOn"_s, u"powerSwitch"_s, constant(true))});
    QList<app::SkillDevice> many;
    for (int i = 0; i < 305; ++i) {
        app::SkillDevice device = bench.device;
        device.id = DeviceId(u"ac-%1"_s.arg(i));
        device.room = u"房间%1"_s.arg(i / 60);
        many << device;
    }
    const QJsonObject payload =
        Bench::json(bench.skill.discovered(bench.call(u"TurnOnRequest"_s), many))["payload"_L1].toObject();
    QCOMPARE(payload["discoveredAppliances"_L1].toArray().size(), 300);
    QSet<QString> offered;
    for (const QJsonValue each : payload["discoveredAppliances"_L1].toArray())
        offered << each["applianceId"_L1].toString();
    for (const QJsonValue group : payload["discoveredGroups"_L1].toArray()) {
        QVERIFY(group["applianceIds"_L1].toArray().size() <= 50);
        for (const QJsonValue id : group["applianceIds"_L1].toArray())
            QVERIFY(offered.contains(id.toString())); // else the whole synchronisation fails
    }
    const Bench bare; // nothing is mapped: DuerOS refuses an appliance without actions
    QVERIFY(Bench::json(bare.skill.discovered(bench.call(u"TurnOnRequest"_s),
                                              {bare.device}))["payload"_L1]["discoveredAppliances"_L1]
                .toArray()
                .isEmpty());
}

void DuerosEnvelopeTest::aReportIsAlwaysCalledSo()
{
    Bench bench({}, {attribute(u"turnOnState"_s, u"powerSwitch"_s), attribute(u"fanSpeed"_s, u"fan"_s)});
    bench.keep(u"powerSwitch"_s, false);
    bench.keep(u"fan"_s, 3);
    app::SkillCall call = bench.call(u"ReportStateRequest"_s, {}, u"DuerOS.ConnectedHome.Query"_s);
    QJsonObject appliance = call.payload["appliance"_L1].toObject();
    appliance.insert(u"attributeName"_s, u"fanSpeed"_s);
    call.payload.insert(u"appliance"_s, appliance);
    const SkillReply reply = bench.skill.reported(call, &bench.device);
    QCOMPARE(reply.name, u"ReportStateResponse"_s);
    const QJsonArray attributes = Bench::json(reply)["payload"_L1]["attributes"_L1].toArray();
    QCOMPARE(attributes.at(0)["name"_L1].toString(), u"fanSpeed"_s); // the asked one first
    QCOMPARE(attributes.size(), 2);
    for (const SkillDenial why : {SkillDenial::UnknownDevice, SkillDenial::NotDocked}) {
        QCOMPARE(bench.skill.denied(call, why).name, u"ReportStateResponse"_s);
        QCOMPARE(Bench::json(bench.skill.denied(call, why))["payload"_L1]["attributes"_L1].toArray(), QJsonArray());
    }
}

void DuerosEnvelopeTest::denialsHaveTheirNames()
{
    const Bench bench;
    const SkillCall call = bench.call(u"TurnOnRequest"_s);
    QCOMPARE(bench.skill.denied(call, SkillDenial::UnknownToken).name, u"InvalidAccessTokenError"_s);
    QCOMPARE(bench.skill.denied(call, SkillDenial::ExpiredToken).name, u"ExpiredAccessTokenError"_s);
    QCOMPARE(bench.skill.denied(call, SkillDenial::UnknownDevice).name, u"UnsupportedTargetError"_s);
    QCOMPARE(bench.skill.denied(call, SkillDenial::NotDocked).name, u"UnsupportedTargetError"_s);
    QCOMPARE(bench.skill.denied(call, SkillDenial::Failure).name, u"DriverInternalError"_s);
}

void DuerosEnvelopeTest::changedPropertiesAreToldAsAttributes()
{
    const Bench bench({}, {attribute(u"turnOnState"_s, u"powerSwitch"_s), attribute(u"fanSpeed"_s, u"fan"_s)});
    QCOMPARE(bench.skill.attributesOf(*bench.device.docking, {u"fan"_s, u"mode"_s}), QStringList{u"fanSpeed"_s});
}

QTEST_GUILESS_MAIN(DuerosEnvelopeTest)
#include "tst_duerosenvelope.moc"
