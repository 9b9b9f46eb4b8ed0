#include "scene.h"

#include "meters.h"
#include "voice.h"

#include "app/engine/datatool.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pictures {
namespace {

constexpr int kPatienceMs = 10'000;
constexpr int kDevices = 24;

const QString kDocked = u"sx-smart-pro"_s;

constexpr auto kSmokeModel = R"({"properties":[
 {"id":"level","name":"烟雾浓度","valueType":{"type":"int","min":0,"max":1000},"expands":{"readOnly":"true","source":"device"},"description":"0 到 1000"},
 {"id":"battery","name":"电池电量","valueType":{"type":"int","unit":"percent"},"expands":{"readOnly":"true","source":"device"}},
 {"id":"temperature","name":"环境温度","valueType":{"type":"float","scale":1,"unit":"celsiusDegrees"},"expands":{"readOnly":"true","source":"device"}},
 {"id":"muted","name":"消音","valueType":{"type":"boolean","trueText":"已消音","trueValue":"1","falseText":"未消音","falseValue":"0"},"expands":{"readOnly":"false","source":"device"}},
 {"id":"place","name":"安装位置","valueType":{"type":"geoPoint"},"expands":{"readOnly":"false","source":"manual"}}],
 "functions":[{"id":"mute","name":"远程消音","async":false,"inputs":[{"id":"seconds","name":"时长","valueType":{"type":"int","unit":"seconds"}}],"output":{"type":"boolean"}}],
 "events":[{"id":"fire_alarm","name":"火警","valueType":{"type":"object","properties":[{"id":"code","name":"代码","valueType":{"type":"string"}}]},"expands":{"level":"urgent"}}],
 "tags":[{"id":"room","name":"房间","valueType":{"type":"string"},"expands":{"readOnly":"false"}}]})";

QJsonObject productOf(const QString &id, const QString &name, const QString &category, const QString &transport,
                      bool published)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"categoryId"_s, u"|41|42|53|"_s},
            {u"categoryName"_s, category},
            {u"protocol"_s, u"demo-v1"_s},
            {u"transport"_s, transport},
            {u"deviceType"_s, u"device"_s},
            {u"description"_s, id == kDocked ? u"社区一期烟感，电信 NB-IoT 接入"_s : QString()},
            {u"published"_s, published},
            {u"thingModel"_s, QJsonDocument::fromJson(kSmokeModel).object()}};
}

QJsonObject dockingOf(const QString &product, const QString &name, const QString &description, bool enabled)
{
    return {{u"platform"_s, u"ctwing"_s},
            {u"productId"_s, product},
            {u"name"_s, name},
            {u"description"_s, description},
            {u"enabled"_s, enabled},
            {u"settings"_s, QJsonObject{{u"ctwingProductId"_s, u"15551234"_s},
                                        {u"apiAddress"_s, u"https://ag-api.ctwing.cn/aep_device_management"_s}}},
            {u"secrets"_s, QJsonObject{{u"appKey"_s, u"invented-key"_s},
                                       {u"appSecret"_s, u"invented-secret"_s},
                                       {u"masterKey"_s, u"invented-master"_s}}}};
}

QString imei(int number)
{
    return u"864332041%1"_s.arg(112220 + number);
}

QJsonObject configuration()
{
    QJsonArray devices;
    for (int i = 0; i < kDevices; ++i) {
        devices.append(
            QJsonObject{{u"id"_s, u"sx-%1"_s.arg(i + 1, 4, 10, QChar(u'0'))},
                        {u"name"_s, u"%1号楼%2单元烟感"_s.arg(i / 4 + 1).arg(i % 4 + 1)},
                        {u"productId"_s, kDocked},
                        {u"enabled"_s, i % 8 != 7},
                        {u"tags"_s, QJsonObject{{u"room"_s, u"楼道"_s}}},
                        {u"configuration"_s, QJsonObject{{u"ctwing"_s, QJsonObject{{u"imei"_s, imei(i)}}}}}});
    }
    return {{u"products"_s, QJsonArray{productOf(kDocked, u"智慧社区烟感"_s, u"烟雾报警器"_s, u"HTTP"_s, true),
                                       productOf(u"nb-water-01"_s, u"NB 水表"_s, u"水表"_s, u"HTTP"_s, true),
                                       productOf(u"smoke-nb-demo"_s, u"烟雾报警器"_s, u"烟雾报警器"_s, u"HTTP"_s, true),
                                       productOf(u"light-demo"_s, u"智能灯"_s, u"灯"_s, u"MQTT"_s, true),
                                       productOf(u"ac-demo"_s, u"智能空调"_s, u"空调机"_s, u"MQTT"_s, false)}},
            {u"devices"_s, devices},
            {u"dockings"_s, QJsonArray{dockingOf(kDocked, u"智慧社区烟感"_s, u"社区一期 1,204 只"_s, true),
                                       dockingOf(u"nb-water-01"_s, u"NB 水表"_s, u"北区"_s, true),
                                       dockingOf(u"smoke-nb-demo"_s, u"烟雾报警器"_s, u"演示"_s, false)}}};
}

QByteArray report(int device, const QJsonObject &payload, int number)
{
    return QJsonDocument(QJsonObject{{u"upPacketSN"_s, -1},
                                     {u"upDataSN"_s, number},
                                     {u"topic"_s, u"v1/up/ad19"_s},
                                     {u"timestamp"_s, QDateTime::currentMSecsSinceEpoch()},
                                     {u"tenantId"_s, u"2000012345"_s},
                                     {u"serviceId"_s, 5},
                                     {u"protocol"_s, u"lwm2m"_s},
                                     {u"productId"_s, u"15551234"_s},
                                     {u"payload"_s, payload},
                                     {u"messageType"_s, u"dataReport"_s},
                                     {u"deviceId"_s, u"a1b2c3d4e5f60718293a4b5c%1"_s.arg(device, 8, 16, QChar(u'0'))},
                                     {u"IMSI"_s, u"undefined"_s},
                                     {u"IMEI"_s, imei(device)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

void until(const std::function<bool()> &done, const char *what)
{
    QElapsedTimer waited;
    waited.start();
    while (!done()) {
        if (waited.elapsed() > kPatienceMs)
            qFatal("gave up waiting for %s", what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
}

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

Scene::Scene()
{
    import();
    m_engine = std::make_unique<app::Engine>(app::EngineOptions{.dataDir = m_folder.path(),
                                                                .listenAddress = u"127.0.0.1"_s,
                                                                .listenPort = quint16(8844),
                                                                .adminPort = quint16(0)});
    if (const auto opened = m_engine->open(); !opened)
        qFatal("%s", qPrintable(app::toText(opened.error())));
    app::Settings settings = m_engine->settings();
    settings.publicBaseUrl = u"https://iot.example.cn"_s;
    if (const auto saved = m_engine->saveSettings(settings); !saved)
        qFatal("%s", qPrintable(app::toText(saved.error())));
    m_engine->serve();
    if (m_engine->listener().role != app::ListenerState::Role::Serving)
        qFatal("port 8844 is in use");
    receive();
    m_meters = std::make_unique<Meters>(*m_engine);
    m_voice = std::make_unique<Voice>(*m_engine);
}

Scene::~Scene() = default;

void Scene::import()
{
    const QString path = m_folder.filePath(u"scene.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(QJsonDocument(configuration()).toJson());
    file.close();
    const auto outcome = app::DataTool::importFile(m_folder.path(), path);
    for (const app::Error &fault : outcome.faults)
        qCritical("%s", qPrintable(app::toText(fault)));
    if (!outcome.faults.isEmpty())
        qFatal("the scene is not sound");
}

void Scene::receive()
{
    const QString path = u"/ctwing/"_s + kDocked + u"/notify"_s;
    for (int i = 0; i < 40; ++i) {
        const int device = i % (kDevices - 1);
        const QJsonObject payload{{u"level"_s, 20 + i * 7 % 60},
                                  {u"battery"_s, 96 - i % 20},
                                  {u"temperature"_s, 21.5 + i % 9},
                                  {u"muted"_s, i % 5 == 0 ? 1 : 0}};
        if (i == 12)
            (void)post(u"/ctwing/nb-water-01/notify"_s, report(90, {{u"reading"_s, 1204.6}}, 900));
        if (i == 20)
            (void)post(path, "{\"messageType\":\"dataReport\",");
        if (i == 25)
            (void)post(u"/ctwing/unknown-product/notify"_s, "{}");
        const QByteArray body = report(device, payload, i);
        if (post(path, body) != 200)
            qFatal("a push was not accepted");
        if (i == 30)
            (void)post(path, body); // delivered again
    }
    const auto pending = [this] { return m_engine->status().pendingDecode; };
    until([&] { return pending() == 0; }, "everything to be decoded");
}

int Scene::post(const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:8844"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    until([&] { return reply->isFinished(); }, "an answer");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace pictures
