#include "engine.h"

#include "engineprivate.h"
#include "processlimits.h"
#include "try.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QThread>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kDecodeOutMs = 3000; ///< What a stop waits for kept pushes to be decoded.

/// The address that others reach this machine by, as far as it knows itself.
QString reachableAddress(const QString &listening)
{
    const QHostAddress address(listening);
    if (address != QHostAddress::AnyIPv4 && address != QHostAddress::AnyIPv6 && address != QHostAddress::Any)
        return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + listening + u']' : listening;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &candidate : own) {
        if (!candidate.isLoopback() && candidate.protocol() == QAbstractSocket::IPv4Protocol)
            return candidate.toString();
    }
    return u"127.0.0.1"_s;
}

} // namespace

Engine::Engine(EngineOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(options)))
{}

Engine::~Engine()
{
    stop();
    if (d->decoder)
        d->decoder->stop();
    d->shut();
}

Result<> Engine::open()
{
    APP_TRY(d->open());
    d->startTimers();
    return {};
}

void Engine::serve()
{
    raiseDescriptorLimit();
    returnFreedMemory();
    d->wantsToServe = true;
    d->takeRole(true);
}

void Engine::stop(int drainMs)
{
    d->wantsToServe = false;
    if (!d->listening)
        return;
    d->stopTimers();
    d->listening->stop(drainMs);
    if (d->lease->isHeld()) {
        d->pump->stop();
        d->reports->stop();
        QElapsedTimer waited;
        waited.start();
        while (d->health->pendingDecode() > 0 && waited.elapsed() < qMin(drainMs, kDecodeOutMs)) {
            d->decoder->wake();
            QThread::msleep(5);
        }
        d->decoder->stop();
        d->lease->release();
    }
    d->setListener({});
}

Registry &Engine::registry()
{
    return *d->registry;
}

Dockings &Engine::dockings()
{
    return *d->dockings;
}

PushLog &Engine::pushLog()
{
    return *d->pushLog;
}

Commands &Engine::commands()
{
    return *d->commands;
}

CloudWork &Engine::cloudWork()
{
    return *d->cloudWork;
}

Accounts &Engine::accounts()
{
    return *d->accounts;
}

Skills &Engine::skills()
{
    return *d->skills;
}

QString Engine::dataDir() const
{
    return d->base.dataDir;
}

Settings Engine::settings() const
{
    return d->settings;
}

Result<> Engine::saveSettings(const Settings &settings)
{
    const Settings before = d->settings;
    const auto saved = app::saveSettings(EngineBase::settingsFile(d->base.dataDir), settings,
                                         [this, &settings] { return d->apply(settings); });
    d->watch->note();
    if (!saved && d->settings != before)
        static_cast<void>(d->apply(before)); // in effect, but the file could not be replaced
    return saved;
}

Result<> Engine::reload()
{
    d->watch->note();
    const auto read = loadSettings(EngineBase::settingsFile(d->base.dataDir));
    if (!read)
        return tl::unexpected(read.error());
    return d->apply(*read);
}

ListenerState Engine::listener() const
{
    return d->listener;
}

EngineStatus Engine::status() const
{
    return d->health->status(d->listener);
}

QString Engine::pushUrl(const PlatformInfo &platform, const ProductId &product) const
{
    if (!platform.takesPushes())
        return {};
    return publicUrl(u'/' + QString::fromUtf8(platform.pushSegment) + u'/' + product.text() + u"/notify"_s);
}

QString Engine::publicUrl(const QString &path) const
{
    QString base = d->settings.publicBaseUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.isEmpty()) {
        const Settings now = d->planOf(d->settings).settings;
        const bool known = d->listener.port != 0;
        const bool secure = known ? d->listener.secure : !now.certificateFile.isEmpty();
        base = (secure ? u"https://"_s : u"http://"_s) +
               reachableAddress(known ? d->listener.address : now.listenAddress) + u':' +
               QString::number(known ? d->listener.port : now.listenPort);
    }
    return base + path;
}

QFuture<Result<PracticeReply>> Engine::practise(const PracticeRequest &request)
{
    using Role = ListenerState::Role;
    const Platform *cloud = d->base.clouds.find(request.platform);
    const bool listens = d->listener.role == Role::Serving || d->listener.role == Role::OtherProcess;
    if (!listens || d->listener.port == 0) {
        return readyFuture(Result<PracticeReply>(
            fail(ErrorCode::State, tr("The listener is not running."), {.hint = tr("Start it in the settings.")})));
    }
    QUrl url = placeUrl({d->listener.address, d->listener.port, d->listener.secure});
    url.setPath(cloud == nullptr ? QString() : cloud->info().skillPath);
    return d->skills->practise(request, url, d->listener.secure ? d->settings.certificateFile : QString());
}

QFuture<Result<int>> Engine::sendTestPush(const PlatformId &platform, const ProductId &product)
{
    using Role = ListenerState::Role;
    const Platform *cloud = d->base.clouds.find(platform);
    if (cloud == nullptr)
        return readyFuture<Result<int>>(
            fail(ErrorCode::NotFound, tr("There is no cloud \"%1\".").arg(platform.text())));
    const ListenerState &now = d->listener;
    if (now.role != Role::Serving && now.role != Role::OtherProcess)
        return readyFuture<Result<int>>(
            fail(ErrorCode::State, tr("The listener does not run."), {.hint = tr("Start it in the settings.")}));
    return d->testPush(cloud->info(), product);
}

QFuture<Result<int>> Engine::Private::testPush(const PlatformInfo &cloud, const ProductId &product)
{
    const auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto end = [promise](const Result<int> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const ListenerPlace place{listener.address, listener.port, listener.secure};
    const auto table = routes.get();
    const Docking *known = table ? table->docking(cloud.id, product) : nullptr;
    const Docking docking = known != nullptr ? *known : Docking{.platform = cloud.id, .productId = product};
    const auto made =
        base.storage->read([=](Stores &stores) { return makeTestPush(stores, cloud, docking, place, {}); });
    whenDone(made, &q, [this, end, secure = place.secure](Result<TestPush> push) {
        if (!push) {
            end(tl::unexpected(push.error()));
            return;
        }
        push->certificateFile = secure ? settings.certificateFile : QString();
        whenDone(sender.send(*push), &q,
                 [end](const Result<TestAnswer> &answer) { end(answer.map([](const auto &a) { return a.status; })); });
    });
    return promise->future();
}

} // namespace app
