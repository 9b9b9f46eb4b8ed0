#include "storagefixture.h"

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const PlatformId kPlatform(u"dueros"_s);
constexpr qint64 kHour = 3600LL * 1000;

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

OauthClient client(const PlatformId &platform = kPlatform, const QString &id = u"client-1"_s)
{
    OauthClient client;
    client.platform = platform;
    client.clientId = id;
    client.redirectUris = {u"https://xiaodu.baidu.com/saiya/auth/1"_s};
    return client;
}

} // namespace

/// A link is a family of tokens; see linkstore.h.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aClientIsChangedByItsRevision();
    void aClientIdIsOneClients();
    void aCodeIsUsedOnce();
    void theLinkIsBehindItsAccessToken();
    void anAccessTokenIsNoRefreshToken();
    void rotationKeepsTheTimeOfTheFirstSuccessor();
    void aLinkTakenBackTakesItsTokens();
    void aLockedAccountIsSaidSo();
    void grantsComeWithTheToken();
    void anOpenUidHasOneLinkPerAccount();
    void openUidsOfWhoeverSeesTheDevice();
    void expiredLinksAreNotListed();
    void aRemovedClientTakesItsLinks();
    void whatCountsNoLongerIsPurgedInBatches();

private:
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
    TokenPair pair(const QByteArray &name, qint64 life = kHour) const
    {
        return {"access " + name, "refresh " + name, m_now, m_now + life, m_now + life};
    }
    qint64 link(const QByteArray &name, qint64 life = kHour)
    {
        return *write(
            [&](Stores &stores) { return stores.links.insertFamily(m_account, kPlatform, pair(name, life)); });
    }
    std::optional<AccessRecord> access(const QByteArray &name)
    {
        return *read([=](Stores &stores) { return stores.links.accessToken("access " + name); });
    }

    std::unique_ptr<test::StorageFixture> m_fixture;
    qint64 m_account = 0;
    qint64 m_now = 0;
};

void TestLinks::init()
{
    m_now = QDateTime::currentMSecsSinceEpoch();
    m_fixture = std::make_unique<test::StorageFixture>();
    const auto account = write([](Stores &stores) -> Result<qint64> {
        if (auto done = stores.products.insert(test::product(u"p1"_s)); !done)
            return tl::unexpected(done.error());
        if (auto done = stores.devices.insert(test::device(u"d1"_s, u"p1"_s)); !done)
            return tl::unexpected(done.error());
        if (auto done = stores.devices.insert(test::device(u"d2"_s, u"p1"_s)); !done)
            return tl::unexpected(done.error());
        if (auto done = stores.links.putClient(client()); !done)
            return tl::unexpected(done.error());
        Account anna;
        anna.login = u"anna"_s;
        return stores.accounts.insert(anna, u"hash"_s);
    });
    QVERIFY(account);
    m_account = *account;
}

void TestLinks::aClientIsChangedByItsRevision()
{
    auto stored = *read([](Stores &stores) { return stores.links.client(kPlatform); });
    QCOMPARE(stored.revision, 1);
    QCOMPARE(stored.redirectUris, client().redirectUris);
    stored.allowGetToken = true;
    QVERIFY(write([=](Stores &stores) { return stores.links.putClient(stored); }));
    QCOMPARE(codeOf(write([=](Stores &stores) { return stores.links.putClient(stored); })), ErrorCode::Conflict);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.links.putClient(client()); })), ErrorCode::Conflict);
    const auto changed = *read([](Stores &stores) { return stores.links.client(kPlatform); });
    QVERIFY(changed.allowGetToken && !changed.allowBareRefresh && changed.enabled);
    QCOMPARE(changed.revision, 2);
}

void TestLinks::aClientIdIsOneClients()
{
    const PlatformId other(u"aliyun"_s);
    const auto refused = write([=](Stores &stores) { return stores.links.putClient(client(other)); });
    QCOMPARE(codeOf(refused), ErrorCode::Conflict);
    QCOMPARE(refused.error().field, u"clientId"_s);
    QVERIFY(write([=](Stores &stores) { return stores.links.putClient(client(other, u"client-2"_s)); }));
    QCOMPARE(read([](Stores &stores) { return stores.links.clients(); })->size(), 2);
    const auto found = *read([](Stores &stores) { return stores.links.clientById(u"client-2"_s); });
    QVERIFY(found && found->platform == other);
    QVERIFY(!*read([](Stores &stores) { return stores.links.clientById(u"CLIENT-2"_s); }));
}

void TestLinks::aCodeIsUsedOnce()
{
    CodeRecord code;
    code.hash = "code";
    code.account = m_account;
    code.platform = kPlatform;
    code.redirectUri = u"https://a.example/cb"_s;
    code.challenge = u"challenge"_s;
    code.method = 2;
    code.expiresMs = m_now + kHour;
    QVERIFY(write([=](Stores &stores) { return stores.links.insertCode(code); }));
    const auto look = [this] { return *read([](Stores &stores) { return stores.links.code("code"); }); };
    QVERIFY(look() && !look()->isUsed);
    QCOMPARE(look()->redirectUri, code.redirectUri);
    QCOMPARE(look()->challenge, code.challenge);
    QCOMPARE(look()->method, 2);
    const qint64 family = link("1");
    QVERIFY(write([=, this](Stores &stores) { return stores.links.useCode("code", m_now, family); }));
    QVERIFY(write([this](Stores &stores) { return stores.links.useCode("code", m_now, 0); })); // too late
    QVERIFY(look()->isUsed);
    QCOMPARE(look()->family, family);
    QVERIFY(write([=](Stores &stores) { return stores.links.removeFamily(family); }));
    QVERIFY(look()->isUsed);
    QCOMPARE(look()->family, 0);
}

void TestLinks::theLinkIsBehindItsAccessToken()
{
    const qint64 family = link("1");
    const auto found = access("1");
    QVERIFY(found);
    QCOMPARE(found->caller.family, family);
    QCOMPARE(found->caller.accountId, m_account);
    QCOMPARE(found->caller.platform, kPlatform);
    QCOMPARE(found->expiresMs, m_now + kHour);
    QVERIFY(!access("2"));
}

void TestLinks::anAccessTokenIsNoRefreshToken()
{
    link("1");
    QVERIFY(!*read([](Stores &stores) { return stores.links.refreshToken("access 1"); }));
    QVERIFY(!*read([](Stores &stores) { return stores.links.accessToken("refresh 1"); }));
}

void TestLinks::rotationKeepsTheTimeOfTheFirstSuccessor()
{
    const qint64 family = link("1");
    const auto replacedAt = [this] {
        return (*read([](Stores &stores) { return stores.links.refreshToken("refresh 1"); }))->replacedMs;
    };
    QCOMPARE(replacedAt(), 0);
    const qint64 first = m_now;
    QVERIFY(write([&](Stores &stores) { return stores.links.rotate(family, "refresh 1", pair("2")); }));
    m_now += 5000;
    QVERIFY(write([&](Stores &stores) { return stores.links.rotate(family, "refresh 1", pair("3")); }));
    QCOMPARE(replacedAt(), first);
    QVERIFY(access("1") && access("2") && access("3"));
    const auto links = *read([](Stores &stores) { return stores.links.list({}, {}); });
    QCOMPARE(links.total, 1);
    QCOMPARE(links.rows.first().expiresAt.toMSecsSinceEpoch(), m_now + kHour);
    QCOMPARE(links.rows.first().refreshedAt.toMSecsSinceEpoch(), m_now);
}

void TestLinks::aLinkTakenBackTakesItsTokens()
{
    const qint64 family = link("1");
    link("2");
    QVERIFY(write([=](Stores &stores) { return stores.links.removeFamily(family); }));
    QVERIFY(!access("1"));
    QVERIFY(access("2"));
    QCOMPARE(codeOf(write([=](Stores &stores) { return stores.links.removeFamily(family); })), ErrorCode::NotFound);
    QVERIFY(write([this](Stores &stores) { return stores.links.removeFamiliesOf(m_account); }));
    QVERIFY(!access("2"));
}

void TestLinks::aLockedAccountIsSaidSo()
{
    link("1");
    QVERIFY(write([this](Stores &stores) { return stores.accounts.setLocked(m_account, true); }));
    QVERIFY(access("1")->isLocked);
    QVERIFY((*read([](Stores &stores) { return stores.links.refreshToken("refresh 1"); }))->isLocked);
}

void TestLinks::grantsComeWithTheToken()
{
    link("1");
    QVERIFY(write([this](Stores &stores) {
        return stores.accounts.setGrants(m_account, {{ProductId(u"p1"_s), {}}, {{}, DeviceId(u"d2"_s)}});
    }));
    const SkillCaller caller = access("1")->caller;
    QCOMPARE(caller.products, QSet<ProductId>{ProductId(u"p1"_s)});
    QCOMPARE(caller.devices, QSet<DeviceId>{DeviceId(u"d2"_s)});
    QVERIFY(caller.mayUse(ProductId(u"p1"_s), DeviceId(u"anything"_s)));
    QVERIFY(caller.mayUse(ProductId(u"p2"_s), DeviceId(u"d2"_s)));
    QVERIFY(!caller.mayUse(ProductId(u"p2"_s), DeviceId(u"d1"_s)));
}

void TestLinks::anOpenUidHasOneLinkPerAccount()
{
    const qint64 older = link("1");
    const qint64 newer = link("2");
    const auto set = [this](qint64 family) {
        return *write([=](Stores &stores) { return stores.links.setOpenUid(family, u"uid"_s); });
    };
    QVERIFY(set(older));
    QVERIFY(!set(older)); // known
    QVERIFY(set(newer));
    QVERIFY(!access("1"));
    QCOMPARE(access("2")->caller.openUid, u"uid"_s);
}

void TestLinks::openUidsOfWhoeverSeesTheDevice()
{
    const qint64 family = link("1");
    QVERIFY(write([=](Stores &stores) { return stores.links.setOpenUid(family, u"uid"_s); }));
    const ProductId product(u"p1"_s);
    const auto uids = [&](const QString &device) {
        return *read(
            [=, this](Stores &stores) { return stores.links.openUids(kPlatform, product, DeviceId(device), m_now); });
    };
    QVERIFY(uids(u"d1"_s).isEmpty());
    QVERIFY(write([this](Stores &stores) { return stores.accounts.setGrants(m_account, {{{}, DeviceId(u"d1"_s)}}); }));
    QCOMPARE(uids(u"d1"_s), QStringList{u"uid"_s});
    QCOMPARE(uids({}), QStringList{u"uid"_s});
    QVERIFY(uids(u"d2"_s).isEmpty());
    QVERIFY(write([=, this](Stores &stores) { return stores.accounts.setGrants(m_account, {{product, {}}}); }));
    QCOMPARE(uids(u"d2"_s), QStringList{u"uid"_s});
    QVERIFY(write([this](Stores &stores) { return stores.accounts.setLocked(m_account, true); }));
    QVERIFY(uids(u"d2"_s).isEmpty());
}

void TestLinks::expiredLinksAreNotListed()
{
    link("old", -kHour);
    link("new");
    const auto links = *read([](Stores &stores) { return stores.links.list({}, {}); });
    QCOMPARE(links.total, 1);
    QCOMPARE(read([this](Stores &stores) { return stores.accounts.find(m_account); })->links, 1);
    const auto total = [this](const LinkFilter &filter) {
        return read([=](Stores &stores) { return stores.links.list(filter, {}); })->total;
    };
    QCOMPARE(total({.platform = PlatformId(u"aliyun"_s)}), 0);
    QCOMPARE(total({.platform = kPlatform, .accountId = m_account, .text = u"ANN"_s}), 1);
    QCOMPARE(total({.accountId = m_account + 1}), 0);
    QVERIFY(access("old")); // known, and past its life
}

void TestLinks::aRemovedClientTakesItsLinks()
{
    link("1");
    QVERIFY(write([](Stores &stores) { return stores.links.removeClient(kPlatform); }));
    QVERIFY(!access("1"));
    QCOMPARE(codeOf(read([](Stores &stores) { return stores.links.client(kPlatform); })), ErrorCode::NotFound);
    QCOMPARE(codeOf(write([](Stores &stores) { return stores.links.removeClient(kPlatform); })), ErrorCode::NotFound);
}

void TestLinks::whatCountsNoLongerIsPurgedInBatches()
{
    constexpr qint64 kLongAgo = -(LinkStore::kKeepTokenMs + kHour);
    for (int i = 0; i < 5; ++i)
        link("old" + QByteArray::number(i), kLongAgo);
    link("expired", -kHour);
    link("new");
    QVERIFY(*read([this](Stores &stores) { return stores.links.hasOld(m_now); }));
    const auto purge = [this](int limit) {
        return *write([=, this](Stores &stores) { return stores.links.purge(m_now, limit); });
    };
    QVERIFY(purge(2) <= 6);
    QVERIFY(*read([this](Stores &stores) { return stores.links.hasOld(m_now); }));
    while (purge(2) > 0) {
    }
    QVERIFY(!*read([this](Stores &stores) { return stores.links.hasOld(m_now); }));
    QVERIFY(!access("old4"));
    QVERIFY(access("expired")); // still told from an unknown one
    QVERIFY(access("new"));
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
