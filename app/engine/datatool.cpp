#include "datatool.h"

#include "commandmask.h"
#include "configimport.h"
#include "enginebase.h"
#include "enginelease.h"
#include "exportrows.h"
#include "productfile.h"
#include "try.h"

#include "app/cloud/clouds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DataTool)
};

constexpr int kStep = 500;

/// How long an import may hold the write lock beside a running listener: its pushes wait that long, and are answered
/// 503 a little later.
constexpr int kBesideListenerMs = 3000;

struct Sink
{
    Stores &stores;
    const Clouds &clouds;
    const ExportRequest &request;
    RowWriter &writer;
    qint64 written = 0;

    [[nodiscard]] bool wants(const QString &product, const QDateTime &time) const
    {
        if (!request.productId.isEmpty() && product != request.productId)
            return false;
        return !request.since.isValid() || (time.isValid() && time >= request.since);
    }
    [[nodiscard]] Result<> put(const QJsonObject &row)
    {
        ++written;
        return writer.write(row);
    }
};

Result<> exportProducts(Sink &sink)
{
    const auto products = sink.stores.products.all();
    if (!products)
        return tl::unexpected(products.error());
    for (const Product &product : *products) {
        if (sink.wants(product.id.text(), product.updatedAt))
            APP_TRY(sink.put(productToExport(product)));
    }
    return {};
}

Result<> exportDevices(Sink &sink)
{
    const auto devices = sink.stores.devices.all(sink.request.productId);
    if (!devices)
        return tl::unexpected(devices.error());
    for (const Device &device : *devices) {
        if (sink.wants(device.productId.text(), device.lastSeenAt))
            APP_TRY(sink.put(deviceRow(device)));
    }
    return {};
}

Result<> exportDockings(Sink &sink)
{
    const auto dockings = sink.stores.dockings.all();
    if (!dockings)
        return tl::unexpected(dockings.error());
    for (const Docking &docking : *dockings) {
        if (sink.wants(docking.productId.text(), docking.updatedAt))
            APP_TRY(sink.put(dockingRow(docking)));
    }
    return {};
}

/// The record that kept pushes of an address are read with, looked up once. Without its secrets: reading needs none, so
/// an export needs no vault.
class Records
{
public:
    explicit Records(Stores &stores) : m_stores(stores) {}

    const Docking &find(const PlatformId &platform, const ProductId &product)
    {
        const QString key = platform.text() + u'/' + product.text();
        if (const auto it = m_dockings.constFind(key); it != m_dockings.cend())
            return *it;
        const auto stored = m_stores.dockings.find(platform, product);
        return *m_dockings.insert(key, stored.value_or(Docking{.platform = platform, .productId = product}));
    }

private:
    Stores &m_stores;
    QHash<QString, Docking> m_dockings;
};

Result<> exportPushes(Sink &sink)
{
    Records dockings(sink.stores);
    for (qint64 after = 0;;) {
        const auto pushes = sink.stores.pushes.after(after, kStep);
        if (!pushes)
            return tl::unexpected(pushes.error());
        for (const Push &push : *pushes) {
            after = push.id;
            if (!sink.wants(push.productId.text(), push.receivedAt))
                continue;
            const auto result = sink.stores.pushes.result(push.id);
            const Platform *cloud = sink.clouds.find(push.platform);
            APP_TRY(sink.put(pushRow(push, result.value_or(PushResult()),
                                     cloud == nullptr ? nullptr : cloud->receiver.get(),
                                     dockings.find(push.platform, push.productId))));
        }
        if (pushes->isEmpty())
            return {};
    }
}

Result<> exportMessages(Sink &sink)
{
    for (qint64 after = 0;;) {
        const auto messages = sink.stores.pushes.messagesAfter(after, kStep);
        if (!messages)
            return tl::unexpected(messages.error());
        for (const StoredMessage &message : *messages) {
            after = message.id;
            if (sink.wants(message.productId, message.createdAt))
                APP_TRY(sink.put(messageRow(message)));
        }
        if (messages->size() < kStep)
            return {};
    }
}

Result<> exportRejects(Sink &sink)
{
    for (qint64 after = 0;;) {
        const auto rejects = sink.stores.pushes.rejectsAfter(after, kStep);
        if (!rejects)
            return tl::unexpected(rejects.error());
        for (const Reject &reject : *rejects) {
            after = reject.id;
            if (sink.wants(reject.productId.text(), reject.receivedAt))
                APP_TRY(sink.put(rejectRow(reject)));
        }
        if (rejects->size() < kStep)
            return {};
    }
}

Result<> exportCommands(Sink &sink)
{
    CommandMask mask(sink.stores);
    for (qint64 after = 0;;) {
        const auto commands = sink.stores.commands.after(after, kStep);
        if (!commands)
            return tl::unexpected(commands.error());
        for (const Command &command : *commands) {
            after = command.id;
            if (sink.wants(command.productId.text(), command.createdAt))
                APP_TRY(sink.put(commandRow(mask(command))));
        }
        if (commands->size() < kStep)
            return {};
    }
}

QStringList columnsOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Products:
        return productColumns();
    case ExportKind::Devices:
        return deviceColumns();
    case ExportKind::Dockings:
        return dockingColumns();
    case ExportKind::Pushes:
        return pushColumns();
    case ExportKind::Messages:
        return messageColumns();
    case ExportKind::Rejects:
        return rejectColumns();
    case ExportKind::Commands:
        return commandColumns();
    }
    return {};
}

Result<qint64> exportAll(Stores &stores, const Clouds &clouds, const ExportRequest &request, QIODevice &output)
{
    RowWriter writer(output, request.format, columnsOf(request.kind));
    Sink sink{stores, clouds, request, writer};
    Result<> done;
    switch (request.kind) {
    case ExportKind::Products:
        done = exportProducts(sink);
        break;
    case ExportKind::Devices:
        done = exportDevices(sink);
        break;
    case ExportKind::Dockings:
        done = exportDockings(sink);
        break;
    case ExportKind::Pushes:
        done = exportPushes(sink);
        break;
    case ExportKind::Messages:
        done = exportMessages(sink);
        break;
    case ExportKind::Rejects:
        done = exportRejects(sink);
        break;
    case ExportKind::Commands:
        done = exportCommands(sink);
        break;
    }
    if (!done)
        return tl::unexpected(done.error());
    return sink.written;
}

} // namespace

DataTool::ImportOutcome DataTool::importFile(const QString &dataDir, const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return {{},
                {Error{ErrorCode::Io, Text::tr("%1 cannot be read: %2.").arg(file, input.errorString()), {}, {}, {}}}};
    }
    EngineBase base;
    const ConfigFile config = readConfigFile(input.readAll(), base.clouds);
    if (!config.faults.isEmpty() && !QFileInfo::exists(EngineBase::databaseFile(dataDir)))
        return {{}, config.faults}; // no database is made for a faulty file
    if (const auto opened = base.open(dataDir); !opened)
        return {{}, {opened.error()}};
    const auto holder = EngineLease::holderOf(dataDir);
    const bool beside = holder && holder->isHeld;
    QList<Error> faults;
    qint64 wroteMs = 0;
    auto future = base.storage->write([&](Stores &stores) -> Result<> {
        QElapsedTimer timer;
        timer.start();
        faults = applyConfigFile(stores, *base.context, config,
                                 beside ? QDeadlineTimer(kBesideListenerMs) : QDeadlineTimer(QDeadlineTimer::Forever));
        wroteMs = timer.elapsed();
        if (!faults.isEmpty())
            return tl::unexpected(faults.first());
        return {};
    });
    future.waitForFinished();
    if (const auto done = future.result(); !done && faults.isEmpty())
        faults << done.error();
    if (!faults.isEmpty())
        return {{}, faults};
    return {{int(config.products.size()), int(config.devices.size()), int(config.dockings.size()), wroteMs}, {}};
}

Result<qint64> DataTool::exportTo(const QString &dataDir, const ExportRequest &request, QIODevice &output)
{
    auto storage = Storage::open({.databaseFile = EngineBase::databaseFile(dataDir), .readOnly = true});
    if (!storage)
        return tl::unexpected(storage.error());
    const Clouds clouds(registeredPlatforms());
    auto future = (*storage)->read([&](Stores &stores) { return exportAll(stores, clouds, request, output); });
    future.waitForFinished();
    return future.result();
}

} // namespace app
