#include "onenetcaller.h"
#include "onenetsamples.h"

#include "config.h"

#include "app/cloud/onenet/onenet.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using app::onenet::Credential;

namespace {

app::FormField field(const QList<app::FormField> &fields, const QString &key)
{
    for (const app::FormField &each : fields) {
        if (each.key == key)
            return each;
    }
    return {};
}

const QString kClassicAddress = u"https://api.heclouds.com/"_s;
const QString kTodaysAddress = u"https://iot-api.heclouds.com/"_s;

} // namespace

class OnenetSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogHasTheKnownFieldsInOrder();
    void threeFieldsAreSecretAndTheAesKeyIsOptional();
    void theWordsAreThoseOfThePage();
    void aDeviceHasItsNumbers();
    void theApiHasWhatTheAbilitiesSay();
    void theGenerationGoesByTheAddressUnlessChosen_data();
    void theGenerationGoesByTheAddressUnlessChosen();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void secretsAreChecked_data();
    void secretsAreChecked();

private:
    app::Platform m_platform = app::onenet::create();
};

void OnenetSettingsTest::theDialogHasTheKnownFieldsInOrder()
{
    QStringList keys;
    QStringList required;
    const QList<app::FormField> fields = m_platform.info().docking.fields;
    for (const app::FormField &each : fields) {
        if (!each.advanced)
            keys.append(each.key);
        if (each.required)
            required.append(each.key);
    }
    const QStringList first{u"id"_s, u"name"_s, u"apiAddress"_s, u"apiKey"_s, u"validateToken"_s};
    QCOMPARE(keys, first + QStringList({u"aesKey"_s, u"description"_s}));
    QCOMPARE(required, first);
    QVERIFY(field(fields, u"apiAddress"_s).defaultValue.isNull()); // empty, it is asked for
    QCOMPARE(field(fields, u"generation"_s).defaultValue, QJsonValue(u"auto"_s));
    QCOMPARE(field(fields, u"generation"_s).choices.size(), 4);
    QCOMPARE(field(fields, u"codecInput"_s).defaultValue, QJsonValue(u"payload"_s));
    QCOMPARE(field(fields, u"hexValues"_s).defaultValue, QJsonValue(u"bytes"_s));
    QCOMPARE(field(fields, u"truncatedSignature"_s).defaultValue, QJsonValue(false));
}

void OnenetSettingsTest::threeFieldsAreSecretAndTheAesKeyIsOptional()
{
    const QList<app::FormField> fields = m_platform.info().docking.fields;
    for (const QString &key : {u"apiKey"_s, u"validateToken"_s, u"aesKey"_s})
        QCOMPARE(field(fields, key).kind, app::FieldKind::Secret);
    QVERIFY(!field(fields, u"aesKey"_s).required);
    QVERIFY(!field(fields, u"aesKey"_s).recommended); // most pushes are not encrypted
    for (const QString &key : {u"onenetProductId"_s, u"userId"_s, u"generation"_s, u"downlinkResource"_s})
        QVERIFY(field(fields, key).advanced);
}

void OnenetSettingsTest::theWordsAreThoseOfThePage()
{
    const app::PlatformInfo info = m_platform.info();
    QCOMPARE(info.id, app::PlatformId(u"onenet"_s));
    QCOMPARE(info.pushSegment, QByteArray("one-net"));
    QCOMPARE(info.docking.columns,
             (QList<app::DockingColumn>{app::DockingColumn::Id, app::DockingColumn::Name, app::DockingColumn::State,
                                        app::DockingColumn::Description}));
    QCOMPARE(info.docking.searchKeys, QStringList({u"id"_s, u"name"_s}));
    QCOMPARE(field(info.docking.fields, u"id"_s).requiredMessage, u"Please choose"_s);
    QCOMPARE(field(info.docking.fields, u"name"_s).requiredMessage, u"Enter a name"_s);
    for (const QString &key : {u"apiAddress"_s, u"apiKey"_s, u"validateToken"_s})
        QCOMPARE(field(info.docking.fields, key).requiredMessage, u"Please enter"_s);
    QVERIFY(info.bindingDescription.contains(u"%1"_s));
}

void OnenetSettingsTest::aDeviceHasItsNumbers()
{
    const app::DeviceSchema schema = m_platform.info().device;
    QCOMPARE(schema.identityKey, u"imei"_s);
    const auto fits = [&](const QString &key, const QString &value) {
        const QString pattern = field(schema.fields, key).pattern;
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
    };
    QVERIFY(fits(u"imei"_s, u"868000000000017"_s));
    for (const QString &wrong : {u"86800000000001"_s, u"8680000000000171"_s, u"86800000000001x"_s})
        QVERIFY2(!fits(u"imei"_s, wrong), qPrintable(wrong));
    QVERIFY(fits(u"imsi"_s, u"460041234567890"_s));
    QVERIFY(fits(u"imsi"_s, u"4"_s));
    for (const QString &wrong : {u""_s, u"4600412345678901"_s, u"46004a"_s})
        QVERIFY2(!fits(u"imsi"_s, wrong), qPrintable(wrong));
    QVERIFY(fits(u"sn"_s, u"meter-01_A"_s)); // the device_name
    QVERIFY(!fits(u"sn"_s, QString(65, u'a')));
    QVERIFY(!fits(u"sn"_s, u"meter 01"_s));
    QVERIFY(fits(u"psk"_s, u"abcd1234"_s));
    QVERIFY(!fits(u"psk"_s, u"abcd123"_s));
    QCOMPARE(field(schema.fields, u"psk"_s).kind, app::FieldKind::Secret);
    for (const app::FormField &each : schema.fields)
        QVERIFY2(!each.required, qPrintable(each.key));
}

void OnenetSettingsTest::theApiHasWhatTheAbilitiesSay()
{
    onenet::Caller caller;
    const app::CloudAbilities abilities = m_platform.info().abilities;
    for (const app::Docking &docking : {onenet::classicDocking(), onenet::currentDocking(), app::Docking{}}) {
        const app::CloudApi api = m_platform.api(docking, caller);
        QCOMPARE(api.account != nullptr, abilities.account);
        QCOMPARE(api.directory != nullptr, abilities.directory);
        QCOMPARE(api.subscriptions != nullptr, abilities.subscriptions);
        QCOMPARE(api.commands != nullptr, abilities.commands);
    }
    QVERIFY(abilities.account && abilities.directory && abilities.commands && !abilities.subscriptions);
}

void OnenetSettingsTest::theGenerationGoesByTheAddressUnlessChosen_data()
{
    QTest::addColumn<QString>("generation");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("credential");
    const auto row = [](const char *name, const QString &generation, const QString &address, Credential credential) {
        QTest::newRow(name) << generation << address << static_cast<int>(credential);
    };
    row("classic address", u"auto"_s, kClassicAddress, Credential::ApiKey);
    row("today's address", u"auto"_s, kTodaysAddress, Credential::ProductKey);
    row("Studio's address", u"auto"_s, u"https://openapi.heclouds.com"_s, Credential::ProductKey);
    row("a provincial platform", u"auto"_s, u"http://10.0.0.1:8080"_s, Credential::ApiKey);
    row("not set", {}, kTodaysAddress, Credential::ProductKey);
    row("classic", u"classic"_s, u"http://127.0.0.1"_s, Credential::ApiKey);
    row("product key", u"productKey"_s, u"http://127.0.0.1"_s, Credential::ProductKey);
    row("user key", u"userKey"_s, u"http://127.0.0.1"_s, Credential::UserKey);
}

void OnenetSettingsTest::theGenerationGoesByTheAddressUnlessChosen()
{
    QFETCH(QString, generation);
    QFETCH(QString, address);
    QFETCH(int, credential);
    const app::onenet::ApiAccess access = app::onenet::apiAccessOf(
        onenet::docking({}, {{u"generation"_s, generation}, {u"apiAddress"_s, address}, {u"userId"_s, u"42"_s}}));
    QCOMPARE(static_cast<int>(access.credential), credential);
    QCOMPARE(access.address, address);
    QCOMPARE(access.userId, u"42"_s);
}

void OnenetSettingsTest::settingsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QJsonObject &changes, const QStringList &faults) {
        QJsonObject settings{{u"apiAddress"_s, kClassicAddress}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            settings.insert(it.key(), it.value());
        QTest::newRow(name) << settings << faults;
    };
    const auto address = [&](const char *name, const QString &value, bool isRight = false) {
        row(name, {{u"apiAddress"_s, value}}, isRight ? QStringList() : QStringList{u"apiAddress"_s});
    };
    address("classic address", kClassicAddress, true);
    address("today's address", kTodaysAddress, true);
    address("plain http, with a path", u"http://10.0.0.1:8080/x"_s, true);
    address("nothing yet", {}, true);
    address("no scheme", u"api.heclouds.com"_s);
    address("other scheme", u"ftp://api.heclouds.com"_s);
    address("no host", u"https:///x"_s);
    address("blank within", u"https://api heclouds.com"_s);
    address("password", u"https://me:secret@api.heclouds.com"_s);
    address("query", u"https://api.heclouds.com/?a=b"_s);
    address("fragment", u"https://api.heclouds.com/#a"_s);
    const auto generation = [&](const char *name, const QString &value, const QJsonObject &more,
                                const QStringList &faults) {
        QJsonObject changes = more;
        changes.insert(u"generation"_s, value);
        row(name, changes, faults);
    };
    const QJsonObject todays{{u"apiAddress"_s, kTodaysAddress}};
    generation("by the address", u"auto"_s, {}, {});
    generation("classic", u"classic"_s, {}, {});
    generation("classic at today's address", u"classic"_s, todays, {u"generation"_s});
    generation("product key at the classic address", u"productKey"_s, {{u"onenetProductId"_s, u"p"_s}},
               {u"generation"_s});
    generation("product key without product", u"productKey"_s, todays, {u"onenetProductId"_s});
    generation("product key", u"productKey"_s, {{u"apiAddress"_s, kTodaysAddress}, {u"onenetProductId"_s, u"p"_s}}, {});
    generation("user key without user", u"userKey"_s, todays, {u"userId"_s});
    generation("user key", u"userKey"_s, {{u"apiAddress"_s, kTodaysAddress}, {u"userId"_s, u"42"_s}}, {});
    generation("another", u"newest"_s, {}, {u"generation"_s});
    row("path", {{u"codecPath"_s, u"/report-property"_s}}, {});
    row("path without slash", {{u"codecPath"_s, u"report-property"_s}}, {u"codecPath"_s});
    row("other input", {{u"codecInput"_s, u"cooked"_s}}, {u"codecInput"_s});
    row("other hexadecimal values", {{u"hexValues"_s, u"no"_s}}, {u"hexValues"_s});
    row("resource for bytes", {{u"downlinkResource"_s, u"3200_0_5750"_s}}, {});
    row("resource that is none", {{u"downlinkResource"_s, u"3200_0"_s}}, {u"downlinkResource"_s});
    row("resource beyond LwM2M", {{u"downlinkResource"_s, u"3200_0_65536"_s}}, {u"downlinkResource"_s});
}

void OnenetSettingsTest::settingsAreChecked()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QStringList, fields);
    QStringList found;
    for (const app::Error &fault : m_platform.check(onenet::docking({}, settings))) {
        QVERIFY(!fault.message.isEmpty());
        found.append(fault.field);
    }
    QCOMPARE(found, fields);
}

void OnenetSettingsTest::secretsAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &key, const QByteArray &value, bool valid,
                        const QString &address = kClassicAddress) {
        QTest::newRow(name) << address << key << value << valid;
    };
    row("classic aesKey", u"aesKey"_s, onenet::kClassicKey, true);
    row("classic aesKey with '='", u"aesKey"_s, QByteArray(onenet::kClassicKey) + '=', true);
    row("current aesKey", u"aesKey"_s, onenet::kCurrentKey, true);
    row("no aesKey", u"aesKey"_s, "", true);
    row("aesKey of 15", u"aesKey"_s, QByteArray(15, 'a'), false);
    row("aesKey of 32", u"aesKey"_s, QByteArray(32, 'a'), false);
    row("aesKey that is no Base64", u"aesKey"_s, QByteArray(43, '-'), false);
    row("any classic apiKey", u"apiKey"_s, "Bs04=OCJi-oQ=lD", true);
    row("access key", u"apiKey"_s, "DRQbIikwNz5FTFNaYWhvdn2Ei5KZoKeutbzDytHY3+bt9PsC", true, kTodaysAddress);
    row("access key that is no Base64", u"apiKey"_s, "Bs04=OCJi-oQ=lD", false, kTodaysAddress);
    row("apiKey with a line break", u"apiKey"_s, "abc\n", false);
    row("access key with a line break", u"apiKey"_s, "DRQb\n", false, kTodaysAddress);
    row("token", u"validateToken"_s, "one Net 令牌", true);
    row("token with a blank in front", u"validateToken"_s, " token", false);
}

void OnenetSettingsTest::secretsAreChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(bool, valid);
    app::Docking docking{.settings = {{u"apiAddress"_s, address}}};
    docking.secrets.insert(key, app::Secret(value));
    const QList<app::Error> faults = m_platform.check(docking);
    QCOMPARE(faults.size(), valid ? 0 : 1);
    QCOMPARE(faults.value(0).field, valid ? QString() : key);
    for (const app::Error &fault : faults)
        QVERIFY(!fault.message.contains(QString::fromUtf8(value)));
}

QTEST_GUILESS_MAIN(OnenetSettingsTest)
#include "tst_onenetsettings.moc"
