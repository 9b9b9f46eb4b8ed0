#pragma once

#include "app/engine/accounts.h"
#include "app/engine/changes.h"
#include "app/engine/cloudwork.h"
#include "app/engine/commands.h"
#include "app/engine/dockings.h"
#include "app/engine/pushlog.h"
#include "app/engine/registry.h"
#include "app/engine/settings.h"
#include "app/engine/skills.h"
#include "app/model/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace app {

class HttpTransport;

/// Makes the way out to the clouds; called once, on the thread that uses it.
using TransportMaker = std::function<Result<std::unique_ptr<HttpTransport>>()>;

/// Makes the clouds.
using PlatformMaker = std::function<std::vector<Platform>()>;

struct EngineOptions
{
    QString dataDir{};
    std::optional<QString> listenAddress{}; ///< Override the settings for this run.
    std::optional<quint16> listenPort{};
    std::optional<QString> adminAddress{};
    std::optional<quint16> adminPort{}; ///< 0: the system chooses; in the settings 0 is "none".
    TransportMaker transport{};         ///< Empty: real connections, by the settings.
    PlatformMaker platforms{};          ///< Empty: every cloud of this program.
};

/// What the listener is doing, for the status bar and the settings page.
struct ListenerState
{
    enum class Role {
        Stopped,
        Serving,
        OtherProcess, ///< Another CloudDock process on this data folder listens, at this address, and decodes.
        Failed,
    };
    Role role = Role::Stopped;
    QString address{};
    quint16 port = 0;
    bool secure = false;
    quint16 adminPort = 0; ///< 0: none.
    std::optional<Error> error{};
    std::optional<Error> adminError{};

    friend bool operator==(const ListenerState &, const ListenerState &) = default;
};

/// A cheap snapshot for the status bar and the metrics.
struct EngineStatus
{
    ListenerState listener{};
    double pushesPerMinute = 0;
    qint64 accepted = 0;      ///< Since start, answered 200.
    qint64 rejected = 0;      ///< Since start.
    qint64 unavailable = 0;   ///< Pushes answered 503 since start: they could not be kept.
    bool keeping = true;      ///< False since a push could not be kept, until writing works again.
    qint64 queued = 0;        ///< Waiting for the disk.
    qint64 pendingDecode = 0; ///< Kept, not decoded yet.
    qint64 unmatchedGroups = 0;
    qint64 databaseBytes = 0;
    qint64 freeBytes = 0;
};

/// The whole engine behind one door: values in, values and futures out. Lives on the thread that made it.
class Engine : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    explicit Engine(EngineOptions options, QObject *parent = nullptr);
    ~Engine() override; ///< Stops everything; kept pushes are on disk before it returns.

    /// Opens data folder, settings, database and vault. Fails with the place and the next step; nothing was changed
    /// then.
    [[nodiscard]] Result<> open();
    /// Takes the listener's role if no other process has it, and opens what of it does not run. A failure to listen is
    /// a state, not an end: see listener().
    void serve();
    /// Stops accepting, finishes what is in progress, stops decoding. Blocks for at most \a drainMs and a little.
    void stop(int drainMs = 5000);

    [[nodiscard]] Registry &registry();
    [[nodiscard]] Dockings &dockings();
    [[nodiscard]] PushLog &pushLog();
    [[nodiscard]] Commands &commands();
    [[nodiscard]] CloudWork &cloudWork();
    [[nodiscard]] Accounts &accounts();
    [[nodiscard]] Skills &skills();

    [[nodiscard]] QString dataDir() const;
    [[nodiscard]] Settings settings() const;
    /// Checks, takes the change into effect (listener, limits, certificate) without a restart, and writes the file. On
    /// an error, the listener's included, nothing has changed.
    [[nodiscard]] Result<> saveSettings(const Settings &settings);
    /// Reads the settings file and the certificate anew (SIGHUP). On an error the old ones stay in force. A file that
    /// another process writes is read by itself.
    [[nodiscard]] Result<> reload();

    [[nodiscard]] ListenerState listener() const;
    [[nodiscard]] EngineStatus status() const;
    /// http://host:port/ctwing/<产品ID>/notify, with the public base URL when one is set. Empty for a cloud that
    /// pushes nothing.
    [[nodiscard]] QString pushUrl(const PlatformInfo &platform, const ProductId &product) const;
    /// The same base with any path: where others reach the listener's own pages and skills.
    [[nodiscard]] QString publicUrl(const QString &path) const;
    /// Sends a practice request to the listener of this data folder. State when nothing listens.
    [[nodiscard]] QFuture<Result<PracticeReply>> practise(const PracticeRequest &request);
    /// Posts a well-formed push of that cloud to the listener of this data folder, as the cloud would, and gives the
    /// HTTP status of the answer. It is a real one: it is kept, and decoded for the first device that is bound there.
    [[nodiscard]] QFuture<Result<int>> sendTestPush(const PlatformId &platform, const ProductId &product);

Q_SIGNALS:
    /// At most ten times a second.
    void changed(app::Changes changes);
    void listenerChanged(const app::ListenerState &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
