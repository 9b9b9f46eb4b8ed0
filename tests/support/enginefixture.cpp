#include "enginefixture.h"

#include "app/model/worker.h"
#include "app/net/httpfault.h"
#include "app/net/networktransport.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {
namespace {

constexpr auto kModel = R"({"properties":[
 {"id":"temperature","name":"温度","valueType":{"type":"float","scale":1,"unit":"celsiusDegrees"},"expands":{"readOnly":"true"}},
 {"id":"batteryLevel","name":"电量","valueType":{"type":"int","unit":"percent","min":0,"max":100},"expands":{"readOnly":"true"}}],
 "functions":[],"events":[{"id":"fire_alarm","name":"火警","valueType":{"type":"object","properties":[]},"expands":{"level":"urgent"}}],
 "tags":[]})";

/// Real connections, but to this computer alone: no test depends on a network, or calls a real cloud.
class LoopbackTransport final : public app::HttpTransport
{
public:
    explicit LoopbackTransport(std::unique_ptr<app::HttpTransport> real) : m_real(std::move(real)) {}

    QFuture<app::Result<app::HttpResponse>> send(const app::HttpCall &call, const app::CancelPtr &cancel) override
    {
        if (QHostAddress(call.url.host()).isLoopback())
            return m_real->send(call, cancel);
        return app::readyFuture(app::Result<app::HttpResponse>(app::failCall(
            app::HttpFault::Unresolved, u"%1 has no address."_s.arg(call.url.host()), {}, u"not in a test"_s)));
    }

private:
    std::unique_ptr<app::HttpTransport> m_real;
};

app::Result<std::unique_ptr<app::HttpTransport>> loopbackOnly()
{
    auto real = app::NetworkTransport::create({});
    if (!real)
        return tl::unexpected(real.error());
    return std::make_unique<LoopbackTransport>(std::move(*real));
}

void require(const app::Result<> &result)
{
    if (!result)
        qFatal("fixture: %s", qPrintable(app::toText(result.error())));
}

} // namespace

app::PlatformInfo platformOf(app::Engine &engine)
{
    const QList<app::PlatformInfo> platforms = engine.dockings().platforms();
    const auto is = [](const app::PlatformInfo &info) { return info.id == app::PlatformId(u"ctwing"_s); };
    const auto it = std::find_if(platforms.cbegin(), platforms.cend(), is);
    if (it == platforms.cend())
        qFatal("fixture: there is no CTWing");
    return *it;
}

EngineFixture::EngineFixture(app::PlatformMaker platforms) : m_platforms(std::move(platforms))
{
    open();
}

EngineFixture::~EngineFixture() = default;

void EngineFixture::open()
{
    m_engine = std::make_unique<app::Engine>(app::EngineOptions{.dataDir = m_folder.path(),
                                                                .listenAddress = u"127.0.0.1"_s,
                                                                .listenPort = quint16(0),
                                                                .adminPort = quint16(0),
                                                                .transport = loopbackOnly,
                                                                .platforms = m_platforms});
    require(m_engine->open());
    m_engine->serve();
    if (m_engine->listener().role != app::ListenerState::Role::Serving)
        qFatal("fixture: the engine does not listen");
}

void EngineFixture::restart()
{
    m_engine.reset();
    open();
}

QUrl EngineFixture::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:"_s + QString::number(m_engine->listener().port) + path);
}

void EngineFixture::addProduct(const QString &id)
{
    app::Product product;
    product.id = app::ProductId(id);
    product.name = u"烟雾报警器"_s;
    product.categoryId = u"|41|42|53|"_s;
    product.categoryName = u"烟雾报警器"_s;
    product.protocol = u"demo-v1"_s;
    product.transport = u"HTTP"_s;
    product.thingModel = *app::ThingModel::parse(QByteArray(kModel));
    require(wait(m_engine->registry().createProduct(product)));
    require(wait(m_engine->registry().publishProduct(product.id)));
}

void EngineFixture::addDevice(const QString &id, const QString &imei, const QString &product)
{
    app::Device device;
    device.id = app::DeviceId(id);
    device.name = id;
    device.productId = app::ProductId(product);
    app::Registry &registry = m_engine->registry();
    require(wait(registry.createDevice(device)));
    require(wait(registry.setDeviceEnabled(device.id, true)));
    require(wait(registry.saveConfiguration(device.id, app::PlatformId(u"ctwing"_s), {{u"imei"_s, imei}})));
    require(wait(registry.applyConfiguration(device.id)));
}

void EngineFixture::addDocking(const QString &product, const QString &token, const QString &allowed)
{
    app::Docking docking;
    docking.platform = app::PlatformId(u"ctwing"_s);
    docking.productId = app::ProductId(product);
    docking.name = u"烟感"_s;
    docking.settings = {{u"ctwingProductId"_s, u"15551234"_s},
                        {u"apiAddress"_s, u"https://ag-api.ctwing.cn/aep_device_management"_s}};
    if (!allowed.isEmpty())
        docking.settings.insert(u"allowedAddresses"_s, allowed);
    docking.secrets = {{u"appKey"_s, app::Secret(u"key"_s)}, {u"appSecret"_s, app::Secret(u"secret"_s)}};
    if (!token.isEmpty())
        docking.secrets.insert(u"pushToken"_s, app::Secret(token));
    require(wait(m_engine->dockings().create(docking)));
    require(wait(m_engine->dockings().setEnabled(docking.platform, docking.productId, true)));
}

Answer EngineFixture::post(const QString &path, const QByteArray &body)
{
    QNetworkRequest request(url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000); }();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QByteArray EngineFixture::push(const QString &imei, const QByteArray &payload, qint64 timestamp,
                               const QString &deviceId)
{
    const QString cloudId = deviceId.isEmpty() ? u"a1b2c3d4e5f6"_s + imei : deviceId;
    return QJsonDocument(
               QJsonObject{{u"messageType"_s, u"dataReport"_s},
                           {u"tenantId"_s, u"2000012345"_s},
                           {u"productId"_s, u"15551234"_s},
                           {u"deviceId"_s, cloudId},
                           {u"topic"_s, u"v1/up/ad"_s},
                           {u"timestamp"_s, timestamp},
                           {u"protocol"_s, u"lwm2m"_s},
                           {u"payload"_s, QJsonObject{{u"APPdata"_s, QString::fromLatin1(payload.toBase64())}}},
                           {u"IMEI"_s, imei},
                           {u"IMSI"_s, u"undefined"_s}})
        .toJson(QJsonDocument::Compact);
}

} // namespace test
