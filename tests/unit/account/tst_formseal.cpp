#include "app/account/formseal.h"

#include <QTest>

using namespace app;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
const QByteArrayList kParts{"browser", "client", "https://a.example", "state"};

} // namespace

class tst_FormSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormOfOursComesBack();
    void aFormOfAnotherRequestDoesNot_data();
    void aFormOfAnotherRequestDoesNot();
    void aChangedSealDoesNot_data();
    void aChangedSealDoesNot();
    void anOldOneDoesNot();
    void aSealOfAnotherProcessDoesNot();
};

void tst_FormSeal::aFormOfOursComesBack()
{
    const FormSeal seal = *FormSeal::create();
    QVERIFY(seal.check(seal.seal(kParts, kNow), kParts, kNow + 1000) == FormSeal::Verdict::Good);
}

void tst_FormSeal::aFormOfAnotherRequestDoesNot_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("another browser") << QByteArrayList{"bowser", "client", "https://a.example", "state"};
    QTest::newRow("another client") << QByteArrayList{"browser", "kunde", "https://a.example", "state"};
    QTest::newRow("another state") << QByteArrayList{"browser", "client", "https://a.example", ""};
    QTest::newRow("moved borders") << QByteArrayList{"browserc", "lient", "https://a.example", "state"};
    QTest::newRow("fewer") << QByteArrayList{"browser", "client", "https://a.example"};
    QTest::newRow("joined by hand") << QByteArrayList{"browser\n6:client", "https://a.example", "state"};
}

void tst_FormSeal::aFormOfAnotherRequestDoesNot()
{
    QFETCH(QByteArrayList, parts);
    const FormSeal seal = *FormSeal::create();
    QVERIFY(seal.check(seal.seal(kParts, kNow), parts, kNow) == FormSeal::Verdict::Wrong);
}

void tst_FormSeal::aChangedSealDoesNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no dot") << QByteArray("1800000000");
    QTest::newRow("no signature") << QByteArray("1800000000.");
    QTest::newRow("long number") << QByteArray(100, '9') + ".x";
}

void tst_FormSeal::aChangedSealDoesNot()
{
    QFETCH(QByteArray, text);
    const FormSeal seal = *FormSeal::create();
    QVERIFY(seal.check(text, kParts, kNow) == FormSeal::Verdict::Wrong);
    QByteArray later = seal.seal(kParts, kNow);
    later[0] = '9'; // counts longer, so it would seem
    QVERIFY(seal.check(later, kParts, kNow) == FormSeal::Verdict::Wrong);
}

void tst_FormSeal::anOldOneDoesNot()
{
    const FormSeal seal = *FormSeal::create();
    const QByteArray text = seal.seal(kParts, kNow);
    const qint64 end = kNow + FormSeal::kLifeSeconds * 1000LL;
    QVERIFY(seal.check(text, kParts, end - 1) == FormSeal::Verdict::Good);
    QVERIFY(seal.check(text, kParts, end) == FormSeal::Verdict::Expired);
}

void tst_FormSeal::aSealOfAnotherProcessDoesNot()
{
    const FormSeal mine = *FormSeal::create();
    const FormSeal other = *FormSeal::create();
    QVERIFY(other.check(mine.seal(kParts, kNow), kParts, kNow) == FormSeal::Verdict::Wrong);
}

QTEST_GUILESS_MAIN(tst_FormSeal)
#include "tst_formseal.moc"
