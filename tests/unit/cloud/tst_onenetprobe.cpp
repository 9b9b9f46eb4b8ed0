#include "onenetsamples.h"

#include "app/cloud/onenet/onenet.h"

#include <rapidcheck.h>

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

app::Result<app::ProbeAnswer> probe(const QByteArray &rawQuery)
{
    static const app::Platform kPlatform = app::onenet::create();
    return kPlatform.receiver->probe({.isProbe = true, .rawQuery = rawQuery}, onenet::docking());
}

QByteArray query(const QByteArray &msg, const QByteArray &nonce, const QByteArray &signature)
{
    return "msg=" + msg + "&nonce=" + nonce + "&signature=" + signature;
}

/// Signed and escaped as a form does it, with '+' for a blank.
QByteArray formEscaped(const QByteArray &text)
{
    return text.toPercentEncoding(" ").replace(' ', '+');
}

} // namespace

/// The verification of the push address (onenet.md 2.3).
class OnenetProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsTheMessage_data();
    void theAnswerIsTheMessage();
    void everythingElseIsRefusedWithoutIt_data();
    void everythingElseIsRefusedWithoutIt();
    void withoutATokenNothingIsAnswered();
    void aSignedTextCannotBeAddedTo();
    void anyMessageIsFoundInEachEscaping();
};

void OnenetProbeTest::theAnswerIsTheMessage_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &answer) {
        QTest::newRow(name) << text << answer;
    };
    row("V1 escaped", onenet::kUrlCheck, "verify00039");
    row("V1 as it is", onenet::kUrlCheckUnescaped, "verify00039");
    row("blank for the plus", QByteArray(onenet::kUrlCheckUnescaped).replace('+', "%20"), "verify00039");
    row("without the '=' at the end", QByteArray(onenet::kUrlCheckUnescaped).chopped(2), "verify00039");
    row("another order", "signature=+owt/6WHxlIdSYh/2/lVGA==&nonce=k3P9xQ2b&msg=verify00039", "verify00039");
    row("other parameters beside", QByteArray("token=abc&") + onenet::kUrlCheck + "&x&=&y=1", "verify00039");
    row("the first of two counts", QByteArray(onenet::kUrlCheck) + "&msg=other", "verify00039");
    row("empty message", query("", "abcd1234", onenet::sign("abcd1234", "")), "");
    row("plus in the message, as it is", query("a+b", "abcd1234", onenet::sign("abcd1234", "a+b")), "a+b");
    row("plus in the message, escaped", query("a%2Bb", "abcd1234", onenet::sign("abcd1234", "a+b")), "a+b");
    row("plus for a blank", query("a+b", "abcd1234", onenet::sign("abcd1234", "a b")), "a b");
    row("signed as it came", query("a%20b", "abcd1234", onenet::sign("abcd1234", "a%20b")), "a%20b");
    row("marks in the nonce", query("x", "a%26b%2Bc%3D%3F", onenet::sign("a&b+c=?", "x")), "x");
    row("plus in the nonce", query("x", "a+bcdefg", onenet::sign("a+bcdefg", "x")), "x");
    row("blank in the nonce", query("x", "a+bcdefg", onenet::sign("a bcdefg", "x")), "x");
    row("Chinese", query("%E4%B8%9C", "abcd1234", onenet::sign("abcd1234", "东")), "东");
    row("'=' in the message", query("a=b", "abcd1234", onenet::sign("abcd1234", "a=b")), "a=b");
}

void OnenetProbeTest::theAnswerIsTheMessage()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, answer);
    const auto answered = probe(query);
    QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message));
    QCOMPARE(answered->status, 200);
    QCOMPARE(answered->body, answer);
    QVERIFY(answered->contentType.startsWith("text/plain"));
}

void OnenetProbeTest::everythingElseIsRefusedWithoutIt_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no signature") << QByteArray("msg=verify00039&nonce=k3P9xQ2b");
    QTest::newRow("no nonce") << QByteArray("msg=verify00039&signature=+owt/6WHxlIdSYh/2/lVGA==");
    QTest::newRow("no msg") << QByteArray("nonce=k3P9xQ2b&signature=+owt/6WHxlIdSYh/2/lVGA==");
    QTest::newRow("msg without '='") << QByteArray("msg&nonce=k3P9xQ2b&signature=+owt/6WHxlIdSYh/2/lVGA==");
    QTest::newRow("another msg") << QByteArray(onenet::kUrlCheck).replace("verify00039", "verify00038");
    QTest::newRow("another nonce") << QByteArray(onenet::kUrlCheck).replace("k3P9", "k3P8");
    QTest::newRow("another signature") << QByteArray(onenet::kUrlCheck).replace("owt", "owu");
    QTest::newRow("empty signature") << QByteArray("msg=verify00039&nonce=k3P9xQ2b&signature=");
    QTest::newRow("nonce too long") << query("verify00039", QByteArray(65, 'a'),
                                             onenet::sign(QByteArray(65, 'a'), "verify00039"));
    QTest::newRow("no UTF-8") << query("verify00039%FF", "abcd1234", onenet::sign("abcd1234", "verify00039\xFF"));
    QTest::newRow("broken escapes") << QByteArray("msg=%&nonce=%4&signature=%zz");
}

void OnenetProbeTest::everythingElseIsRefusedWithoutIt()
{
    QFETCH(QByteArray, query);
    const auto answered = probe(query);
    QVERIFY(!answered);
    QCOMPARE(answered.error().code, app::ErrorCode::Unauthorized);
    QVERIFY(!answered.error().message.contains(u"verify"_s + u"000"_s));
    QVERIFY(!answered.error().message.contains(QString::fromLatin1(onenet::kToken)));
}

void OnenetProbeTest::withoutATokenNothingIsAnswered()
{
    const QByteArray hash = QCryptographicHash::hash("abcd1234x", QCryptographicHash::Md5).toBase64();
    const auto answered = app::onenet::create().receiver->probe({.rawQuery = query("x", "abcd1234", hash)}, {});
    QVERIFY(!answered);
    QCOMPARE(answered.error().message, u"The docking has no notification token."_s);
}

void OnenetProbeTest::aSignedTextCannotBeAddedTo()
{
    // MD5 of a longer text follows from that of a shorter one and its length; what stands between them is the filling
    // of MD5, whose first byte is no ASCII. Signed here with the token, as the attacker would get it without.
    const QByteArray filling = QByteArray("\x80") + QByteArray(11, '\0') + QByteArray("\x28\x01") + QByteArray(6, '\0');
    const QByteArray longer = "verify00039" + filling + "more";
    const QByteArray signature = onenet::sign("k3P9xQ2b", longer).toPercentEncoding();
    QVERIFY(!probe(query(longer.toPercentEncoding(), "k3P9xQ2b", signature)));
    const QByteArray moved = "k3P9xQ2bverify00039" + filling;
    QVERIFY(!probe(query("more", moved.toPercentEncoding(), onenet::sign(moved, "more").toPercentEncoding())));
}

void OnenetProbeTest::anyMessageIsFoundInEachEscaping()
{
    const bool isHeld = rc::check("escapings", [] {
        const auto units = *rc::gen::container<std::vector<char>>(rc::gen::inRange<char>(' ', 127));
        const QByteArray msg(units.data(), static_cast<qsizetype>(units.size()));
        const auto marks = *rc::gen::container<std::vector<char>>(8, rc::gen::inRange<char>('!', 127));
        const QByteArray nonce(marks.data(), 8);
        const QByteArray signature = onenet::sign(nonce, msg);
        for (const QByteArray &each :
             {query(msg.toPercentEncoding(), nonce.toPercentEncoding(), signature.toPercentEncoding()),
              query(msg.toPercentEncoding("+"), nonce.toPercentEncoding("+"), signature),
              query(formEscaped(msg), formEscaped(nonce), formEscaped(signature))}) {
            const auto answered = probe(each);
            RC_ASSERT(answered.has_value());
            RC_ASSERT(answered->body == msg);
        }
    });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(OnenetProbeTest)
#include "tst_onenetprobe.moc"
