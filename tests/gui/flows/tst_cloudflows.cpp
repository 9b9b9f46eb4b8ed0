#include "consolewalk.h"

#include <QClipboard>
#include <QDialog>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The rest of the way makes no sense where a step failed.
#define NEXT()                                                                                                         \
    do {                                                                                                               \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

namespace {

enum CommandColumn { Time, Device, Platform, Text, State };

/// What stands of a device at a simulated cloud; empty when it is not there.
QJsonObject deviceAt(test::SimCloud &clouds, const QString &cloud, const QString &imei)
{
    const QJsonArray devices = clouds.state(cloud).value("devices"_L1).toArray();
    for (const QJsonValue device : devices)
        if (device["imei"_L1].toString() == imei)
            return device.toObject();
    return {};
}

} // namespace

/// The manual's way from an empty folder to a device that obeys and back, through widgets alone, with both telecom
/// clouds.
class tst_CloudFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_walk = std::make_unique<test::ConsoleWalk>();
        m_walk->clouds().control("POST", u"/settings"_s, {{u"joinSeconds"_s, 1}, {u"awake"_s, true}});
    }
    void cleanup() { m_walk.reset(); }

    void ctwingFromAnEmptyFolderAndBack()
    {
        const QString imei = u"868000000000017"_s;
        const QJsonObject cloud = m_walk->clouds().cloud();
        const QJsonObject there = cloud.value("products"_L1).toArray().at(0).toObject();
        m_walk->createProduct(u"water-ct"_s, u"智能水表"_s,
                              {{u"total"_s, u"累计用量"_s}, {u"valve"_s, u"阀门"_s, app::DataType::Int, true}});
        NEXT();
        m_walk->createDevice(u"meter-1"_s, u"一号水表"_s, u"water-ct"_s);
        NEXT();
        m_walk->configure(u"ctwing"_s, {{u"imei"_s, imei}});
        NEXT();
        m_walk->openCloud(u"电信CTWing"_s);
        m_walk->driver().click("addDocking");
        m_walk->driver().choose("field:id", u"water-ct"_s);
        m_walk->typeField("field:ctwingProductId", QString::number(there.value("productId"_L1).toInteger()));
        m_walk->typeField("field:apiAddress", cloud.value("url"_L1).toString());
        m_walk->typeField("field:appKey", cloud.value("appKey"_L1).toString());
        m_walk->typeField("field:appSecret", cloud.value("appSecret"_L1).toString());
        m_walk->typeField("field:masterKey", there.value("masterKey"_L1).toString());
        QCOMPARE(m_walk->checkCredentials(), u"云端认可所填内容。"_s);
        m_walk->saveAndEnable();
        NEXT();
        applyCreates(u"ctwing"_s, imei);
        NEXT();
        subscribe();
        NEXT();
        receive(u"ctwing"_s, imei, {{u"total"_s, 12.5}}, u"total"_s, u"12.5"_s);
        NEXT();
        command(u"ctwing"_s, imei, u"valve"_s);
        NEXT();
        takeApart(u"ctwing"_s, u"电信CTWing"_s, imei, u"确认删除此执行动作？"_s);
    }

    void onenetFromAnEmptyFolderAndBack()
    {
        const QString imei = u"869405030000993"_s;
        const QString token = u"flowToken0123456"_s;
        const QJsonObject cloud = m_walk->clouds().cloud(u"onenet"_s);
        const QJsonObject there = cloud.value("products"_L1).toArray().at(0).toObject();
        m_walk->createProduct(u"water-on"_s, u"智能水表"_s,
                              {{u"total"_s, u"累计用量"_s}, {u"3306_0_5850"_s, u"阀门"_s, app::DataType::Int, true}});
        NEXT();
        m_walk->createDevice(u"meter-1"_s, u"一号水表"_s, u"water-on"_s);
        NEXT();
        m_walk->configure(u"onenet"_s, {{u"imei"_s, imei}, {u"imsi"_s, u"460040000000993"_s}});
        NEXT();
        m_walk->openCloud(u"移动OneNet"_s);
        m_walk->driver().click("addDocking");
        m_walk->driver().choose("field:id", u"water-on"_s);
        m_walk->typeField("field:apiAddress", cloud.value("url"_L1).toString());
        m_walk->typeField("field:apiKey", there.value("accessKey"_L1).toString());
        m_walk->typeField("field:validateToken", token);
        m_walk->driver().click("advancedToggle");
        m_walk->driver().choose("field:generation", u"productKey"_s);
        m_walk->typeField("field:onenetProductId", there.value("productId"_L1).toString());
        QCOMPARE(m_walk->checkCredentials(), u"云端认可所填内容。"_s);
        m_walk->saveAndEnable();
        NEXT();
        applyCreates(u"onenet"_s, imei);
        NEXT();
        m_walk->openCloud(u"移动OneNet"_s);
        m_walk->driver().click("copy");
        // What OneNET's own console does: it asks the address to prove itself first.
        m_walk->clouds().control("POST", u"/onenet/subscribe"_s,
                                 {{u"productId"_s, there.value("productId"_L1)},
                                  {u"url"_s, QApplication::clipboard()->text()},
                                  {u"token"_s, token},
                                  {u"format"_s, u"current"_s}});
        receive(u"onenet"_s, imei, {{u"total"_s, 12.5}}, u"total"_s, u"12.5"_s);
        NEXT();
        command(u"onenet"_s, imei, u"3306_0_5850"_s);
        NEXT();
        takeApart(u"onenet"_s, u"移动OneNet"_s, imei, u"确认删除？"_s);
    }

private:
    void applyCreates(const QString &platform, const QString &imei)
    {
        QVERIFY(deviceAt(m_walk->clouds(), platform, imei).isEmpty());
        m_walk->openDevice();
        const QString said = m_walk->applyConfiguration(platform);
        QVERIFY2(said.contains(u"在云端创建"_s), qPrintable(said));
        QVERIFY(m_walk->driver().hasVisible("info:bindings"));
        // It registers there as a device does that is switched on.
        const auto isOnline = [&] {
            const QJsonObject device = deviceAt(m_walk->clouds(), platform, imei);
            return device.value(platform == "ctwing"_L1 ? "netStatus"_L1 : "status"_L1).toInt() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), test::ConsoleWalk::kPatience);
    }

    void subscribe()
    {
        m_walk->openCloud(u"电信CTWing"_s);
        m_walk->driver().click("subscribeAll");
        auto *dialog = m_walk->driver().find<QDialog>("subscribeDialog");
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"subscribeOk"_s)->click();
        auto *list = m_walk->driver().find<QListView>("subscriptionList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, test::ConsoleWalk::kPatience);
        m_walk->driver().click("copy");
        const QJsonArray kept = m_walk->clouds().subscriptions();
        QCOMPARE(kept.size(), list->model()->rowCount());
        for (const QJsonValue each : kept)
            QCOMPARE(each["subUrl"_L1].toString(), QApplication::clipboard()->text());
    }

    void receive(const QString &platform, const QString &imei, const QJsonObject &values, const QString &property,
                 const QString &shown)
    {
        m_walk->clouds().control("POST", u'/' + platform + u"/report"_s, {{u"imei"_s, imei}, {u"values"_s, values}});
        m_walk->driver().click("rail-journal");
        QTRY_VERIFY_WITH_TIMEOUT(m_walk->rows("journalTable") > 0, test::ConsoleWalk::kPatience);
        const auto isDecoded = [this] {
            for (int row = 0; row < m_walk->rows("journalTable"); ++row)
                if (m_walk->logRow(row).contains(u"已解码"_s) && m_walk->logRow(row).contains(u"一号水表"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDecoded(), test::ConsoleWalk::kPatience);
        m_walk->openDevice();
        m_walk->showDeviceTab(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_walk->value(property).section(u' ', 0, 0).toDouble(), shown.toDouble(),
                                  test::ConsoleWalk::kPatience);
    }

    void command(const QString &platform, const QString &imei, const QString &property)
    {
        m_walk->openDevice();
        m_walk->writeProperty(property, u"0"_s);
        m_walk->driver().click("rail-command");
        QTRY_COMPARE(m_walk->rows("commandTable"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_walk->cell("commandTable", 0, State), u"成功"_s, 2 * test::ConsoleWalk::kPatience);
        const QJsonObject counters = m_walk->clouds().control("GET", u"/counters"_s);
        const QJsonObject accepted = counters.value(platform).toObject().value("commandsAccepted"_L1).toObject();
        int taken = 0;
        for (const QJsonValue count : accepted)
            taken += count.toInt();
        QCOMPARE(taken, 1);
        const QJsonObject values = deviceAt(m_walk->clouds(), platform, imei).value("values"_L1).toObject();
        QCOMPARE(values.value("valve"_L1).toInt(-1), 0);
    }

    /// 解绑 with deletion at the cloud, 禁用, 删除; nothing is taken in any more.
    void takeApart(const QString &platform, const QString &tab, const QString &imei, const QString &question)
    {
        m_walk->openDevice();
        m_walk->showDeviceTab(0);
        m_walk->unbind(platform);
        QTRY_VERIFY(deviceAt(m_walk->clouds(), platform, imei).isEmpty());
        m_walk->openCloud(tab);
        m_walk->driver().click("copy");
        const QString path = QUrl(QApplication::clipboard()->text()).path();
        auto *table = m_walk->driver().find<ui::PagedTable>("dockingTable");
        QVERIFY(table->linkRect(0, u"delete"_s).isEmpty()); // not while it is enabled
        m_walk->driver().clickLink("dockingTable", 0, u"disable"_s);
        QTRY_VERIFY(!table->linkRect(0, u"enable"_s).isEmpty());
        QCOMPARE(m_walk->fixture().post(path, "{}").status, 404);
        m_walk->driver().clickLink("dockingTable", 0, u"delete"_s);
        QCOMPARE(m_walk->driver().question(), question);
        m_walk->driver().confirm();
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    std::unique_ptr<test::ConsoleWalk> m_walk;
};

QTEST_MAIN(tst_CloudFlows)
#include "tst_cloudflows.moc"
