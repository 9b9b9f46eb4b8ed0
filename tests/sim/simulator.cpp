#include "sim/simulator.h"

#include "sim/base/settingsjson.h"
#include "sim/control/seed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

const char *word(ctwing::Protocol protocol)
{
    switch (protocol) {
    case ctwing::Protocol::Mqtt:
        return "mqtt";
    case ctwing::Protocol::Tcp:
        return "tcp";
    case ctwing::Protocol::Lwm2m:
        break;
    }
    return "lwm2m";
}

const char *word(ctwing::Form form)
{
    switch (form) {
    case ctwing::Form::ThingModel:
        return "thing-model";
    case ctwing::Form::Profile:
        return "profile";
    case ctwing::Form::Transparent:
        break;
    }
    return "transparent";
}

/// The first product's members stand beside the list too: what a test mostly needs.
void addFirst(Json &cloud, const char *idName, const char *keyName)
{
    if (cloud["products"].empty())
        return;
    const Json first = cloud["products"][0];
    cloud[idName] = first[idName];
    cloud[keyName] = first[keyName];
}

} // namespace

Simulator::Simulator(const Options &options)
    : m_options(options), m_settings(options.settings), m_clock(m_settings), m_log(m_clock),
      m_poster(options.authorityFile), m_ctwing(m_settings, m_clock, m_log, m_poster),
      m_onenet(m_settings, m_clock, m_log, m_poster), m_dueros(m_settings, m_clock, m_log, m_poster),
      m_ctwingFront(
          "ctwing", m_faults, m_log,
          {[this](const Request &request) { return m_ctwing.gate().operationOf(request); },
           [this](const Request &request, const Answer &answer) { answer(m_ctwing.gate().answer(request)); }}),
      m_onenetFront(
          "onenet", m_faults, m_log,
          {[this](const Request &request) { return m_onenet.gate().operationOf(request); },
           [this](const Request &request, const Answer &answer) { m_onenet.gate().answer(request, answer); }}),
      m_duerosFront("dueros", m_faults, m_log,
                    {[](const Request &request) { return dueros::Assistant::operationOf(request); },
                     [this](const Request &request, const Answer &answer) { m_dueros.answer(request, answer); }}),
      m_ctwingControl(m_ctwing), m_onenetControl(m_onenet), m_duerosControl(m_dueros),
      m_control(m_settings, m_faults, m_log,
                {[this] {
                     return Json::object({{"ctwing", m_ctwing.describe()},
                                          {"onenet", m_onenet.describe()},
                                          {"dueros", m_dueros.describe()},
                                          {"faults", m_faults.describe()},
                                          {"counters", m_log.counters()},
                                          {"settings", toJson(m_settings)}});
                 },
                 [this] {
                     m_ctwing.fleet().restartReports();
                     m_onenet.fleet().restartReports();
                 }}),
      m_ctwingServer([this](const Request &request, const Answer &answer) { m_ctwingFront.handle(request, answer); }),
      m_onenetServer([this](const Request &request, const Answer &answer) { m_onenetFront.handle(request, answer); }),
      m_duerosServer([this](const Request &request, const Answer &answer) { m_duerosFront.handle(request, answer); }),
      m_controlServer([this](const Request &request, const Answer &answer) { m_control.handle(request, answer); })
{
    m_control.add(m_ctwingControl.routes());
    m_control.add(m_onenetControl.routes());
    m_control.add(m_duerosControl.routes());
}

std::optional<QString> Simulator::start()
{
    if (const auto wrong = sow(m_options.seed, m_ctwing.store(), m_onenet.store(), m_clock.nowMs()))
        return wrong;
    const auto listen = [](Server &server, quint16 wanted, const TlsFiles &tls,
                           quint16 &got) -> std::optional<QString> {
        const auto port = server.listen(wanted, tls);
        if (!port)
            return port.error();
        got = *port;
        return std::nullopt;
    };
    if (const auto wrong = listen(m_ctwingServer, m_options.ctwingPort, m_options.tls, m_ctwingPort))
        return wrong;
    if (const auto wrong = listen(m_onenetServer, m_options.onenetPort, m_options.tls, m_onenetPort))
        return wrong;
    if (const auto wrong = listen(m_duerosServer, m_options.duerosPort, m_options.tls, m_duerosPort))
        return wrong;
    if (const auto wrong = listen(m_controlServer, m_options.controlPort, {}, m_controlPort))
        return wrong;
    m_ctwing.fleet().restartReports();
    m_onenet.fleet().restartReports();
    return std::nullopt;
}

Json Simulator::describe() const
{
    return Json::object(
        {{"pid", QCoreApplication::applicationPid()},
         {"ctwing", describeCtwing()},
         {"onenet", describeOnenet()},
         {"dueros", Json::object({{"port", m_duerosPort}, {"url", address(m_duerosPort) + u"/saiya/smarthome"_s}})},
         {"control", Json::object({{"port", m_controlPort}, {"url", u"http://127.0.0.1:%1"_s.arg(m_controlPort)}})}});
}

Json Simulator::describeCtwing() const
{
    const ctwing::Store &store = m_ctwing.store();
    Json products = Json::array();
    for (const auto &[id, product] : store.products) {
        Json devices = Json::array();
        for (const auto &[deviceId, device] : store.devices) {
            if (device.productId == id)
                devices.push_back(Json::object({{"deviceId", deviceId},
                                                {"imei", device.imei},
                                                {"deviceSn", device.deviceSn},
                                                {"name", device.name}}));
        }
        products.push_back(Json::object({{"productId", id},
                                         {"name", product.name},
                                         {"masterKey", product.masterKey},
                                         {"protocol", word(product.protocol)},
                                         {"form", word(product.form)},
                                         {"devices", devices}}));
    }
    Json cloud = Json::object({{"port", m_ctwingPort},
                               {"url", address(m_ctwingPort)},
                               {"appKey", store.appKey},
                               {"appSecret", store.appSecret},
                               {"tenantId", store.tenantId},
                               {"products", products}});
    addFirst(cloud, "productId", "masterKey");
    return cloud;
}

Json Simulator::describeOnenet() const
{
    const onenet::Store &store = m_onenet.store();
    Json products = Json::array();
    for (const auto &[id, product] : store.products) {
        Json devices = Json::array();
        for (const auto &[did, device] : store.devices) {
            if (device.productId == id)
                devices.push_back(Json::object({{"did", did},
                                                {"name", device.name},
                                                {"imei", device.imei},
                                                {"imsi", device.imsi},
                                                {"secKey", device.secKey}}));
        }
        products.push_back(Json::object({{"productId", id},
                                         {"name", product.name},
                                         {"apiKey", product.apiKey},
                                         {"accessKey", product.accessKey},
                                         {"access", product.access == onenet::Access::LwM2m ? "lwm2m" : "onejson"},
                                         {"devices", devices}}));
    }
    Json cloud = Json::object({{"port", m_onenetPort},
                               {"url", address(m_onenetPort)},
                               {"userId", store.userId},
                               {"userKey", store.userKey},
                               {"products", products}});
    addFirst(cloud, "productId", "apiKey");
    addFirst(cloud, "productId", "accessKey");
    return cloud;
}

QString Simulator::address(quint16 port) const
{
    return (m_options.tls.certificate.isEmpty() ? u"http://127.0.0.1:%1"_s : u"https://127.0.0.1:%1"_s).arg(port);
}

} // namespace sim
