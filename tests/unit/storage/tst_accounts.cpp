#include "storagefixture.h"

using namespace Qt::StringLiterals;
using namespace app;

namespace {

Account account(const QString &login)
{
    Account account;
    account.login = login;
    return account;
}

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLoginIsUniqueInEveryCase();
    void accountsAreListedByLogin();
    void aFilterFindsLoginsAndNames();
    void numbersAreNeverUsedAgain();
    void whatIsNotThereIsNotFound();
    void grantsAreReplacedAsAWhole();
    void aGrantOfNothingThatLivesIsRefused();
    void aProductThatCameAgainIsNotGranted();
    void aRemovedAccountLeavesNothing();
    void accountsOutliveTheProcess();

private:
    qint64 add(const QString &login)
    {
        return *m_fixture->write([&](Stores &stores) { return stores.accounts.insert(account(login), u"hash"_s); });
    }
    template <typename F>
    auto write(F work)
    {
        return m_fixture->write(std::move(work));
    }
    template <typename F>
    auto read(F work)
    {
        return m_fixture->read(std::move(work));
    }

    std::unique_ptr<test::StorageFixture> m_fixture;
};

void TestAccounts::init()
{
    m_fixture = std::make_unique<test::StorageFixture>();
    QVERIFY(write([](Stores &stores) -> Result<> {
        for (const QString &id : {u"p1"_s, u"p2"_s}) {
            if (auto done = stores.products.insert(test::product(id)); !done)
                return done;
        }
        return stores.devices.insert(test::device(u"d1"_s, u"p1"_s));
    }));
}

void TestAccounts::aLoginIsUniqueInEveryCase()
{
    const qint64 id = add(u"Anna"_s);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.accounts.insert(account(u"aNNA"_s), u"h"_s); })),
             ErrorCode::Conflict);
    const qint64 other = add(u"bert"_s);
    QCOMPARE(codeOf(write([=](Stores &stores) { return stores.accounts.rename(other, u"ANNA"_s, {}); })),
             ErrorCode::Conflict);
    QVERIFY(write([=](Stores &stores) { return stores.accounts.rename(id, u"ANNA"_s, u"安娜"_s); })); // its own
    const auto found = read([](Stores &stores) { return stores.accounts.findByLogin(u"anna"_s); });
    QVERIFY(found);
    QCOMPARE(found->login, u"ANNA"_s);
    QCOMPARE(found->name, u"安娜"_s);
}

void TestAccounts::accountsAreListedByLogin()
{
    for (const QString &login : {u"c"_s, u"A"_s, u"b"_s})
        add(login);
    const auto page = read([](Stores &stores) { return stores.accounts.list({}, {1, 1}); });
    QVERIFY(page);
    QCOMPARE(page->total, 3);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().login, u"b"_s);
    QVERIFY(page->rows.first().createdAt.isValid());
    QVERIFY(!page->rows.first().lastLoginAt.isValid());
}

void TestAccounts::aFilterFindsLoginsAndNames()
{
    const qint64 id = add(u"anna"_s);
    add(u"50%"_s);
    QVERIFY(write([=](Stores &stores) -> Result<> {
        if (auto done = stores.accounts.rename(id, u"anna"_s, u"王小姐"_s); !done)
            return done;
        return stores.accounts.setLocked(id, true);
    }));
    const auto total = [this](const AccountFilter &filter) {
        return read([=](Stores &stores) { return stores.accounts.list(filter, {}); })->total;
    };
    QCOMPARE(total({.text = u"小"_s}), 1);
    QCOMPARE(total({.text = u"0%"_s}), 1); // a letter, no wildcard
    QCOMPARE(total({.text = u"%"_s}), 1);
    QCOMPARE(total({.locked = true}), 1);
    QCOMPARE(total({.locked = false}), 1);
}

void TestAccounts::numbersAreNeverUsedAgain()
{
    const qint64 first = add(u"a"_s);
    QVERIFY(write([=](Stores &stores) { return stores.accounts.remove(first); }));
    QVERIFY(add(u"a"_s) > first);
}

void TestAccounts::whatIsNotThereIsNotFound()
{
    QCOMPARE(codeOf(read([](Stores &stores) { return stores.accounts.find(7); })), ErrorCode::NotFound);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.accounts.setLocked(7, true); })), ErrorCode::NotFound);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.accounts.setPassword(7, u"h"_s); })), ErrorCode::NotFound);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.accounts.remove(7); })), ErrorCode::NotFound);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.accounts.setGrants(7, {}); })), ErrorCode::NotFound);
    const auto entry = read([](Stores &stores) { return stores.accounts.entry(u"nobody"_s); });
    QVERIFY(entry && !*entry);
}

void TestAccounts::grantsAreReplacedAsAWhole()
{
    const qint64 id = add(u"a"_s);
    const auto set = [&](const QList<AccountGrant> &grants) {
        return write([=](Stores &stores) { return stores.accounts.setGrants(id, grants); });
    };
    const auto grants = [&] { return *read([=](Stores &stores) { return stores.accounts.grants(id); }); };
    const AccountGrant product{ProductId(u"p2"_s), {}};
    const AccountGrant device{ProductId(u"p1"_s), DeviceId(u"d1"_s)};
    QVERIFY(set({{{}, device.deviceId}, product, product}));
    QCOMPARE(grants(), (QList<AccountGrant>{product, device}));
    QCOMPARE(read([=](Stores &stores) { return stores.accounts.find(id); })->grants, 2);
    QVERIFY(set({}));
    QVERIFY(grants().isEmpty());
}

void TestAccounts::aGrantOfNothingThatLivesIsRefused()
{
    const qint64 id = add(u"a"_s);
    const AccountGrant good{ProductId(u"p1"_s), {}};
    QVERIFY(write([=](Stores &stores) { return stores.accounts.setGrants(id, {good}); }));
    const auto refused = write([=](Stores &stores) {
        return stores.accounts.setGrants(id, {good, {{}, DeviceId(u"nothing"_s)}});
    });
    QCOMPARE(codeOf(refused), ErrorCode::NotFound);
    QCOMPARE(refused.error().field, u"grants[1]"_s);
    QCOMPARE(*read([=](Stores &stores) { return stores.accounts.grants(id); }), QList<AccountGrant>{good});
}

void TestAccounts::aProductThatCameAgainIsNotGranted()
{
    const qint64 id = add(u"a"_s);
    const ProductId product(u"p2"_s);
    QVERIFY(write([=](Stores &stores) { return stores.accounts.setGrants(id, {{product, {}}}); }));
    QVERIFY(write([=](Stores &stores) -> Result<> {
        if (auto done = stores.products.remove(product); !done)
            return done;
        return stores.products.insert(test::product(product.text()));
    }));
    QVERIFY(read([=](Stores &stores) { return stores.accounts.grants(id); })->isEmpty());
    QCOMPARE(read([=](Stores &stores) { return stores.accounts.find(id); })->grants, 0);
}

void TestAccounts::aRemovedAccountLeavesNothing()
{
    const qint64 id = add(u"a"_s);
    QVERIFY(write([=](Stores &stores) { return stores.accounts.setGrants(id, {{ProductId(u"p1"_s), {}}}); }));
    QVERIFY(write([=](Stores &stores) { return stores.accounts.remove(id); }));
    QVERIFY(read([=](Stores &stores) { return stores.accounts.grants(id); })->isEmpty());
}

void TestAccounts::accountsOutliveTheProcess()
{
    const qint64 id = add(u"a"_s);
    QVERIFY(write([=](Stores &stores) { return stores.accounts.noteLogin(id, 1'700'000'000'123); }));
    m_fixture->open();
    const auto found = read([=](Stores &stores) { return stores.accounts.find(id); });
    QVERIFY(found);
    QCOMPARE(found->lastLoginAt.toMSecsSinceEpoch(), 1'700'000'000'123);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
