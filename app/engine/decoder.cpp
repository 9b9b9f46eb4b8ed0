#include "decoder.h"

#include "commandvalues.h"
#include "processlimits.h"

#include <QLoggingCategory>
#include <QSet>
#include <QThread>

Q_LOGGING_CATEGORY(lcDecoder, "clouddock.decoder", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kBatch = 1024;
constexpr int kRerunBatch = 256;
constexpr int kPauseAfterErrorMs = 500;

/// Pushes that are to be decoded again, and what their decoding answers.
struct Rerun
{
    QList<Push> pushes{};
    QSet<qint64> duplicates{}; ///< Those that were redeliveries.
    QList<RerunRequest> requests{};
    std::optional<GroupRerun> group{};
};

/// Leaves out what the bodies read so far had no room for.
void keepUpTo(Rerun &rerun, qint64 lastId)
{
    rerun.requests.removeIf([lastId](const RerunRequest &request) { return request.pushId > lastId; });
    if (!rerun.group || rerun.group->pushIds.isEmpty())
        return;
    rerun.group->pushIds.removeIf([lastId](qint64 id) { return id > lastId; });
    if (rerun.group->pushIds.isEmpty())
        rerun.group.reset(); // its turn comes later; an empty step would say that it is done
}

Result<Rerun> readRerun(Stores &stores)
{
    auto requests = stores.decoding.rerunRequests(kRerunBatch);
    if (!requests)
        return tl::unexpected(requests.error());
    auto group = stores.decoding.groupRerun(kRerunBatch);
    if (!group)
        return tl::unexpected(group.error());
    Rerun rerun{.requests = std::move(*requests), .group = std::move(*group)};
    QSet<qint64> ids;
    for (const RerunRequest &request : std::as_const(rerun.requests))
        ids.insert(request.pushId);
    if (rerun.group)
        ids.unite(QSet(rerun.group->pushIds.cbegin(), rerun.group->pushIds.cend()));
    auto pushes = stores.pushes.byIds(ids.values());
    if (!pushes)
        return tl::unexpected(pushes.error());
    rerun.pushes = std::move(*pushes);
    if (!rerun.pushes.isEmpty())
        keepUpTo(rerun, rerun.pushes.last().id);
    for (const Push &push : std::as_const(rerun.pushes)) {
        const auto result = stores.pushes.result(push.id);
        if (result && result->state == DecodeState::Duplicate)
            rerun.duplicates.insert(push.id);
    }
    return rerun;
}

void warn(const char *what, const Error &error)
{
    qCWarning(lcDecoder).noquote() << what << error.message << error.detail;
}

} // namespace

Decoder::Decoder(EngineContext &context, const RouteBook &routes)
    : m_context(context), m_routes(routes), m_decoder(context.clouds), m_worker(u"decoder"_s)
{}

Decoder::~Decoder()
{
    stop();
}

void Decoder::start()
{
    m_running = true;
    m_worker.post([] { yieldToOthers(); }); // to keep what comes in is worth more than to read it at once
    wake();
}

void Decoder::wake()
{
    if (!m_running || m_wakePosted.exchange(true))
        return;
    m_worker.post([this] {
        m_wakePosted = false;
        work();
    });
}

void Decoder::worldChanged()
{
    m_worldStale = true;
    wake();
}

void Decoder::stop()
{
    m_running = false;
    (void)waited(m_worker.run([] { return true; }));
}

void Decoder::work()
{
    bool more = true;
    while (more && m_running) {
        if (!loadStart() || (m_worldStale.exchange(false) && !loadWorld())) {
            m_worldStale = true;
            Q_UNUSED(tryLater());
            return;
        }
        const bool reran = rerun();
        more = followJournal() || reran;
    }
}

/// Once: where the last run stopped, and what had been received before the first push that is decoded now.
bool Decoder::loadStart()
{
    if (m_started)
        return true;
    struct Start
    {
        qint64 cursor = 0;
        QList<std::pair<qint64, qint64>> hashes{};
    };
    const auto start = waited(m_context.storage.readUrgent([](Stores &stores) -> Result<Start> {
        const auto cursor = stores.decoding.cursor();
        if (!cursor)
            return tl::unexpected(cursor.error());
        const auto next = stores.pushes.receivedAfter(*cursor);
        if (!next)
            return tl::unexpected(next.error());
        // Kept pushes may have waited for this start for hours: the window ends where they begin, not now.
        const qint64 end = next->value_or(QDateTime::currentMSecsSinceEpoch());
        auto hashes =
            stores.decoding.recentHashes(end - DedupWindow::kNamedMs, static_cast<int>(DedupWindow::kGeneration));
        if (!hashes)
            return tl::unexpected(hashes.error());
        return Start{*cursor, std::move(*hashes)};
    }));
    if (!start) {
        warn("decode mark and recent pushes not read:", start.error());
        return false;
    }
    m_decoder.forget();
    for (const auto &[hash, time] : start->hashes)
        m_decoder.remember(hash, time);
    m_cursor = start->cursor;
    m_started = true;
    return true;
}

bool Decoder::loadWorld()
{
    struct Read
    {
        QList<AppliedProduct> products;
        QList<DeviceEntry> devices;
    };
    const auto read = waited(m_context.storage.readUrgent([](Stores &stores) -> Result<Read> {
        const auto products = stores.products.applied();
        if (!products)
            return tl::unexpected(products.error());
        const auto devices = stores.devices.entries();
        if (!devices)
            return tl::unexpected(devices.error());
        return Read{*products, *devices};
    }));
    if (!read) {
        warn("registry not read:", read.error());
        return false;
    }
    DecodeWorld world;
    world.routes = m_routes.get();
    for (const AppliedProduct &product : read->products)
        world.products.insert(product.id.text(), std::make_shared<const AppliedProduct>(product));
    m_decoder.setWorld(std::move(world));
    m_decoder.directory().load(read->devices);
    return true;
}

bool Decoder::followJournal()
{
    const qint64 from = m_cursor;
    const auto pushes =
        waited(m_context.storage.readUrgent([from](Stores &stores) { return stores.pushes.after(from, kBatch); }));
    if (!pushes) {
        warn("journal not read:", pushes.error());
        return tryLater();
    }
    if (pushes->isEmpty())
        return false;
    DecodeBatch batch;
    for (const Push &push : *pushes)
        m_decoder.decode(push, batch);
    batch.cursor = pushes->last().id;
    const qint64 reached = *batch.cursor;
    if (!write(std::move(batch)))
        return false;
    m_cursor = reached;
    return true; // there may be more; an empty read ends it
}

bool Decoder::rerun()
{
    auto wanted = waited(m_context.storage.readUrgent(readRerun));
    if (!wanted) {
        warn("rerun requests not read:", wanted.error());
        return tryLater();
    }
    if (wanted->requests.isEmpty() && !wanted->group)
        return false;
    // A group is asked for by the same commit that binds its device, and may be seen before the change is told.
    if (wanted->group && wanted->group->after == 0 && !loadWorld())
        return tryLater();
    DecodeBatch batch;
    batch.isRerun = true;
    batch.answered = std::move(wanted->requests);
    batch.groupStep = std::move(wanted->group);
    for (const Push &push : std::as_const(wanted->pushes))
        m_decoder.decode(push, batch, wanted->duplicates.contains(push.id));
    return write(std::move(batch));
}

bool Decoder::write(DecodeBatch batch)
{
    PushDecoder::coalesce(batch);
    const Changes changes = batch.commandResults.isEmpty() ? Change::Pushes : Change::Pushes | Change::Commands;
    QList<ValueChange> values = valuesOf(batch);
    const auto written = waited(m_context.storage.write(
        [batch = std::move(batch)](Stores &stores) { return commandvalues::apply(stores, batch); }, Durability::Derived,
        [this, changes] { m_context.notify(changes); }));
    if (written) {
        values += *written;
        if (!values.isEmpty() && m_context.valuesKept)
            m_context.valuesKept(values);
        return true;
    }
    warn("decoded pushes not kept:", written.error());
    // The directory and the window may be ahead of the database now: begin anew from what is kept.
    m_started = false;
    m_worldStale = true;
    return tryLater();
}

/// What devices said now; what is decoded again is old news.
QList<ValueChange> Decoder::valuesOf(const DecodeBatch &batch)
{
    QHash<qint64, ValueChange> byDevice;
    if (batch.isRerun || !m_context.valuesKept)
        return {};
    for (const LatestUpdate &update : batch.latest) {
        ValueChange &change = byDevice[update.deviceKey];
        change.values.insert(update.property, update.value);
        if (const DeviceEntry *entry =
                change.device.isEmpty() ? m_decoder.directory().find(update.deviceKey) : nullptr) {
            change.device = entry->id;
            change.product = entry->productId;
        }
    }
    return byDevice.values();
}

/// False, for whoever has nothing to go on with.
bool Decoder::tryLater()
{
    QThread::msleep(kPauseAfterErrorMs);
    wake();
    return false;
}

} // namespace app
