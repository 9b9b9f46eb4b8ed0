#include "storage.h"

#include "migrations.h"
#include "readpool.h"
#include "writer.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace app {
namespace {

// Bounded, because the whole engine is to stay small under load.
constexpr int kWriterCacheKiB = 8 * 1024;
constexpr int kReaderCacheKiB = 4 * 1024;

} // namespace

class Storage::Private
{
public:
    StorageOptions options;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<ReadPool> readers;
    std::unique_ptr<ReadPool> urgent;
};

Storage::Storage(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Storage::~Storage()
{
    close();
}

void Storage::close()
{
    // Whoever is told of a last write may still read. The writer's connection goes last: it copies the log into the
    // database, which readers cannot.
    d->writer->drain();
    d->readers->stop();
    d->urgent->stop();
    d->writer->end();
}

Result<std::unique_ptr<Storage>> Storage::open(const StorageOptions &options)
{
    const PrepareOptions prepare{options.databaseFile, options.readOnly, options.busyTimeoutMs, options.checkBudgetMs};
    if (const Result<> ready = prepareDatabase(prepare, builtInMigrations()); !ready)
        return fail(ready.error());

    auto parts = std::make_unique<Private>();
    parts->options = options;
    const DatabaseOptions database{.file = options.databaseFile,
                                   .readOnly = options.readOnly,
                                   .cacheKiB = kWriterCacheKiB,
                                   .busyTimeoutMs = options.busyTimeoutMs};
    auto writer = Writer::start({database, options.maxQueuedPushes, options.maxRejects});
    if (!writer)
        return fail(writer.error());
    parts->writer = std::move(*writer);
    DatabaseOptions reading = database;
    reading.readOnly = true;
    reading.cacheKiB = kReaderCacheKiB;
    auto readers = ReadPool::start(reading, options.readThreads);
    if (!readers)
        return fail(readers.error());
    parts->readers = std::move(*readers);
    auto urgent = ReadPool::start(reading, 1);
    if (!urgent)
        return fail(urgent.error());
    parts->urgent = std::move(*urgent);
    return std::unique_ptr<Storage>(new Storage(std::move(parts)));
}

Journal &Storage::journal()
{
    return *d->writer;
}

void Storage::postRead(std::function<void(Stores &, const Error *)> task)
{
    d->readers->post(std::move(task));
}

void Storage::postUrgent(std::function<void(Stores &, const Error *)> task)
{
    d->urgent->post(std::move(task));
}

void Storage::postWrite(std::function<bool(Stores &)> task, std::function<void(const Error *)> done,
                        Durability durability)
{
    d->writer->write(std::move(task), std::move(done), durability);
}

bool Storage::changedOutside()
{
    return d->writer->changedOutside();
}

StorageInfo Storage::info() const
{
    const QString &file = d->options.databaseFile;
    StorageInfo info;
    info.databaseBytes = QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    info.freeBytes = QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable();
    info.pushes = d->writer->lastId();
    info.decoded = d->writer->decoded();
    return info;
}

} // namespace app
