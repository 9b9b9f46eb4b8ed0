#include "commands.h"

#include "messages.h"
#include "systemnotify.h"
#include "unixsignals.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app::daemon {
namespace {

constexpr int kDrainMs = 10'000;

QString hostOf(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

int announce(const ListenerState &state)
{
    switch (state.role) {
    case ListenerState::Role::Serving:
        printLine(u"listening on %1://%2:%3"_s.arg(state.secure ? u"https"_s : u"http"_s, hostOf(state.address),
                                                   QString::number(state.port)));
        if (state.adminPort != 0)
            printLine(u"admin port: %1 (/healthz /readyz /metrics)"_s.arg(state.adminPort));
        return ExitOk;
    case ListenerState::Role::OtherProcess:
        printError({ErrorCode::Busy,
                    u"Another CloudDock process on this data folder is listening already."_s,
                    u"Stop it first, or use another --data-dir."_s,
                    {},
                    {}});
        return ExitFailed;
    case ListenerState::Role::Failed:
        printError(state.error.value_or(Error{}));
        return ExitFailed;
    case ListenerState::Role::Stopped:
        return ExitFailed;
    }
    return ExitFailed;
}

} // namespace

int serve(const EngineOptions &options)
{
    UnixSignals signals;
    Engine engine(options);
    if (const auto opened = engine.open(); !opened) {
        printError(opened.error());
        return exitCodeFor(opened.error());
    }
    engine.serve();
    const ListenerState state = engine.listener();
    if (const int code = announce(state); code != ExitOk)
        return code;
    if (state.adminError) {
        printError(*state.adminError);
        return ExitFailed;
    }
    QObject::connect(&signals, &UnixSignals::stopRequested, &engine, [] {
        systemNotify("STOPPING=1");
        QCoreApplication::quit();
    });
    QObject::connect(&signals, &UnixSignals::reloadRequested, &engine, [&engine] {
        systemNotify("RELOADING=1");
        if (const auto done = engine.reload(); !done)
            printError(done.error());
        else
            printLine(u"settings and certificate read anew"_s);
        systemNotify("READY=1");
    });
    QTimer watchdog;
    if (const int interval = watchdogIntervalMs(); interval > 0) {
        QObject::connect(&watchdog, &QTimer::timeout, &engine, [] { systemNotify("WATCHDOG=1"); });
        watchdog.start(interval);
    }
    systemNotify("READY=1");
    QCoreApplication::exec();
    engine.stop(kDrainMs);
    return ExitOk;
}

} // namespace app::daemon
