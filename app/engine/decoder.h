#pragma once

#include "app/model/worker.h"
#include "context.h"
#include "pushdecoder.h"

#include <atomic>

class QTimer;

namespace app {

/// Follows the journal on a thread of its own: reads what was kept, decodes it, and writes results, messages, latest
/// values, device states and the mark in one transaction. After a crash it goes on exactly behind the last mark.
class Decoder
{
public:
    Decoder(EngineContext &context, const RouteBook &routes);
    ~Decoder();
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    /// Begins to follow. Until then nothing is decoded.
    void start();
    /// There is something new in the journal or among the rerun requests. Any thread; cheap when called often.
    void wake();
    /// Products, devices or dockings changed: what decoding knows is read anew before the next push. Any thread.
    void worldChanged();
    /// Blocks until the step in progress is written; what is left is decoded at the next start.
    void stop();

    [[nodiscard]] qint64 decodedTo() const { return m_cursor; }

private:
    void work();
    [[nodiscard]] bool loadWorld();
    [[nodiscard]] bool loadStart();
    [[nodiscard]] bool followJournal();
    [[nodiscard]] bool rerun();
    [[nodiscard]] bool write(DecodeBatch batch);
    [[nodiscard]] QList<ValueChange> valuesOf(const DecodeBatch &batch);
    [[nodiscard]] bool tryLater();

    EngineContext &m_context;
    const RouteBook &m_routes;
    PushDecoder m_decoder;
    std::atomic<qint64> m_cursor = 0;
    std::atomic<bool> m_running = false;
    std::atomic<bool> m_wakePosted = false;
    std::atomic<bool> m_worldStale = true;
    bool m_started = false;
    Worker m_worker; ///< Last: its thread ends before the rest goes.
};

} // namespace app
