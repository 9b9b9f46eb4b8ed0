#include "meters.h"

#include "must.h"

#include "app/model/thingmodel.h"
#include "app/model/worker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pictures {
namespace {

constexpr auto kModel = R"({"properties":[
 {"id":"total","name":"累计用量","valueType":{"type":"double","scale":3,"unit":"cubicMeter"},"expands":{"readOnly":"true","source":"device"}},
 {"id":"valve","name":"阀门","valueType":{"type":"int","min":0,"max":1},"expands":{"readOnly":"false","source":"device"}},
 {"id":"interval","name":"上报间隔","valueType":{"type":"int","min":10,"max":86400,"unit":"seconds"},"expands":{"readOnly":"false","source":"device"}}],
 "functions":[{"id":"reboot","name":"重启","async":false,"inputs":[{"id":"delay","name":"延时","valueType":{"type":"int","unit":"seconds"}}]}],
 "events":[],"tags":[]})";

app::DeviceId meter(int number)
{
    return app::DeviceId(u"water-%1"_s.arg(number + 1, 4, 10, QChar(u'0')));
}

} // namespace

Meters::Meters(app::Engine &engine) : m_engine(engine)
{
    m_clouds.control("POST", u"/settings"_s, {{u"awake"_s, true}, {u"speed"_s, 20}});
    makeProduct();
    dock();
    command();
}

void Meters::makeProduct()
{
    app::Product product;
    product.id = app::ProductId(QString::fromLatin1(kProduct));
    product.name = u"智能水表"_s;
    product.categoryId = u"|41|42|53|"_s;
    product.categoryName = u"水表"_s;
    product.protocol = u"demo-v1"_s;
    product.transport = u"HTTP"_s;
    product.thingModel = *app::ThingModel::parse(QByteArray(kModel));
    must(m_engine.registry().createProduct(product));
    must(m_engine.registry().publishProduct(product.id));
}

void Meters::dock()
{
    app::Docking record = m_clouds.docking(QString::fromLatin1(kProduct));
    record.name = u"智能水表"_s;
    record.description = u"演练环境"_s;
    (void)must(m_engine.dockings().create(record));
    must(m_engine.dockings().setEnabled(app::PlatformId(u"ctwing"_s), app::ProductId(QString::fromLatin1(kProduct)),
                                        true));
    const QStringList imeis = m_clouds.imeis();
    for (int i = 0; i < imeis.size(); ++i) {
        app::Device device;
        device.id = meter(i);
        device.name = u"%1 号楼水表"_s.arg(i + 1);
        device.productId = app::ProductId(QString::fromLatin1(kProduct));
        device.configuration[app::PlatformId(u"ctwing"_s)].values = {{u"imei"_s, imeis.at(i)}};
        must(m_engine.registry().createDevice(device));
        must(m_engine.registry().setDeviceEnabled(device.id, true));
    }
    m_clouds.control("POST", u"/ctwing/subscribe"_s,
                     {{u"productId"_s, m_clouds.cloud().value("productId"_L1)},
                      {u"url"_s, u"http://127.0.0.1:8844/ctwing/%1/notify"_s.arg(QLatin1StringView(kProduct))}});
    for (const QString &imei : imeis)
        m_clouds.control("POST", u"/ctwing/report"_s, {{u"imei"_s, imei}});
}

void Meters::command()
{
    m_clouds.control("POST", u"/ctwing/device"_s, {{u"imei"_s, m_clouds.imeis().at(1)}, {u"behaviour"_s, u"refuse"_s}});
    const auto submit = [this](int number, const app::CommandBody &body, const QDateTime &notBefore = {}) {
        return must(m_engine.commands().submit({.deviceId = meter(number), .body = body, .notBefore = notBefore}));
    };
    const auto ends = [this](qint64 id) {
        until([&] { return app::isEnd(must(m_engine.commands().detail(id)).command.state); }, "a command");
    };
    ends(submit(0, app::ReadProperty{{u"total"_s}}));
    ends(submit(1, app::WriteProperty{{{u"valve"_s, 0}}}));
    ends(submit(2, app::InvokeFunction{u"reboot"_s, {{u"delay"_s, 5}}}));
    (void)submit(2, app::WriteProperty{{{u"interval"_s, 3600}}}, QDateTime::currentDateTimeUtc().addSecs(7200));
    ends(submit(0, app::WriteProperty{{{u"valve"_s, 0}}}));
}

} // namespace pictures
