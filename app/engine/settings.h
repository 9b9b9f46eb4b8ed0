#pragma once

#include "app/model/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace app {

/// Everything an operator may set. Kept in clouddock.conf in the data folder (INI, documented in
/// docs/configuration.md); the command line may override the listener's part for one run.
struct Settings
{
    QString language{QStringLiteral("zh_CN")}; ///< "zh_CN", "en"
    QString theme{QStringLiteral("system")};   ///< "system", "light", "dark"
    int textScalePercent = 100;                ///< 80 … 200

    QString listenAddress{QStringLiteral("127.0.0.1")};
    int listenPort = 8844;
    QString publicBaseUrl{}; ///< "https://iot.example.cn"; empty: built from address and port.
    int doorThreads = 2;
    QString certificateFile{};
    QString keyFile{};
    int maxConnections = 4096;
    int connectionsPerPeer = 1024;
    int requestsPerSecondPerPeer = 0; ///< 0: no limit.
    int bodyLimitBytes = 1024 * 1024;

    QString adminAddress{QStringLiteral("127.0.0.1")}; ///< Loopback only.
    int adminPort = 8845;                              ///< 0: no admin listener.

    int keepOnlineMinutes =
        0; ///< An online device that is silent that long goes offline. 0: only when a cloud says so.

    int skillReplyMs = 3000; ///< So long a voice assistant's request waits for the device before it is answered.

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Defaults for what the file does not name. Errors give file, key, value and the allowed range; an unknown key is an
/// error too, so that a typing slip does not pass silently.
[[nodiscard]] Result<Settings> loadSettings(const QString &file);
/// Replaces the file as a whole, or leaves it as it was. \a takeEffect is called when the new file lies ready; its
/// error leaves the old one.
[[nodiscard]] Result<> saveSettings(const QString &file, const Settings &settings,
                                    const std::function<Result<>()> &takeEffect = {});
/// The same rules for values from a form or the command line; `field` is the key, for example "listener/port".
[[nodiscard]] QList<Error> checkSettings(const Settings &settings);

} // namespace app
