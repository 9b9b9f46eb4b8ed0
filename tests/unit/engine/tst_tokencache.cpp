#include "tokencache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

class tst_TokenCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadBeforeAChangeIsNotKept();
    void memoryIsBounded();
    void oneCallerWritesTheUseDown();
    void anOpenUidIsKnownOfItsLink();
};

void tst_TokenCache::whatWasReadBeforeAChangeIsNotKept()
{
    TokenCache cache;
    const quint64 before = cache.generation();
    cache.clear(); // a link was taken back while it was read
    cache.insert("a", {}, before);
    QVERIFY(!cache.find("a"));
    cache.insert("a", {.expiresMs = 7}, cache.generation());
    QVERIFY(cache.find("a") && cache.find("a")->expiresMs == 7);
    cache.clear();
    QVERIFY(!cache.find("a"));
}

void tst_TokenCache::memoryIsBounded()
{
    TokenCache cache;
    for (int i = 0; i < 3 * TokenCache::kMostEntries; ++i)
        cache.insert(QByteArray::number(i), {}, cache.generation());
    qsizetype kept = 0;
    for (int i = 0; i < 3 * TokenCache::kMostEntries; ++i)
        kept += cache.find(QByteArray::number(i)).has_value();
    QCOMPARE(kept, TokenCache::kMostEntries);
}

void tst_TokenCache::oneCallerWritesTheUseDown()
{
    TokenCache cache;
    QVERIFY(!cache.takesNote("a", 1000, 600));
    cache.insert("a", {}, cache.generation());
    QVERIFY(cache.takesNote("a", 1000, 600));
    QVERIFY(!cache.takesNote("a", 1599, 600));
    QVERIFY(cache.takesNote("a", 1600, 600));
}

void tst_TokenCache::anOpenUidIsKnownOfItsLink()
{
    TokenCache cache;
    TokenCache::Entry entry;
    entry.caller.family = 3;
    entry.caller.openUid = u"uid"_s;
    cache.insert("a", entry, cache.generation());
    QVERIFY(cache.knows(3, u"uid"_s));
    QVERIFY(!cache.knows(4, u"uid"_s));
    QVERIFY(!cache.knows(3, u"other"_s));
}

QTEST_GUILESS_MAIN(tst_TokenCache)
#include "tst_tokencache.moc"
