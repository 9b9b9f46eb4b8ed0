#include "simcloud.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace test {

SimCloud::SimCloud()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SIMULATOR), {u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--report-seconds"_s,
                                                u"0"_s, u"--join-seconds"_s, u"0"_s, u"--lifetime-pid"_s,
                                                QString::number(QCoreApplication::applicationPid())});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(20'000))
            qFatal("the simulator does not start: %s", qPrintable(m_process.errorString()));
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    if (cloud().isEmpty())
        qFatal("the simulator's ready line names no cloud");
}

SimCloud::~SimCloud()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QStringList SimCloud::imeis() const
{
    QStringList imeis;
    const QJsonArray devices = cloud().value("products"_L1).toArray().at(0).toObject().value("devices"_L1).toArray();
    for (const QJsonValue &device : devices)
        imeis.append(device["imei"_L1].toString());
    return imeis;
}

app::Docking SimCloud::docking(const QString &product) const
{
    const QJsonObject there = cloud();
    const QJsonObject first = there.value("products"_L1).toArray().at(0).toObject();
    app::Docking docking;
    docking.platform = app::PlatformId(u"ctwing"_s);
    docking.productId = app::ProductId(product);
    docking.name = u"烟感"_s;
    docking.settings = {{u"ctwingProductId"_s, QString::number(first.value("productId"_L1).toInteger())},
                        {u"apiAddress"_s, there.value("url"_L1)}};
    for (const auto &[key, value] :
         {std::pair{u"appKey"_s, there.value("appKey"_L1)}, std::pair{u"appSecret"_s, there.value("appSecret"_L1)},
          std::pair{u"masterKey"_s, first.value("masterKey"_L1)}})
        docking.secrets.insert(key, app::Secret(value.toString()));
    return docking;
}

app::Docking SimCloud::addDocking(EngineFixture &fixture, const QString &product) const
{
    app::Dockings &dockings = fixture.engine().dockings();
    const app::Docking wanted = docking(product);
    if (const auto created = wait(dockings.create(wanted)); !created)
        qFatal("simcloud: %s", qPrintable(app::toText(created.error())));
    if (const auto enabled = wait(dockings.setEnabled(wanted.platform, wanted.productId, true)); !enabled)
        qFatal("simcloud: %s", qPrintable(app::toText(enabled.error())));
    return wait(dockings.docking(wanted.platform, wanted.productId)).value();
}

void SimCloud::fault(const QString &mode, const QString &operation, int count)
{
    control("POST", u"/faults"_s,
            {{u"target"_s, u"ctwing"_s}, {u"mode"_s, mode}, {u"operation"_s, operation}, {u"count"_s, count}});
}

void SimCloud::clearFaults()
{
    control("DELETE", u"/faults"_s);
}

QJsonArray SimCloud::subscriptions()
{
    return state(u"ctwing"_s).value("subscriptions"_L1).toArray();
}

QJsonArray SimCloud::devices()
{
    return state(u"ctwing"_s).value("devices"_L1).toArray();
}

QJsonObject SimCloud::state(const QString &cloud)
{
    return control("GET", u"/state"_s).value(cloud).toObject();
}

QJsonObject SimCloud::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_ready.value("control"_L1).toObject().value("url"_L1).toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000); }();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("simcloud: %s: %s", qPrintable(path), reply->readAll().constData());
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace test
