#pragma once

#include "app/codec/codec.h"
#include "app/engine/jobcontrol.h"
#include "app/model/device.h"
#include "app/model/product.h"
#include "app/model/queries.h"
#include "app/model/result.h"

#include <QCoreApplication>
#include <QFuture>

#include <memory>

namespace app {

struct EngineContext;

/// 产品 and 设备: every rule about them stands here, whoever asks (screen, import, later the API).
///
/// All functions may be called on any thread and return at once; the future ends when the change is on disk. An error's
/// `field` is the form field it belongs to. Secret device fields go in through configuration values and never come out.
class Registry
{
    Q_DECLARE_TR_FUNCTIONS(app::Registry)

public:
    explicit Registry(EngineContext &context);

    // Products
    /// A product whose stored thing model cannot be read is among them, and says why in `damage`.
    [[nodiscard]] QFuture<Result<Page<Product>>> products(const ProductFilter &filter, const PageRequest &page) const;
    [[nodiscard]] QFuture<Result<Product>> product(const ProductId &id) const;
    /// The thing model in effect: as published last. NotFound without such a product, State when it never was
    /// published, Database when what is kept cannot be read.
    [[nodiscard]] QFuture<Result<ThingModel>> publishedModel(const ProductId &id) const;
    QFuture<Result<>> createProduct(const Product &product);
    /// Everything but id and published; the thing model included. Takes effect with the next publishing.
    QFuture<Result<>> updateProduct(const Product &product);
    /// Publishes, or publishes again so that edits take effect (应用配置): pushes are decoded with what was published
    /// last, also after unpublishing.
    QFuture<Result<>> publishProduct(const ProductId &id);
    QFuture<Result<>> unpublishProduct(const ProductId &id);
    /// State while published (该产品已发布，无法删除), with devices (该产品已绑定设备，无法删除) or with a docking
    /// record.
    QFuture<Result<>> removeProduct(const ProductId &id);
    /// The product as a file (产品-<name>.json) and back; import overwrites a product of the same id.
    [[nodiscard]] QFuture<Result<QByteArray>> exportProduct(const ProductId &id) const;
    QFuture<Result<ProductId>> importProduct(const QByteArray &json);

    // Devices
    [[nodiscard]] QFuture<Result<Page<Device>>> devices(const DeviceFilter &filter, const PageRequest &page) const;
    [[nodiscard]] QFuture<Result<DeviceCounts>> deviceCounts(const QString &productId) const;
    [[nodiscard]] QFuture<Result<Device>> device(const DeviceId &id) const;
    QFuture<Result<>> createDevice(const Device &device);
    /// Name, organisation, description.
    QFuture<Result<>> updateDevice(const Device &device);
    /// All tags of the device: those that are not among \a tags are gone then.
    QFuture<Result<>> setDeviceTags(const DeviceId &id, const QMap<QString, QString> &tags);
    /// 启用: notActive → offline, and the saved configuration takes effect. 禁用: → notActive.
    QFuture<Result<>> setDeviceEnabled(const DeviceId &id, bool enabled);
    /// State unless notActive.
    QFuture<Result<>> removeDevice(const DeviceId &id);
    /// 编辑配置: saved, not yet in effect. A secret field left empty keeps what is stored, unless \a removedSecrets
    /// names it. InvalidInput by schema; Conflict when another device of the product has that identity.
    QFuture<Result<>> saveConfiguration(const DeviceId &id, const PlatformId &platform,
                                        const QMap<QString, QString> &values, const QStringList &removedSecrets = {});
    /// 应用配置: the saved configuration takes effect and the 云对云接入 bindings follow it. State while notActive;
    /// Conflict when another device has taken the identity while this one was unbound.
    QFuture<Result<>> applyConfiguration(const DeviceId &id);
    /// 解绑: forgets the binding of that cloud; another device may have the identity then.
    QFuture<Result<>> unbind(const DeviceId &id, const PlatformId &platform);

    /// The same change for many devices; rows that fail are reported one by one and stop nothing. Done in steps: what
    /// was done before the work is cancelled, or the database fails, stays.
    enum class BulkAction { Enable, Disable, Remove, ApplyConfiguration };
    struct BulkFailure
    {
        DeviceId id{};
        Error error{};
    };
    QFuture<Result<QList<BulkFailure>>> bulk(BulkAction action, const QList<DeviceId> &ids, const JobControlPtr &job);

    [[nodiscard]] QFuture<Result<QList<LatestProperty>>> latest(const DeviceId &id) const;
    /// How often the device raised each event; only those it ever raised.
    [[nodiscard]] QFuture<Result<QList<EventCount>>> eventCounts(const DeviceId &id) const;
    /// 日志管理 of a device, newest first.
    [[nodiscard]] QFuture<Result<QList<StoredMessage>>> messages(const MessageFilter &filter) const;

private:
    EngineContext &m_context;
};

} // namespace app
