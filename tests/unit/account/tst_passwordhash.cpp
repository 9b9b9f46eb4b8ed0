#include "app/account/passwordhash.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

constexpr ScryptCost kCheap{.log2N = 6, .r = 8, .p = 1};

} // namespace

class tst_PasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashIsScrypt();
    void onlyThePasswordFits();
    void twoHashesOfOnePasswordDiffer();
    void aHashThatIsNoneFitsNothing_data();
    void aHashThatIsNoneFitsNothing();
    void anotherCostIsNotCurrent();
};

void tst_PasswordHash::theHashIsScrypt()
{
    // RFC 7914 §12, third vector; the first 32 of its 64 bytes.
    const QByteArray hash = QByteArray::fromHex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
    const auto text = [](const QByteArray &bytes) {
        return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
    };
    const QString stored = u"$scrypt$ln=14,r=8,p=1$%1$%2"_s.arg(text("SodiumChloride"), text(hash));
    QVERIFY(isPassword(Secret(QByteArray("pleaseletmein")), stored));
    QVERIFY(!isPassword(Secret(QByteArray("pleaseletmeIn")), stored));
}

void tst_PasswordHash::onlyThePasswordFits()
{
    const Secret password(u"四个词 放在一起"_s);
    const auto hash = hashPassword(password, kCheap);
    QVERIFY(hash);
    QVERIFY(hash->startsWith(u"$scrypt$ln=6,r=8,p=1$"_s));
    QVERIFY(isPassword(password, *hash));
    QVERIFY(!isPassword(Secret(u"四个词 放在一"_s), *hash));
    QVERIFY(!isPassword(Secret(), *hash));
    QString changed = *hash;
    changed[changed.size() - 3] = changed.at(changed.size() - 3) == u'A' ? u'B' : u'A';
    QVERIFY(!isPassword(password, changed));
}

void tst_PasswordHash::twoHashesOfOnePasswordDiffer()
{
    const Secret password(u"correct horse"_s);
    QVERIFY(*hashPassword(password, kCheap) != *hashPassword(password, kCheap));
}

void tst_PasswordHash::aHashThatIsNoneFitsNothing_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain text") << u"correct horse"_s;
    QTest::newRow("another scheme") << u"$argon2id$ln=6,r=8,p=1$c2FsdA$aGFzaA"_s;
    QTest::newRow("short hash") << u"$scrypt$ln=6,r=8,p=1$c2FsdHNhbHQ$aGFzaA"_s;
    const QString good = *hashPassword(Secret(u"correct horse"_s), kCheap);
    QTest::newRow("more memory than is paid") << QString(good).replace(u"ln=6"_s, u"ln=20"_s);
    QTest::newRow("more work than is paid") << QString(good).replace(u"p=1"_s, u"p=99"_s);
    QTest::newRow("text behind it") << good + u'\n';
}

void tst_PasswordHash::aHashThatIsNoneFitsNothing()
{
    QFETCH(QString, hash);
    QVERIFY(!isPassword(Secret(u"correct horse"_s), hash));
    QVERIFY(!isPassword(Secret(), hash));
    QVERIFY(!isHashCurrent(hash, kCheap));
}

void tst_PasswordHash::anotherCostIsNotCurrent()
{
    const QString hash = *hashPassword(Secret(u"correct horse"_s), kCheap);
    QVERIFY(isHashCurrent(hash, kCheap));
    QVERIFY(!isHashCurrent(hash));
}

QTEST_GUILESS_MAIN(tst_PasswordHash)
#include "tst_passwordhash.moc"
