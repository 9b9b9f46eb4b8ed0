#include "storagefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

ThingModel model(const QString &property)
{
    const QJsonObject json{
        {u"id"_s, property}, {u"name"_s, u"n"_s}, {u"valueType"_s, QJsonObject{{u"type"_s, u"int"_s}}}};
    return *ThingModel::parse(QJsonObject{{u"properties"_s, QJsonArray{json}}});
}

} // namespace

class TestProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductComesBackAsItWasPut();
    void anIdIsTakenOnlyWhileItsProductLives();
    void updateLeavesIdPublishedAndCreatedAlone();
    void anUpdateThatChangesNothingLeavesItsTime();
    void whatIsInEffectIsWhatWasPublishedLast();
    void aProductThatWasMadePublishedIsInEffect();
    void aModelThatCouldNotBeReadAgainIsRefused();
    void aDamagedProductIsListedAndCanBePutRight();
    void whatUsesAProductKeepsItFromBeingDeleted();
    void listFilters_data();
    void listFilters();
    void pagesAreNewestFirstAndKnowTheTotal();
    void aFailedWriteChangesNothing();

private:
    static Result<> insert(Stores &stores, const QString &id) { return stores.products.insert(test::product(id)); }
};

void TestProducts::aProductComesBackAsItWasPut()
{
    test::StorageFixture db;
    Product product = test::product(u"sx-smart-pro"_s);
    product.description = u"说明 %_'\""_s;
    product.configuration = {{u"a"_s, u"1"_s}};
    product.deviceType = DeviceType::Gateway;
    product.thingModel =
        ThingModel::parse(
            QByteArray(
                R"({"properties":[{"id":"t","name":"温度","valueType":{"type":"float","unit":"celsiusDegrees"}}],
            "functions":[],"events":[],"tags":[]})"))
            .value();
    QVERIFY(db.write([product](Stores &s) { return s.products.insert(product); }));
    db.open(); // also across a restart
    const auto found = db.read([](Stores &s) { return s.products.find(ProductId(u"sx-smart-pro"_s)); });
    QVERIFY(found);
    QCOMPARE(*found, product);
}

void TestProducts::anIdIsTakenOnlyWhileItsProductLives()
{
    test::StorageFixture db;
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    const auto again = db.write([](Stores &s) { return insert(s, u"p1"_s); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().field, u"id"_s);
    QVERIFY(db.write([](Stores &s) { return s.products.remove(ProductId(u"p1"_s)); }));
    QCOMPARE(db.read([](Stores &s) { return s.products.find(ProductId(u"p1"_s)); }).error().code, ErrorCode::NotFound);
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
}

void TestProducts::updateLeavesIdPublishedAndCreatedAlone()
{
    test::StorageFixture db;
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    QVERIFY(db.write([](Stores &s) { return s.products.setPublished(ProductId(u"p1"_s), true); }));
    Product edited = test::product(u"p1"_s);
    edited.name = u"新名称"_s;
    edited.thingModel = model(u"t"_s);
    edited.published = false;
    edited.createdAt = QDateTime::currentDateTimeUtc();
    QVERIFY(db.write([edited](Stores &s) { return s.products.update(edited); }));
    const auto found = db.read([](Stores &s) { return s.products.find(ProductId(u"p1"_s)); });
    QCOMPARE(found->name, u"新名称"_s);
    QVERIFY(found->published);
    QVERIFY(found->hasUnapplied);
    QCOMPARE(found->createdAt, test::product(u"p1"_s).createdAt);
    edited.id = ProductId(u"p2"_s);
    QCOMPARE(db.write([edited](Stores &s) { return s.products.update(edited); }).error().code, ErrorCode::NotFound);
}

void TestProducts::anUpdateThatChangesNothingLeavesItsTime()
{
    test::StorageFixture db;
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    const auto find = [&db] { return *db.read([](Stores &s) { return s.products.find(ProductId(u"p1"_s)); }); };
    const Product before = find();
    QVERIFY(db.write([before](Stores &s) { return s.products.update(before); }));
    QCOMPARE(find(), before);
    QVERIFY(db.write([](Stores &s) { return s.products.setPublished(ProductId(u"p1"_s), true); }));
    const Product published = find();
    QVERIFY(db.write([](Stores &s) { return s.products.setPublished(ProductId(u"p1"_s), true); }));
    QCOMPARE(find(), published);
}

void TestProducts::whatIsInEffectIsWhatWasPublishedLast()
{
    test::StorageFixture db;
    const ProductId id(u"p1"_s);
    const auto find = [&] { return *db.read([id](Stores &s) { return s.products.find(id); }); };
    const auto applied = [&] { return db.read([](Stores &s) { return s.products.applied(); })->first(); };
    const auto publish = [&](bool on) { return db.write([=](Stores &s) { return s.products.setPublished(id, on); }); };
    Product product = test::product(u"p1"_s);
    product.thingModel = model(u"first"_s);
    QVERIFY(db.write([product](Stores &s) { return s.products.insert(product); }));
    QVERIFY(!applied().everPublished);
    QVERIFY(!find().hasUnapplied); // there is nothing that it could differ from

    QVERIFY(publish(true));
    QVERIFY(applied().everPublished);
    QCOMPARE(applied().thingModel, product.thingModel);
    QCOMPARE(applied().protocol, u"demo-v1"_s);

    product.thingModel = model(u"second"_s);
    product.protocol = u"transparent"_s;
    product.storePolicy = u"none"_s;
    QVERIFY(db.write([product](Stores &s) { return s.products.update(product); }));
    QVERIFY(find().hasUnapplied);
    QCOMPARE(applied().thingModel, model(u"first"_s));
    QCOMPARE(applied().protocol, u"demo-v1"_s);
    QCOMPARE(applied().storePolicy, QString());

    QVERIFY(publish(false)); // leaves in effect what is
    QCOMPARE(applied().thingModel, model(u"first"_s));
    QVERIFY(publish(true));
    QVERIFY(!find().hasUnapplied);
    QCOMPARE(applied().thingModel, product.thingModel);
    QCOMPARE(applied().storePolicy, u"none"_s);

    product.thingModel = model(u"first"_s);
    QVERIFY(db.write([product](Stores &s) { return s.products.update(product); }));
    QVERIFY(find().hasUnapplied);
    product.thingModel = model(u"second"_s); // back again: there is nothing to apply
    QVERIFY(db.write([product](Stores &s) { return s.products.update(product); }));
    QVERIFY(!find().hasUnapplied);
    product.name = u"别名"_s; // a name takes effect by itself
    QVERIFY(db.write([product](Stores &s) { return s.products.update(product); }));
    QVERIFY(!find().hasUnapplied);
}

void TestProducts::aProductThatWasMadePublishedIsInEffect()
{
    test::StorageFixture db;
    Product product = test::product(u"p1"_s);
    product.published = true;
    QVERIFY(db.write([product](Stores &s) { return s.products.insert(product); }));
    QCOMPARE(*db.read([](Stores &s) { return s.products.find(ProductId(u"p1"_s)); }), product);
    QVERIFY(db.read([](Stores &s) { return s.products.applied(); })->first().everPublished);
}

void TestProducts::aModelThatCouldNotBeReadAgainIsRefused()
{
    test::StorageFixture db;
    Product product = test::product(u"p1"_s);
    product.thingModel = model(u"t"_s);
    product.thingModel.properties << product.thingModel.properties.first(); // the id twice
    const auto inserted = db.write([product](Stores &s) { return s.products.insert(product); });
    QCOMPARE(inserted.error().code, ErrorCode::InvalidInput);
    QCOMPARE(inserted.error().field, u"thingModel.properties[1].id"_s);
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    const auto updated = db.write([product](Stores &s) { return s.products.update(product); });
    QCOMPARE(updated.error().code, ErrorCode::InvalidInput);
    QVERIFY(db.read([](Stores &s) { return s.products.find(ProductId(u"p1"_s)); })->thingModel.isEmpty());
}

void TestProducts::aDamagedProductIsListedAndCanBePutRight()
{
    test::StorageFixture db;
    const ProductId id(u"p1"_s);
    const auto find = [&] { return *db.read([id](Stores &s) { return s.products.find(id); }); };
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p2"_s); }));
    QVERIFY(db.write([id](Stores &s) { return s.products.setPublished(id, true); }));
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        other.setDatabaseName(db.file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"UPDATE product SET thing_model = '{\"properties\":5}', "
                                      "applied_thing_model = 'x' WHERE id = 'p1'"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"damage"_s);

    const auto page = db.read([](Stores &s) { return s.products.list({}, {}); });
    QCOMPARE(page->rows.size(), 2);
    QVERIFY(!find().damage.isEmpty());
    const auto applied = db.read([](Stores &s) { return s.products.applied(); });
    QCOMPARE(applied->size(), 2);
    QVERIFY(!applied->first().damage.isEmpty());
    QVERIFY(db.write([id](Stores &s) { return s.products.setPublished(id, false); }));
    QCOMPARE(db.write([id](Stores &s) { return s.products.setPublished(id, true); }).error().code, ErrorCode::State);

    Product renamed = find();
    renamed.name = u"新"_s;
    QVERIFY(db.write([renamed](Stores &s) { return s.products.update(renamed); }));
    QCOMPARE(find().name, u"新"_s);
    QVERIFY(!find().damage.isEmpty()); // the text may still be put right by hand
    Product mended = find();
    mended.thingModel = model(u"t"_s);
    QVERIFY(db.write([mended](Stores &s) { return s.products.update(mended); }));
    QVERIFY(find().damage.isEmpty());
    QVERIFY(db.write([id](Stores &s) { return s.products.setPublished(id, true); }));
    QVERIFY(db.write([id](Stores &s) { return s.products.remove(id); }));
}

void TestProducts::whatUsesAProductKeepsItFromBeingDeleted()
{
    test::StorageFixture db;
    const ProductId id(u"p1"_s);
    QVERIFY(db.write([](Stores &s) { return insert(s, u"p1"_s); }));
    QVERIFY(db.write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    QCOMPARE(db.read([id](Stores &s) { return s.products.find(id); })->deviceCount, 1);
    QCOMPARE(db.write([id](Stores &s) { return s.products.remove(id); }).error().code, ErrorCode::State);
    QVERIFY(db.write([](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    QVERIFY(db.write(
        [id](Stores &s) { return s.dockings.insert({.platform = PlatformId(u"ctwing"_s), .productId = id}); }));
    QCOMPARE(db.write([id](Stores &s) { return s.products.remove(id); }).error().code, ErrorCode::State);
    QVERIFY(db.write([id](Stores &s) { return s.dockings.remove(PlatformId(u"ctwing"_s), id); }));
    QVERIFY(db.write([id](Stores &s) { return s.products.remove(id); }));
}

void TestProducts::listFilters_data()
{
    QTest::addColumn<ProductFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("none") << ProductFilter{} << QStringList{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("name contains") << ProductFilter{.name = u"温"_s} << QStringList{u"a"_s};
    QTest::newRow("% is a letter") << ProductFilter{.name = u"%"_s} << QStringList{u"b"_s};
    QTest::newRow("_ is a letter") << ProductFilter{.name = u"_"_s} << QStringList{u"c"_s};
    QTest::newRow("category prefix") << ProductFilter{.categoryId = u"|41|"_s} << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("type") << ProductFilter{.types = {DeviceType::Gateway, DeviceType::ChildDevice}}
                          << QStringList{u"c"_s};
    QTest::newRow("protocol") << ProductFilter{.protocols = {u"official"_s}} << QStringList{u"b"_s};
    QTest::newRow("published") << ProductFilter{.published = true} << QStringList{u"a"_s};
    QTest::newRow("not published") << ProductFilter{.published = false} << QStringList{u"c"_s, u"b"_s};
    QTest::newRow("all at once") << ProductFilter{.name = u"温"_s, .published = false} << QStringList{};
}

void TestProducts::listFilters()
{
    QFETCH(ProductFilter, filter);
    QFETCH(QStringList, ids);
    test::StorageFixture db;
    Product a = test::product(u"a"_s);
    a.name = u"温度计"_s;
    a.published = true;
    Product b = test::product(u"b"_s);
    b.name = u"100% humidity"_s;
    b.protocol = u"official"_s;
    Product c = test::product(u"c"_s);
    c.name = u"gate_way"_s;
    c.categoryId = u"|7|"_s;
    c.deviceType = DeviceType::Gateway;
    QVERIFY(db.write([=](Stores &s) -> Result<> {
        for (const Product &product : {a, b, c}) {
            if (auto done = s.products.insert(product); !done)
                return done;
        }
        return {};
    }));
    const auto page = db.read([filter](Stores &s) { return s.products.list(filter, {}); });
    QVERIFY(page);
    QStringList found;
    for (const Product &product : page->rows)
        found << product.id.text();
    QCOMPARE(found, ids);
    QCOMPARE(page->total, ids.size());
}

void TestProducts::pagesAreNewestFirstAndKnowTheTotal()
{
    test::StorageFixture db;
    for (int i = 0; i < 25; ++i) {
        Product product = test::product(u"p%1"_s.arg(i));
        product.createdAt = product.createdAt.addSecs(i);
        QVERIFY(db.write([product](Stores &s) { return s.products.insert(product); }));
    }
    const auto page = db.read([](Stores &s) { return s.products.list({}, {.offset = 20, .limit = 10}); });
    QCOMPARE(page->total, 25);
    QCOMPARE(page->rows.size(), 5);
    QCOMPARE(page->rows.first().id.text(), u"p4"_s);
}

void TestProducts::aFailedWriteChangesNothing()
{
    test::StorageFixture db;
    const auto failed = db.write([](Stores &s) -> Result<> {
        if (auto done = insert(s, u"p1"_s); !done)
            return done;
        return insert(s, u"p1"_s);
    });
    QVERIFY(!failed);
    QVERIFY(db.read([](Stores &s) { return s.products.all(); })->isEmpty());
}

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
