#include "app/engine/datatool.h"

#include "enginebase.h"
#include "enginelease.h"
#include "settings.h"

#include "app/door/httpdoor.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DataTool)
};

using Line = DataTool::CheckLine;

constexpr int kRenewDays = 30;

Line lineOf(const QString &subject, const QString &finding, const Result<> &result)
{
    if (result)
        return {subject, finding, Line::Verdict::Sound, {}};
    return {subject, {}, Line::Verdict::Failure, result.error()};
}

Line sound(const QString &subject, const QString &finding)
{
    return {subject, finding, Line::Verdict::Sound, {}};
}

template <typename T>
Result<> withoutValue(const Result<T> &result)
{
    return result ? Result<>() : Result<>(tl::unexpected(result.error()));
}

/// Opens every stored secret of \a stores; how many there are.
Result<qint64> openSecrets(Stores &stores, const Vault &vault)
{
    const auto names = stores.secrets.allNames();
    if (!names)
        return tl::unexpected(names.error());
    qint64 closed = 0;
    std::optional<Error> first;
    for (const auto &[owner, key] : *names) {
        const auto sealed = stores.secrets.find(owner, key);
        const auto opened = sealed ? withoutValue(vault.open(owner, key, *sealed)) : withoutValue(sealed);
        if (opened)
            continue;
        ++closed;
        first = first ? first : std::optional(opened.error());
    }
    if (!first)
        return names->size();
    return fail(ErrorCode::Unauthorized,
                Text::tr("%1 of %2 stored secrets cannot be opened. The first: %3")
                    .arg(QString::number(closed), QString::number(names->size()), first->message),
                {.hint = first->hint});
}

Line checkVault(Storage &storage, const QString &dataDir)
{
    const QString subject = u"vault"_s;
    auto counting = storage.read([](Stores &stores) { return stores.secrets.allNames(); });
    counting.waitForFinished();
    const auto names = counting.result();
    if (!names)
        return lineOf(subject, {}, withoutValue(names));
    const auto vault = Vault::open(dataDir, false);
    if (!vault && vault.error().code == ErrorCode::NotFound && names->isEmpty())
        return sound(subject, Text::tr("no secret is stored yet; a key is made with the first one"));
    if (!vault)
        return lineOf(subject, {}, withoutValue(vault));
    auto opening = storage.read([&vault](Stores &stores) { return openSecrets(stores, *vault); });
    opening.waitForFinished();
    const auto opened = opening.result();
    if (!opened)
        return lineOf(subject, {}, withoutValue(opened));
    return sound(subject, Text::tr("%1, all %2 stored secrets open").arg(vault->keySource(), QString::number(*opened)));
}

QList<Line> checkDatabase(const QString &dataDir)
{
    const QString subject = u"database"_s;
    const QString file = EngineBase::databaseFile(dataDir);
    const QFileInfo folder(dataDir);
    if ((!folder.exists() || folder.isDir()) && !QFileInfo::exists(file))
        return {sound(subject, Text::tr("%1 is not there yet; the first start makes it").arg(file))};
    auto storage = Storage::open({.databaseFile = file, .readOnly = true, .checkBudgetMs = -1});
    QList<Line> lines{lineOf(subject, file, withoutValue(storage))};
    if (storage)
        lines << checkVault(**storage, dataDir);
    return lines;
}

Line checkCertificate(const Settings &settings)
{
    const QString subject = u"certificate"_s;
    const auto dates = HttpDoor::readCertificate(settings.certificateFile, settings.keyFile);
    if (!dates)
        return lineOf(subject, {}, withoutValue(dates));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString last = dates->to.toString(Qt::ISODate);
    Error error{ErrorCode::State, {}, Text::tr("Renew it; the running listener takes it on SIGHUP."), {}, {}};
    if (dates->to < now) {
        error.message = Text::tr("%1 has expired on %2.").arg(settings.certificateFile, last);
        return {subject, {}, Line::Verdict::Failure, error};
    }
    if (dates->from > now) {
        error.message =
            Text::tr("%1 counts from %2 on.").arg(settings.certificateFile, dates->from.toString(Qt::ISODate));
        error.hint = Text::tr("Check this computer's clock.");
        return {subject, {}, Line::Verdict::Failure, error};
    }
    if (dates->to < now.addDays(kRenewDays)) {
        error.message = Text::tr("%1 expires on %2.").arg(settings.certificateFile, last);
        return {subject, {}, Line::Verdict::Warning, error};
    }
    return sound(subject, Text::tr("%1, valid until %2").arg(settings.certificateFile, last));
}

/// Answers nothing: the door is only started to see whether it can be.
class NobodyHandler final : public HttpHandler
{
public:
    [[nodiscard]] std::optional<HttpReply> handle(HttpRequest &&, const ReplyHandle &) override
    {
        return HttpReply{.status = 503};
    }
    void refused(int, const QByteArray &, const QByteArray &, const QString &) override {}
};

Line checkPort(const QString &subject, const QString &address, int port)
{
    NobodyHandler nobody;
    HttpDoor door(nobody);
    DoorConfig config;
    config.address = address;
    config.port = static_cast<quint16>(port);
    config.threads = 1;
    auto started = withoutValue(door.start(config));
    door.stop(0);
    if (!started)
        started.error().code = ErrorCode::Io; // a port in use is no fault of the data
    return lineOf(subject, address + u':' + QString::number(port), started);
}

QList<Line> checkPorts(const QString &dataDir, const Settings &settings)
{
    const QString subject = u"ports"_s;
    const auto holder = EngineLease::holderOf(dataDir);
    if (!holder)
        return {lineOf(subject, {}, withoutValue(holder))};
    if (holder->isHeld && holder->listens) {
        return {sound(subject, Text::tr("%1, port %2: held by the CloudDock process that runs on this data folder")
                                   .arg(holder->listens->address, QString::number(holder->listens->port)))};
    }
    if (holder->isHeld)
        return {sound(subject, Text::tr("held by the CloudDock process that runs on this data folder"))};
    QList<Line> lines{checkPort(u"push port"_s, settings.listenAddress, settings.listenPort)};
    if (settings.adminPort != 0)
        lines << checkPort(u"admin port"_s, settings.adminAddress, settings.adminPort);
    return lines;
}

} // namespace

QList<DataTool::CheckLine> DataTool::check(const QString &dataDir)
{
    QList<CheckLine> lines = checkDatabase(dataDir);
    const QString file = EngineBase::settingsFile(dataDir);
    const auto settings = loadSettings(file);
    lines << lineOf(u"settings"_s, file, withoutValue(settings));
    if (!settings)
        return lines;
    if (!settings->certificateFile.isEmpty())
        lines << checkCertificate(*settings);
    return lines + checkPorts(dataDir, *settings);
}

} // namespace app
