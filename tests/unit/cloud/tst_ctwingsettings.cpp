#include "app/cloud/ctwing/ctwing.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

app::FormField field(const QList<app::FormField> &fields, const QString &key)
{
    for (const app::FormField &each : fields) {
        if (each.key == key)
            return each;
    }
    return {};
}

} // namespace

class CtwingSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogHasTheKnownFieldsInOrder();
    void threeFieldsAreSecretAndTheMasterKeyIsOptional();
    void theDeviceIsNamedByAnImeiOf15Digits();
    void settingsAreChecked_data();
    void settingsAreChecked();

private:
    app::Platform m_platform = app::ctwing::create();
};

void CtwingSettingsTest::theDialogHasTheKnownFieldsInOrder()
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
    QCOMPARE(keys, (QStringList{u"id"_s, u"name"_s, u"ctwingProductId"_s, u"apiAddress"_s, u"appKey"_s, u"appSecret"_s,
                                u"masterKey"_s, u"description"_s}));
    QCOMPARE(required,
             (QStringList{u"id"_s, u"name"_s, u"ctwingProductId"_s, u"apiAddress"_s, u"appKey"_s, u"appSecret"_s}));
    QCOMPARE(field(fields, u"apiAddress"_s).defaultValue,
             QJsonValue(u"https://ag-api.ctwing.cn/aep_device_management"_s));
    QCOMPARE(field(fields, u"codecInput"_s).defaultValue, QJsonValue(u"payload"_s));
    QCOMPARE(field(fields, u"commandForm"_s).defaultValue, QJsonValue(u"auto"_s));
    QVERIFY(field(fields, u"commandForm"_s).advanced);
    QCOMPARE(m_platform.info().pushSegment, QByteArray("ctwing"));
    QCOMPARE(m_platform.info().docking.columns,
             (QList<app::DockingColumn>{app::DockingColumn::Id, app::DockingColumn::Name, app::DockingColumn::State,
                                        app::DockingColumn::Description}));
}

void CtwingSettingsTest::threeFieldsAreSecretAndTheMasterKeyIsOptional()
{
    const QList<app::FormField> fields = m_platform.info().docking.fields;
    for (const QString &key : {u"appKey"_s, u"appSecret"_s, u"masterKey"_s})
        QCOMPARE(field(fields, key).kind, app::FieldKind::Secret);
    QVERIFY(!field(fields, u"masterKey"_s).required);
    QVERIFY(field(fields, u"masterKey"_s).recommended);
}

void CtwingSettingsTest::theDeviceIsNamedByAnImeiOf15Digits()
{
    const app::DeviceSchema schema = m_platform.info().device;
    QCOMPARE(schema.identityKey, u"imei"_s);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(field(schema.fields, u"imei"_s).pattern));
    QVERIFY(pattern.match(u"868000000000017"_s).hasMatch());
    for (const QString &wrong :
         {u"86800000000001"_s, u"8680000000000171"_s, u"86800000000001x"_s, u"８６８００００００００００１７"_s})
        QVERIFY2(!pattern.match(wrong).hasMatch(), qPrintable(wrong));
    QCOMPARE(field(schema.fields, u"psk"_s).kind, app::FieldKind::Secret);
    QVERIFY(!field(schema.fields, u"sn"_s).required);
}

void CtwingSettingsTest::settingsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &key, const QString &value, const QString &fault) {
        QJsonObject settings{{u"apiAddress"_s, u"https://ag-api.ctwing.cn/aep_device_management"_s}};
        settings.insert(key, value);
        QTest::newRow(name) << settings << fault;
    };
    row("a tenant's own gateway", u"apiAddress"_s, u"https://2000012345.api.ctwing.cn"_s, {});
    row("plain http", u"apiAddress"_s, u"http://10.0.0.1:8080/x"_s, {});
    row("no address", u"apiAddress"_s, {}, u"apiAddress"_s);
    row("no scheme", u"apiAddress"_s, u"ag-api.ctwing.cn"_s, u"apiAddress"_s);
    row("other scheme", u"apiAddress"_s, u"ftp://ag-api.ctwing.cn"_s, u"apiAddress"_s);
    row("no host", u"apiAddress"_s, u"https:///x"_s, u"apiAddress"_s);
    row("blank within", u"apiAddress"_s, u"https://ag api.cn"_s, u"apiAddress"_s);
    row("password", u"apiAddress"_s, u"https://me:secret@ag-api.ctwing.cn"_s, u"apiAddress"_s);
    row("path", u"codecPath"_s, u"/report-property"_s, {});
    row("path without slash", u"codecPath"_s, u"report-property"_s, u"codecPath"_s);
    row("raw", u"codecInput"_s, u"raw"_s, {});
    row("other input", u"codecInput"_s, u"cooked"_s, u"codecInput"_s);
    row("form of commands", u"commandForm"_s, u"mqttJson"_s, {});
    row("other form of commands", u"commandForm"_s, u"mqttjson"_s, u"commandForm"_s);
}

void CtwingSettingsTest::settingsAreChecked()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, field);
    const QList<app::Error> faults = m_platform.check(app::Docking{.settings = settings});
    QCOMPARE(faults.size(), field.isEmpty() ? 0 : 1);
    QCOMPARE(faults.value(0).field, field);
}

QTEST_GUILESS_MAIN(CtwingSettingsTest)
#include "tst_ctwingsettings.moc"
