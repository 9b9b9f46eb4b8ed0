#include "whynopush.h"

#include "app/cloud/formschema.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A record that should get pushes: enabled, on an address that can be reached.
ui::NoPushFacts healthy()
{
    ui::NoPushFacts facts;
    facts.listener.role = app::ListenerState::Role::Serving;
    facts.listener.address = u"0.0.0.0"_s;
    facts.listener.port = 8844;
    facts.docking.enabled = true;
    facts.docking.productId = app::ProductId(u"ours"_s);
    return facts;
}

int found(const QList<ui::Cause> &causes)
{
    return int(std::count_if(causes.cbegin(), causes.cend(), [](const ui::Cause &cause) { return cause.found; }));
}

bool says(const QList<ui::Cause> &causes, QLatin1StringView word)
{
    return std::any_of(causes.cbegin(), causes.cend(), [word](const ui::Cause &cause) {
        return cause.text.contains(word) || cause.advice.contains(word);
    });
}

} // namespace

class tst_WhyNoPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundWhenAllIsWellHere()
    {
        const QList<ui::Cause> causes = ui::WhyNoPush::causes(healthy());
        QCOMPARE(found(causes), 0);
        QVERIFY(says(causes, "8844"_L1)); // the firewall, with the port to open
        QVERIFY(says(causes, "minute"_L1));
    }

    void aFaultIsFound_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("listener stopped") << 0 << u"not running"_s;
        QTest::newRow("listener failed") << 1 << u"port in use"_s;
        QTest::newRow("loopback only") << 2 << u"127.0.0.1"_s;
        QTest::newRow("record disabled") << 3 << u"disabled"_s;
        QTest::newRow("refused") << 4 << u"401"_s;
        QTest::newRow("another product in the address") << 5 << u"theirs"_s;
    }
    void aFaultIsFound()
    {
        QFETCH(int, fault);
        QFETCH(QString, word);
        ui::NoPushFacts facts = healthy();
        if (fault == 0)
            facts.listener.role = app::ListenerState::Role::Stopped;
        if (fault == 1) {
            facts.listener.role = app::ListenerState::Role::Failed;
            facts.listener.error = app::Error{app::ErrorCode::Io, u"port in use"_s, u"close it"_s, {}, {}};
        }
        if (fault == 2)
            facts.listener.address = u"127.0.0.1"_s;
        if (fault == 3)
            facts.docking.enabled = false;
        if (fault == 4)
            facts.lastReject = app::LogRow{.rejected = true, .id = 1, .status = 401, .error = u"The token is wrong."_s};
        if (fault == 5)
            facts.otherProduct = u"theirs"_s;
        const QList<ui::Cause> causes = ui::WhyNoPush::causes(facts);
        QCOMPARE(found(causes), 1);
        QVERIFY(causes.constFirst().found);
        QVERIFY2(causes.constFirst().text.contains(word), qPrintable(causes.constFirst().text));
    }

    void aProxyMakesALoopbackAddressRight()
    {
        ui::NoPushFacts facts = healthy();
        facts.listener.address = u"127.0.0.1"_s;
        facts.publicBaseUrlSet = true;
        QCOMPARE(found(ui::WhyNoPush::causes(facts)), 0);
    }

    void aTokenAndAnAllowListAreNamed()
    {
        ui::NoPushFacts facts = healthy();
        facts.docking.storedSecrets = {QString::fromLatin1(app::kPushTokenKey)};
        facts.docking.settings.insert(QString::fromLatin1(app::kAllowedAddressesKey), u"10.0.0.0/8"_s);
        const QList<ui::Cause> causes = ui::WhyNoPush::causes(facts);
        QVERIFY(says(causes, "?token="_L1));
        QVERIFY(says(causes, "listed addresses"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_WhyNoPush)
#include "tst_whynopush.moc"
