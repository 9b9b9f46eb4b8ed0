#include "peertable.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] app::PeerAddress address(int family, const char *text)
{
    sockaddr_storage storage{};
    storage.ss_family = static_cast<sa_family_t>(family);
    if (family == AF_INET)
        inet_pton(family, text, &reinterpret_cast<sockaddr_in &>(storage).sin_addr);
    else
        inet_pton(family, text, &reinterpret_cast<sockaddr_in6 &>(storage).sin6_addr);
    return app::peerAddress(storage);
}

} // namespace

class TestPeerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMappedAddressIsTheIpv4One();
    void ipv6PeersAreNetworks();
    void connectionsAreCountedPerPeer();
    void thoseTurnedAwayAreCountedApart();
    void theRateIsPerSecond();
    void reconnectingDoesNotResetTheRate();
};

void TestPeerTable::aMappedAddressIsTheIpv4One()
{
    const app::PeerAddress plain = address(AF_INET, "203.0.113.7");
    const app::PeerAddress mapped = address(AF_INET6, "::ffff:203.0.113.7");
    QCOMPARE(mapped.text, u"203.0.113.7"_s);
    QVERIFY(plain.key == mapped.key);
}

void TestPeerTable::ipv6PeersAreNetworks()
{
    QVERIFY(address(AF_INET6, "2001:db8:1:2::1").key == address(AF_INET6, "2001:db8:1:2:ffff::9").key);
    QVERIFY(address(AF_INET6, "2001:db8:1:2::1").key != address(AF_INET6, "2001:db8:1:3::1").key);
    QCOMPARE(address(AF_INET6, "2001:db8::1").text, u"2001:db8::1"_s);
}

void TestPeerTable::connectionsAreCountedPerPeer()
{
    app::PeerTable table;
    const app::PeerKey first = address(AF_INET, "10.0.0.1").key;
    const app::PeerKey second = address(AF_INET, "10.0.0.2").key;
    QVERIFY(table.join(first, 2));
    QVERIFY(table.join(first, 2));
    QVERIFY(!table.join(first, 2));
    QVERIFY(table.join(second, 2));
    table.leave(first, 1);
    QVERIFY(table.join(first, 2));
}

void TestPeerTable::thoseTurnedAwayAreCountedApart()
{
    app::PeerTable table;
    const app::PeerKey peer = address(AF_INET, "10.0.0.1").key;
    QVERIFY(table.join(peer, 1));
    QVERIFY(table.joinTurnedAway(peer, 2));
    QVERIFY(table.joinTurnedAway(peer, 2));
    QVERIFY(!table.joinTurnedAway(peer, 2));
    QVERIFY(table.joinTurnedAway(address(AF_INET, "10.0.0.2").key, 2));
    table.leave(peer, 1); // its last served one: who are turned away still count
    QVERIFY(!table.joinTurnedAway(peer, 2));
    table.leaveTurnedAway(peer, 1);
    QVERIFY(table.joinTurnedAway(peer, 2));
    QVERIFY(table.join(peer, 1));
}

void TestPeerTable::theRateIsPerSecond()
{
    app::PeerTable table;
    const auto counter = table.join(address(AF_INET, "10.0.0.1").key, 9);
    QVERIFY(counter->admit(7, 2));
    QVERIFY(counter->admit(7, 2));
    QVERIFY(!counter->admit(7, 2));
    QVERIFY(counter->admit(8, 2));
}

void TestPeerTable::reconnectingDoesNotResetTheRate()
{
    app::PeerTable table;
    const app::PeerKey peer = address(AF_INET, "10.0.0.1").key;
    QVERIFY(table.join(peer, 9)->admit(7, 1));
    table.leave(peer, 7);
    QVERIFY(!table.join(peer, 9)->admit(7, 1));
}

QTEST_APPLESS_MAIN(TestPeerTable)
#include "tst_peertable.moc"
