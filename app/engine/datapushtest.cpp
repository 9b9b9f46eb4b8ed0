#include "app/engine/datatool.h"

#include "enginebase.h"
#include "enginelease.h"
#include "settings.h"
#include "testpush.h"
#include "try.h"

#include "app/cloud/clouds.h"
#include "app/model/worker.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DataTool)
};

/// The docking's secrets, when it has any: only then the vault is looked at, and no key is ever made.
Result<QMap<QString, Secret>> secretsOf(Stores &stores, const QString &dataDir, const Docking &docking)
{
    if (docking.storedSecrets.isEmpty())
        return QMap<QString, Secret>();
    const auto vault = Vault::open(dataDir, false);
    if (!vault)
        return tl::unexpected(vault.error());
    return SecretKeeper(*vault).openAll(stores, SecretKeeper::dockingOwner(docking.platform, docking.productId));
}

Result<ListenerPlace> runningListener(const QString &dataDir)
{
    const auto holder = EngineLease::holderOf(dataDir);
    if (!holder)
        return tl::unexpected(holder.error());
    if (holder->isHeld && holder->listens)
        return *holder->listens;
    return fail(ErrorCode::Network, Text::tr("No CloudDock process listens for the data folder %1.").arg(dataDir),
                {.hint = Text::tr("Start one, check --data-dir, or name the address with --url.")});
}

Error noCloud(const QString &id)
{
    return {
        ErrorCode::NotFound, Text::tr("There is no cloud \"%1\" that can be tested.").arg(id), {}, u"--platform"_s, {}};
}

/// The cloud that is named, else the one whose push address \a url is.
Result<PlatformInfo> cloudOf(const Clouds &clouds, const QString &id, const QUrl &url)
{
    const QByteArray segment = url.path().section(u'/', 1, 1).toUtf8();
    const Platform *cloud = id.isEmpty() ? clouds.findBySegment(segment) : clouds.find(PlatformId(id));
    if (cloud == nullptr || cloud->info().samplePush == nullptr)
        return tl::unexpected(noCloud(id.isEmpty() ? QString::fromUtf8(segment) : id));
    return cloud->info();
}

/// To an address that may be another computer's: nothing of ours is known of it.
Result<TestPush> pushTo(const Clouds &clouds, const PushTestRequest &request)
{
    const QUrl url(request.url);
    const auto cloud = cloudOf(clouds, request.platform, url);
    if (!cloud)
        return tl::unexpected(cloud.error());
    const Docking docking{.platform = cloud->id, .productId = ProductId(request.productId)};
    const auto body = cloud->samplePush(docking, request.imei, QDateTime::currentMSecsSinceEpoch());
    if (!body)
        return tl::unexpected(body.error());
    return TestPush{url, *body, {}};
}

/// The product's record of the cloud that is named, else its only one.
Result<Docking> dockingOf(Stores &stores, const Clouds &clouds, const PushTestRequest &request)
{
    QList<Docking> found;
    for (const Platform &cloud : clouds.all()) {
        const bool isWanted = request.platform.isEmpty() || cloud.id.text() == request.platform;
        if (!isWanted || cloud.info().samplePush == nullptr)
            continue;
        if (auto docking = stores.dockings.find(cloud.id, ProductId(request.productId)))
            found << *docking;
        else if (!request.platform.isEmpty())
            return Docking{.platform = cloud.id, .productId = ProductId(request.productId)}; // answered 404
    }
    if (!request.platform.isEmpty() && found.isEmpty())
        return tl::unexpected(noCloud(request.platform));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("The product %1 has no docking record.").arg(request.productId),
                    {.hint = Text::tr("Add one, or check --product."), .field = u"--product"_s});
    if (found.size() > 1)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The product %1 is docked to several clouds.").arg(request.productId),
                    {.hint = Text::tr("Name one with --platform."), .field = u"--platform"_s});
    return found.constFirst();
}

Result<TestPush> pushToOurs(const Clouds &clouds, const PushTestRequest &request)
{
    if (!request.platform.isEmpty() && clouds.find(PlatformId(request.platform)) == nullptr)
        return tl::unexpected(noCloud(request.platform));
    const auto place = runningListener(request.dataDir);
    if (!place)
        return tl::unexpected(place.error());
    const auto storage =
        Storage::open({.databaseFile = EngineBase::databaseFile(request.dataDir), .readThreads = 1, .readOnly = true});
    if (!storage)
        return tl::unexpected(storage.error());
    const auto settings = loadSettings(EngineBase::settingsFile(request.dataDir));
    if (!settings)
        return tl::unexpected(settings.error());
    auto making = (*storage)->read([&](Stores &stores) -> Result<TestPush> {
        auto docking = dockingOf(stores, clouds, request);
        if (!docking)
            return tl::unexpected(docking.error());
        auto secrets = secretsOf(stores, request.dataDir, *docking);
        if (!secrets)
            return tl::unexpected(secrets.error());
        docking->secrets = std::move(*secrets);
        return makeTestPush(stores, clouds.find(docking->platform)->info(), *docking, *place, request.imei);
    });
    making.waitForFinished();
    auto push = making.result();
    if (push && place->secure)
        push->certificateFile = settings->certificateFile;
    return push;
}

} // namespace

Result<PushTestAnswer> DataTool::pushTest(const PushTestRequest &request)
{
    const Clouds clouds(registeredPlatforms());
    const auto push = request.url.isEmpty() ? pushToOurs(clouds, request) : pushTo(clouds, request);
    if (!push)
        return tl::unexpected(push.error());
    PushSender sender;
    QEventLoop loop;
    std::optional<Result<TestAnswer>> answer;
    whenDone(sender.send(*push), &loop, [&](const Result<TestAnswer> &came) {
        answer = came;
        loop.quit();
    });
    loop.exec();
    APP_TRY(*answer);
    return PushTestAnswer{push->url.toString(QUrl::RemoveQuery), (*answer)->status, (*answer)->body};
}

} // namespace app
