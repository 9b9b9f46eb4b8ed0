#pragma once

#include "app/engine/engine.h"
#include "bell.h"
#include "cloudlanes.h"
#include "commandpump.h"
#include "decoder.h"
#include "enginebase.h"
#include "enginelease.h"
#include "health.h"
#include "linking.h"
#include "listening.h"
#include "oauthdesk.h"
#include "settingswatch.h"
#include "skilldesk.h"
#include "skillreports.h"
#include "testpush.h"

#include <QTimer>

namespace app {

/// The parts of the engine and how they hang together. On the engine's thread, but for notify().
class Engine::Private
{
public:
    Private(Engine &engine, EngineOptions wanted);

    [[nodiscard]] Result<> open();
    void shut();

    /// The settings with the command line's on top.
    [[nodiscard]] ListenerPlan planOf(const Settings &now) const;
    /// Takes settings into effect, or leaves the old ones in force.
    [[nodiscard]] Result<> apply(const Settings &next);

    /// Takes the listener's role if it is free, or opens what of it does not run. \a patient: waits a moment for
    /// somebody who only looks whether it is held.
    void takeRole(bool patient);
    void setListener(const ListenerState &state);

    [[nodiscard]] QFuture<Result<int>> testPush(const PlatformInfo &cloud, const ProductId &product);

    void startTimers();
    void stopTimers();

private:
    void makeParts();
    void makeSkills();
    void notify(Changes changes);
    [[nodiscard]] QFuture<Result<>> readRoutes();
    void tell();
    void look();
    void readOutside();
    void tryWriting();
    void recallKept();
    void sweepSilent();
    void sweepLinks();
    [[nodiscard]] ListenerState stateElsewhere() const;

    std::atomic<int> m_changes = 0; ///< To be told. Before `base`: whose threads set it.
    std::atomic<bool> m_closing = false;
    std::atomic<int> m_skillReplyMs = 3000;
    Bell m_commandsChanged;

public:
    Engine &q;
    const EngineOptions options;
    Settings settings;
    EngineBase base;
    RouteBook routes;
    ListenerState listener;
    bool wantsToServe = false;

    std::unique_ptr<Registry> registry;
    std::unique_ptr<Dockings> dockings;
    std::unique_ptr<PushLog> pushLog;
    std::unique_ptr<EngineLease> lease;
    std::unique_ptr<SettingsWatch> watch;
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<Linking> linking;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<OauthDesk> oauthDesk;
    PushSender sender;
    std::unique_ptr<Skills> skills;
    std::unique_ptr<CloudLanes> lanes;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<SkillReports> reports;
    std::unique_ptr<SkillDesk> skillDesk;
    std::unique_ptr<FrontDesk> front; ///< Behind all that its desks use: it waits for them.
    std::unique_ptr<Decoder> decoder;
    std::unique_ptr<Health> health;
    std::unique_ptr<AdminHandler> admin;
    std::unique_ptr<Listening> listening;
    std::unique_ptr<CloudWork> cloudWork;
    std::unique_ptr<CommandPump> pump;

private:
    qint64 m_rejectsTold = 0;
    bool m_readingOutside = false;
    bool m_outsideUnread = false; ///< There is something newer than the last reading saw.
    bool m_outsideFailed = false; ///< The last reading of it; said once.
    bool m_tryingToWrite = false;
    QTimer m_tellTimer;
    QTimer m_lookTimer;
    QTimer m_silenceTimer;
    QTimer m_purgeTimer;
};

} // namespace app
