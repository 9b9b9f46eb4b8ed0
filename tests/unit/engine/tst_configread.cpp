#include "configimport.h"

#include "enginebase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

/// One product with \a more in it.
QByteArray product(const QByteArray &more)
{
    return R"({"id":"p","name":"P","protocol":"demo-v1","transport":"HTTP")" + (more.isEmpty() ? "" : ',' + more) + '}';
}

QByteArray file(const QByteArray &products, const QByteArray &devices = {})
{
    return R"({"products":[)" + products + R"(],"devices":[)" + devices + "]}";
}

QStringList placesOf(const QList<Error> &faults)
{
    QStringList places;
    for (const Error &fault : faults)
        places << fault.field;
    places.sort();
    return places;
}

} // namespace

/// Every fault of an import file is found at once, each at its place.
class tst_ConfigRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsPlace_data();
    void everyFaultHasItsPlace();
    void aFaultyProductIsNoFaultOfItsDevices();
    void identitiesMayChangePlaces();
    void whatTakesTooLongChangesNothing();

private:
    [[nodiscard]] QList<Error> bring(EngineBase &base, const QByteArray &json,
                                     QDeadlineTimer deadline = QDeadlineTimer::Forever);
};

void tst_ConfigRead::everyFaultHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("sound") << file(product({})) << QStringList();
    QTest::newRow("a product's types")
        << file(product(R"("description":5,"configuration":[],"deviceType":7,"published":"yes","organization":{})"))
        << QStringList{u"products[0].configuration"_s, u"products[0].description"_s, u"products[0].deviceType"_s,
                       u"products[0].organization"_s, u"products[0].published"_s};
    QTest::newRow("a device type that there is none of, and more")
        << file(product(R"("deviceType":"robot","description":[])"))
        << QStringList{u"products[0].description"_s, u"products[0].deviceType"_s};
    QTest::newRow("null is as good as absent")
        << file(product(R"("description":null,"configuration":null,"deviceType":null,"thingModel":null)"))
        << QStringList();
    QTest::newRow("several in one thing model")
        << file(product(R"("thingModel":{"properties":[{"id":"a","name":"a","valueType":{"type":"int"}},)"
                        R"({"id":"ä","name":"b"},{"id":"a","name":"c","valueType":{"type":"int"}}],)"
                        R"("functions":[{"id":"f","name":"f","inputs":7}],)"
                        R"("events":[{"id":"e","name":"e","expands":{"level":"loud"}},{"id":"e","name":"e"}],)"
                        R"("tags":5})"))
        << QStringList{
               u"products[0].thingModel.events[0].expands.level"_s, u"products[0].thingModel.events[1].id"_s,
               u"products[0].thingModel.functions[0].inputs"_s,     u"products[0].thingModel.properties[1].id"_s,
               u"products[0].thingModel.properties[2].id"_s,        u"products[0].thingModel.tags"_s};
    QTest::newRow("a thing model as text that is none")
        << file(product(R"("metadata":"nonsense","description":1)"))
        << QStringList{u"products[0].description"_s, u"products[0].metadata"_s};
    QTest::newRow("a device's types")
        << file(product({}), R"({"id":"d","name":"D","productId":"p","tags":{"a":1,"b":"x"},"configuration":7,)"
                             R"("description":true})")
        << QStringList{u"devices[0].configuration"_s, u"devices[0].description"_s, u"devices[0].tags.a"_s};
    QTest::newRow("tags that are no object") << file(product({}), R"({"id":"d","name":"D","productId":"p","tags":[1]})")
                                             << QStringList{u"devices[0].tags"_s};
}

void tst_ConfigRead::everyFaultHasItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, places);
    const EngineBase base;
    const ConfigFile read = readConfigFile(json, base.clouds);
    QCOMPARE(placesOf(read.faults), places);
    for (const Error &fault : read.faults)
        QVERIFY2(!fault.message.isEmpty(), qPrintable(fault.field));
}

QList<Error> tst_ConfigRead::bring(EngineBase &base, const QByteArray &json, QDeadlineTimer deadline)
{
    const ConfigFile read = readConfigFile(json, base.clouds);
    QList<Error> faults;
    auto writing = base.storage->write([&](Stores &stores) -> Result<> {
        faults = applyConfigFile(stores, *base.context, read, deadline);
        return faults.isEmpty() ? Result<>() : Result<>(tl::unexpected(faults.first()));
    });
    writing.waitForFinished();
    return faults;
}

void tst_ConfigRead::aFaultyProductIsNoFaultOfItsDevices()
{
    const QTemporaryDir folder;
    EngineBase base;
    QVERIFY(base.open(folder.path()));
    const QByteArray json = file(product(R"("description":5)"),
                                 R"({"id":"d","name":"D","productId":"p"},{"id":"e","name":"E","productId":"q"})");
    QCOMPARE(placesOf(bring(base, json)), (QStringList{u"devices[1].productId"_s, u"products[0].description"_s}));
    auto reading = base.storage->read([](Stores &stores) { return stores.products.all(); });
    reading.waitForFinished();
    QVERIFY(reading.result()->isEmpty());
}

void tst_ConfigRead::identitiesMayChangePlaces()
{
    const QTemporaryDir folder;
    EngineBase base;
    QVERIFY(base.open(folder.path()));
    const auto device = [](const QByteArray &id, const QByteArray &imei) {
        return R"({"id":")" + id +
               R"(","name":"D","productId":"p","enabled":true,"configuration":{"ctwing":{"imei":")" + imei + R"("}}})";
    };
    const QByteArray a = "868000000000017";
    const QByteArray b = "868000000000025";
    QVERIFY(bring(base, file(product({}), device("one", a) + ',' + device("two", b))).isEmpty());
    QCOMPARE(placesOf(bring(base, file(product({}), device("one", b) + ',' + device("two", a)))), QStringList());
    auto reading = base.storage->read([](Stores &stores) { return stores.devices.find(DeviceId(u"one"_s)); });
    reading.waitForFinished();
    const auto one = reading.result();
    QVERIFY(one.has_value());
    QCOMPARE(one->bindings.value(0).key, QString::fromLatin1(b));
    // Only the devices of one file change places: who is not in it keeps what it has.
    QCOMPARE(placesOf(bring(base, file(product({}), device("three", a)))),
             QStringList{u"devices[0].configuration.ctwing.imei"_s});
}

void tst_ConfigRead::whatTakesTooLongChangesNothing()
{
    const QTemporaryDir folder;
    EngineBase base;
    QVERIFY(base.open(folder.path()));
    const QList<Error> faults = bring(base, file(product({})), QDeadlineTimer(0));
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().code, ErrorCode::Busy);
    auto reading = base.storage->read([](Stores &stores) { return stores.products.all(); });
    reading.waitForFinished();
    QVERIFY(reading.result()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_ConfigRead)
#include "tst_configread.moc"
