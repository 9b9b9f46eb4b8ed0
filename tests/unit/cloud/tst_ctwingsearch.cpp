#include "ctwingcaller.h"

#include "app/cloud/ctwing/ctwing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kDetailCall = "GET /aep_device_command/commandDetailList";
const QByteArray kListCall = "GET /aep_device_command/commands";
const QString kDeviceId = u"a1b2c3d4e5f60718293a4b5c6d7e8f90"_s;
constexpr qint64 kSinceMs = CtwingCaller::kStartMs - 30'000;

/// A row of a list: a command AA55 unless another one is given.
QByteArray row(const char *id, qint64 createdMs, const QByteArray &command = R"({\"dataType\":2,\"payload\":\"AA55\"})")
{
    return R"({"commandId":")" + QByteArray(id) + R"(","command":")" + command +
           R"(","commandStatus":"指令已保存","createTime":)" + QByteArray::number(createdMs) + '}';
}

QByteArray detailPage(const QByteArrayList &rows, const QByteArray &pageTime = "null")
{
    return R"({"pageTime":)" + pageTime + R"(,"list":[)" + rows.join(',') + "]}";
}

QByteArray listPage(const QByteArrayList &rows, int total)
{
    return R"({"pageNum":1,"pageSize":40,"total":)" + QByteArray::number(total) + R"(,"list":[)" + rows.join(',') +
           "]}";
}

} // namespace

/// Looking for a command whose sending had no clear outcome: what is taken for "there is none" is sent again.
class CtwingSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDetailListIsAskedWithTheCloudsTime();
    void allPagesAreRead();
    void knownOldAndOtherCommandsAreNotIt();
    void theClosestOneIsIt();
    void withoutAClockTimesAreTakenLoosely();
    void theOtherListIsAskedWhereTheFirstSaysNothing_data();
    void theOtherListIsAskedWhereTheFirstSaysNothing();
    void theOtherListIsReadToItsEnd();
    void thereIsNoneOnlyWhenThatIsSure_data();
    void thereIsNoneOnlyWhenThatIsSure();
    void faultsAreHandedOn_data();
    void faultsAreHandedOn();
    void profileCommandsAreFound();

private:
    using Found = app::Result<std::optional<app::CommandProgress>>;

    void make(const QString &form)
    {
        m_api = {};
        m_caller = std::make_unique<CtwingCaller>();
        m_api = app::ctwing::create().api(ctwingDocking({{u"commandForm"_s, form}}), *m_caller);
    }
    Found lookFor(const QStringList &known = {})
    {
        const app::CloudCommand command{.device = {.cloudId = kDeviceId},
                                        .downlink = {.bytes = QByteArray("\xAA\x55")}};
        return m_api.commands->lookFor(command, since(), known, {});
    }
    static QDateTime since() { return QDateTime::fromMSecsSinceEpoch(kSinceMs); }
    static QString idOf(const Found &found)
    {
        if (!found)
            return app::codeName(found.error().code);
        return *found ? (*found)->cloudCommandId : u"none"_s;
    }

    std::unique_ptr<CtwingCaller> m_caller;
    app::CloudApi m_api;
};

void CtwingSearchTest::init()
{
    make(u"hex"_s);
}

void CtwingSearchTest::cleanup()
{
    QVERIFY2(m_caller->faults.isEmpty(), qPrintable(m_caller->faults.join(u'\n')));
    QCOMPARE(m_caller->left(), 0);
}

void CtwingSearchTest::theDetailListIsAskedWithTheCloudsTime()
{
    m_caller->cloudAheadMs = 7'000;
    m_caller->succeed(detailPage({row("12", kSinceMs + 7'100)}));
    const Found found = lookFor();
    QVERIFY(found && *found);
    QCOMPARE((*found)->cloudCommandId, u"12"_s);
    QCOMPARE((*found)->state, app::CommandState::Accepted);
    QCOMPARE((*found)->words, u"指令已保存"_s);
    QCOMPARE(m_caller->calls.size(), 1);
    const CtwingCall &call = m_caller->calls.constFirst();
    QCOMPARE(call.line(), kDetailCall);
    QCOMPARE(call.header("version"), QByteArray("20241218142112"));
    QCOMPARE(call.value("productId"), QByteArray("15551234"));
    QCOMPARE(call.value("deviceId"), kDeviceId.toLatin1());
    QCOMPARE(call.value("startTime").toLongLong(), kSinceMs + 7'000 - 600'000);
    QCOMPARE(call.value("endTime").toLongLong(), m_caller->nowAtMs + 7'000 + 600'000);
    QCOMPARE(call.value("pageTime"), QByteArray("missing"));
    QVERIFY(call.isRepeatable);
}

void CtwingSearchTest::allPagesAreRead()
{
    m_caller->succeed(detailPage({row("1", kSinceMs, "{}")}, "1700000000500"));
    m_caller->succeed(detailPage({}, R"("1700000000400")"));
    m_caller->succeed(detailPage({row("3", kSinceMs)}, R"("")"));
    QCOMPARE(idOf(lookFor()), u"3"_s);
    QCOMPARE(m_caller->calls.at(1).value("pageTime"), QByteArray("1700000000500"));
    QCOMPARE(m_caller->calls.at(2).value("pageTime"), QByteArray("1700000000400"));
    QCOMPARE(m_caller->calls.at(2).value("startTime"), m_caller->calls.at(0).value("startTime"));
}

void CtwingSearchTest::knownOldAndOtherCommandsAreNotIt()
{
    m_caller->succeed(detailPage({row("1", kSinceMs), row("2", kSinceMs - 60'011),
                                  row("3", kSinceMs, R"({\"dataType\":2,\"payload\":\"AA56\"})"),
                                  row("4", kSinceMs, R"({\"dataType\":1,\"payload\":\"AA55\"})")}));
    QCOMPARE(idOf(lookFor({u"1"_s, u"9"_s})), u"none"_s);
}

void CtwingSearchTest::theClosestOneIsIt()
{
    m_caller->succeed(detailPage({row("1", kSinceMs + 20'000), row("2", kSinceMs - 50'000), row("3", kSinceMs + 900),
                                  R"({"commandId":"4","command":{"dataType":2,"payload":"aa55"}})"}));
    QCOMPARE(idOf(lookFor()), u"3"_s);
    m_caller->succeed(detailPage({R"({"commandId":"4","command":{"dataType":2,"payload":"aa55"}})"}));
    QCOMPARE(idOf(lookFor()), u"4"_s); // when it was made is not told
}

void CtwingSearchTest::withoutAClockTimesAreTakenLoosely()
{
    m_caller->echoOutcome = app::HttpResponse{.status = 404};
    m_caller->succeed(detailPage({row("1", kSinceMs - 599'000)}));
    QCOMPARE(idOf(lookFor()), u"1"_s);
    m_caller->succeed(detailPage({row("1", kSinceMs - 601'000)}));
    QCOMPARE(idOf(lookFor()), u"none"_s);
}

void CtwingSearchTest::theOtherListIsAskedWhereTheFirstSaysNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("refused") << QByteArray(R"({"code":8800,"msg":"x"})") << 200;
    QTest::newRow("no such call") << QByteArray() << 404;
    QTest::newRow("failed") << QByteArray("<html>") << 502;
    QTest::newRow("null") << QByteArray(R"({"code":0,"result":null})") << 200;
    QTest::newRow("no list") << QByteArray(R"({"code":0,"result":{}})") << 200;
    QTest::newRow("a record without its command")
        << QByteArray(R"({"code":0,"result":{"list":[{"commandId":"7","createTime":1700000000000}]}})") << 200;
    QTest::newRow("a record without its id")
        << QByteArray(R"({"code":0,"result":{"list":[{"command":"{}","createTime":1700000000000}]}})") << 200;
}

void CtwingSearchTest::theOtherListIsAskedWhereTheFirstSaysNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_caller->answer(body, status);
    m_caller->succeed(listPage({row("12", kSinceMs)}, 1));
    QCOMPARE(idOf(lookFor()), u"12"_s);
    QCOMPARE(m_caller->calls.size(), 2);
    const CtwingCall &call = m_caller->calls.constLast();
    QCOMPARE(call.line(), kListCall);
    QCOMPARE(call.header("version"), QByteArray("20200814163736"));
    // 2023-11-14T22:12:50Z is 06:12:50 of the next day in Beijing; half a day around it.
    QCOMPARE(call.plainQuery(),
             QByteArray("deviceId=a1b2c3d4e5f60718293a4b5c6d7e8f90&endTime=20231115181320&pageNow=1&pageSize=40&"
                        "productId=15551234&startTime=20231114181250"));
}

void CtwingSearchTest::theOtherListIsReadToItsEnd()
{
    QByteArrayList others;
    for (int i = 0; i < 40; ++i)
        others.append(row("x", kSinceMs + i, "{}"));
    m_caller->answer("", 404);
    m_caller->succeed(listPage(others, 42));
    m_caller->succeed(listPage({row("41", kSinceMs, "{}"), row("42", kSinceMs)}, 42));
    QCOMPARE(idOf(lookFor()), u"42"_s);
    QCOMPARE(m_caller->calls.constLast().value("pageNow"), QByteArray("2"));
}

void CtwingSearchTest::thereIsNoneOnlyWhenThatIsSure_data()
{
    QTest::addColumn<QByteArrayList>("results"); // of the calls; "-" is a refusal
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QByteArrayList &results, const QString &verdict) {
        QTest::newRow(name) << results << verdict;
    };
    row("empty", {detailPage({})}, u"none"_s);
    row("empty list alone", {"[]"}, u"none"_s);
    row("the other list is empty", {"-", listPage({}, 0)}, u"none"_s);
    row("the other list is null", {"null", "null"}, u"unsupported"_s);
    row("both are refused", {"-", "-"}, u"unsupported"_s);
    row("the cursor does not move", {detailPage({}, "5"), detailPage({}, "5"), listPage({}, 0)}, u"none"_s);
    row("unreadable record in both",
        {detailPage({R"({"commandId":"7"})"}), listPage({R"({"commandId":"7","command":"?"})"}, 1)}, u"unsupported"_s);
    row("unreadable, but old", {detailPage({R"({"commandId":"7","createTime":1600000000000})"})}, u"none"_s);
    row("the other list is not whole", {"-", listPage({}, 3)}, u"unsupported"_s);
}

void CtwingSearchTest::thereIsNoneOnlyWhenThatIsSure()
{
    QFETCH(QByteArrayList, results);
    QFETCH(QString, verdict);
    for (const QByteArray &result : results)
        result == "-" ? m_caller->refuse(4711) : m_caller->succeed(result);
    QCOMPARE(idOf(lookFor()), verdict);
}

void CtwingSearchTest::faultsAreHandedOn_data()
{
    QTest::addColumn<CtwingCaller::Outcome>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("timeout") << CtwingCaller::broken(app::HttpFault::Timeout) << u"timeout"_s;
    QTest::newRow("cancelled") << CtwingCaller::broken(app::HttpFault::Cancelled) << u"cancelled"_s;
    QTest::newRow("keys") << CtwingCaller::Outcome(app::HttpResponse{.status = 403}) << u"unauthorized"_s;
}

void CtwingSearchTest::faultsAreHandedOn()
{
    QFETCH(CtwingCaller::Outcome, answer);
    QFETCH(QString, verdict);
    m_caller->give(answer);
    QCOMPARE(idOf(lookFor()), verdict);
    QCOMPARE(m_caller->calls.size(), 1);
    make(u"auto"_s); // the product comes first then
    m_caller->give(answer);
    QCOMPARE(idOf(lookFor()), verdict);
}

void CtwingSearchTest::profileCommandsAreFound()
{
    make(u"profile"_s);
    m_caller->succeed(
        detailPage({row("5", kSinceMs, R"({\"serviceId\":\"S\",\"method\":\"M\",\"paras\":{\"a\":1.0}})")}));
    const app::CloudCommand command{.device = {.cloudId = kDeviceId},
                                    .downlink = {.service = u"S-M"_s, .params = {{u"a"_s, 1}}}};
    QCOMPARE(idOf(m_api.commands->lookFor(command, since(), {}, {})), u"5"_s);
}

QTEST_GUILESS_MAIN(CtwingSearchTest)
#include "tst_ctwingsearch.moc"
