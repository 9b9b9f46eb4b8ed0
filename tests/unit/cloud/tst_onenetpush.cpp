#include "onenetsamples.h"

#include "sample.h"

#include "app/cloud/onenet/onenet.h"
#include "app/cloud/platform.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

const app::PushReceiver &receiver()
{
    static const app::Platform kPlatform = app::onenet::create();
    return *kPlatform.receiver;
}

const app::Docking &docking(bool isClassic)
{
    static const app::Docking kClassic = onenet::docking(onenet::kClassicKey);
    static const app::Docking kCurrent = onenet::docking(onenet::kCurrentKey);
    return isClassic ? kClassic : kCurrent;
}

bool isAccepted(const QByteArray &body, bool isClassic)
{
    return receiver().verify({.body = body}, docking(isClassic)).has_value();
}

const std::vector<QByteArray> kPieces{"{",
                                      "}",
                                      "[",
                                      "]",
                                      "\"",
                                      "\\u4e1c",
                                      "null",
                                      "1e999",
                                      "99999999999999999999",
                                      "-",
                                      "01",
                                      ",",
                                      ":",
                                      "温",
                                      "\"type\":1,",
                                      "\"msg\":",
                                      "\"value\":",
                                      "\"at\":",
                                      "\"params\":{",
                                      "\"status\":\"online\"",
                                      "=",
                                      "\xEF\xBB\xBF"};

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
            body.insert(at, *rc::gen::elementOf(kPieces));
            break;
        default:
            body.truncate(at);
        }
    }
    return body;
}

/// Reads a push as the engine does; false when what was accepted turns out to be unreadable.
bool isReadWell(const QByteArray &body, bool isClassic)
{
    const bool accepted = isAccepted(body, isClassic);
    const app::Push push{.body = body};
    const app::UnpackedPush unpacked = receiver().unpack(push, docking(isClassic));
    static_cast<void>(receiver().readable(push, docking(isClassic)));
    for (const app::Uplink &uplink : unpacked.uplinks) {
        for (const QString &warning : uplink.warnings) {
            if (accepted && warning.startsWith(u"The push cannot be read: "_s))
                return false;
        }
        if (const auto *data = std::get_if<app::DataUplink>(&uplink.content))
            static_cast<void>(receiver().codecPayload(push, *data, docking(isClassic)));
    }
    return !unpacked.uplinks.isEmpty();
}

constexpr std::array kMessages{onenet::kClassicEncryptedText, onenet::kCurrentText, onenet::kChineseText};

} // namespace

/// What holds for any push, and test pushes.
class OnenetPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChangeOfASignedPushIsRefusedOrHarmless();
    void anythingSignedIsReadOrRefused();
    void anyMessageIsReadTheSameInEveryForm();
    void threadsDoNotDisturbEachOther();
    void aSampleIsTaken_data();
    void aSampleIsTaken();
    void aSampleSaysWhatItLacks();
};

void OnenetPushTest::anyChangeOfASignedPushIsRefusedOrHarmless()
{
    const bool isHeld = rc::check("mutated bodies", [] {
        const auto which = *rc::gen::inRange<size_t>(0, onenet::kVectors.size());
        const bool isClassic = which < 2;
        const QByteArray original = onenet::kVectors.at(which).first;
        const QByteArray body = mutated(original);
        RC_ASSERT(isReadWell(body, isClassic));
        if (isAccepted(body, isClassic)) { // then the message is still the same
            const auto text = [&](const QByteArray &from) {
                const auto push = receiver().unpack({.body = from}, docking(isClassic));
                return push.uplinks.first().content;
            };
            RC_ASSERT(text(body) == text(original));
        }
    });
    QVERIFY(isHeld);
}

void OnenetPushTest::anythingSignedIsReadOrRefused()
{
    const bool isHeld = rc::check("signed garbage", [] {
        const QByteArray message = mutated(kMessages.at(*rc::gen::inRange<size_t>(0, kMessages.size())));
        for (const bool isClassic : {true, false}) {
            RC_ASSERT(isReadWell(onenet::classicPlain(message), isClassic));
            RC_ASSERT(isReadWell(onenet::classicEncrypted(onenet::classicCiphertext(message)), isClassic));
            RC_ASSERT(isReadWell(onenet::classicEncrypted(mutated(onenet::classicCiphertext(message))), isClassic));
            RC_ASSERT(isReadWell(onenet::current(message), isClassic));
            RC_ASSERT(isReadWell(onenet::current(onenet::currentCiphertext(message)), isClassic));
        }
    });
    QVERIFY(isHeld);
}

void OnenetPushTest::anyMessageIsReadTheSameInEveryForm()
{
    const bool isHeld = rc::check("plain and encrypted", [] {
        const auto units = *rc::gen::container<std::vector<char>>(rc::gen::inRange<char>(' ', 127));
        const QByteArray value = onenet::quoted(QByteArray(units.data(), static_cast<qsizetype>(units.size())));
        const QByteArray message = R"({"type":1,"dev_id":5,"at":1700000000000,"ds_id":"a","value":)" + value + '}';
        const QList<std::pair<QByteArray, bool>> bodies{
            {onenet::classicPlain(message), true},
            {onenet::classicEncrypted(onenet::classicCiphertext(message, *rc::gen::element(16, 32))), true},
            {onenet::current(message), false},
            {onenet::current(onenet::currentCiphertext(message)), false}};
        const auto first = receiver().unpack({.body = bodies.first().first}, docking(true));
        for (const auto &[body, isClassic] : bodies) {
            RC_ASSERT(isAccepted(body, isClassic));
            RC_ASSERT(receiver().unpack({.body = body}, docking(isClassic)).uplinks == first.uplinks);
        }
    });
    QVERIFY(isHeld);
}

void OnenetPushTest::threadsDoNotDisturbEachOther()
{
    std::vector<std::thread> threads;
    std::array<bool, 4> isRight{};
    for (size_t t = 0; t < isRight.size(); ++t) {
        threads.emplace_back([&isRight, t] {
            bool right = true;
            for (size_t i = 0; i < 1000; ++i) {
                const size_t which = (i + t) % onenet::kVectors.size();
                const QByteArray body = onenet::kVectors.at(which).first;
                right = right && isAccepted(body, which < 2) && !isAccepted(body.chopped(1), which < 2);
                right = right && isReadWell(body, which < 2);
            }
            isRight.at(t) = right;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(std::all_of(isRight.begin(), isRight.end(), [](bool right) { return right; }));
}

void OnenetPushTest::aSampleIsTaken_data()
{
    QTest::addColumn<QByteArray>("aesKey");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("messageType");
    const QString classicAddress = u"https://api.heclouds.com/"_s;
    const QString todaysAddress = u"https://iot-api.heclouds.com/"_s;
    QTest::newRow("classic") << QByteArray() << classicAddress << u"type 1"_s;
    QTest::newRow("classic, encrypted") << QByteArray(onenet::kClassicKey) << classicAddress << u"type 1"_s;
    QTest::newRow("current") << QByteArray() << todaysAddress << u"notify/property"_s;
    QTest::newRow("current, encrypted") << QByteArray(onenet::kCurrentKey) << todaysAddress << u"notify/property"_s;
    QTest::newRow("the key decides") << QByteArray(onenet::kCurrentKey) << classicAddress << u"notify/property"_s;
}

void OnenetPushTest::aSampleIsTaken()
{
    QFETCH(QByteArray, aesKey);
    QFETCH(QString, address);
    QFETCH(QString, messageType);
    const app::Docking docked =
        onenet::docking(aesKey, {{u"apiAddress"_s, address}, {u"onenetProductId"_s, u"aB3dE6gH9j"_s}});
    const QString prefix = QString::fromLatin1(app::kTestDevicePrefix);
    QSet<QByteArray> replayKeys;
    QSet<QString> cloudIds;
    for (const QString &identity : {u"868000000000017"_s, u"868000000000025"_s, QString()}) {
        const auto body = app::onenet::samplePush(docked, identity, 1700000100001);
        QVERIFY(body);
        const auto verdict = receiver().verify({.body = *body}, docked);
        QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message));
        replayKeys.insert(verdict->replayKey);
        const auto push = receiver().unpack({.body = *body}, docked);
        QCOMPARE(push.uplinks.size(), 1);
        QCOMPARE(push.messageType, messageType);
        const app::Uplink &uplink = push.uplinks.first();
        QVERIFY(uplink.warnings.isEmpty());
        QVERIFY(uplink.identity.cloudDeviceId.startsWith(prefix));
        QCOMPARE(uplink.identity.imei.size(), 15);
        QCOMPARE(uplink.timestamp.toMSecsSinceEpoch(), 1700000100001);
        cloudIds.insert(uplink.identity.cloudDeviceId);
    }
    QCOMPARE(cloudIds.size(), 3);
    QCOMPARE(replayKeys.size(), 3);
    const auto again = receiver().verify({.body = *app::onenet::samplePush(docked, {}, 1700000100001)}, docked);
    QVERIFY(!replayKeys.contains(again->replayKey)); // a second test is no replay of the first
}

void OnenetPushTest::aSampleSaysWhatItLacks()
{
    const auto unsigned_ = app::onenet::samplePush({}, {}, 1700000100001);
    QVERIFY(!unsigned_);
    QCOMPARE(unsigned_.error().field, u"validateToken"_s);
    const auto unusable = app::onenet::samplePush(onenet::docking("short"), {}, 1700000100001);
    QVERIFY(!unusable);
    QCOMPARE(unusable.error().field, u"aesKey"_s);
}

QTEST_GUILESS_MAIN(OnenetPushTest)
#include "tst_onenetpush.moc"
