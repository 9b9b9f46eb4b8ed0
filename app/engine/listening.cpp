#include "listening.h"

namespace app {
namespace {

constexpr int kDrainMs = 10'000; ///< What an old door waits for requests that have begun.
constexpr QLatin1StringView kPushGroup("listener/");
constexpr QLatin1StringView kAdminGroup("admin/");

DoorConfig pushConfig(const Settings &settings)
{
    DoorConfig config;
    config.address = settings.listenAddress;
    config.port = static_cast<quint16>(settings.listenPort);
    config.threads = settings.doorThreads;
    config.certificateFile = settings.certificateFile;
    config.keyFile = settings.keyFile;
    config.limits.connections = settings.maxConnections;
    config.limits.connectionsPerPeer = settings.connectionsPerPeer;
    config.limits.requestsPerSecondPerPeer = settings.requestsPerSecondPerPeer;
    config.limits.bodyBytes = settings.bodyLimitBytes;
    return config;
}

DoorConfig adminConfig(const Settings &settings)
{
    DoorConfig config;
    config.address = settings.adminAddress;
    config.port = static_cast<quint16>(settings.adminPort);
    config.threads = 1;
    config.limits.connections = 64;
    config.limits.bodyBytes = 4096;
    return config;
}

/// The door names its own settings; who reads the error knows them by their keys in the file.
tl::unexpected<Error> named(QLatin1StringView group, Error error)
{
    if (!error.field.isEmpty())
        error.field.prepend(group);
    return tl::unexpected(error);
}

/// As start(), but beside \a running where there is one.
Result<quint16> open(HttpDoor &door, const HttpDoor *running, DoorConfig config, quint16 runningPort)
{
    if (running == nullptr)
        return door.start(config);
    if (config.port == 0)
        config.port = runningPort; // the system chose it before; who knows it by now would not find another
    return door.takeOver(*running, config);
}

} // namespace

Listening::Listening(FrontDesk &front, AdminHandler &admin)
    : m_front(front), m_admin(admin), m_retiring(QStringLiteral("retiring"))
{}

Listening::~Listening()
{
    stop(0);
}

ListenerState Listening::start(const ListenerPlan &plan)
{
    if (!m_door) {
        auto door = openPush(pushConfig(plan.settings));
        m_state.error = door ? std::nullopt : std::optional(door.error());
        if (door)
            use(*door);
    }
    if (!m_adminDoor && plan.hasAdmin) {
        auto door = openAdmin(adminConfig(plan.settings));
        m_state.adminError = door ? std::nullopt : std::optional(door.error());
        if (door)
            m_adminDoor = *door;
    }
    describe(plan);
    return m_state;
}

Result<ListenerState> Listening::change(const ListenerPlan &plan)
{
    // What may fail comes first. The admin door leads: nothing is lost with it when the other fails.
    const auto admin = nextAdmin(plan);
    if (!admin)
        return tl::unexpected(admin.error());
    const auto push = nextPush(plan);
    if (!push) {
        if (*admin != m_adminDoor)
            retire(*admin);
        return tl::unexpected(push.error());
    }
    if (*push != m_door) {
        retire(m_door);
        use(*push);
        m_state.error.reset();
    }
    if (*admin != m_adminDoor) {
        retire(m_adminDoor);
        m_adminDoor = *admin;
        m_state.adminError.reset();
    }
    if (!plan.hasAdmin)
        m_state.adminError.reset();
    describe(plan);
    return m_state;
}

/// The door that is to run by \a plan: the present one when nothing of it changes, else one that was opened.
Result<Listening::Door> Listening::nextPush(const ListenerPlan &plan)
{
    const DoorConfig config = pushConfig(plan.settings);
    if (config != pushConfig(m_plan.settings))
        return openPush(config);
    if (const auto renewed = reloadCertificate(plan.settings); !renewed)
        return tl::unexpected(renewed.error());
    return m_door;
}

Result<Listening::Door> Listening::nextAdmin(const ListenerPlan &plan)
{
    if (!plan.hasAdmin)
        return Door();
    const DoorConfig config = adminConfig(plan.settings);
    if (m_plan.hasAdmin && config == adminConfig(m_plan.settings))
        return m_adminDoor;
    return openAdmin(config);
}

Result<Listening::Door> Listening::openPush(const DoorConfig &config)
{
    auto door = std::make_shared<HttpDoor>(m_front);
    m_front.addDoor(door.get());
    const auto port = open(*door, m_door.get(), config, m_state.port);
    if (!port) {
        m_front.removeDoor(door.get());
        return named(kPushGroup, port.error());
    }
    return door;
}

Result<Listening::Door> Listening::openAdmin(const DoorConfig &config)
{
    auto door = std::make_shared<HttpDoor>(m_admin);
    const auto port = open(*door, m_adminDoor.get(), config, m_state.adminPort);
    if (!port)
        return named(kAdminGroup, port.error());
    return door;
}

Result<> Listening::reloadCertificate(const Settings &settings)
{
    if (!m_door || settings.certificateFile.isEmpty())
        return {};
    const auto renewed = m_door->reloadCertificate(settings.certificateFile, settings.keyFile);
    return renewed ? renewed : named(kPushGroup, renewed.error());
}

/// Notes \a plan as the one in force.
void Listening::describe(const ListenerPlan &plan)
{
    m_plan = plan;
    const Settings &settings = plan.settings;
    m_state.role = m_door ? ListenerState::Role::Serving : ListenerState::Role::Failed;
    m_state.address = settings.listenAddress;
    m_state.port = m_door ? m_door->port() : static_cast<quint16>(settings.listenPort);
    m_state.secure = !settings.certificateFile.isEmpty();
    m_state.adminPort = m_adminDoor ? m_adminDoor->port() : quint16(0);
}

void Listening::use(Door push)
{
    const QMutexLocker locker(&m_lock);
    m_door = std::move(push);
}

void Listening::retire(Door door)
{
    if (!door)
        return;
    m_retiring.post([this, old = std::move(door)] {
        old->stop(kDrainMs);
        m_front.removeDoor(old.get());
    });
}

void Listening::stop(int drainMs)
{
    if (m_door)
        m_door->stop(drainMs);
    if (m_adminDoor)
        m_adminDoor->stop(0);
    m_retiring.run([] {}).waitForFinished();
    if (m_door)
        m_front.removeDoor(m_door.get());
    use({});
    m_adminDoor.reset();
    m_state = {};
}

DoorStats Listening::stats() const
{
    Door door;
    {
        const QMutexLocker locker(&m_lock);
        door = m_door;
    }
    return door ? door->stats() : DoorStats();
}

} // namespace app
