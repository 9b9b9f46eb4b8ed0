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

Result<PlatformInfo> cloudOf(const QString &id)
{
    const Clouds clouds(registeredPlatforms());
    for (const Platform &platform : clouds.all()) {
        if (!id.isEmpty() && platform.id.text() != id)
            continue;
        const PlatformInfo info = platform.info();
        if (info.samplePush != nullptr)
            return info;
    }
    return fail(ErrorCode::NotFound, Text::tr("There is no cloud \"%1\" that can be tested.").arg(id),
                {.field = u"--platform"_s});
}

/// The push token, when the docking has one: only then the vault is looked at, and no key is ever made.
Result<Secret> tokenOf(Stores &stores, const QString &dataDir, const PlatformId &platform, const ProductId &product)
{
    const QString owner = SecretKeeper::dockingOwner(platform, product);
    const QString key = QLatin1StringView(kPushTokenKey);
    const auto sealed = stores.secrets.find(owner, key);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return Secret();
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto vault = Vault::open(dataDir, false);
    if (!vault)
        return tl::unexpected(vault.error());
    return vault->open(owner, key, *sealed);
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

Result<TestPush> pushFor(const PushTestRequest &request, const PlatformInfo &cloud)
{
    if (!request.url.isEmpty())
        return TestPush{QUrl(request.url), cloud.samplePush(request.imei, QDateTime::currentMSecsSinceEpoch()), {}};
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
        const ProductId product(request.productId);
        const auto token = tokenOf(stores, request.dataDir, cloud.id, product);
        if (!token)
            return tl::unexpected(token.error());
        return makeTestPush(stores, cloud, product, *token, *place, request.imei);
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
    const auto cloud = cloudOf(request.platform);
    if (!cloud)
        return tl::unexpected(cloud.error());
    const auto push = pushFor(request, *cloud);
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
