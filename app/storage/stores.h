#pragma once

#include "app/model/product.h"
#include "app/model/result.h"
#include "app/storage/accountstore.h"
#include "app/storage/commandstore.h"
#include "app/storage/linkstore.h"
#include "app/storage/records.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace app {

class Database; // one connection, private to app/storage

/// All stores over one connection. Synchronous; used on the thread that a Storage::read() or write() runs them on.
/// A lookup that finds nothing is ErrorCode::NotFound; a broken rule is Conflict or State with the text people see.

class ProductStore
{
    Q_DECLARE_TR_FUNCTIONS(app::ProductStore)

public:
    explicit ProductStore(Database &db) : m_db(db) {}
    [[nodiscard]] Result<Page<Product>> list(const ProductFilter &filter,
                                             const PageRequest &page) const; ///< Newest first.
    [[nodiscard]] Result<QList<Product>> all() const;
    [[nodiscard]] Result<QList<AppliedProduct>> applied() const; ///< Of every product what is in effect.
    [[nodiscard]] Result<AppliedProduct> applied(const ProductId &id) const;
    [[nodiscard]] Result<Product> find(const ProductId &id) const;
    /// Conflict when the id is taken, InvalidInput for a thing model that could not be read again.
    [[nodiscard]] Result<> insert(const Product &product);
    /// Everything but id, published, createdAt; nothing when all is so already. A damaged product whose model is still
    /// empty keeps the text of its model.
    [[nodiscard]] Result<> update(const Product &product);
    /// Publishing puts what is saved into effect; unpublishing leaves in effect what is.
    [[nodiscard]] Result<> setPublished(const ProductId &id, bool published);
    [[nodiscard]] Result<> remove(const ProductId &id);

private:
    Database &m_db;
};

class DeviceStore
{
    Q_DECLARE_TR_FUNCTIONS(app::DeviceStore)

public:
    explicit DeviceStore(Database &db) : m_db(db) {}
    [[nodiscard]] Result<Page<Device>> list(const DeviceFilter &filter, const PageRequest &page) const; ///< No secrets.
    [[nodiscard]] Result<DeviceCounts> counts(const QString &productId) const; ///< Empty: all products.
    [[nodiscard]] Result<Device> find(const DeviceId &id) const;
    [[nodiscard]] Result<QList<Device>> all(const QString &productId) const; ///< For export; empty: all products.
    [[nodiscard]] Result<> insert(const Device &device);
    [[nodiscard]] Result<> update(const Device &device); ///< Name, organisation, description, tags, configuration.
    [[nodiscard]] Result<> setTags(const DeviceId &id, const QMap<QString, QString> &tags);
    [[nodiscard]] Result<> setState(const DeviceId &id, DeviceState state, qint64 atMs);
    /// Puts the saved configuration into effect and replaces the bindings.
    [[nodiscard]] Result<> apply(const DeviceId &id, const QMap<PlatformId, CloudConfiguration> &applied,
                                 const QList<CloudBinding> &bindings);
    [[nodiscard]] Result<> removeBinding(const DeviceId &id, const PlatformId &platform);
    [[nodiscard]] Result<> remove(const DeviceId &id); ///< Its kept pushes stay; its id is free again.
    [[nodiscard]] Result<QList<LatestProperty>> latest(const DeviceId &id) const;
    [[nodiscard]] Result<QList<DeviceEntry>> entries() const; ///< Every device, for matching.
    [[nodiscard]] Result<DeviceEntry> entry(const DeviceId &id) const;
    /// The other device that already has that identity value for that cloud within the product: in effect while it is
    /// enabled, or saved, unless it was unbound.
    [[nodiscard]] Result<std::optional<DeviceId>> findByIdentity(const PlatformId &platform, const QString &key,
                                                                 const QString &value, const DeviceId &except) const;
    /// The other device of its product that the cloud knows by that id.
    [[nodiscard]] Result<std::optional<DeviceId>>
    findByCloudId(const PlatformId &platform, const QString &cloudDeviceId, const DeviceId &except) const;
    /// Online devices not seen since \a beforeMs go offline; their keys.
    [[nodiscard]] Result<QList<DeviceEntry>> silentSince(qint64 beforeMs) const;

private:
    Database &m_db;
};

class DockingStore
{
    Q_DECLARE_TR_FUNCTIONS(app::DockingStore)

public:
    explicit DockingStore(Database &db) : m_db(db) {}
    [[nodiscard]] Result<Page<Docking>> list(const DockingFilter &filter,
                                             const PageRequest &page) const; ///< By product id, descending.
    /// How many records of that list stand before this one; NotFound when it is not among them.
    [[nodiscard]] Result<qint64> indexOf(const PlatformId &platform, const ProductId &product,
                                         const DockingFilter &filter) const;
    [[nodiscard]] Result<QList<Docking>> all() const; ///< Secrets left out, their keys in storedSecrets.
    [[nodiscard]] Result<Docking> find(const PlatformId &platform, const ProductId &product) const;
    [[nodiscard]] Result<bool> existsForProduct(const ProductId &product) const;
    [[nodiscard]] Result<> insert(const Docking &docking);
    /// Conflict when `revision` is not the stored one. Nothing changes, the revision included, when all is so already;
    /// \a touched: its secrets were changed, which is a change too.
    [[nodiscard]] Result<> update(const Docking &docking, bool touched = false);
    [[nodiscard]] Result<> setEnabled(const PlatformId &platform, const ProductId &product, bool enabled);
    [[nodiscard]] Result<> remove(const PlatformId &platform, const ProductId &product);

private:
    Database &m_db;
};

/// Sealed secrets by owner. Opening and sealing is the Vault's business; this keeps bytes.
class SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(app::SecretStore)

public:
    explicit SecretStore(Database &db) : m_db(db) {}
    /// \a owner for example "docking/ctwing/sx-smart-pro", \a key for example "appSecret".
    [[nodiscard]] Result<QByteArray> find(const QString &owner, const QString &key) const;
    [[nodiscard]] Result<QMap<QString, QByteArray>> findAll(const QString &owner) const;
    [[nodiscard]] Result<QMap<QString, qint64>> versions(const QString &owner) const; ///< By key.
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> allNames() const;        ///< (owner, key) of every secret.
    /// \a version: that of the secret this is a copy of; 0: it is a new one.
    [[nodiscard]] Result<> put(const QString &owner, const QString &key, const QByteArray &sealed, qint64 version = 0);
    [[nodiscard]] Result<> remove(const QString &owner, const QString &key);
    [[nodiscard]] Result<> removeAll(const QString &owner);

private:
    Database &m_db;
};

/// Stops a long query: asked between rows and by SQLite's progress handler.
using Cancelled = std::function<bool()>;

class PushStore
{
    Q_DECLARE_TR_FUNCTIONS(app::PushStore)

public:
    explicit PushStore(Database &db) : m_db(db) {}
    [[nodiscard]] Result<LogPage> page(const LogFilter &filter, const LogCursor &cursor, int limit,
                                       const Cancelled &cancelled = {}) const;
    /// The ids that the filter's times leave, as of now: where a walk through all pages begins and ends.
    [[nodiscard]] Result<LogSpan> span(const LogFilter &filter) const;
    /// The lines with all that is kept of them, in the order given; the first ones only, when they are large, but at
    /// least one. Refused requests that are no longer kept are left out. \a taken: lines of \a rows looked at.
    [[nodiscard]] Result<QList<FullLogRow>> full(const QList<LogRow> &rows, qsizetype &taken) const;
    /// Lines newer than those two ids, oldest of them last; at most \a limit, the newest ones.
    [[nodiscard]] Result<LogPage> newer(const LogFilter &filter, qint64 afterPush, qint64 afterReject, int limit) const;
    [[nodiscard]] Result<QList<LogRow>> rows(const QList<qint64> &pushIds) const;
    [[nodiscard]] Result<Push> push(qint64 id) const;
    [[nodiscard]] Result<PushResult> result(qint64 id) const;
    [[nodiscard]] Result<Reject> reject(qint64 id) const;
    /// In order of id; at most \a limit, fewer when they are large, none only when there are none.
    [[nodiscard]] Result<QList<Push>> after(qint64 id, int limit) const;
    /// In order of id; fewer than asked for when they are large.
    [[nodiscard]] Result<QList<Push>> byIds(const QList<qint64> &ids) const;
    [[nodiscard]] Result<QList<Reject>> rejectsAfter(qint64 id, int limit) const;
    [[nodiscard]] Result<QList<StoredMessage>> messages(const MessageFilter &filter) const; ///< Newest first.
    [[nodiscard]] Result<QList<StoredMessage>> messagesAfter(qint64 id, int limit) const;
    [[nodiscard]] Result<QList<StoredMessage>> messagesOf(qint64 pushId) const;
    [[nodiscard]] Result<QList<EventCount>> eventCounts(const DeviceId &device) const; ///< By event id.
    [[nodiscard]] Result<qint64> lastId() const;
    /// When the first push behind \a id was received; nothing when there is none.
    [[nodiscard]] Result<std::optional<qint64>> receivedAfter(qint64 id) const;
    /// The newest push of a docking, its result beside it; NotFound when none came yet.
    [[nodiscard]] Result<LogRow> newestOf(const PlatformId &platform, const ProductId &product) const;
    [[nodiscard]] Result<LogRow> newestRejectOf(const PlatformId &platform, const ProductId &product) const;

private:
    Database &m_db;
};

class DecodeStore
{
    Q_DECLARE_TR_FUNCTIONS(app::DecodeStore)

public:
    explicit DecodeStore(Database &db) : m_db(db) {}
    [[nodiscard]] Result<qint64> cursor() const; ///< Last push id decoded in order; 0 at first.
    [[nodiscard]] Result<> apply(const DecodeBatch &batch);
    /// Dedup hashes of the newest \a limit pushes received since \a sinceMs, oldest first: (hash, received ms).
    [[nodiscard]] Result<QList<std::pair<qint64, qint64>>> recentHashes(qint64 sinceMs, int limit) const;
    /// Returns how many were queued: a push that is still to be decoded anyway is not.
    [[nodiscard]] Result<qint64> requestRerun(const QList<qint64> &pushIds);
    [[nodiscard]] Result<QList<RerunRequest>> rerunRequests(int limit) const;
    [[nodiscard]] Result<QList<UnmatchedGroup>> unmatched(int limit) const; ///< Latest first.
    [[nodiscard]] Result<QList<qint64>> unmatchedPushes(const UnmatchedGroup &group, qint64 afterId, int limit) const;
    /// All pushes of the group, those that still join it included, are to be decoded again; a mark that outlives the
    /// process. Returns how many there are; NotFound when there is no such group any more.
    [[nodiscard]] Result<qint64> requestGroupRerun(const UnmatchedGroup &group);
    /// The next step through a group that was asked for; nothing when there is none.
    [[nodiscard]] Result<std::optional<GroupRerun>> groupRerun(int limit) const;

private:
    Database &m_db;
};

/// The stores of one connection.
struct Stores
{
    explicit Stores(Database &db)
        : products(db), devices(db), dockings(db), secrets(db), pushes(db), decoding(db), commands(db), accounts(db),
          links(db), m_db(db)
    {}
    ProductStore products;
    DeviceStore devices;
    DockingStore dockings;
    SecretStore secrets;
    PushStore pushes;
    DecodeStore decoding;
    CommandStore commands;
    AccountStore accounts;
    LinkStore links;

    /// Runs \a work as a part of a write: when it fails, nothing of it stays, while the rest of the write does.
    [[nodiscard]] Result<> part(const std::function<Result<>()> &work);

private:
    Database &m_db;
};

} // namespace app
