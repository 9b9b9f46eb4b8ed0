#include "storagefixture.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {
const PlatformId kCtwing(u"ctwing"_s);
const ProductId kProduct(u"p1"_s);
} // namespace

class TestDockings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneRecordOfAProductPerCloud();
    void aSaveWithAnOldRevisionIsRefused();
    void enablingIsDatedAndCountsAsAChange();
    void secretsAreNamedAndGoWithTheRecord();
    void listFiltersByCloudIdAndName();
    void aListIsByProductIdDescendingAndKnowsPlaces();
    void anUpdateThatChangesNothingIsNone();
    void sealedBytesComeBackAsTheyWere();

private:
    Result<Docking> find()
    {
        return m_db->read([](Stores &s) { return s.dockings.find(kCtwing, kProduct); });
    }
    Result<> insert(const PlatformId &platform)
    {
        return m_db->write([platform](Stores &s) {
            return s.dockings.insert({.platform = platform,
                                      .productId = kProduct,
                                      .name = u"对接"_s,
                                      .settings = {{u"ctwingProductId"_s, u"15091234"_s}}});
        });
    }
    std::unique_ptr<test::StorageFixture> m_db;
};

void TestDockings::init()
{
    m_db = std::make_unique<test::StorageFixture>();
    QVERIFY(m_db->write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); }));
}

void TestDockings::oneRecordOfAProductPerCloud()
{
    QVERIFY(insert(kCtwing));
    QCOMPARE(insert(kCtwing).error().code, ErrorCode::Conflict);
    QVERIFY(insert(PlatformId(u"onenet"_s)));
    QCOMPARE(m_db->write([](Stores &s) {
                     return s.dockings.insert({.platform = kCtwing, .productId = ProductId(u"none"_s)});
                 })
                 .error()
                 .code,
             ErrorCode::NotFound);
    QVERIFY(*m_db->read([](Stores &s) { return s.dockings.existsForProduct(kProduct); }));
    QVERIFY(!*m_db->read([](Stores &s) { return s.dockings.existsForProduct(ProductId(u"none"_s)); }));
}

void TestDockings::aSaveWithAnOldRevisionIsRefused()
{
    QVERIFY(insert(kCtwing));
    Docking mine = *find();
    Docking theirs = mine;
    theirs.name = u"theirs"_s;
    QVERIFY(m_db->write([&](Stores &s) { return s.dockings.update(theirs); }));
    mine.name = u"mine"_s;
    const auto refused = m_db->write([&](Stores &s) { return s.dockings.update(mine); });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(find()->name, u"theirs"_s);
    mine.revision = find()->revision;
    QVERIFY(m_db->write([&](Stores &s) { return s.dockings.update(mine); }));
    QCOMPARE(find()->name, u"mine"_s);
    QCOMPARE(find()->settings, mine.settings);
}

void TestDockings::enablingIsDatedAndCountsAsAChange()
{
    QVERIFY(insert(kCtwing));
    const qint64 before = find()->revision;
    QVERIFY(!find()->enabledAt.isValid());
    QVERIFY(m_db->write([](Stores &s) { return s.dockings.setEnabled(kCtwing, kProduct, true); }));
    QVERIFY(find()->enabled && find()->enabledAt.isValid());
    QVERIFY(find()->revision > before);
    const qint64 enabled = find()->revision;
    QVERIFY(m_db->write([](Stores &s) { return s.dockings.setEnabled(kCtwing, kProduct, true); }));
    QCOMPARE(find()->revision, enabled); // it was so already
    QVERIFY(m_db->write([](Stores &s) { return s.dockings.setEnabled(kCtwing, kProduct, false); }));
    QVERIFY(!find()->enabled && !find()->enabledAt.isValid());
}

void TestDockings::secretsAreNamedAndGoWithTheRecord()
{
    QVERIFY(insert(kCtwing));
    QVERIFY(m_db->write([](Stores &s) { return s.secrets.put(u"docking/ctwing/p1"_s, u"appSecret"_s, "sealed"); }));
    QVERIFY(m_db->write([](Stores &s) { return s.secrets.put(u"docking/ctwing/p11"_s, u"appSecret"_s, "sealed"); }));
    QCOMPARE(find()->storedSecrets, QStringList{u"appSecret"_s});
    QVERIFY(find()->secrets.isEmpty());
    QVERIFY(m_db->write([](Stores &s) { return s.dockings.remove(kCtwing, kProduct); }));
    QCOMPARE(find().error().code, ErrorCode::NotFound);
    const auto names = m_db->read([](Stores &s) { return s.secrets.allNames(); });
    QCOMPARE(names->size(), 1);
    QCOMPARE(names->first().first, u"docking/ctwing/p11"_s);
}

void TestDockings::listFiltersByCloudIdAndName()
{
    QVERIFY(insert(kCtwing));
    QVERIFY(insert(PlatformId(u"onenet"_s)));
    const auto count = [&](const DockingFilter &filter) {
        const auto page = m_db->read([filter](Stores &s) { return s.dockings.list(filter, {}); });
        return page->total == page->rows.size() ? page->total : -1;
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({.platform = kCtwing}), 1);
    QCOMPARE(count({.id = u"P1"_s}), 2);
    QCOMPARE(count({.id = u"%"_s}), 0);
    QCOMPARE(count({.platform = kCtwing, .name = u"对"_s}), 1);
    QCOMPARE(count({.platform = kCtwing, .name = u"x"_s}), 0);
}

void TestDockings::aListIsByProductIdDescendingAndKnowsPlaces()
{
    for (const QString &id : {u"c"_s, u"a"_s, u"b"_s}) {
        QVERIFY(m_db->write([id](Stores &s) -> Result<> {
            if (auto done = s.products.insert(test::product(id)); !done)
                return done;
            return s.dockings.insert({.platform = kCtwing, .productId = ProductId(id), .name = u"名 "_s + id});
        }));
    }
    QVERIFY(insert(PlatformId(u"onenet"_s)));
    const DockingFilter all{.platform = kCtwing};
    const auto page = m_db->read([all](Stores &s) { return s.dockings.list(all, {}); });
    QStringList ids;
    for (const Docking &docking : page->rows)
        ids << docking.productId.text();
    QCOMPARE(ids, QStringList({u"c"_s, u"b"_s, u"a"_s}));
    const auto place = [&](const QString &id, const DockingFilter &filter) {
        return m_db->read([=](Stores &s) { return s.dockings.indexOf(kCtwing, ProductId(id), filter); });
    };
    QCOMPARE(*place(u"c"_s, all), 0);
    QCOMPARE(*place(u"a"_s, all), 2);
    QCOMPARE(*place(u"a"_s, {.platform = kCtwing, .name = u"a"_s}), 0);
    QCOMPARE(place(u"a"_s, {.platform = kCtwing, .name = u"b"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(place(u"none"_s, all).error().code, ErrorCode::NotFound);
}

void TestDockings::anUpdateThatChangesNothingIsNone()
{
    QVERIFY(insert(kCtwing));
    const Docking before = *find();
    QVERIFY(m_db->write([&](Stores &s) { return s.dockings.update(before); }));
    QCOMPARE(*find(), before);
    QVERIFY(m_db->write([&](Stores &s) { return s.dockings.update(before, true); })); // a secret of it was changed
    QCOMPARE(find()->revision, before.revision + 1);
}

void TestDockings::sealedBytesComeBackAsTheyWere()
{
    QByteArray sealed(64, '\0');
    for (int i = 0; i < 64; ++i)
        sealed[i] = static_cast<char>(i * 5);
    const auto put = [&](const QByteArray &bytes) {
        return m_db->write([bytes](Stores &s) { return s.secrets.put(u"o"_s, u"k"_s, bytes); });
    };
    QVERIFY(put("old"));
    QVERIFY(put(sealed));
    QCOMPARE(*m_db->read([](Stores &s) { return s.secrets.find(u"o"_s, u"k"_s); }), sealed);
    QCOMPARE(m_db->read([](Stores &s) { return s.secrets.findAll(u"o"_s); })->value(u"k"_s), sealed);
    QCOMPARE(m_db->read([](Stores &s) { return s.secrets.find(u"o"_s, u"x"_s); }).error().code, ErrorCode::NotFound);
    QVERIFY(m_db->write([](Stores &s) { return s.secrets.remove(u"o"_s, u"k"_s); }));
    QVERIFY(m_db->read([](Stores &s) { return s.secrets.findAll(u"o"_s); })->isEmpty());
}

QTEST_GUILESS_MAIN(TestDockings)
#include "tst_dockings.moc"
