#include "notices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;
using app::DeviceId;
using app::ErrorCode;

namespace {

/// Answers as scripted and keeps what was sent.
class Caller final : public app::ApiCaller
{
public:
    [[nodiscard]] app::Result<app::HttpResponse> send(const app::ApiCall &call, const app::CancelPtr &) override
    {
        sent << call;
        app::HttpResponse response{.status = 200, .body = answers.empty() ? QByteArray() : answers.front()};
        if (!answers.empty())
            answers.pop_front();
        return response;
    }
    [[nodiscard]] qint64 nowMs() const override { return 0; }
    [[nodiscard]] QJsonObject body(qsizetype i) const { return QJsonDocument::fromJson(sent.at(i).http.body).object(); }

    QList<app::ApiCall> sent;
    std::deque<QByteArray> answers;
};

app::Docking docking(const QString &bot = u"bot-1"_s)
{
    app::Docking docking;
    docking.settings = {{u"botId"_s, bot}};
    return docking;
}

} // namespace

/// What DuerOS is told of.
class DuerosNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeNamesUserDeviceAndAttribute();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void usersAreToldFiveAtATime();
    void withoutASkillIdNothingIsSent();
    void anotherAddressIsCalled();
};

void DuerosNoticesTest::aChangeNamesUserDeviceAndAttribute()
{
    Caller caller;
    caller.answers = {R"({"status":0,"msg":"ok","data":{"updated_attribute_num":1}})"};
    app::dueros::Notices notices(docking(), caller);
    QVERIFY(notices.changed(u"user-1"_s, DeviceId(u"ac.1"_s), u"turnOnState"_s, {}));
    QCOMPARE(caller.sent.size(), 1);
    QCOMPARE(caller.sent.at(0).http.method, QByteArray("POST"));
    QCOMPARE(caller.sent.at(0).http.url, QUrl(u"https://xiaodu.baidu.com/saiya/smarthome/changereport"_s));
    const QJsonObject body = caller.body(0);
    QCOMPARE(body["header"_L1]["name"_L1].toString(), u"ChangeReportRequest"_s);
    QCOMPARE(body["header"_L1]["namespace"_L1].toString(), u"DuerOS.ConnectedHome.Control"_s);
    QCOMPARE(body["header"_L1]["payloadVersion"_L1].toString(), u"1"_s);
    QVERIFY(!body["header"_L1]["messageId"_L1].toString().isEmpty());
    const QJsonObject appliance{{u"applianceId"_s, u"ac#2E1"_s}, {u"attributeName"_s, u"turnOnState"_s}};
    QCOMPARE(body["payload"_L1].toObject(),
             (QJsonObject{{u"botId"_s, u"bot-1"_s}, {u"openUid"_s, u"user-1"_s}, {u"appliance"_s, appliance}}));
}

void DuerosNoticesTest::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("too soon") << QByteArray(R"({"status":21207,"msg":"too many"})") << ErrorCode::Busy;
    QTest::newRow("our answer was wrong") << QByteArray(R"({"status":21096,"msg":"x"})") << ErrorCode::State;
    QTest::newRow("another") << QByteArray(R"({"status":9,"msg":"not support botId"})") << ErrorCode::State;
    QTest::newRow("a page") << QByteArray("<html>") << ErrorCode::Network;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Network;
}

void DuerosNoticesTest::refusalsSayWhatToDo()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    Caller caller;
    caller.answers = {answer};
    app::dueros::Notices notices(docking(), caller);
    const auto told = notices.changed(u"u"_s, DeviceId(u"d"_s), u"mode"_s, {});
    QVERIFY(!told);
    QCOMPARE(told.error().code, code);
    QVERIFY(!told.error().message.isEmpty() && !told.error().hint.isEmpty());
}

void DuerosNoticesTest::usersAreToldFiveAtATime()
{
    Caller caller;
    caller.answers = {R"({"status":0,"data":{"failed":["u2"],"succeed":[]}})",
                      R"({"status":0,"data":{"failed":["u7"]}})"};
    app::dueros::Notices notices(docking(), caller);
    const auto failed = notices.devicesChanged({u"u1"_s, u"u2"_s, u"u3"_s, u"u4"_s, u"u5"_s, u"u6"_s, u"u7"_s}, {});
    QVERIFY(failed);
    QCOMPARE(*failed, (QStringList{u"u2"_s, u"u7"_s}));
    QCOMPARE(caller.sent.size(), 2);
    QCOMPARE(caller.body(0)["openUids"_L1].toArray().size(), 5);
    QCOMPARE(caller.body(1)["openUids"_L1].toArray(), (QJsonArray{u"u6"_s, u"u7"_s}));
    QCOMPARE(caller.body(1)["botId"_L1].toString(), u"bot-1"_s);
}

void DuerosNoticesTest::withoutASkillIdNothingIsSent()
{
    Caller caller;
    app::dueros::Notices notices(docking({}), caller);
    const auto told = notices.changed(u"u"_s, DeviceId(u"d"_s), u"mode"_s, {});
    QCOMPARE(told.error().field, u"botId"_s);
    QVERIFY(caller.sent.isEmpty());
}

void DuerosNoticesTest::anotherAddressIsCalled()
{
    Caller caller;
    caller.answers = {R"({"status":0})"};
    app::Docking record = docking();
    record.settings.insert(u"noticeAddress"_s, u"http://127.0.0.1:9/sim/"_s);
    app::dueros::Notices notices(record, caller);
    QVERIFY(notices.changed(u"u"_s, DeviceId(u"d"_s), u"mode"_s, {}));
    QCOMPARE(caller.sent.at(0).http.url, QUrl(u"http://127.0.0.1:9/sim/changereport"_s));
}

QTEST_GUILESS_MAIN(DuerosNoticesTest)
#include "tst_duerosnotices.moc"
