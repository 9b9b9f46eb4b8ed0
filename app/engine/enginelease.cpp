#include "enginelease.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::EngineLease)
};

constexpr qsizetype kMaxContent = 1024;

QString fileOf(const QString &dataDir)
{
    return dataDir + u"/engine.lock"_s;
}

tl::unexpected<Error> heldElsewhere()
{
    return fail(ErrorCode::Busy, Text::tr("Another CloudDock process on this data folder holds the listener's role."));
}

tl::unexpected<Error> cannotLock(const QString &file, const QString &reason)
{
    return fail(ErrorCode::Io, Text::tr("The lock file %1 cannot be used: %2.").arg(file, reason),
                {.hint = Text::tr("Check its owner and permissions; the file system must support locks.")});
}

QByteArray written(const std::optional<ListenerPlace> &place)
{
    if (!place)
        return {};
    const QJsonObject json{{u"address"_s, place->address}, {u"port"_s, place->port}, {u"tls"_s, place->secure}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing when the holder does not listen, or is just writing it.
std::optional<ListenerPlace> placeIn(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const int port = json.value("port"_L1).toInt();
    if (port <= 0 || port > 65535)
        return {};
    return ListenerPlace{json.value("address"_L1).toString(), static_cast<quint16>(port),
                         json.value("tls"_L1).toBool()};
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

// flock() and not a file with a process number in it: after a kill -9 the number may name another process.
class EngineLease::Private
{
public:
    explicit Private(const QString &file) : m_file(file) {}
    ~Private() { release(); }

    [[nodiscard]] Result<> tryTake()
    {
        if (m_descriptor >= 0)
            return {};
        const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return cannotLock(m_file, reasonOf(errno));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(descriptor);
            return error == EWOULDBLOCK ? heldElsewhere() : cannotLock(m_file, reasonOf(error));
        }
        m_descriptor = descriptor;
        publish({}); // what a process that was killed left there
        return {};
    }
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    void publish(const QByteArray &content)
    {
        // A reader that comes between the two finds a text that is no JSON, and asks again later.
        if (m_descriptor < 0 || ::pwrite(m_descriptor, content.constData(), size_t(content.size()), 0) < 0)
            return;
        [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, content.size());
    }
    void release()
    {
        if (m_descriptor < 0)
            return;
        publish({});
        ::close(m_descriptor);
        m_descriptor = -1;
    }

    [[nodiscard]] static Result<Holder> holderOf(const QString &file)
    {
        const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0 && errno == ENOENT)
            return Holder{};
        if (descriptor < 0)
            return cannotLock(file, reasonOf(errno));
        Holder holder;
        const int locked = ::flock(descriptor, LOCK_SH | LOCK_NB);
        const int error = errno;
        if (locked != 0 && error == EWOULDBLOCK) {
            QByteArray content(kMaxContent, '\0');
            const ssize_t size = ::pread(descriptor, content.data(), size_t(content.size()), 0);
            holder = {.isHeld = true, .listens = placeIn(content.first(size > 0 ? qsizetype(size) : 0))};
        }
        ::close(descriptor); // which gives the lock back, when it was free
        if (locked != 0 && error != EWOULDBLOCK)
            return cannotLock(file, reasonOf(error));
        return holder;
    }

private:
    QString m_file;
    int m_descriptor = -1;
};

#else

class EngineLease::Private
{
public:
    explicit Private(const QString &file) : m_file(file), m_lock(file) { m_lock.setStaleLockTime(0); }

    [[nodiscard]] Result<> tryTake()
    {
        if (m_lock.isLocked() || m_lock.tryLock(0))
            return {};
        return m_lock.error() == QLockFile::LockFailedError ? heldElsewhere() : cannotLock(m_file, u"?"_s);
    }
    [[nodiscard]] bool isHeld() const { return m_lock.isLocked(); }
    void publish(const QByteArray &content)
    {
        QFile file(m_file + u".place"_s); // the lock file itself holds the process number here
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    void release()
    {
        if (m_lock.isLocked())
            publish({});
        m_lock.unlock();
    }
    [[nodiscard]] static Result<Holder> holderOf(const QString &file)
    {
        QLockFile lock(file);
        lock.setStaleLockTime(0);
        QFile place(file + u".place"_s);
        const bool isHeld = !lock.tryLock(0);
        return Holder{isHeld, isHeld && place.open(QIODevice::ReadOnly) ? placeIn(place.read(kMaxContent))
                                                                        : std::optional<ListenerPlace>()};
    }

private:
    QString m_file;
    QLockFile m_lock;
};

#endif

EngineLease::EngineLease(const QString &dataDir) : d(std::make_unique<Private>(fileOf(dataDir))) {}

EngineLease::~EngineLease() = default;

Result<> EngineLease::tryTake()
{
    return d->tryTake();
}

bool EngineLease::isHeld() const
{
    return d->isHeld();
}

void EngineLease::publish(const std::optional<ListenerPlace> &place)
{
    d->publish(written(place));
}

void EngineLease::release()
{
    d->release();
}

Result<EngineLease::Holder> EngineLease::holderOf(const QString &dataDir)
{
    return Private::holderOf(fileOf(dataDir));
}

} // namespace app
