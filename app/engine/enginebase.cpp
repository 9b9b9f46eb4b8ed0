#include "enginebase.h"

#include "try.h"

#include "app/cloud/clouds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Engine)
};

Result<> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return fail(ErrorCode::Io, Text::tr("%1 is a file, not a folder.").arg(folder),
                    {.hint = Text::tr("Choose another data folder.")});
    }
    if (!info.exists()) {
        if (!QDir().mkpath(folder)) {
            return fail(ErrorCode::Io, Text::tr("The data folder %1 cannot be made.").arg(folder),
                        {.hint = Text::tr("Check the permissions of the folder above it.")});
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!QFileInfo(folder).isWritable()) {
        return fail(ErrorCode::Io, Text::tr("The data folder %1 cannot be written to.").arg(folder),
                    {.hint = Text::tr("Check its permissions, or choose another data folder.")});
    }
    return {};
}

} // namespace

EngineBase::EngineBase() : EngineBase(registeredPlatforms()) {}

EngineBase::EngineBase(std::vector<Platform> platforms) : clouds(std::move(platforms)) {}

QString EngineBase::settingsFile(const QString &folder)
{
    return folder + u"/clouddock.conf"_s;
}

QString EngineBase::databaseFile(const QString &folder)
{
    return folder + u"/clouddock.db"_s;
}

Result<> EngineBase::open(const QString &folder)
{
    APP_TRY(makeFolder(folder));
    APP_TRY(openStorage(folder));
    return checkKey();
}

Result<> EngineBase::openStorage(const QString &folder)
{
    dataDir = QFileInfo(folder).absoluteFilePath();
    StorageOptions options;
    options.databaseFile = databaseFile(dataDir);
    auto opened = Storage::open(options);
    if (!opened)
        return tl::unexpected(opened.error());
    storage = std::move(*opened);
    auto names = storage->read([](Stores &stores) { return stores.secrets.allNames(); });
    names.waitForFinished();
    const auto kept = names.result();
    if (!kept)
        return tl::unexpected(kept.error());
    auto vault = Vault::open(dataDir, kept->isEmpty());
    if (!vault)
        return tl::unexpected(vault.error());
    secrets = std::make_unique<SecretKeeper>(std::move(*vault));
    context.reset(new EngineContext{*storage, clouds, *secrets, [](Changes) {}});
    return {};
}

/// The first key seals a mark in the database, so that a process with another key is told at once, not when it first
/// seals a secret that the others cannot open.
Result<> EngineBase::checkKey()
{
    const QString owner = u"vault"_s;
    const QMap<QString, Secret> mark{{u"check"_s, Secret(u"clouddock"_s)}};
    auto looking = storage->read([&](Stores &stores) { return secrets->openAll(stores, owner); });
    looking.waitForFinished();
    const auto found = looking.result();
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isEmpty())
        return {};
    auto marking = storage->write([&](Stores &stores) { return secrets->put(stores, owner, mark); });
    marking.waitForFinished();
    const auto marked = marking.result();
    return marked ? Result<>() : Result<>(tl::unexpected(marked.error()));
}

} // namespace app
