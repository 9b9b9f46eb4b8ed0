#include "testpush.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::PushSender)
};

constexpr int kTimeoutMs = 10'000;
constexpr int kDevicesLookedAt = 50;

/// The address by which this computer reaches a listener of its own.
QString nearAddress(const QString &listening)
{
    const QHostAddress address(listening);
    if (address == QHostAddress::AnyIPv4)
        return u"127.0.0.1"_s;
    return address == QHostAddress::AnyIPv6 ? u"::1"_s : listening;
}

/// The identity of a device whose push would find it; an enabled one when there is one.
QString someIdentity(Stores &stores, const PlatformId &platform, const ProductId &product)
{
    DeviceFilter bound;
    bound.productId = product.text();
    bound.boundTo = {platform.text()};
    const auto devices = stores.devices.list(bound, {0, kDevicesLookedAt});
    QString found;
    const QList<Device> rows = devices ? devices->rows : QList<Device>();
    for (const Device &device : rows) {
        for (const CloudBinding &binding : device.bindings) {
            if (binding.platform != platform || binding.key.isEmpty())
                continue;
            if (device.state != DeviceState::NotActive)
                return binding.key;
            found = found.isEmpty() ? binding.key : found;
        }
    }
    return found;
}

QUrl addressOf(const ListenerPlace &place, const PlatformInfo &platform, const ProductId &product, const Secret &token)
{
    QUrl url = placeUrl(place);
    url.setPath(u'/' + QString::fromUtf8(platform.pushSegment) + u'/' + product.text() + u"/notify"_s);
    if (!token.isEmpty())
        url.setQuery(QUrlQuery{{u"token"_s, token.revealText()}});
    return url;
}

QNetworkRequest requestOf(const TestPush &push)
{
    QNetworkRequest request(push.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kTimeoutMs);
    return request;
}

/// The listener's certificate bears the name that the cloud calls, not the address of this computer: it is accepted
/// when it is the very one of the settings.
void acceptOwnCertificate(QNetworkReply *reply, const QString &file)
{
    QFile input(file);
    if (file.isEmpty() || !input.open(QIODevice::ReadOnly))
        return;
    const QSslCertificate own = QSslCertificate::fromData(input.readAll(), QSsl::Pem).value(0);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply, own] {
        if (!own.isNull() && reply->sslConfiguration().peerCertificate() == own)
            reply->ignoreSslErrors();
    });
}

Result<TestAnswer> answerOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0)
        return TestAnswer{status, reply.readAll()};
    const QUrl url = reply.url();
    QString reason = reply.errorString();
    if (!url.query().isEmpty())
        reason.replace(url.query(), u"***"_s); // the token
    return fail(ErrorCode::Network, Text::tr("%1 gave no answer: %2").arg(url.toString(QUrl::RemoveQuery), reason),
                {.hint = Text::tr("Check that the listener runs, and the address.")});
}

} // namespace

QUrl placeUrl(const ListenerPlace &place)
{
    QUrl url;
    url.setScheme(place.secure ? u"https"_s : u"http"_s);
    url.setHost(nearAddress(place.address));
    url.setPort(place.port);
    return url;
}

Result<TestPush> makeTestPush(Stores &stores, const PlatformInfo &platform, const Docking &docking,
                              const ListenerPlace &place, const QString &identity)
{
    if (platform.samplePush == nullptr)
        return fail(ErrorCode::Unsupported, Text::tr("There is no test push for this cloud."));
    const QString device = identity.isEmpty() ? someIdentity(stores, platform.id, docking.productId) : identity;
    const auto body = platform.samplePush(docking, device, QDateTime::currentMSecsSinceEpoch());
    if (!body)
        return tl::unexpected(body.error());
    const Secret token = docking.secrets.value(QLatin1StringView(kPushTokenKey));
    return TestPush{addressOf(place, platform, docking.productId, token), *body, {}};
}

PushSender::PushSender()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

QFuture<Result<TestAnswer>> PushSender::send(const TestPush &push)
{
    auto promise = std::make_shared<QPromise<Result<TestAnswer>>>();
    promise->start();
    QNetworkReply *reply = m_network.post(requestOf(push), push.body);
    acceptOwnCertificate(reply, push.certificateFile);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        promise->addResult(answerOf(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace app
