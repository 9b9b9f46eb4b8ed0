#include "voice.h"

#include "meters.h"
#include "must.h"
#include "skilllinker.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pictures {
namespace {

constexpr auto kActions = R"([
 {"action":"turnOn","operation":"command","messageType":"WRITE_PROPERTY","property":"valve","value":{"from":"constant","value":1}},
 {"action":"turnOff","operation":"command","messageType":"WRITE_PROPERTY","property":"valve","value":{"from":"constant","value":0}},
 {"action":"timingTurnOff","operation":"command","messageType":"WRITE_PROPERTY","property":"valve","value":{"from":"constant","value":0}},
 {"action":"getTurnOnState","operation":"latestData","property":"valve"}])";
constexpr auto kAttributes = R"([
 {"attribute":"turnOnState","property":"valve","value":{"from":"spoken","map":{"ON":1,"OFF":0}}}])";

const app::PlatformId kDueros(u"dueros"_s);
const app::Secret kPassword(QByteArray("kettle under stairs"));

} // namespace

Voice::Voice(app::Engine &engine) : m_engine(engine)
{
    dock();
    addAccounts();
    link();
}

void Voice::dock()
{
    const app::ProductId product(QString::fromLatin1(Meters::kProduct));
    app::Docking record{.platform = kDueros, .productId = product, .name = u"语音阀门"_s};
    record.settings = {{u"applianceType"_s, u"SWITCH"_s},
                       {u"manufacturerName"_s, u"演示厂商"_s},
                       {u"version"_s, u"1.0"_s},
                       {u"botId"_s, u"0f3c2b1a-5d6e-4f70-8192-a3b4c5d6e7f8"_s},
                       {u"noticeAddress"_s, u"http://127.0.0.1:9/saiya/smarthome"_s},
                       {u"actionMappings"_s, QJsonDocument::fromJson(kActions).array()},
                       {u"propertyMappings"_s, QJsonDocument::fromJson(kAttributes).array()}};
    (void)must(m_engine.dockings().create(record));
    must(m_engine.dockings().setEnabled(kDueros, product, true));
}

void Voice::addAccounts()
{
    app::Accounts &accounts = m_engine.accounts();
    m_account = must(accounts.create(u"zhang.san"_s, u"张三"_s, kPassword));
    must(accounts.setGrants(m_account, {{.productId = app::ProductId(QString::fromLatin1(Meters::kProduct))}}));
    const qint64 guest = must(accounts.create(u"li.si"_s, u"李四（门卫）"_s, kPassword));
    must(accounts.setGrants(guest, {{.deviceId = app::DeviceId(QString::fromLatin1(Meters::kDevice))}}));
    must(accounts.setLocked(guest, true));
}

void Voice::link()
{
    app::OauthClient wanted{.platform = kDueros};
    wanted.redirectUris = {u"https://xiaodu.baidu.com/saiya/auth/0123456789abcdef0123456789abcdef"_s};
    const app::OauthClient client = must(m_engine.accounts().saveClient(wanted));
    const QByteArray secret = must(m_engine.accounts().clientSecret(kDueros)).reveal();
    const test::SkillLinker linker{m_engine.listener().port, client, secret};
    const QByteArray token = linker.link("zhang.san", kPassword.reveal());
    if (token.isEmpty())
        qFatal("the skill was not linked");
    const QByteArray discover = R"({"header":{"namespace":"DuerOS.ConnectedHome.Discovery","name":)"
                                R"("DiscoverAppliancesRequest","messageId":"m","payloadVersion":"1"},"payload":)"
                                R"({"openUid":"bd6a1f9c0e","accessToken":")" +
                                token + R"("}})";
    if (test::ask(linker.port, "POST", "/dueros", discover, {{"Content-Type", "application/json"}}).status != 200)
        qFatal("nothing was discovered");
}

} // namespace pictures
