#pragma once

#include "adminhandler.h"
#include "app/door/httpdoor.h"
#include "app/engine/engine.h"
#include "app/model/worker.h"
#include "frontdesk.h"

#include <QMutex>

namespace app {

/// What the listener is to be like: the settings in force, the command line's among them.
struct ListenerPlan
{
    Settings settings{};
    bool hasAdmin = true; ///< An admin port of 0 is then the system's to choose.

    friend bool operator==(const ListenerPlan &, const ListenerPlan &) = default;
};

/// The push door and the admin door as one thing that is started, stopped and changed together. On the engine's thread,
/// but for stats().
class Listening
{
public:
    Listening(FrontDesk &front, AdminHandler &admin);
    ~Listening();
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

    /// Opens what does not run: both doors, or the one that failed before. What came of it stands in the state.
    [[nodiscard]] ListenerState start(const ListenerPlan &plan);
    /// Brings both doors and the certificate to \a plan, or leaves everything as it is and says why not. A new door is
    /// open before the old one goes, which finishes what it has begun on a thread of its own. What is the same in both
    /// plans is not touched, also when it does not run.
    [[nodiscard]] Result<ListenerState> change(const ListenerPlan &plan);
    /// Stops accepting, lets requests in progress finish for at most \a drainMs.
    void stop(int drainMs);

    [[nodiscard]] DoorStats stats() const; ///< Of the push door. Any thread.

private:
    using Door = std::shared_ptr<HttpDoor>;

    [[nodiscard]] Result<Door> openPush(const DoorConfig &config);
    [[nodiscard]] Result<Door> openAdmin(const DoorConfig &config);
    [[nodiscard]] Result<Door> nextPush(const ListenerPlan &plan);
    [[nodiscard]] Result<Door> nextAdmin(const ListenerPlan &plan);
    [[nodiscard]] Result<> reloadCertificate(const Settings &settings);
    void describe(const ListenerPlan &plan);
    void use(Door push);
    void retire(Door door);

    FrontDesk &m_front;
    AdminHandler &m_admin;
    ListenerPlan m_plan;
    ListenerState m_state;
    mutable QMutex m_lock; ///< Guards m_door: the admin door's thread asks it for its figures.
    Door m_door;           ///< Null: does not run.
    Door m_adminDoor;      ///< The same.
    Worker m_retiring;     ///< Where old doors drain. Last: it lets go of them before the rest goes.
};

} // namespace app
