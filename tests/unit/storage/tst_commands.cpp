#include "commandfixture.h"

#include "database.h"

#include <limits>

using namespace app;
using namespace Qt::StringLiterals;
using State = CommandState;
using test::command;
using test::idsOf;

/// How commands are kept and found.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommandComesBackAsItWasKept_data();
    void aCommandComesBackAsItWasKept();
    void aNewCommandHasAllItsDefaults();
    void itsLifeBeginsWithTheStateItWasKeptIn();
    void theDeviceMustBeOfTheProduct();
    void aCommandNamesItsCloud();
    void aKeyIsKeptOnce();
    void whatIsNotThereIsNotFound();
    void aBodyThatCannotBeReadIsSaid();
    void aDeletedDevicesCommandsKeepItsName();
    void listFilters_data();
    void listFilters();
    void listIsNewestFirstAndPaged();
    void aStateThatIsAskedForTwiceIsFoundOnce();
    void aDeviceThatWasMadeAgainShowsBothLives();
    void textIsFoundAsItStands_data();
    void textIsFoundAsItStands();
    void aListCanBeCancelled();
    void countsByState();
    void exportGoesInOrderOfId();
    void dockingsWaitInTheOrderOfTheirOldest();
    void aDockingsQueueIsOldestFirst();
    void openOnesAreReadInPages();
    void theCloudsIdFindsTheNewest();

private:
    QList<qint64> listed(const CommandFilter &filter, const PageRequest &page = {0, 50})
    {
        const auto found = m_db->read([=](Stores &s) { return s.commands.list(filter, page); });
        test::CommandFixture::must(found);
        m_total = found->total;
        return idsOf(found->rows);
    }
    std::unique_ptr<test::CommandFixture> m_db;
    qint64 m_total = 0;
};

void TestCommands::init()
{
    m_db = std::make_unique<test::CommandFixture>();
}

void TestCommands::aCommandComesBackAsItWasKept_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("read") << 0;
    QTest::newRow("write") << 1;
    QTest::newRow("invoke") << 2;
    QTest::newRow("raw") << 3;
}

void TestCommands::aCommandComesBackAsItWasKept()
{
    QFETCH(int, which);
    const QList<CommandBody> bodies{
        ReadProperty{{u"level"_s, u"温度"_s}}, WriteProperty{{{u"level"_s, qint64(9007199254740993)}}},
        InvokeFunction{u"reset"_s, {{u"x"_s, QJsonValue()}}}, RawCommand{RawCommand::Form::Text, u"开 \"1\"\n"_s}};
    Command full = command();
    full.body = bodies.at(which);
    full.origin = static_cast<CommandOrigin>(which);
    full.key = u"order-"_s + QString::number(which);
    full.ttlSeconds = 0;
    full.retryOf = 17;
    full.batch = u"batch"_s;
    full.state = State::Failed;
    full.cloudCommandId = u"11"_s;
    full.words = u"失败"_s;
    full.error = u"why"_s;
    full.hint = u"do"_s;
    full.reply = QJsonObject{{u"a"_s, 1}};
    full.sentAt = utcFromMs(1'700'000'000'500);
    full.finishedAt = utcFromMs(1'700'000'001'000);
    full.attempts = 2;
    full.id = m_db->keep(full);
    QVERIFY(full.id > 0);
    m_db->open(); // it is on disk
    QCOMPARE(m_db->find(full.id), full);
}

void TestCommands::aNewCommandHasAllItsDefaults()
{
    Command queued;
    queued.deviceId = DeviceId(u"d1"_s);
    queued.productId = ProductId(u"p1"_s);
    queued.platform = test::kCtwing;
    queued.body = ReadProperty{{u"level"_s}};
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    queued.id = m_db->keep(queued);
    const Command found = m_db->find(queued.id);
    QVERIFY(found.createdAt.toMSecsSinceEpoch() >= before);
    queued.createdAt = found.createdAt;
    queued.deviceName = u"设备 d1"_s;
    QCOMPARE(found, queued);
    QVERIFY(found.reply.isNull());
}

void TestCommands::itsLifeBeginsWithTheStateItWasKeptIn()
{
    const qint64 id = m_db->keep(command());
    const CommandStep first{.state = State::Queued, .at = command().createdAt};
    QCOMPARE(m_db->steps(id), QList<CommandStep>{first});
}

void TestCommands::theDeviceMustBeOfTheProduct()
{
    for (const Command &wrong : {command(u"d3"_s, u"p1"_s), command(u"none"_s, u"p1"_s), command(u"d1"_s, u""_s)}) {
        const auto refused = m_db->write([wrong](Stores &s) { return s.commands.insert(wrong); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(refused.error().field, u"deviceId"_s);
    }
    QVERIFY(m_db->write([](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    QVERIFY(!m_db->write([](Stores &s) { return s.commands.insert(command()); }));
}

void TestCommands::aCommandNamesItsCloud()
{
    const auto refused =
        m_db->write([](Stores &s) { return s.commands.insert(command(u"d1"_s, u"p1"_s, PlatformId())); });
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().field, u"platform"_s);
}

void TestCommands::aKeyIsKeptOnce()
{
    Command keyed = command();
    keyed.key = u"order-1"_s;
    const auto first = m_db->write([keyed](Stores &s) { return s.commands.insert(keyed); });
    keyed.deviceId = DeviceId(u"gone"_s); // whatever else it says
    const auto again = m_db->write([keyed](Stores &s) { return s.commands.insert(keyed); });
    QVERIFY(first && again);
    QVERIFY(first->isNew);
    QVERIFY(!again->isNew);
    QCOMPARE(again->id, first->id);
    keyed = command();
    keyed.key = u"order-2"_s;
    QVERIFY(m_db->keep(keyed) != first->id);
    QVERIFY(m_db->keep(command()) != m_db->keep(command())); // none is no key
    QCOMPARE(listed({}).size(), 4);
    QCOMPARE(m_db->steps(first->id).size(), 1);
}

void TestCommands::whatIsNotThereIsNotFound()
{
    QCOMPARE(m_db->read([](Stores &s) { return s.commands.find(7); }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_db->read([](Stores &s) { return s.commands.steps(7); }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_db->read([](Stores &s) { return s.commands.resultPushesSince(7); }).error().code, ErrorCode::NotFound);
}

void TestCommands::aBodyThatCannotBeReadIsSaid()
{
    const qint64 id = m_db->keep(command());
    const auto db = Database::open({.file = m_db->file()});
    QVERIFY((*db)->change(u"UPDATE command SET body = '{}'"_s));
    const auto refused = m_db->read([id](Stores &s) { return s.commands.find(id); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QVERIFY(refused.error().message.contains(QString::number(id)));
}

void TestCommands::aDeletedDevicesCommandsKeepItsName()
{
    const qint64 id = m_db->keep(command());
    QVERIFY(m_db->write([](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    QCOMPARE(m_db->find(id).deviceName, u"设备 d1"_s);
}

void TestCommands::listFilters_data()
{
    QTest::addColumn<CommandFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected"); // 1 … 6, newest first
    QTest::newRow("all") << CommandFilter{} << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("device") << CommandFilter{.deviceId = DeviceId(u"d1"_s)} << QList<qint64>{4, 2, 1};
    QTest::newRow("no such device") << CommandFilter{.deviceId = DeviceId(u"d9"_s)} << QList<qint64>{};
    QTest::newRow("part of a device id") << CommandFilter{.deviceId = DeviceId(u"d"_s)} << QList<qint64>{};
    QTest::newRow("product") << CommandFilter{.productId = ProductId(u"p1"_s)} << QList<qint64>{5, 4, 3, 2, 1};
    QTest::newRow("no such product") << CommandFilter{.productId = ProductId(u"p9"_s)} << QList<qint64>{};
    QTest::newRow("cloud") << CommandFilter{.platform = test::kCtwing} << QList<qint64>{6, 3, 2, 1};
    QTest::newRow("docking") << CommandFilter{.productId = ProductId(u"p1"_s), .platform = test::kCtwing}
                             << QList<qint64>{3, 2, 1};
    QTest::newRow("docking and states") << CommandFilter{.productId = ProductId(u"p1"_s),
                                                         .platform = test::kCtwing,
                                                         .states = {State::Failed, State::Succeeded}}
                                        << QList<qint64>{3, 2};
    QTest::newRow("one state") << CommandFilter{.states = {State::Succeeded}} << QList<qint64>{5, 2};
    QTest::newRow("states") << CommandFilter{.states = {State::Succeeded, State::Queued}} << QList<qint64>{6, 5, 2, 1};
    QTest::newRow("a state of none") << CommandFilter{.states = {State::Cancelled}} << QList<qint64>{};
    QTest::newRow("product and state") << CommandFilter{.productId = ProductId(u"p1"_s), .states = {State::Succeeded}}
                                       << QList<qint64>{5, 2};
    QTest::newRow("device and states") << CommandFilter{.deviceId = DeviceId(u"d1"_s),
                                                        .states = {State::Queued, State::Unknown}}
                                       << QList<qint64>{4, 1};
    QTest::newRow("device and cloud") << CommandFilter{.deviceId = DeviceId(u"d1"_s), .platform = test::kCtwing}
                                      << QList<qint64>{2, 1};
    QTest::newRow("batch") << CommandFilter{.batch = u"b"_s} << QList<qint64>{5, 3, 2};
    QTest::newRow("batch and state") << CommandFilter{.states = {State::Succeeded}, .batch = u"b"_s}
                                     << QList<qint64>{5, 2};
    QTest::newRow("batch and device") << CommandFilter{.deviceId = DeviceId(u"d1"_s), .batch = u"b"_s}
                                      << QList<qint64>{2};
    QTest::newRow("text and state") << CommandFilter{.states = {State::Succeeded}, .text = u"D2"_s} << QList<qint64>{5};
}

void TestCommands::listFilters()
{
    QFETCH(CommandFilter, filter);
    QFETCH(QList<qint64>, expected);
    const auto put = [this](const QString &device, const QString &product, const PlatformId &platform, State state,
                            const QString &batch) {
        Command one = command(device, product, platform);
        one.batch = batch;
        m_db->keep(one, state);
    };
    put(u"d1"_s, u"p1"_s, test::kCtwing, State::Queued, {});
    put(u"d1"_s, u"p1"_s, test::kCtwing, State::Succeeded, u"b"_s);
    put(u"d2"_s, u"p1"_s, test::kCtwing, State::Failed, u"b"_s);
    put(u"d1"_s, u"p1"_s, test::kOnenet, State::Unknown, {});
    put(u"d2"_s, u"p1"_s, test::kOnenet, State::Succeeded, u"b"_s);
    put(u"d3"_s, u"p2"_s, test::kCtwing, State::Queued, u"c"_s);
    QCOMPARE(listed(filter), expected);
    QCOMPARE(m_total, expected.size());
    qint64 counted = 0;
    const auto counts = m_db->read([filter](Stores &s) { return s.commands.counts(filter); });
    for (const qint64 number : *counts)
        counted += number;
    QCOMPARE(counted, expected.size());
}

void TestCommands::listIsNewestFirstAndPaged()
{
    for (int i = 0; i < 7; ++i)
        m_db->keep(command(), i % 2 == 0 ? State::Queued : State::Failed);
    QCOMPARE(listed({}, {0, 3}), (QList<qint64>{7, 6, 5}));
    QCOMPARE(m_total, 7);
    QCOMPARE(listed({}, {5, 3}), (QList<qint64>{2, 1}));
    QCOMPARE(listed({.states = {State::Queued, State::Failed}}, {2, 3}), (QList<qint64>{5, 4, 3}));
    QCOMPARE(m_total, 7);
    QCOMPARE(listed({}, {7, 3}), QList<qint64>{});
    QCOMPARE(m_total, 7);
}

void TestCommands::aStateThatIsAskedForTwiceIsFoundOnce()
{
    const qint64 id = m_db->keep(command());
    QCOMPARE(listed({.states = {State::Queued, State::Queued}}), QList<qint64>{id});
    QCOMPARE(m_total, 1);
}

void TestCommands::aDeviceThatWasMadeAgainShowsBothLives()
{
    const qint64 earlier = m_db->keep(command());
    QVERIFY(m_db->write([](Stores &s) { return s.devices.remove(DeviceId(u"d1"_s)); }));
    m_db->addDevice(u"d1"_s, u"p2"_s);
    const qint64 later = m_db->keep(command(u"d1"_s, u"p2"_s));
    QCOMPARE(listed({.deviceId = DeviceId(u"d1"_s)}), (QList<qint64>{later, earlier}));
    QCOMPARE(m_total, 2);
}

void TestCommands::textIsFoundAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("device id") << u"1"_s << true;
    QTest::newRow("device name") << u"设备 d1"_s << true;
    QTest::newRow("cloud id") << u"c-77"_s << true;
    QTest::newRow("body") << u"level"_s << true;
    QTest::newRow("what stands nowhere") << u"volume"_s << false;
    QTest::newRow("% is a letter") << u"c%7"_s << false;
    QTest::newRow("_ is a letter") << u"c_77"_s << false;
}

void TestCommands::textIsFoundAsItStands()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    Command one = command();
    one.cloudCommandId = u"c-77"_s;
    m_db->keep(one);
    QCOMPARE(listed({.text = text}).size(), found ? 1 : 0);
}

void TestCommands::aListCanBeCancelled()
{
    m_db->keepMany(300); // enough steps for SQLite to ask
    const auto cancelled = m_db->read([](Stores &s) {
        return s.commands.list({.text = u"nowhere"_s}, {0, 10}, [] { return true; });
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(m_db->read([](Stores &s) { return s.commands.list({.text = u"nowhere"_s}, {0, 10}); }));
}

void TestCommands::countsByState()
{
    Command one = command();
    one.batch = u"b"_s;
    m_db->keep(one, State::Succeeded);
    m_db->keep(one, State::Succeeded);
    m_db->keep(one, State::Queued);
    m_db->keep(command(u"d2"_s), State::Failed);
    const auto counts = [this](const CommandFilter &filter) {
        return *m_db->read([filter](Stores &s) { return s.commands.counts(filter); });
    };
    using Counts = QMap<State, qint64>;
    QCOMPARE(counts({.batch = u"b"_s}), (Counts{{State::Succeeded, 2}, {State::Queued, 1}}));
    QCOMPARE(counts({.deviceId = DeviceId(u"d2"_s)}), (Counts{{State::Failed, 1}}));
    QCOMPARE(counts({}), (Counts{{State::Succeeded, 2}, {State::Queued, 1}, {State::Failed, 1}}));
    QCOMPARE(counts({.batch = u"none"_s}), Counts());
}

void TestCommands::exportGoesInOrderOfId()
{
    m_db->keepMany(5);
    QCOMPARE(idsOf(*m_db->read([](Stores &s) { return s.commands.after(0, 3); })), (QList<qint64>{1, 2, 3}));
    QCOMPARE(idsOf(*m_db->read([](Stores &s) { return s.commands.after(3, 3); })), (QList<qint64>{4, 5}));
    QVERIFY(m_db->read([](Stores &s) { return s.commands.after(5, 3); })->isEmpty());
}

void TestCommands::dockingsWaitInTheOrderOfTheirOldest()
{
    const auto waiting = [this] { return *m_db->read([](Stores &s) { return s.commands.queuedDockings(); }); };
    using Docking = std::pair<PlatformId, ProductId>;
    const Docking p1(test::kCtwing, ProductId(u"p1"_s));
    const Docking p2(test::kCtwing, ProductId(u"p2"_s));
    QVERIFY(waiting().isEmpty());
    const qint64 first = m_db->keep(command());
    m_db->keep(command(u"d3"_s, u"p2"_s));
    m_db->keep(command());
    m_db->keep(command(u"d1"_s, u"p1"_s, test::kOnenet), State::Sent); // it does not wait
    QCOMPARE(waiting(), (QList<Docking>{p1, p2}));
    QVERIFY(*m_db->advance(first, {State::Queued}, {.state = State::Sent}));
    QCOMPARE(waiting(), (QList<Docking>{p2, p1}));
}

void TestCommands::aDockingsQueueIsOldestFirst()
{
    const auto queue = [this](const PlatformId &platform, const QString &product, int limit) {
        return idsOf(*m_db->read([=](Stores &s) { return s.commands.queued(platform, ProductId(product), limit); }));
    };
    m_db->keep(command());                                // 1
    m_db->keep(command(u"d3"_s, u"p2"_s));                // 2
    m_db->keep(command(u"d2"_s));                         // 3
    m_db->keep(command(), State::Accepted);               // 4
    m_db->keep(command(u"d1"_s, u"p1"_s, test::kOnenet)); // 5
    m_db->keep(command());                                // 6
    QCOMPARE(queue(test::kCtwing, u"p1"_s, 10), (QList<qint64>{1, 3, 6}));
    QCOMPARE(queue(test::kCtwing, u"p1"_s, 2), (QList<qint64>{1, 3}));
    QCOMPARE(queue(test::kCtwing, u"p2"_s, 10), QList<qint64>{2});
    QCOMPARE(queue(test::kOnenet, u"p1"_s, 10), QList<qint64>{5});
    QVERIFY(queue(test::kOnenet, u"p2"_s, 10).isEmpty());
}

void TestCommands::openOnesAreReadInPages()
{
    const QList<State> states{State::Sent,   State::Queued,  State::Accepted,
                              State::Failed, State::Unknown, State::Delivered};
    for (const State state : states)
        m_db->keep(command(), state);
    const auto open = [this](const QList<State> &wanted, qint64 after, int limit) {
        return idsOf(*m_db->read([=](Stores &s) { return s.commands.open(wanted, after, limit); }));
    };
    const QList<State> out{State::Sent, State::Unknown, State::Accepted, State::Delivered};
    QCOMPARE(open(out, 0, 50), (QList<qint64>{1, 3, 5, 6}));
    QCOMPARE(open(out, 0, 2), (QList<qint64>{1, 3}));
    QCOMPARE(open(out, 3, 2), (QList<qint64>{5, 6}));
    QVERIFY(open(out, 6, 2).isEmpty());
    QCOMPARE(open({State::Sent}, 0, std::numeric_limits<int>::max()), QList<qint64>{1});
    QVERIFY(open({}, 0, 50).isEmpty());
}

void TestCommands::theCloudsIdFindsTheNewest()
{
    Command known = command();
    known.cloudCommandId = u"11"_s;
    m_db->keep(known, State::Succeeded);
    const qint64 newer = m_db->keep(known, State::Accepted);
    known.deviceId = DeviceId(u"d2"_s);
    const qint64 others = m_db->keep(known, State::Accepted);
    m_db->keep(command()); // its id is not known
    const auto found = [this](const PlatformId &platform, const QString &device, const QString &id) {
        const auto one = *m_db->read(
            [=](Stores &s) { return s.commands.findByCloud(platform, ProductId(u"p1"_s), DeviceId(device), id); });
        return one ? one->id : 0;
    };
    QCOMPARE(found(test::kCtwing, u"d1"_s, u"11"_s), newer);
    QCOMPARE(found(test::kCtwing, u"d2"_s, u"11"_s), others);
    QCOMPARE(found(test::kOnenet, u"d1"_s, u"11"_s), 0);
    QCOMPARE(found(test::kCtwing, u"d1"_s, u"12"_s), 0);
    QCOMPARE(found(test::kCtwing, u"d1"_s, u""_s), 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
