#include "simulatorfacts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject ready()
{
    // In pieces of one line: moc loses the class behind a raw string of several.
    const QByteArray products =
        R"([{"productId":5,"name":"Meter","masterKey":"mk","devices":[{"name":"m-1","imei":"86"},{"name":"m-2"}]},)"
        R"({"productId":6,"name":"Other","masterKey":"mk2","devices":[]}])";
    const QByteArray one = R"({"port":4001,"url":"http://127.0.0.1:4001","appKey":"key1","appSecret":"s3",)"
                           R"("tenantId":"20","productId":5,"products":)" +
                           products + '}';
    return QJsonDocument::fromJson(R"({"pid":7,"one":)" + one +
                                   R"(,"two":{"port":4002,"url":"http://127.0.0.1:4002"},)"
                                   R"("control":{"port":4003,"url":"http://127.0.0.1:4003"}})")
        .object();
}

app::PlatformInfo cloud(const QString &id, const QString &name)
{
    app::PlatformInfo info;
    info.id = app::PlatformId(id);
    info.name = name;
    info.docking.fields = {{.key = u"appSecret"_s, .label = u"The secret"_s},
                           {.key = u"appKey"_s, .label = u"The key"_s},
                           {.key = u"masterKey"_s, .label = u"The master key"_s}};
    info.device.fields = {{.key = u"imei"_s, .label = u"IMEI"_s}};
    return info;
}

} // namespace

class tst_SimulatorFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsAreCalledAsTheFormCallsThem()
    {
        const auto groups = ui::SimulatorFacts::groups(ready(), {cloud(u"one"_s, u"Cloud One"_s)});
        QCOMPARE(groups.size(), 4); // the cloud, two products, control
        QCOMPARE(groups.at(0).title, u"Cloud One"_s);
        QVERIFY(!groups.at(0).isPart && groups.at(1).isPart && groups.at(2).isPart);
        QCOMPARE(texts(groups.at(0)), (QStringList{u"API address=http://127.0.0.1:4001"_s, u"The secret=s3"_s,
                                                   u"The key=key1"_s, u"tenantId=20"_s}));
        QCOMPARE(texts(groups.at(1)), (QStringList{u"Product ID at the cloud=5"_s, u"The master key=mk"_s,
                                                   u"m-1: IMEI=86"_s, u"Device name=m-2"_s}));
        QCOMPARE(texts(groups.at(3)), QStringList{u"Address for scripts=http://127.0.0.1:4003"_s});
    }
    void aCloudThatThisProgramDoesNotKnowIsLeftOut()
    {
        const auto groups = ui::SimulatorFacts::groups(ready(), {cloud(u"three"_s, u"Cloud Three"_s)});
        QCOMPARE(groups.size(), 1);
    }
    void nothingIsReadOfNothing()
    {
        QVERIFY(ui::SimulatorFacts::groups({}, {cloud(u"one"_s, u"Cloud One"_s)}).isEmpty());
    }

private:
    static QStringList texts(const ui::SimulatorGroup &group)
    {
        QStringList texts;
        for (const ui::SimulatorFact &fact : group.facts)
            texts << fact.label + u'=' + fact.value;
        return texts;
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorFacts)
#include "tst_simulatorfacts.moc"
