#include "pushreach.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ui::Reach)

class tst_PushReach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHostTellsWhoCanCall_data()
    {
        using ui::Reach;
        QTest::addColumn<QString>("url");
        QTest::addColumn<ui::Reach>("reach");
        const QList<std::pair<QString, Reach>> rows{
            {u"http://127.0.0.1:8844/x"_s, Reach::ThisComputer},     {u"http://127.8.0.1/x"_s, Reach::ThisComputer},
            {u"http://localhost/x"_s, Reach::ThisComputer},          {u"http://LOCALHOST:1/x"_s, Reach::ThisComputer},
            {u"http://[::1]:8844/x"_s, Reach::ThisComputer},         {u"http://0.0.0.0:8844/x"_s, Reach::ThisComputer},
            {u"http://[::ffff:127.0.0.1]/x"_s, Reach::ThisComputer}, {QString(), Reach::ThisComputer},
            {u"http://10.1.2.3/x"_s, Reach::LocalNetwork},           {u"http://172.16.0.1/x"_s, Reach::LocalNetwork},
            {u"http://172.31.255.255/x"_s, Reach::LocalNetwork},     {u"http://172.32.0.1/x"_s, Reach::Public},
            {u"http://192.168.1.5/x"_s, Reach::LocalNetwork},        {u"http://169.254.1.1/x"_s, Reach::LocalNetwork},
            {u"http://100.64.0.1/x"_s, Reach::LocalNetwork},         {u"http://100.128.0.1/x"_s, Reach::Public},
            {u"http://[fd00::1]/x"_s, Reach::LocalNetwork},          {u"http://[fe80::1]/x"_s, Reach::LocalNetwork},
            {u"http://[2400:3200::1]/x"_s, Reach::Public},           {u"http://iot-server/x"_s, Reach::LocalNetwork},
            {u"http://nas.local/x"_s, Reach::LocalNetwork},          {u"http://8.8.8.8/x"_s, Reach::Public},
            {u"https://iot.example.com/x"_s, Reach::Public}};
        for (const auto &[url, reach] : rows)
            QTest::newRow(qPrintable(url)) << url << reach;
    }
    void theHostTellsWhoCanCall()
    {
        QFETCH(QString, url);
        QFETCH(ui::Reach, reach);
        QCOMPARE(ui::reachOf(url), reach);
    }
    void addressesAreTheSame_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("itself") << u"http://iot.example.com/ctwing/a/notify"_s << true;
        QTest::newRow("host in capitals") << u"http://IOT.example.com/ctwing/a/notify"_s << true;
        QTest::newRow("default port") << u"http://iot.example.com:80/ctwing/a/notify"_s << true;
        QTest::newRow("with its token") << u"http://iot.example.com/ctwing/a/notify?token=abc"_s << true;
        QTest::newRow("another query") << u"http://iot.example.com/ctwing/a/notify?x=1"_s << false;
        QTest::newRow("another product") << u"http://iot.example.com/ctwing/b/notify"_s << false;
        QTest::newRow("another port") << u"http://iot.example.com:8844/ctwing/a/notify"_s << false;
        QTest::newRow("another scheme") << u"https://iot.example.com/ctwing/a/notify"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void addressesAreTheSame()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(ui::isSameAddress(other, u"http://iot.example.com/ctwing/a/notify"_s), same);
    }
    void aTokenIsNeverShown()
    {
        const QString shown = ui::withoutToken(u"http://h.cn/n?a=1&token=s3cret"_s);
        QVERIFY(!shown.contains("s3cret"_L1));
        QCOMPARE(shown, u"http://h.cn/n?a=1&token=••••••"_s);
        QCOMPARE(ui::withoutToken(u"http://h.cn/n?a=1"_s), u"http://h.cn/n?a=1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PushReach)
#include "tst_pushreach.moc"
