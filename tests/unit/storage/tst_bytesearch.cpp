#include "bytesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsExactlyWhatAPlainSearchFinds();
    void textIsEscapedAsJsonMayWriteIt();
};

void TestByteSearch::findsExactlyWhatAPlainSearchFinds()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QByteArray letters = "abABz\xe6\xb8";
    const auto text = [&](int size) {
        QByteArray made;
        for (int i = 0; i < size; ++i)
            made += letters.at(random.bounded(int(letters.size())));
        return made;
    };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray haystack = text(random.bounded(40));
        const QByteArray needle = text(random.bounded(7));
        const bool expected = haystack.toLower().contains(needle.toLower());
        QVERIFY2(ByteSearch(needle).isIn(haystack) == expected,
                 qPrintable(QString::fromLatin1("seed %1").arg(seed) + QString::fromLatin1(needle.toHex())));
        found += expected ? 1 : 0;
    }
    QVERIFY(found > 1000 && found < 19'000);
}

void TestByteSearch::textIsEscapedAsJsonMayWriteIt()
{
    QCOMPARE(jsonEscaped(QStringLiteral("a温b")), QByteArray("a\\u6e29b"));
    QCOMPARE(jsonEscaped(QStringLiteral("é")), QByteArray("\\u00e9"));
    QCOMPARE(jsonEscaped(QStringLiteral("🔑")), QByteArray("\\ud83d\\udd11"));
    QVERIFY(jsonEscaped(QStringLiteral("plain")).isEmpty()); // nothing else to look for
    QVERIFY(jsonEscaped({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
