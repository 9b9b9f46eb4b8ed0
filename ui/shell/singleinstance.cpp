#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

Q_LOGGING_CATEGORY(lcInstance, "clouddock.ui.instance")

constexpr auto kRaise = "raise\n";
constexpr auto kDone = "done\n";

/// The folder by the one name it has, whatever way leads to it; made for the owner alone when it is missing.
QString made(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir(folder).absolutePath() : canonical;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(made(folder)), m_lock(QDir(m_folder).filePath(u"window.lock"_s))
{
    m_lock.setStaleLockTime(0); // a long-running window is not stale; QLockFile still notices a dead owner
}

QString SingleInstance::serverName() const
{
    // Short, because a socket path has about a hundred bytes.
    const QByteArray digest = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"clouddock-"_s + QString::fromLatin1(digest);
}

SingleInstance::Claim SingleInstance::claim(int patienceMs)
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return askOther(patienceMs) ? Claim::Answered : Claim::Silent;
    // A folder that cannot be written has no lock; the engine says so in its own words.
    listen();
    return Claim::First;
}

/// A connection proves nothing: the system takes it for a program that hangs. Only its answer counts.
bool SingleInstance::askOther(int patienceMs) const
{
    const QDeadlineTimer deadline(patienceMs);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(kRaise);
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(left()))
            return false;
    return socket.readLine() == kDone;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(serverName()); // left behind by a crash; we hold the lock
    if (!m_server->listen(serverName()))
        qCWarning(lcInstance).noquote() << "a second start cannot reach this one:" << m_server->errorString();
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto answer = [this, socket] {
        if (!socket->canReadLine())
            return;
        if (socket->readLine() == kRaise) {
            Q_EMIT raiseRequested();
            socket->write(kDone);
        }
        socket->disconnectFromServer(); // once the answer is written
    };
    connect(socket, &QLocalSocket::readyRead, this, answer);
    answer(); // it may be here already
}

} // namespace ui
