#include "linkfixture.h"

using namespace Qt::StringLiterals;
using namespace app;
using test::Form;
using test::LinkFixture;
using test::wait;
using test::WebAnswer;

namespace {

template <typename R>
ErrorCode codeOf(const R &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

/// The skill's platform: codes, tokens and what becomes of them, over a real connection.
class tst_Linking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSkillIsLinkedAndResolved();
    void aCodeThatComesAgainTakesBackWhatItGave();
    void aCodeOfAnotherClientIsRefusedAndSpent();
    void aCodeIsBoundToItsRedirect();
    void pkceIsChecked_data();
    void pkceIsChecked();
    void aRefreshGivesNewTokens();
    void aLostReplyDoesNotUnlink();
    void aRefreshTokenOfAnotherClientIsRefused();
    void credentialsAreTakenFromEveryPlace_data();
    void credentialsAreTakenFromEveryPlace();
    void wrongCredentialsAre401_data();
    void wrongCredentialsAre401();
    void aBareRefreshIsTheClientsChoice();
    void getIsTheClientsChoice();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void revokingEndsTheLink();
    void aLockedAccountIsUnlinkedAsLongAsItIs();
    void aRemovedAccountIsUnlinked();
    void grantsAreInForceAtOnce();
    void anExpiredTokenIsToldFromAnUnknownOne();
    void aLinkOutlivesARestart();
    void openUidsAreRemembered();
    void refusalsAreKeptWithoutSecrets();
    void pushesAreTakenAsBefore();
};

void tst_Linking::aSkillIsLinkedAndResolved()
{
    LinkFixture fixture;
    const WebAnswer answer = fixture.link();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(body.value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(body.value(u"expires_in"_s).toInt(), kAccessTokenSeconds);
    const auto caller = fixture.accounts().resolve(LinkFixture::member(answer, "access_token"));
    QVERIFY(caller);
    QCOMPARE(caller->accountId, fixture.account);
    QCOMPARE(caller->platform, fixture.platform);
    QVERIFY(caller->products.isEmpty());
    const auto links = wait(fixture.accounts().linkedUsers({}, {}));
    QVERIFY(links);
    QCOMPARE(links->total, 1);
    QCOMPARE(links->rows.first().family, caller->family);
    QCOMPARE(links->rows.first().login, fixture.login);
    QCOMPARE(codeOf(fixture.accounts().resolve(LinkFixture::member(answer, "refresh_token"))), kTokenUnknown);
    QCOMPARE(codeOf(fixture.accounts().resolve("made up")), kTokenUnknown);
}

void tst_Linking::aCodeThatComesAgainTakesBackWhatItGave()
{
    LinkFixture fixture;
    const QByteArray code = fixture.code();
    const WebAnswer first = fixture.token(fixture.redemption(code));
    const QByteArray access = LinkFixture::member(first, "access_token");
    QVERIFY(fixture.accounts().resolve(access));
    const WebAnswer second = fixture.token(fixture.redemption(code));
    QCOMPARE(second.status, 400);
    QCOMPARE(LinkFixture::member(second, "error"), QByteArray("invalid_grant"));
    QCOMPARE(codeOf(fixture.accounts().resolve(access)), kTokenUnknown); // though it was remembered
    const QByteArray refresh = LinkFixture::member(first, "refresh_token");
    QCOMPARE(fixture.token(fixture.renewal(refresh)).status, 400);
}

void tst_Linking::aCodeOfAnotherClientIsRefusedAndSpent()
{
    LinkFixture fixture;
    const OauthClient other = fixture.makeClient(fixture.otherPlatform);
    const QByteArray code = fixture.code();
    Form mixed = fixture.redemption(code);
    mixed[3].second = other.clientId.toLatin1();
    mixed[4].second = wait(fixture.accounts().clientSecret(fixture.otherPlatform))->reveal();
    const WebAnswer refused = fixture.token(mixed);
    QCOMPARE(refused.status, 400);
    QCOMPARE(LinkFixture::member(refused, "error"), QByteArray("invalid_grant"));
    QCOMPARE(fixture.token(fixture.redemption(code)).status, 400);
}

void tst_Linking::aCodeIsBoundToItsRedirect()
{
    LinkFixture fixture;
    for (const QByteArray &uri : {QByteArray(), fixture.callback + '/'}) {
        Form form = fixture.redemption(fixture.code());
        form[2].second = uri;
        QCOMPARE(LinkFixture::member(fixture.token(form), "error"), QByteArray("invalid_grant"));
    }
}

void tst_Linking::pkceIsChecked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("verifier");
    QTest::addColumn<int>("status");
    const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
    const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    QTest::newRow("S256") << QByteArray("S256") << challenge << verifier << 200;
    QTest::newRow("plain") << QByteArray("plain") << verifier << verifier << 200;
    QTest::newRow("wrong") << QByteArray("S256") << challenge << challenge << 400;
    QTest::newRow("missing") << QByteArray("S256") << challenge << QByteArray() << 400;
    QTest::newRow("not asked for") << QByteArray() << QByteArray() << verifier << 400;
}

void tst_Linking::pkceIsChecked()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, verifier);
    QFETCH(int, status);
    LinkFixture fixture;
    Form more;
    if (!challenge.isEmpty())
        more = {{"code_challenge", challenge}, {"code_challenge_method", method}};
    Form form = fixture.redemption(fixture.code(more));
    if (!verifier.isEmpty())
        form.emplaceBack("code_verifier", verifier);
    QCOMPARE(fixture.token(form).status, status);
}

void tst_Linking::aRefreshGivesNewTokens()
{
    LinkFixture fixture;
    const WebAnswer first = fixture.link();
    const WebAnswer second = fixture.token(fixture.renewal(LinkFixture::member(first, "refresh_token")));
    QCOMPARE(second.status, 200);
    QVERIFY(LinkFixture::member(first, "access_token") != LinkFixture::member(second, "access_token"));
    QVERIFY(LinkFixture::member(first, "refresh_token") != LinkFixture::member(second, "refresh_token"));
    const auto before = fixture.accounts().resolve(LinkFixture::member(first, "access_token"));
    const auto after = fixture.accounts().resolve(LinkFixture::member(second, "access_token"));
    QVERIFY(before && after); // what is under way with the old one is served
    QCOMPARE(before->family, after->family);
    QCOMPARE(fixture.token(fixture.renewal(LinkFixture::member(second, "refresh_token"))).status, 200);
}

void tst_Linking::aLostReplyDoesNotUnlink()
{
    LinkFixture fixture;
    const QByteArray refresh = LinkFixture::member(fixture.link(), "refresh_token");
    QCOMPARE(fixture.token(fixture.renewal(refresh)).status, 200);
    const WebAnswer again = fixture.token(fixture.renewal(refresh));
    QCOMPARE(again.status, 200);
    QVERIFY(fixture.accounts().resolve(LinkFixture::member(again, "access_token")));
}

void tst_Linking::aRefreshTokenOfAnotherClientIsRefused()
{
    LinkFixture fixture;
    const OauthClient other = fixture.makeClient(fixture.otherPlatform);
    const QByteArray refresh = LinkFixture::member(fixture.link(), "refresh_token");
    Form form = fixture.renewal(refresh);
    form[2].second = other.clientId.toLatin1();
    form[3].second = wait(fixture.accounts().clientSecret(fixture.otherPlatform))->reveal();
    QCOMPARE(LinkFixture::member(fixture.token(form), "error"), QByteArray("invalid_grant"));
    QCOMPARE(fixture.token(fixture.renewal(refresh)).status, 200);
}

void tst_Linking::credentialsAreTakenFromEveryPlace_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("form") << 0;
    QTest::newRow("JSON") << 1;
    QTest::newRow("query of the POST") << 2;
    QTest::newRow("header") << 3;
}

void tst_Linking::credentialsAreTakenFromEveryPlace()
{
    QFETCH(int, place);
    LinkFixture fixture;
    const Form form = fixture.redemption(fixture.code());
    WebAnswer answer;
    if (place == 0) {
        answer = fixture.token(form, {{"Content-Type", "application/x-www-form-urlencoded"}});
    } else if (place == 1) {
        QJsonObject object;
        for (const auto &[name, value] : form)
            object.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        answer = test::ask(fixture.port(), "POST", "/oauth/token", QJsonDocument(object).toJson(),
                           {{"Content-Type", "application/json"}});
    } else if (place == 2) {
        answer = test::ask(fixture.port(), "POST", "/oauth/token?" + test::encoded(form));
    } else {
        answer = fixture.token(form.first(3),
                               {{"Authorization", "Basic " + (fixture.clientId() + ':' + fixture.secret).toBase64()}});
    }
    QCOMPARE(answer.status, 200);
}

void tst_Linking::wrongCredentialsAre401_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("wrong secret") << QByteArray() << QByteArray("wrong");
    QTest::newRow("no secret") << QByteArray() << QByteArray();
    QTest::newRow("unknown client") << QByteArray("nobody") << QByteArray("wrong");
}

void tst_Linking::wrongCredentialsAre401()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    LinkFixture fixture;
    const QByteArray code = fixture.code();
    Form form = fixture.redemption(code);
    if (!id.isEmpty())
        form[3].second = id;
    form[4].second = secret;
    const WebAnswer answer = fixture.token(form);
    QCOMPARE(answer.status, 401);
    QCOMPARE(LinkFixture::member(answer, "error"), QByteArray("invalid_client"));
    QVERIFY(!answer.header("www-authenticate").isEmpty());
    QCOMPARE(fixture.token(fixture.redemption(code)).status, 200); // whoever has no secret spends no code
}

void tst_Linking::aBareRefreshIsTheClientsChoice()
{
    LinkFixture fixture;
    const QByteArray refresh = LinkFixture::member(fixture.link(), "refresh_token");
    const Form bare = fixture.renewal(refresh).first(2);
    QCOMPARE(fixture.token(bare).status, 401);
    fixture.client.allowBareRefresh = true;
    QVERIFY(wait(fixture.accounts().saveClient(fixture.client)));
    QCOMPARE(fixture.token(bare + Form{{"client_id", "nobody"}}).status, 401);
    QCOMPARE(fixture.token(bare + Form{{"client_secret", "wrong"}}).status, 401);
    QCOMPARE(fixture.token(bare).status, 200);
}

void tst_Linking::getIsTheClientsChoice()
{
    LinkFixture fixture;
    const QByteArray target = "/oauth/token?" + test::encoded(fixture.redemption(fixture.code()));
    const WebAnswer refused = test::ask(fixture.port(), "GET", target);
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.header("allow"), QByteArray("POST"));
    fixture.client.allowGetToken = true;
    QVERIFY(wait(fixture.accounts().saveClient(fixture.client)));
    QCOMPARE(test::ask(fixture.port(), "GET", target).status, 200);
    QCOMPARE(test::ask(fixture.port(), "PUT", target, "{}").status, 405);
}

void tst_Linking::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray bad = "invalid_request";
    QTest::newRow("empty") << QByteArray() << 401 << QByteArray("invalid_client");
    QTest::newRow("no grant type") << QByteArray("%1") << 400 << bad;
    QTest::newRow("another grant type") << QByteArray("%1&grant_type=password") << 400
                                        << QByteArray("unsupported_grant_type");
    QTest::newRow("no code") << QByteArray("%1&grant_type=authorization_code") << 400 << bad;
    QTest::newRow("no refresh token") << QByteArray("%1&grant_type=refresh_token") << 400 << bad;
    QTest::newRow("unknown code") << QByteArray("%1&grant_type=authorization_code&code=x") << 400
                                  << QByteArray("invalid_grant");
    QTest::newRow("unknown refresh token")
        << QByteArray("%1&grant_type=refresh_token&refresh_token=x") << 400 << QByteArray("invalid_grant");
    QTest::newRow("twice") << QByteArray("%1&grant_type=refresh_token&grant_type=refresh_token") << 400 << bad;
    QTest::newRow("broken JSON") << QByteArray(R"({"grant_type":)") << 400 << bad;
    QTest::newRow("broken escapes") << QByteArray("grant_type=%zz") << 400 << bad;
    QTest::newRow("a value that is too long")
        << QByteArray("%1&grant_type=refresh_token&refresh_token=") + QByteArray(100'000, 'x') << 400 << bad;
    QTest::newRow("binary") << QByteArray::fromHex("00ff1f8b0800") << 400 << bad;
    QTest::newRow("deep JSON") << "{\"a\":" + QByteArray(200'000, '[') + '}' << 400 << bad;
}

void tst_Linking::nonsenseIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    LinkFixture fixture;
    body.replace("%1", "client_id=" + fixture.clientId() + "&client_secret=" + fixture.secret);
    const WebAnswer answer = test::ask(fixture.port(), "POST", "/oauth/token", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(LinkFixture::member(answer, "error"), error);
}

void tst_Linking::revokingEndsTheLink()
{
    LinkFixture fixture;
    const WebAnswer tokens = fixture.link();
    const QByteArray access = LinkFixture::member(tokens, "access_token");
    QVERIFY(fixture.accounts().resolve(access));
    const auto revoke = [&](const Form &form) {
        return test::ask(fixture.port(), "POST", "/oauth/revoke", test::encoded(form)).status;
    };
    const Form client{{"client_id", fixture.clientId()}, {"client_secret", fixture.secret}};
    QCOMPARE(revoke({{"token", access}}), 401);
    QCOMPARE(revoke(client), 400);
    QCOMPARE(revoke(client + Form{{"token", "unknown"}}), 200);
    QVERIFY(fixture.accounts().resolve(access));
    const OauthClient other = fixture.makeClient(fixture.otherPlatform);
    const QByteArray otherSecret = wait(fixture.accounts().clientSecret(fixture.otherPlatform))->reveal();
    QCOMPARE(revoke({{"client_id", other.clientId.toLatin1()}, {"client_secret", otherSecret}, {"token", access}}),
             400);
    QVERIFY(fixture.accounts().resolve(access));
    QCOMPARE(revoke(client + Form{{"token", LinkFixture::member(tokens, "refresh_token")}}), 200);
    QCOMPARE(codeOf(fixture.accounts().resolve(access)), kTokenUnknown);
    QCOMPARE(wait(fixture.accounts().linkedUsers({}, {}))->total, 0);
}

void tst_Linking::aLockedAccountIsUnlinkedAsLongAsItIs()
{
    LinkFixture fixture;
    const WebAnswer tokens = fixture.link();
    const QByteArray access = LinkFixture::member(tokens, "access_token");
    QVERIFY(fixture.accounts().resolve(access));
    QVERIFY(wait(fixture.accounts().setLocked(fixture.account, true)));
    QCOMPARE(codeOf(fixture.accounts().resolve(access)), kTokenUnknown);
    const Form renewal = fixture.renewal(LinkFixture::member(tokens, "refresh_token"));
    QCOMPARE(fixture.token(renewal).status, 400);
    QVERIFY(wait(fixture.accounts().setLocked(fixture.account, false)));
    QVERIFY(fixture.accounts().resolve(access));
    QCOMPARE(fixture.token(renewal).status, 200);
}

void tst_Linking::aRemovedAccountIsUnlinked()
{
    LinkFixture fixture;
    const QByteArray access = LinkFixture::member(fixture.link(), "access_token");
    const QByteArray code = fixture.code();
    QVERIFY(fixture.accounts().resolve(access));
    QVERIFY(wait(fixture.accounts().remove(fixture.account)));
    QCOMPARE(codeOf(fixture.accounts().resolve(access)), kTokenUnknown);
    QCOMPARE(fixture.token(fixture.redemption(code)).status, 400);
}

void tst_Linking::grantsAreInForceAtOnce()
{
    LinkFixture fixture;
    fixture.engine().addProduct();
    const ProductId product(u"smoke-nb-demo"_s);
    const QByteArray access = LinkFixture::member(fixture.link(), "access_token");
    QVERIFY(!fixture.accounts().resolve(access)->mayUse(product, {}));
    QVERIFY(wait(fixture.accounts().setGrants(fixture.account, {{product, {}}})));
    QVERIFY(fixture.accounts().resolve(access)->mayUse(product, {}));
    QVERIFY(wait(fixture.accounts().setGrants(fixture.account, {})));
    QVERIFY(!fixture.accounts().resolve(access)->mayUse(product, {}));
}

void tst_Linking::anExpiredTokenIsToldFromAnUnknownOne()
{
    LinkFixture fixture;
    fixture.client.accessSeconds = 60; // the shortest that may be set; the clock is not ours to move
    fixture.client = *wait(fixture.accounts().saveClient(fixture.client));
    const WebAnswer tokens = fixture.link();
    QCOMPARE(QJsonDocument::fromJson(tokens.body).object().value(u"expires_in"_s).toInt(), 60);
    QVERIFY(fixture.accounts().resolve(LinkFixture::member(tokens, "access_token")));
    QCOMPARE(codeOf(fixture.accounts().resolve({})), kTokenUnknown);
    QCOMPARE(codeOf(fixture.accounts().resolve(QByteArray(5000, 'x'))), kTokenUnknown);
}

void tst_Linking::aLinkOutlivesARestart()
{
    LinkFixture fixture;
    const WebAnswer tokens = fixture.link();
    fixture.engine().restart();
    QVERIFY(fixture.accounts().resolve(LinkFixture::member(tokens, "access_token")));
    QCOMPARE(fixture.token(fixture.renewal(LinkFixture::member(tokens, "refresh_token"))).status, 200);
}

void tst_Linking::openUidsAreRemembered()
{
    LinkFixture fixture;
    fixture.engine().addProduct();
    const ProductId product(u"smoke-nb-demo"_s);
    QVERIFY(wait(fixture.accounts().setGrants(fixture.account, {{product, {}}})));
    const QByteArray first = LinkFixture::member(fixture.link(), "access_token");
    const QByteArray second = LinkFixture::member(fixture.link(), "access_token");
    Accounts &accounts = fixture.accounts();
    const qint64 older = accounts.resolve(first)->family;
    const qint64 newer = accounts.resolve(second)->family;
    QVERIFY(wait(accounts.rememberOpenUid(older, u"uid-1"_s)));
    QCOMPARE(accounts.resolve(first)->openUid, u"uid-1"_s);
    QCOMPARE(*wait(accounts.openUids(fixture.platform, product)), QStringList{u"uid-1"_s});
    QVERIFY(wait(accounts.rememberOpenUid(newer, u"uid-1"_s))); // linked once more by the same user
    QCOMPARE(codeOf(accounts.resolve(first)), kTokenUnknown);
    QCOMPARE(accounts.resolve(second)->openUid, u"uid-1"_s);
    QCOMPARE(codeOf(wait(accounts.rememberOpenUid(newer, {}))), ErrorCode::InvalidInput);
    QVERIFY(wait(accounts.unlink(newer)));
    QVERIFY(wait(accounts.openUids(fixture.platform, product))->isEmpty());
    QCOMPARE(codeOf(wait(accounts.unlink(newer))), ErrorCode::NotFound);
}

void tst_Linking::refusalsAreKeptWithoutSecrets()
{
    LinkFixture fixture;
    const QByteArray planted = "PLANTED-9f3c2a71";
    const Form form{{"grant_type", "refresh_token"}, {"refresh_token", planted}, {"client_id", fixture.clientId()},
                    {"client_secret", planted},      {"code", planted},          {"code_verifier", planted}};
    QCOMPARE(test::ask(fixture.port(), "POST", "/oauth/token?" + test::encoded(form), test::encoded(form)).status, 401);
    QCOMPARE(fixture.token(form, {{"Authorization", "Basic " + planted.toBase64()}}).status, 401);
    QCOMPARE(test::ask(fixture.port(), "POST", "/oauth/nowhere", test::encoded(form)).status, 404);
    QTRY_COMPARE(fixture.engine().engine().status().rejected, 3);
    PushLog &log = fixture.engine().engine().pushLog();
    LogPage page;
    QTRY_VERIFY_WITH_TIMEOUT((page = *wait(log.page({}, {}, 10))).rows.size() == 3, 5000);
    for (const LogRow &row : std::as_const(page.rows)) {
        const auto detail = wait(log.detail(row.rejected, row.id));
        QVERIFY(row.rejected && detail);
        const QByteArray &head = detail->push.head;
        QVERIFY2(head.contains("/oauth/"), head.constData());
        QVERIFY2(!head.contains(planted) && !head.contains(planted.toBase64()), head.constData());
        QVERIFY(detail->push.body.isEmpty());
        QVERIFY(!detail->rejectReason.isEmpty() && !detail->rejectReason.contains(QString::fromLatin1(planted)));
    }
}

void tst_Linking::pushesAreTakenAsBefore()
{
    LinkFixture fixture;
    fixture.engine().addProduct();
    fixture.engine().addDocking();
    const QByteArray push = test::EngineFixture::push(u"868000000000017"_s, "a", 1'700'000'000'000);
    QCOMPARE(fixture.engine().post(u"/ctwing/smoke-nb-demo/notify"_s, push).status, 200);
    QCOMPARE(fixture.engine().post(u"/oauthx"_s, "{}").status, 404);
}

QTEST_GUILESS_MAIN(tst_Linking)
#include "tst_linking.moc"
