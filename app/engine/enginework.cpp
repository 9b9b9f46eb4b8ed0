#include "engineprivate.h"

#include "app/cloud/clouds.h"
#include "try.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

Q_LOGGING_CATEGORY(lcEngine, "clouddock.engine", QtInfoMsg)

using namespace Qt::StringLiterals;

// What goes on inside the engine while nobody asks; its public face stands in engine.cpp.
namespace app {
namespace {

constexpr int kTellMs = 100;       ///< Screens are told at most this often.
constexpr int kLookMs = 250;       ///< How often another process's changes are looked for.
constexpr int kSilenceMs = 30'000; ///< How often silent devices are looked for.
constexpr int kPurgeMs = 600'000;  ///< How often codes and tokens that count no longer are looked for.
constexpr int kRecalled = 500;     ///< Kept pushes that are looked at in one reading.
constexpr int kTakeTries = 3;
constexpr int kTakePauseMs = 5;

/// The next older pushes of a cloud, and where they end.
Result<QList<Push>> keptBefore(Stores &stores, const PlatformId &platform, LogCursor &cursor)
{
    const auto page = stores.pushes.page({.platform = platform.text(), .withRejects = false}, cursor, kRecalled);
    if (!page)
        return tl::unexpected(page.error());
    cursor = page->next;
    QList<qint64> ids;
    for (const LogRow &row : page->rows)
        ids << row.id;
    return ids.isEmpty() ? Result<QList<Push>>(QList<Push>()) : stores.pushes.byIds(ids);
}

void warn(const char *what, const Error &error)
{
    qCWarning(lcEngine).noquote() << what << toText(error) << error.detail;
}

} // namespace

Engine::Private::Private(Engine &engine, EngineOptions wanted)
    : q(engine), options(std::move(wanted)), base(options.platforms ? options.platforms() : registeredPlatforms())
{}

Result<> Engine::Private::open()
{
    const QString file = EngineBase::settingsFile(options.dataDir);
    watch = std::make_unique<SettingsWatch>(file); // before it is read: what comes in between is seen
    auto read = loadSettings(file);
    if (!read)
        return tl::unexpected(read.error());
    settings = std::move(*read);
    const QList<Error> faults = checkSettings(planOf(settings).settings); // the command line's part, too
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    APP_TRY(base.open(options.dataDir));
    makeParts();
    auto routesRead = readRoutes();
    routesRead.waitForFinished();
    return routesRead.result();
}

void Engine::Private::makeParts()
{
    EngineContext &context = *base.context;
    context.notify = [this](Changes changes) { notify(changes); };
    registry = std::make_unique<Registry>(context);
    dockings = std::make_unique<Dockings>(context);
    pushLog = std::make_unique<PushLog>(context);
    lease = std::make_unique<EngineLease>(base.dataDir);
    intake = std::make_unique<Intake>(base.clouds, base.storage->journal(), routes);
    accounts = std::make_unique<Accounts>(context);
    linking = std::make_unique<Linking>(context);
    oauthDesk = std::make_unique<OauthDesk>(*linking, base.clouds,
                                            [this](const HttpRequest &request, int status, const QByteArray &reason) {
                                                intake->note(request, status, reason);
                                            });
    makeSkills();
    front = std::make_unique<FrontDesk>(*intake);
    front->add(*oauthDesk);
    front->add(*skillDesk);
    decoder = std::make_unique<Decoder>(context, routes);
    health = std::make_unique<Health>(base.dataDir, *base.storage, *intake, *decoder);
    admin = std::make_unique<AdminHandler>([this] { return health->metrics(); }, [this] { return health->notReady(); });
    listening = std::make_unique<Listening>(*front, *admin);
    health->watch(*listening);
    cloudWork = std::make_unique<CloudWork>(context, *lanes);
    pump = std::make_unique<CommandPump>(context, *lanes);
    base.storage->journal().setCommitted([this](std::span<const JournalTicket> tickets, const Error *error) {
        intake->committed(tickets, error);
        if (error == nullptr)
            notify(Change::Pushes);
    });
}

void Engine::Private::makeSkills()
{
    EngineContext &context = *base.context;
    lanes = std::make_unique<CloudLanes>(base.clouds, routes, options.transport);
    commands = std::make_unique<Commands>(context, *lanes);
    skills = std::make_unique<Skills>(context, routes, *linking, sender);
    reports = std::make_unique<SkillReports>(context, routes, *accounts, *lanes, *skills, skills->reader());
    context.valuesKept = [this](const QList<ValueChange> &changes) { reports->kept(changes); };
    m_skillReplyMs = settings.skillReplyMs;
    skillDesk = std::make_unique<SkillDesk>(
        SkillDesk::Parts{base.clouds, *accounts, *commands, skills->reader(), *reports, m_commandsChanged,
                         [this] { return m_skillReplyMs.load(); },
                         [this](const HttpRequest &request, int status, const QByteArray &reason) {
                             intake->note(request, status, reason);
                         }});
}

void Engine::Private::shut()
{
    if (!base.storage)
        return;
    if (reports)
        reports->stop();
    // What is queued is still written, but nobody is told any more: those who would be are about to go.
    m_closing = true;
    if (lanes) {
        lanes->close();
        pump->finish();
    }
    base.storage->close();
    m_commandsChanged.ring();    // a skill's request that waits for its device is answered now
    base.context->jobs.finish(); // their next step has failed; what they use is about to go
}

ListenerPlan Engine::Private::planOf(const Settings &now) const
{
    ListenerPlan plan{now, now.adminPort != 0};
    Settings &wanted = plan.settings;
    wanted.listenAddress = options.listenAddress.value_or(wanted.listenAddress);
    wanted.listenPort = options.listenPort.value_or(static_cast<quint16>(wanted.listenPort));
    wanted.adminAddress = options.adminAddress.value_or(wanted.adminAddress);
    if (options.adminPort) {
        wanted.adminPort = *options.adminPort;
        plan.hasAdmin = true;
    }
    return plan;
}

Result<> Engine::Private::apply(const Settings &next)
{
    if (lease->isHeld()) {
        const auto state = listening->change(planOf(next));
        if (!state)
            return tl::unexpected(state.error());
        settings = next;
        setListener(*state);
    } else {
        // It is another process that will listen by them. What can be seen from here is looked at.
        const bool sameFiles = next.certificateFile == settings.certificateFile && next.keyFile == settings.keyFile;
        if (!next.certificateFile.isEmpty() && !sameFiles)
            APP_TRY(HttpDoor::readCertificate(next.certificateFile, next.keyFile));
        settings = next;
    }
    m_skillReplyMs = settings.skillReplyMs;
    Q_EMIT q.changed(Change::Settings);
    return {};
}

QFuture<Result<>> Engine::Private::readRoutes()
{
    return base.storage->readUrgent([this](Stores &stores) { return routes.load(stores, base.clouds, *base.secrets); });
}

void Engine::Private::notify(Changes changes)
{
    if (m_closing)
        return;
    // On the writer's thread, before the caller's future ends: an enabled docking takes pushes from that moment on, and
    // a disabled one refuses them.
    if (changes.testFlag(Change::Dockings)) {
        auto read = readRoutes();
        read.waitForFinished();
        if (const auto done = read.result(); !done)
            warn("dockings not read:", done.error());
    }
    if (changes & (Change::Products | Change::Devices | Change::Accounts))
        accounts->forget(); // what a token opens, too: it counts from that moment on
    if (changes.testFlag(Change::Products))
        skills->forget();
    if (changes & (Change::Products | Change::Devices | Change::Dockings | Change::Accounts))
        reports->listChanged();
    if (changes.testFlag(Change::Commands))
        m_commandsChanged.ring();
    if (changes & (Change::Products | Change::Devices | Change::Dockings))
        decoder->worldChanged();
    else
        decoder->wake();
    if (changes & (Change::Commands | Change::Dockings))
        pump->wake();
    m_changes.fetch_or(changes.toInt());
}

void Engine::Private::startTimers()
{
    const auto start = [this](QTimer &timer, int interval, void (Private::*work)()) {
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, &q, [this, work] { (this->*work)(); });
        timer.start();
    };
    start(m_tellTimer, kTellMs, &Private::tell);
    start(m_lookTimer, kLookMs, &Private::look);
    start(m_silenceTimer, kSilenceMs, &Private::sweepSilent);
    start(m_purgeTimer, kPurgeMs, &Private::sweepLinks);
}

void Engine::Private::stopTimers()
{
    m_tellTimer.stop();
    m_lookTimer.stop();
    m_silenceTimer.stop();
    m_purgeTimer.stop();
}

void Engine::Private::tell()
{
    const qint64 rejects = base.storage->journal().rejectCount();
    Changes changes = Changes::fromInt(m_changes.exchange(0));
    if (rejects != m_rejectsTold) {
        m_rejectsTold = rejects;
        changes |= Change::Rejects;
    }
    if (changes)
        Q_EMIT q.changed(changes);
}

void Engine::Private::look()
{
    if (base.storage->changedOutside() || m_outsideUnread)
        readOutside();
    if (wantsToServe && !lease->isHeld())
        takeRole(false);
    if (lease->isHeld() && !intake->isKeeping())
        tryWriting();
    if (watch->hasChanged()) {
        if (const auto done = q.reload(); !done)
            warn("the settings file has changed, the old settings stay in force:", done.error());
        else
            qCInfo(lcEngine) << "settings and certificate read anew";
    }
}

void Engine::Private::readOutside()
{
    accounts->forget();
    skills->forget();
    reports->listChanged();
    m_outsideUnread = true;
    if (m_readingOutside)
        return; // there is a newer change than it may see: the next look asks again
    m_readingOutside = true;
    m_outsideUnread = false;
    whenDone(readRoutes(), &q, [this](const Result<> &done) {
        m_readingOutside = false;
        m_outsideUnread = m_outsideUnread || !done;
        if (!done && !m_outsideFailed)
            warn("dockings not read:", done.error());
        m_outsideFailed = !done;
        decoder->worldChanged();
        pump->wake();
        m_commandsChanged.ring();
        m_changes.fetch_or((Change::Products | Change::Devices | Change::Dockings | Change::Pushes | Change::Rejects |
                            Change::Commands | Change::Accounts)
                               .toInt());
    });
}

/// After a group could not be kept: without a push, and a load balancer sends none while we are not ready, nobody would
/// find out that the disk has room again. The decoder's own mark is written anew, since nothing else is always there.
void Engine::Private::tryWriting()
{
    if (std::exchange(m_tryingToWrite, true))
        return;
    const auto mark = [](Stores &stores) -> Result<> {
        const auto cursor = stores.decoding.cursor();
        if (!cursor)
            return tl::unexpected(cursor.error());
        DecodeBatch nothing;
        nothing.cursor = *cursor;
        return stores.decoding.apply(nothing);
    };
    whenDone(base.storage->write(mark, Durability::Full, [this] { intake->keepsAgain(); }), &q,
             [this](const Result<> &) { m_tryingToWrite = false; });
}

void Engine::Private::takeRole(bool patient)
{
    Result<> taken = lease->tryTake();
    for (int i = 0; patient && !taken && taken.error().code == ErrorCode::Busy && i < kTakeTries; ++i) {
        QThread::msleep(kTakePauseMs);
        taken = lease->tryTake();
    }
    if (taken) {
        recallKept();
        decoder->start();
        pump->start();
        reports->start();
        setListener(listening->start(planOf(settings)));
    } else if (taken.error().code == ErrorCode::Busy) {
        setListener(stateElsewhere());
    } else {
        ListenerState state;
        state.role = ListenerState::Role::Failed;
        state.error = taken.error();
        setListener(state);
    }
}

/// What was kept by an earlier run and comes again long after it is a replay, too. Newest first; what comes in
/// meanwhile is not kept waiting.
void Engine::Private::recallKept()
{
    for (const Platform &platform : base.clouds.all()) {
        if (!platform.receiver)
            continue;
        base.context->jobs.run([this, id = platform.id]() -> Result<> {
            LogCursor cursor;
            for (bool goesOn = true; goesOn && !m_closing;) {
                const auto pushes = waited(
                    base.storage->read([id, &cursor](Stores &stores) { return keptBefore(stores, id, cursor); }));
                if (!pushes)
                    return tl::unexpected(pushes.error());
                goesOn = !pushes->isEmpty() && intake->recall(*pushes);
            }
            return {};
        });
    }
}

ListenerState Engine::Private::stateElsewhere() const
{
    const Settings wanted = planOf(settings).settings;
    ListenerState state;
    state.role = ListenerState::Role::OtherProcess;
    state.address = wanted.listenAddress;
    state.port = static_cast<quint16>(wanted.listenPort);
    state.secure = !wanted.certificateFile.isEmpty();
    if (const auto holder = EngineLease::holderOf(base.dataDir); holder && holder->listens) {
        state.address = holder->listens->address;
        state.port = holder->listens->port;
        state.secure = holder->listens->secure;
    }
    return state;
}

void Engine::Private::setListener(const ListenerState &state)
{
    const bool serves = state.role == ListenerState::Role::Serving;
    health->setServing(serves);
    if (state == listener)
        return;
    listener = state;
    lease->publish(serves ? std::optional(ListenerPlace{state.address, state.port, state.secure}) : std::nullopt);
    if (serves)
        qCInfo(lcEngine).noquote() << "listening on" << state.address << state.port << (state.secure ? "TLS" : "");
    if (state.error)
        warn("not listening:", *state.error);
    if (state.adminError)
        warn("no admin port:", *state.adminError);
    Q_EMIT q.listenerChanged(listener);
}

void Engine::Private::sweepLinks()
{
    if (lease->isHeld())
        accounts->purge();
}

void Engine::Private::sweepSilent()
{
    if (settings.keepOnlineMinutes == 0 || !lease->isHeld())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 before = now - qint64(settings.keepOnlineMinutes) * 60'000;
    base.context->write(Change::Devices, [before, now](Stores &stores) -> Result<> {
        const auto silent = stores.devices.silentSince(before);
        if (!silent)
            return tl::unexpected(silent.error());
        for (const DeviceEntry &entry : *silent)
            APP_TRY(stores.devices.setState(entry.id, DeviceState::Offline, now));
        return {};
    });
}

} // namespace app
