#include "enginebase.h"
#include "linking.h"

#include "app/engine/accounts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

const QString kCallback = u"https://xiaodu.baidu.com/saiya/auth/1"_s;
const PlatformId kPlatform(u"dueros"_s);
constexpr qint64 kSecond = 1000;

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// What time does to codes and tokens; the clock is the test's.
class tst_LinkingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCodeCountsForFiveMinutes();
    void aReplacedTokenCountsForTheGrace();
    void aReplacedTokenThatComesLaterEndsTheWholeLink();
    void theGraceIsNotRenewed();
    void aLinkThatIsRefreshedDoesNotEnd();
    void aLinkThatIsNotRefreshedEnds();
    void anExpiredAccessTokenIsKnown();

private:
    [[nodiscard]] QByteArray code() const { return *m_linking->giveCode({m_account, kPlatform, kCallback, {}, {}}); }
    [[nodiscard]] TokenOutcome redeem(const QByteArray &code) const
    {
        return *m_linking->redeem(m_client, code, kCallback, {});
    }
    [[nodiscard]] TokenOutcome refresh(const QByteArray &token) const { return *m_linking->refresh(m_client, token); }
    [[nodiscard]] TokenAnswer link() const { return *redeem(code()).tokens; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineBase> m_base;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Linking> m_linking;
    OauthClient m_client;
    qint64 m_account = 0;
    qint64 m_now = 0;
};

void tst_LinkingTime::init()
{
    m_now = QDateTime::currentMSecsSinceEpoch();
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = std::make_unique<EngineBase>();
    QVERIFY(m_base->open(m_folder->path()));
    m_accounts = std::make_unique<Accounts>(*m_base->context);
    m_base->context->notify = [this](Changes) { m_accounts->forget(); };
    m_linking = std::make_unique<Linking>(*m_base->context, [this] { return m_now; });
    const auto account = waited(m_base->storage->write([](Stores &stores) {
        Account anna;
        anna.login = u"anna"_s;
        return stores.accounts.insert(anna, u"no hash"_s);
    }));
    QVERIFY(account);
    m_account = *account;
    OauthClient client;
    client.platform = kPlatform;
    client.redirectUris = {kCallback};
    const auto saved = waited(m_accounts->saveClient(client));
    QVERIFY(saved);
    m_client = *saved;
}

void tst_LinkingTime::cleanup()
{
    m_base->storage->close();
    m_linking.reset();
    m_accounts.reset();
    m_base.reset();
}

void tst_LinkingTime::aCodeCountsForFiveMinutes()
{
    const QByteArray inTime = code();
    const QByteArray late = code();
    m_now += Linking::kCodeSeconds * kSecond - 1;
    QVERIFY(redeem(inTime).tokens);
    m_now += 1;
    const TokenOutcome refused = redeem(late);
    QVERIFY(!refused.tokens);
    QVERIFY(refused.fault.code == OauthCode::InvalidGrant);
}

void tst_LinkingTime::aReplacedTokenCountsForTheGrace()
{
    const TokenAnswer first = link();
    QVERIFY(refresh(first.refreshToken).tokens);
    m_now += Linking::kRefreshGraceSeconds * kSecond;
    QVERIFY(refresh(first.refreshToken).tokens);
}

void tst_LinkingTime::aReplacedTokenThatComesLaterEndsTheWholeLink()
{
    const TokenAnswer first = link();
    const TokenAnswer second = *refresh(first.refreshToken).tokens;
    QVERIFY(m_accounts->resolve(second.accessToken));
    m_now += Linking::kRefreshGraceSeconds * kSecond + 1;
    const TokenOutcome refused = refresh(first.refreshToken);
    QVERIFY(!refused.tokens);
    QVERIFY(refused.fault.code == OauthCode::InvalidGrant);
    QVERIFY(refused.remark != refused.fault.description); // the log says more than the client is told
    QCOMPARE(codeOf(m_accounts->resolve(second.accessToken)), kTokenUnknown);
    QVERIFY(!refresh(second.refreshToken).tokens);
}

void tst_LinkingTime::theGraceIsNotRenewed()
{
    const TokenAnswer first = link();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(refresh(first.refreshToken).tokens);
        m_now += Linking::kRefreshGraceSeconds * kSecond / 3;
    }
    m_now += kSecond;
    QVERIFY(!refresh(first.refreshToken).tokens);
}

void tst_LinkingTime::aLinkThatIsRefreshedDoesNotEnd()
{
    QByteArray token = link().refreshToken;
    for (int i = 0; i < 5; ++i) {
        m_now += m_client.refreshSeconds * kSecond - 1;
        const TokenOutcome next = refresh(token);
        QVERIFY(next.tokens);
        token = next.tokens->refreshToken;
    }
}

void tst_LinkingTime::aLinkThatIsNotRefreshedEnds()
{
    const TokenAnswer tokens = link();
    m_now += m_client.refreshSeconds * kSecond;
    QVERIFY(!refresh(tokens.refreshToken).tokens);
}

void tst_LinkingTime::anExpiredAccessTokenIsKnown()
{
    m_now -= m_client.accessSeconds * kSecond; // given out so long ago
    const TokenAnswer tokens = link();
    QCOMPARE(codeOf(m_accounts->resolve(tokens.accessToken)), kTokenExpired);
    QCOMPARE(codeOf(m_accounts->resolve(tokens.accessToken)), kTokenExpired); // from memory, too
    QCOMPARE(codeOf(m_accounts->resolve("unknown")), kTokenUnknown);
}

QTEST_GUILESS_MAIN(tst_LinkingTime)
#include "tst_linkingtime.moc"
