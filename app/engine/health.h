#pragma once

#include "adminhandler.h"
#include "app/engine/engine.h"

#include <atomic>

namespace app {

class Decoder;
class Intake;
class Listening;
class Storage;

/// What the engine says of itself: metrics, readiness, the figures of the status bar.
class Health
{
public:
    /// All of them outlive it, or its use.
    Health(const QString &dataDir, Storage &storage, const Intake &intake, const Decoder &decoder);

    /// Whose door the figures are of. Once, before the admin port opens.
    void watch(const Listening &listening) { m_listening = &listening; }
    void setServing(bool serving) { m_serving = serving; }

    [[nodiscard]] QList<Metric> metrics() const; ///< Any thread.
    /// Why pushes would not be kept now; empty: they would. Any thread.
    [[nodiscard]] QByteArray notReady() const;
    [[nodiscard]] EngineStatus status(const ListenerState &listener) const;
    [[nodiscard]] qint64 pendingDecode() const;

private:
    [[nodiscard]] bool isDiskNearlyFull() const;

    QString m_dataDir;
    Storage &m_storage;
    const Intake &m_intake;
    const Decoder &m_decoder;
    const Listening *m_listening = nullptr;
    std::atomic<bool> m_serving = false;
};

} // namespace app
