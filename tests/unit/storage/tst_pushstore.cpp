#include "storagefixture.h"

#include <QRandomGenerator>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartMs = 1'700'000'000'000;
const QStringList kWords{u"温度"_s, u"湿"_s, u"50%"_s, u"a_b"_s, u"Alarm"_s, u"开"_s};

QDateTime at(qint64 ms)
{
    return utcFromMs(ms);
}

/// What a line holds beside what it shows, for the filter that the test applies itself.
struct Line
{
    LogRow row{};
    QString content{};
};

bool fits(const Line &line, const LogFilter &filter)
{
    const LogRow &row = line.row;
    if (row.rejected &&
        (!filter.withRejects || !filter.deviceId.isEmpty() || !filter.kinds.isEmpty() || !filter.states.isEmpty()))
        return false;
    if (!row.rejected && !filter.withPushes)
        return false;
    return (filter.platform.isEmpty() || row.platform == filter.platform) &&
           (filter.productId.isEmpty() || row.productId == filter.productId) &&
           (filter.deviceId.isEmpty() || row.deviceId == filter.deviceId) &&
           (filter.kinds.isEmpty() || filter.kinds.contains(row.kind)) &&
           (filter.states.isEmpty() || filter.states.contains(row.state)) &&
           (!filter.from.isValid() || row.receivedAt >= filter.from) &&
           (!filter.to.isValid() || row.receivedAt < filter.to) &&
           (filter.text.isEmpty() || line.content.contains(filter.text, Qt::CaseInsensitive));
}

} // namespace

class TestPushStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesTogetherAreTheFilterAppliedToEverything();
    void newerLinesAreThoseAfterBoth();
    void aDeletedDevicesPushesKeepItsName();
    void aPushComesBackByteForByte();
    void idsAreFollowedInOrder();
    void newestOfADocking();
    void aCancelledSearchSaysSo();
    void theRingOfRejectsIsBounded();
    void aCutBodyIsShownWithItsSize();
    void linesComeWithAllThatIsKept();
    void aSpanIsWhatAFilterCanShow();
    void messagesOfADeviceNewestFirst();
    void eventsAreCounted();

private:
    static QList<Line> fill(test::StorageFixture &db, QRandomGenerator &random);
    static QList<LogRow> allPages(test::StorageFixture &db, const LogFilter &filter, int limit);
    static LogFilter randomFilter(QRandomGenerator &random);
};

/// 400 pushes and 60 refused requests, the last 40 pushes not decoded; what the lines should be, newest first.
QList<Line> TestPushStore::fill(test::StorageFixture &db, QRandomGenerator &random)
{
    constexpr int kPushes = 400;
    constexpr int kDecoded = 360;
    QHash<QString, qint64> keys;
    (void)db.write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); });
    for (const QString &id : {u"d1"_s, u"d2"_s}) {
        (void)db.write([id](Stores &s) { return s.devices.insert(test::device(id, u"p1"_s)); });
        keys.insert(id, db.read([id](Stores &s) { return s.devices.entry(DeviceId(id)); })->key);
    }
    QList<Line> pushes;
    QList<Push> bodies;
    DecodeBatch batch;
    for (int i = 1; i <= kPushes; ++i) {
        Line line;
        line.row.id = i;
        line.row.receivedAt = at(kStartMs + i * 1000 + random.bounded(3000)); // a little out of order
        line.row.platform = random.bounded(4) == 0 ? u"onenet"_s : u"ctwing"_s;
        line.row.productId = u"p%1"_s.arg(1 + random.bounded(7));
        line.content = kWords.at(random.bounded(int(kWords.size())));
        const QByteArray body = line.content.toUtf8() + QByteArray::number(i);
        line.content += QString::number(i);
        line.row.bodySize = body.size();
        bodies << test::push(line.row.receivedAt.toMSecsSinceEpoch(), body, line.row.productId, line.row.platform);
        if (i <= kDecoded) {
            line.row.state = static_cast<DecodeState>(1 + random.bounded(6));
            line.row.kind = static_cast<PushKind>(random.bounded(3));
            line.row.deviceId = random.bounded(3) == 0 ? QString() : u"d%1"_s.arg(1 + random.bounded(2));
            if (!line.row.deviceId.isEmpty())
                line.row.deviceName = u"设备 "_s + line.row.deviceId;
            line.row.decodedAfterMs = 5;
            DecodedPush push;
            push.pushId = i;
            push.state = line.row.state;
            push.kind = line.row.kind;
            push.deviceKey = keys.value(line.row.deviceId);
            push.decodedAtMs = line.row.receivedAt.toMSecsSinceEpoch() + 5;
            if (random.bounded(2) == 0) {
                const QString word = kWords.at(random.bounded(int(kWords.size())));
                push.messages << DecodedMessage{MessageKind::PropertyReport, 1, 1, word.toUtf8()};
                line.content += u'\n' + word;
            }
            batch.pushes << push;
        }
        pushes.prepend(line);
    }
    batch.cursor = kDecoded;
    db.keep(bodies);
    (void)db.write([batch](Stores &s) { return s.decoding.apply(batch); });

    QList<Reject> requests;
    QList<Line> rejects;
    for (int i = 1; i <= 60; ++i) {
        Line line;
        line.row.rejected = true;
        line.row.id = i;
        line.row.receivedAt = at(kStartMs + i * 7000);
        line.row.platform = u"ctwing"_s;
        line.row.productId = u"p%1"_s.arg(1 + random.bounded(3));
        line.row.status = 401;
        line.row.error = u"The token is wrong."_s;
        line.content = kWords.at(random.bounded(int(kWords.size())));
        line.row.bodySize = line.content.toUtf8().size();
        requests << Reject{0,
                           line.row.receivedAt,
                           PlatformId(line.row.platform),
                           ProductId(line.row.productId),
                           {},
                           401,
                           line.row.error,
                           {},
                           line.content.toUtf8()};
        rejects.prepend(line);
    }
    db.keepRejects(requests);

    QList<Line> merged;
    while (!pushes.isEmpty() || !rejects.isEmpty()) {
        const bool push =
            !pushes.isEmpty() && (rejects.isEmpty() || pushes.first().row.receivedAt >= rejects.first().row.receivedAt);
        merged << (push ? pushes : rejects).takeFirst();
    }
    return merged;
}

QList<LogRow> TestPushStore::allPages(test::StorageFixture &db, const LogFilter &filter, int limit)
{
    QList<LogRow> rows;
    LogCursor cursor;
    for (int pages = 0; pages < 1000; ++pages) {
        const auto page = db.read([=](Stores &s) { return s.pushes.page(filter, cursor, limit); });
        if (!page)
            qFatal("%s", qPrintable(toText(page.error())));
        rows += page->rows;
        cursor = page->next;
        if (page->atEnd)
            return rows;
        if (page->rows.size() != limit)
            qFatal("a short page that is not the last");
    }
    return rows;
}

LogFilter TestPushStore::randomFilter(QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(4) == 0; };
    LogFilter filter;
    if (maybe())
        filter.platform = random.bounded(2) == 0 ? u"ctwing"_s : u"onenet"_s;
    if (maybe())
        filter.productId = u"p%1"_s.arg(1 + random.bounded(8));
    if (maybe())
        filter.deviceId = u"d%1"_s.arg(1 + random.bounded(3));
    if (maybe())
        filter.kinds << static_cast<PushKind>(random.bounded(3));
    for (int i = maybe() ? 1 + random.bounded(3) : 0; i > 0; --i)
        filter.states << static_cast<DecodeState>(random.bounded(7));
    filter.withPushes = random.bounded(8) != 0;
    filter.withRejects = random.bounded(3) != 0;
    if (maybe())
        filter.from = at(kStartMs + random.bounded(400) * 1000);
    if (maybe())
        filter.to = at(kStartMs + random.bounded(400) * 1000);
    if (maybe())
        filter.text = kWords.at(random.bounded(int(kWords.size())));
    return filter;
}

void TestPushStore::pagesTogetherAreTheFilterAppliedToEverything()
{
    test::StorageFixture db;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QList<Line> lines = fill(db, random);
    QCOMPARE(allPages(db, {}, 50).size(), lines.size());
    for (int round = 0; round < 300; ++round) {
        const LogFilter filter = randomFilter(random);
        QList<LogRow> expected;
        // The two kinds of lines are merged as they come, so one that does not fit never moves another.
        QList<Line> pushes;
        QList<Line> rejects;
        for (const Line &line : lines) {
            if (fits(line, filter))
                (line.row.rejected ? rejects : pushes) << line;
        }
        std::sort(pushes.begin(), pushes.end(), [](const Line &a, const Line &b) { return a.row.id > b.row.id; });
        while (!pushes.isEmpty() || !rejects.isEmpty()) {
            const bool push = !pushes.isEmpty() &&
                              (rejects.isEmpty() || pushes.first().row.receivedAt >= rejects.first().row.receivedAt);
            expected << (push ? pushes : rejects).takeFirst().row;
        }
        const QList<LogRow> found = allPages(db, filter, 1 + random.bounded(60));
        QVERIFY2(found == expected, qPrintable(u"seed %1, round %2: %3 instead of %4 lines"_s.arg(seed)
                                                   .arg(round)
                                                   .arg(found.size())
                                                   .arg(expected.size())));
    }
}

void TestPushStore::newerLinesAreThoseAfterBoth()
{
    test::StorageFixture db;
    QRandomGenerator random(1);
    (void)fill(db, random);
    const auto page = db.read([](Stores &s) { return s.pushes.newer({}, 395, 58, 100); });
    QCOMPARE(page->rows.size(), 7);
    for (const LogRow &row : page->rows)
        QVERIFY(row.rejected ? row.id > 58 : row.id > 395);
    const auto newest = db.read([](Stores &s) { return s.pushes.newer({.withRejects = false}, 300, 0, 5); });
    QCOMPARE(newest->rows.size(), 5);
    QCOMPARE(newest->rows.first().id, 400);
    QVERIFY(db.read([](Stores &s) { return s.pushes.newer({}, 400, 60, 5); })->rows.isEmpty());
    const auto rows = db.read([](Stores &s) { return s.pushes.rows({3, 399, 12345}); });
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().id, 399);
}

void TestPushStore::aDeletedDevicesPushesKeepItsName()
{
    test::StorageFixture db;
    QRandomGenerator random(2);
    (void)fill(db, random);
    const qsizetype before = allPages(db, {.deviceId = u"d1"_s}, 50).size();
    QVERIFY(before > 10);
    QVERIFY(db.write([](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    QVERIFY(db.write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    const auto rows = allPages(db, {.deviceId = u"d1"_s}, 50);
    QCOMPARE(rows.size(), before);
    QCOMPARE(rows.first().deviceName, u"设备 d1"_s);
}

void TestPushStore::aPushComesBackByteForByte()
{
    test::StorageFixture db;
    Push push = test::push(kStartMs + 1, QByteArray("\0\xff\xfe{\"温\":1}\0", 14), u"../产品"_s);
    push.head = QByteArray("\0h", 2);
    Push empty;
    empty.receivedAt = at(kStartMs);
    db.keep({push, empty});
    push.id = 1;
    QCOMPARE(*db.read([](Stores &s) { return s.pushes.push(1); }), push);
    const auto second = db.read([](Stores &s) { return s.pushes.push(2); });
    QVERIFY(second->body.isEmpty() && second->peer.isEmpty());
    QCOMPARE(db.read([](Stores &s) { return s.pushes.push(3); }).error().code, ErrorCode::NotFound);
}

void TestPushStore::idsAreFollowedInOrder()
{
    test::StorageFixture db;
    QList<Push> pushes;
    for (int i = 1; i <= 700; ++i)
        pushes << test::push(kStartMs + i, QByteArray::number(i));
    db.keep(pushes);
    const auto after = db.read([](Stores &s) { return s.pushes.after(690, 5); });
    QCOMPARE(after->size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(after->at(i).body, QByteArray::number(691 + i));
    QList<qint64> ids{700, 999};
    for (int i = 1; i <= 300; ++i)
        ids << i;
    const auto some = db.read([ids](Stores &s) { return s.pushes.byIds(ids); });
    QCOMPARE(some->size(), 301);
    QCOMPARE(some->first().id, 1);
    QCOMPARE(some->last().id, 700);
    QCOMPARE(*db.read([](Stores &s) { return s.pushes.lastId(); }), 700);
    QCOMPARE(db.storage().journal().lastId(), 700);
}

void TestPushStore::newestOfADocking()
{
    test::StorageFixture db;
    const PlatformId ctwing(u"ctwing"_s);
    const auto newest = [&](const QString &product) {
        return db.read([=](Stores &s) { return s.pushes.newestOf(ctwing, ProductId(product)); });
    };
    db.keep(
        {test::push(kStartMs, "1", u"rare"_s), test::push(kStartMs, "2", u"p1"_s), test::push(kStartMs, "3", u"p1"_s)});
    QCOMPARE(newest(u"rare"_s)->id, 1); // not decoded yet
    QList<DecodedPush> results{{.pushId = 1, .state = DecodeState::Failed}, {.pushId = 2}, {.pushId = 3}};
    QVERIFY(db.write([=](Stores &s) { return s.decoding.apply({.pushes = results, .cursor = 3}); }));
    QCOMPARE(newest(u"rare"_s)->state, DecodeState::Failed);
    QCOMPARE(newest(u"p1"_s)->id, 3);
    QCOMPARE(newest(u"none"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(db.read([=](Stores &s) { return s.pushes.newestRejectOf(ctwing, ProductId(u"p1"_s)); }).error().code,
             ErrorCode::NotFound);
    db.keepRejects({{0, at(kStartMs), ctwing, ProductId(u"p1"_s), {}, 401, u"no"_s, {}, {}}});
    QCOMPARE(db.read([=](Stores &s) { return s.pushes.newestRejectOf(ctwing, ProductId(u"p1"_s)); })->status, 401);
}

void TestPushStore::aCancelledSearchSaysSo()
{
    test::StorageFixture db;
    QList<Push> pushes;
    for (int i = 0; i < 3000; ++i)
        pushes << test::push(kStartMs + i, QByteArray(200, 'x'));
    db.keep(pushes);
    int asked = 0;
    const auto cancelled = db.read([&asked](Stores &s) {
        return s.pushes.page({.text = u"nowhere"_s}, {}, 10, [&asked] { return ++asked > 1; });
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    // The connection is as good as before.
    QCOMPARE(db.read([](Stores &s) { return s.pushes.page({.text = u"xx"_s}, {}, 10); })->rows.size(), 10);
}

void TestPushStore::theRingOfRejectsIsBounded()
{
    test::StorageFixture db({.maxRejects = 64});
    QList<Reject> rejects;
    for (int i = 1; i <= 200; ++i)
        rejects << Reject{0, at(kStartMs + i), {}, {}, u"10.0.0.1"_s, 400, u"bad"_s, "head", "body"};
    db.keepRejects(rejects);
    QCOMPARE(db.storage().journal().rejectCount(), 200);
    const auto kept = db.read([](Stores &s) { return s.pushes.rejectsAfter(0, 1000); });
    QVERIFY(kept->size() >= 64 && kept->size() < 64 + 8);
    QCOMPARE(kept->last().id, 200);
    Reject last = rejects.last();
    last.id = 200;
    last.bodySize = 4;
    QCOMPARE(*db.read([](Stores &s) { return s.pushes.reject(200); }), last);
    QCOMPARE(db.read([](Stores &s) { return s.pushes.reject(1); }).error().code, ErrorCode::NotFound);
}

void TestPushStore::aCutBodyIsShownWithItsSize()
{
    test::StorageFixture db;
    db.keepRejects({{.receivedAt = at(kStartMs), .status = 413, .body = "cut", .bodySize = 1'048'577},
                    {.receivedAt = at(kStartMs), .status = 400, .body = "whole"}});
    const auto page = db.read([](Stores &s) { return s.pushes.page({}, {}, 10); });
    QCOMPARE(page->rows.at(0).bodySize, 5);
    QCOMPARE(page->rows.at(1).bodySize, 1'048'577);
    QCOMPARE(db.read([](Stores &s) { return s.pushes.reject(1); })->bodySize, 1'048'577);
}

void TestPushStore::linesComeWithAllThatIsKept()
{
    test::StorageFixture db;
    const QByteArray large(1024 * 1024, 'x');
    db.keep({test::push(kStartMs, "1"), test::push(kStartMs + 1, large), test::push(kStartMs + 2, large),
             test::push(kStartMs + 3, "4")});
    db.keepRejects({{.receivedAt = at(kStartMs + 9), .status = 401, .body = "no"}});
    QList<LogRow> rows = db.read([](Stores &s) { return s.pushes.page({}, {}, 10); })->rows;
    QCOMPARE(rows.size(), 5);
    rows << LogRow{.rejected = true, .id = 77}; // no longer kept
    qsizetype taken = 0;
    const auto first = db.read([&](Stores &s) { return s.pushes.full(rows, taken); });
    QCOMPARE(taken, 4); // what is large comes in parts
    QCOMPARE(first->size(), 4);
    QCOMPARE(first->at(0).reject.body, QByteArray("no"));
    QCOMPARE(first->at(1).push.body, QByteArray("4"));
    QCOMPARE(first->at(3).push.body, large);
    const auto rest = db.read([&](Stores &s) { return s.pushes.full(rows.mid(4), taken); });
    QCOMPARE(taken, 2);
    QCOMPARE(rest->size(), 1);
    QCOMPARE(rest->first().push.body, QByteArray("1"));
}

void TestPushStore::aSpanIsWhatAFilterCanShow()
{
    test::StorageFixture db;
    const auto span = [&db](const LogFilter &filter) {
        return *db.read([filter](Stores &s) { return s.pushes.span(filter); });
    };
    QCOMPARE(span({}).before, LogCursor({1, 1})); // nothing is kept yet
    QCOMPARE(span({}).after, LogCursor({0, 0}));
    QList<Push> pushes;
    for (int i = 0; i < 10; ++i)
        pushes << test::push(kStartMs + i * 600'000, "{}");
    db.keep(pushes);
    db.keepRejects({{.receivedAt = at(kStartMs), .status = 401}});
    QCOMPARE(span({}).before, LogCursor({11, 2}));
    QCOMPARE(span({}).after, LogCursor({0, 0}));
    QCOMPARE(span({.withRejects = false}).after, LogCursor({0, 1}));
    QCOMPARE(span({.withPushes = false}).after, LogCursor({10, 0}));
    const LogSpan middle = span({.from = at(kStartMs + 3 * 600'000), .to = at(kStartMs + 5 * 600'000)});
    QCOMPARE(middle.after.beforePush, 3);
    QCOMPARE(middle.before.beforePush, 7); // a minute's room for clocks that jumped
}

void TestPushStore::eventsAreCounted()
{
    test::StorageFixture db;
    QVERIFY(db.write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); }));
    QVERIFY(db.write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    const qint64 key = db.read([](Stores &s) { return s.devices.entry(DeviceId(u"d1"_s)); })->key;
    const auto event = [key](qint64 push, const QString &name) {
        DecodedPush made{.pushId = push, .state = DecodeState::Decoded};
        made.messages << DecodedMessage{MessageKind::EventReport, key, kStartMs + push, "{}", name}
                      << DecodedMessage{MessageKind::PropertyReport, key, kStartMs + push, "{}"};
        return made;
    };
    const auto counts = [&db] { return *db.read([](Stores &s) { return s.pushes.eventCounts(DeviceId(u"d1"_s)); }); };
    db.keep({test::push(kStartMs, "1"), test::push(kStartMs, "2"), test::push(kStartMs, "3")});
    QVERIFY(counts().isEmpty());
    const QList<DecodedPush> made{event(1, u"fire_alarm"_s), event(2, u"fault"_s), event(3, u"fire_alarm"_s)};
    QVERIFY(db.write([made](Stores &s) { return s.decoding.apply({.pushes = made, .cursor = 3}); }));
    QCOMPARE(counts(), (QList<EventCount>{{u"fault"_s, 1, at(kStartMs + 2)}, {u"fire_alarm"_s, 2, at(kStartMs + 3)}}));
    const DecodedPush again = event(3, u"fault"_s); // decoded again, with another outcome
    QVERIFY(db.write([again](Stores &s) { return s.decoding.apply({.pushes = {again}, .isRerun = true}); }));
    QCOMPARE(counts(), (QList<EventCount>{{u"fault"_s, 2, at(kStartMs + 3)}, {u"fire_alarm"_s, 1, at(kStartMs + 1)}}));
    QVERIFY(db.read([](Stores &s) { return s.pushes.eventCounts(DeviceId(u"none"_s)); })->isEmpty());
}

void TestPushStore::messagesOfADeviceNewestFirst()
{
    test::StorageFixture db;
    QVERIFY(db.write([](Stores &s) { return s.products.insert(test::product(u"p1"_s)); }));
    QVERIFY(db.write([](Stores &s) { return s.devices.insert(test::device(u"d1"_s, u"p1"_s)); }));
    const qint64 key = db.read([](Stores &s) { return s.devices.entry(DeviceId(u"d1"_s)); })->key;
    DecodedPush made;
    for (int i = 0; i < 20; ++i) {
        made.messages << DecodedMessage{i % 2 == 0 ? MessageKind::PropertyReport : MessageKind::EventReport,
                                        i < 10 ? key : key + 1, kStartMs + i, QByteArray::number(i)};
    }
    QVERIFY(db.write([made](Stores &s) { return s.decoding.apply({.pushes = {made}}); }));
    const auto read = [&](const MessageFilter &filter) {
        return *db.read([filter](Stores &s) { return s.pushes.messages(filter); });
    };
    QCOMPARE(read({}).size(), 20);
    QCOMPARE(read({.deviceId = u"d1"_s}).size(), 10);
    QCOMPARE(read({.deviceId = u"d1"_s}).first().json, QByteArray("9"));
    QCOMPARE(read({.deviceId = u"d1"_s, .kinds = {MessageKind::EventReport}}).size(), 5);
    QCOMPARE(read({.productId = u"p1"_s}).size(), 10);
    QCOMPARE(read({.from = at(kStartMs + 3), .to = at(kStartMs + 5)}).size(), 2);
    const auto first = read({.limit = 6});
    QCOMPARE(read({.beforeId = first.last().id}).size(), 14);
    QCOMPARE(read({.deviceId = u"none"_s}).size(), 0);
    QCOMPARE(first.first().pushId, 0); // not made by a push
}

QTEST_GUILESS_MAIN(TestPushStore)
#include "tst_pushstore.moc"
