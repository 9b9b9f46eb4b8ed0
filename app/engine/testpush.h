#pragma once

#include "app/cloud/platform.h"
#include "app/storage/stores.h"
#include "enginelease.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QUrl>

namespace app {

/// A push as the cloud would send it, to see whether it is taken.
struct TestPush
{
    QUrl url{}; ///< With its token.
    QByteArray body{};
    QString certificateFile{}; ///< A listener of ours: its certificate is accepted under any name. Empty: as usual.
};

/// What was answered.
struct TestAnswer
{
    int status = 0;
    QByteArray body{};
};

/// The push for the address of \a docking, secrets included, at the listener \a place, seen from this computer.
/// \a identity: the device it speaks of; empty: the first one that is bound to the cloud, or one that nobody has.
[[nodiscard]] Result<TestPush> makeTestPush(Stores &stores, const PlatformInfo &platform, const Docking &docking,
                                            const ListenerPlace &place, const QString &identity);

/// The listener at \a place as this computer reaches it, without a path.
[[nodiscard]] QUrl placeUrl(const ListenerPlace &place);

/// Sends test pushes. Lives on a thread with an event loop.
class PushSender
{
public:
    PushSender();
    /// Network when there was no answer.
    [[nodiscard]] QFuture<Result<TestAnswer>> send(const TestPush &push);

private:
    QNetworkAccessManager m_network;
};

} // namespace app
