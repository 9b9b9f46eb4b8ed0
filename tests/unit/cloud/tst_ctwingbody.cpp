#include "ctwingsamples.h"

#include "app/cloud/ctwing/ctwing.h"

#include <rapidcheck.h>

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const app::PushReceiver &receiver()
{
    static const app::Platform kPlatform = app::ctwing::create();
    return *kPlatform.receiver;
}

QString refusal(const QByteArray &body)
{
    const auto verdict = receiver().verify({.body = body}, {});
    return verdict ? QString() : verdict.error().message;
}

QByteArray mutated(QByteArray body)
{
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count && !body.isEmpty(); ++i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, body.size());
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            body[at] = *rc::gen::arbitrary<char>();
            break;
        case 1:
            body.remove(at, *rc::gen::inRange(1, 20));
            break;
        case 2:
            body.insert(at, *rc::gen::element<QByteArray>("{", "}", "[", "\"", "\\u", "null", "1e999",
                                                          "99999999999999999999", "-", "01", "\xEF\xBB\xBF", "\\ud83d",
                                                          ",", ":", "温"));
            break;
        default:
            body.truncate(at);
        }
    }
    return body;
}

} // namespace

class CtwingBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsAccepted_data();
    void everySampleIsAccepted();
    void soundObjectsAreAccepted_data();
    void soundObjectsAreAccepted();
    void otherBodiesAreRefusedWithReasonAndPlace_data();
    void otherBodiesAreRefusedWithReasonAndPlace();
    void bodiesOfAnySizeAreRead();
    void nestingIsBounded();
    void threadsDoNotDisturbEachOther();
    void mutatedBodiesNeverCrashAndAcceptedOnesAreObjects();
};

void CtwingBodyTest::everySampleIsAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : samples::kAll)
        QTest::newRow(name) << QByteArray(body);
}

void CtwingBodyTest::everySampleIsAccepted()
{
    QFETCH(QByteArray, body);
    QCOMPARE(refusal(body), QString());
}

void CtwingBodyTest::soundObjectsAreAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("white space around") << QByteArray(" \r\n\t{} \n");
    QTest::newRow("keys twice") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\u6e29\ud83d\ude00\/\n"})");
    QTest::newRow("Chinese") << QByteArray(R"({"名称":"温度"})");
    QTest::newRow("whole number above 64 bit") << QByteArray(R"({"iccid":89860320245012345678})");
    QTest::newRow("40 digits") << QByteArray(R"({"a":-1234567890123456789012345678901234567890})");
    QTest::newRow("small fraction") << QByteArray(R"({"a":1.5e-300})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
}

void CtwingBodyTest::soundObjectsAreAccepted()
{
    QFETCH(QByteArray, body);
    QCOMPARE(refusal(body), QString());
}

void CtwingBodyTest::otherBodiesAreRefusedWithReasonAndPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, const QString &reason) {
        QTest::newRow(name) << body << reason;
    };
    row("nothing", "", u"The body is empty"_s);
    row("byte order mark alone", "\xEF\xBB\xBF", u"The body is empty"_s);
    row("white space", "  ", u"The body is not JSON: nothing but white space at byte"_s);
    row("list", "[{}]", u"The body must be a JSON object, not an array"_s);
    row("list with a big number", "[99999999999999999999]", u"The body must be a JSON object, not an array"_s);
    row("number", "5", u"The body must be a JSON object, not a single value"_s);
    row("text", R"("x")", u"The body must be a JSON object, not a single value"_s);
    row("form", "a=1&b=2", u"The body is not JSON: "_s);
    row("open object", R"({"a":1)", u"The body is not JSON: "_s);
    row("two objects", "{}{}", u"The body is not JSON: syntax error at byte 2"_s);
    row("comma too many", R"({"a":1,})", u"The body is not JSON: syntax error at byte "_s);
    row("bad UTF-8", "{\"a\":\"\xC3\x28\"}", u"The body is not JSON: invalid UTF-8 at byte "_s);
    row("leading zero", R"({"a":01})", u"The body is not JSON: malformed number at byte 5"_s);
    row("plus sign", R"({"a":99999999999999999999,"b":+1})", u"The body is not JSON: malformed number at byte 30"_s);
    row("bare point", R"({"a":99999999999999999999,"b":1.})", u"The body is not JSON: malformed number at byte 30"_s);
    row("open string after a big number", R"({"a":99999999999999999999,"b":"x)", u"The body is not JSON: "_s);
    row("control character", QByteArray("{\"a\":\"\x01\"}"), u"The body is not JSON: "_s);
    row("unknown escape", R"({"a":"\x"})", u"The body is not JSON: "_s);
}

void CtwingBodyTest::otherBodiesAreRefusedWithReasonAndPlace()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const auto verdict = receiver().verify({.body = body}, {});
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, app::ErrorCode::InvalidInput);
    QVERIFY2(verdict.error().message.startsWith(reason), qPrintable(verdict.error().message));
}

void CtwingBodyTest::bodiesOfAnySizeAreRead()
{
    for (const qsizetype size : {10, 4000, 4096, 5000, 65536, 65537, 1024 * 1024}) {
        const QByteArray body = R"({"a":")" + QByteArray(size, 'x') + R"("})";
        QCOMPARE(refusal(body), QString());
        QVERIFY(!refusal(body.chopped(1)).isEmpty());
        QCOMPARE(refusal("{}"), QString());
    }
}

void CtwingBodyTest::nestingIsBounded()
{
    const auto nested = [](int levels, const QByteArray &core) {
        return R"({"a":)" + QByteArray(levels - 1, '[') + core + QByteArray(levels - 1, ']') + '}';
    };
    for (const QByteArray &core : {QByteArray("1"), QByteArray("99999999999999999999")}) {
        QCOMPARE(refusal(nested(64, core)), QString());
        QVERIFY2(refusal(nested(65, core)).contains(u"too deeply"_s), qPrintable(refusal(nested(65, core))));
        QVERIFY(refusal(nested(5000, core)).contains(u"too deeply"_s));
    }
}

void CtwingBodyTest::threadsDoNotDisturbEachOther()
{
    std::vector<std::thread> threads;
    std::array<bool, 4> isRight{};
    for (size_t t = 0; t < isRight.size(); ++t) {
        threads.emplace_back([&isRight, t] {
            bool right = true;
            for (int i = 0; i < 2000; ++i) {
                const QByteArray body = samples::kAll.at((static_cast<size_t>(i) + t) % samples::kAll.size()).second;
                right = right && refusal(body).isEmpty() && !refusal(body.chopped(1)).isEmpty();
            }
            isRight.at(t) = right;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(std::all_of(isRight.begin(), isRight.end(), [](bool right) { return right; }));
}

void CtwingBodyTest::mutatedBodiesNeverCrashAndAcceptedOnesAreObjects()
{
    const bool isHeld = rc::check("verify and unpack agree", [] {
        const auto which = *rc::gen::inRange<size_t>(0, samples::kAll.size());
        const QByteArray body = mutated(samples::kAll.at(which).second);
        const bool isAccepted = refusal(body).isEmpty();
        const app::UnpackedPush push = receiver().unpack({.body = body}, {});
        RC_ASSERT(push.uplinks.size() == 1);
        for (const app::Uplink &uplink : push.uplinks) {
            if (isAccepted)
                RC_ASSERT(!uplink.warnings.contains(u"The body is not a JSON object"_s));
            if (const auto *data = std::get_if<app::DataUplink>(&uplink.content))
                static_cast<void>(receiver().codecPayload({.body = body}, *data, {}));
        }
    });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(CtwingBodyTest)
#include "tst_ctwingbody.moc"
