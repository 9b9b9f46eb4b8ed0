#include "app/model/categories.h"
#include "app/model/device.h"
#include "app/model/product.h"
#include "app/model/push.h"
#include "app/model/units.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList fields(const QList<app::Error> &faults)
{
    QStringList list;
    for (const app::Error &fault : faults)
        list.append(fault.field + u": "_s + fault.message);
    return list;
}

} // namespace

class RegistryValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProductNamesEveryMissingField();
    void aProductsIdAndNameHaveTheirLimits_data();
    void aProductsIdAndNameHaveTheirLimits();
    void anEmptyDeviceNamesEveryMissingField();
    void storedNamesReadBack();
    void unitIdsAreUniqueAndHaveSymbols();
    void aUnitSymbolIsFoundOrIsTheTextItself_data();
    void aUnitSymbolIsFoundOrIsTheTextItself();
    void categoriesAreATreeWithUniqueIds();
};

void RegistryValuesTest::anEmptyProductNamesEveryMissingField()
{
    QCOMPARE(fields(app::checkProduct({})),
             (QStringList{u"id: Enter the product ID"_s, u"name: Enter the product name"_s,
                          u"categoryId: Choose a category"_s, u"protocol: Choose a message protocol"_s,
                          u"transport: Choose a transport"_s}));
}

void RegistryValuesTest::aProductsIdAndNameHaveTheirLimits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("sound") << u"sx-smart-pro"_s << u"智能"_s << QStringList();
    QTest::newRow("longest") << QString(64, u'Z') << QString(200, u'x') << QStringList();
    QTest::newRow("other letters")
        << u"智能"_s << u"n"_s
        << QStringList{u"id: The product ID may contain only digits, letters, underscores and hyphens"_s};
    QTest::newRow("too long") << QString(65, u'a') << QString(201, u'x')
                              << QStringList{u"id: The product ID has at most 64 characters"_s,
                                             u"name: The product name has at most 200 characters"_s};
    QTest::newRow("blank name") << u"a"_s << u"  "_s << QStringList{u"name: Enter the product name"_s};
}

void RegistryValuesTest::aProductsIdAndNameHaveTheirLimits()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QStringList, faults);
    const app::Product product{.id = app::ProductId(id),
                               .name = name,
                               .categoryId = u"|1|"_s,
                               .protocol = u"demo-v1"_s,
                               .transport = u"HTTP"_s};
    QCOMPARE(fields(app::checkProduct(product)), faults);
    const app::Device device{.id = app::DeviceId(id), .name = name, .productId = app::ProductId(u"p"_s)};
    QCOMPARE(fields(app::checkDevice(device)),
             fields(app::checkProduct(product)).replaceInStrings(u"product"_s, u"device"_s));
}

void RegistryValuesTest::anEmptyDeviceNamesEveryMissingField()
{
    QCOMPARE(fields(app::checkDevice({})), (QStringList{u"id: Enter the device ID"_s, u"name: Enter the device name"_s,
                                                        u"productId: Choose a product"_s}));
}

void RegistryValuesTest::storedNamesReadBack()
{
    for (const auto type : {app::DeviceType::Device, app::DeviceType::ChildDevice, app::DeviceType::Gateway})
        QCOMPARE(app::deviceTypeFromName(app::deviceTypeName(type)), type);
    QCOMPARE(app::deviceTypeName(app::DeviceType::ChildDevice), u"childrenDevice"_s);
    QVERIFY(!app::deviceTypeFromName(u"robot"_s));
    for (const auto state : {app::DeviceState::NotActive, app::DeviceState::Offline, app::DeviceState::Online})
        QCOMPARE(app::deviceStateFromName(app::deviceStateName(state)), state);
    QVERIFY(!app::deviceStateFromName(QString()));
    QCOMPARE(app::decodeStateName(app::DecodeState::Unmatched), u"unmatched"_s);
    QCOMPARE(app::pushKindName(app::PushKind::OnlineOffline), u"online-offline"_s);
}

void RegistryValuesTest::unitIdsAreUniqueAndHaveSymbols()
{
    QSet<QString> ids;
    const QList<app::Unit> units = app::units();
    for (const app::Unit &unit : units) {
        QVERIFY2(!ids.contains(unit.id), qPrintable(unit.id));
        ids.insert(unit.id);
        QVERIFY(!unit.name.isEmpty() && !unit.symbol.isEmpty() && !unit.group.isEmpty());
        QCOMPARE(app::unitSymbol(unit.id), unit.symbol);
    }
    QCOMPARE(units.first().group, u"Common"_s);
    QCOMPARE(units.last().group, u"Electricity"_s);
}

void RegistryValuesTest::aUnitSymbolIsFoundOrIsTheTextItself_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("id") << u"celsiusDegrees"_s << u"℃"_s;
    QTest::newRow("symbol") << u"℃"_s << u"℃"_s;
    QTest::newRow("free text") << u"dB/m"_s << u"dB/m"_s;
    QTest::newRow("JSON") << u"{\"symbol\":\"lx\"}"_s << u"lx"_s;
    QTest::newRow("no JSON") << u"{x"_s << u"{x"_s;
    QTest::newRow("none") << QString() << QString();
}

void RegistryValuesTest::aUnitSymbolIsFoundOrIsTheTextItself()
{
    QFETCH(QString, unit);
    QFETCH(QString, symbol);
    QCOMPARE(app::unitSymbol(unit), symbol);
}

void RegistryValuesTest::categoriesAreATreeWithUniqueIds()
{
    QSet<QString> ids;
    const QList<app::Category> categories = app::categories();
    for (const app::Category &category : categories) {
        QVERIFY2(!ids.contains(category.id), qPrintable(category.id));
        QVERIFY2(category.parentId.isEmpty() || ids.contains(category.parentId), qPrintable(category.id));
        QVERIFY(category.path.endsWith(category.name));
        ids.insert(category.id);
    }
    // The entries of the server that are public.
    for (const QString &id :
         {u"|41|42|53|"_s, u"|41|63|84|"_s, u"|41|58|59|"_s, u"|1|17|25|"_s, u"|1|16|22|"_s, u"|45|"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

QTEST_GUILESS_MAIN(RegistryValuesTest)
#include "tst_registryvalues.moc"
