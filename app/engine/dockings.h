#pragma once

#include "app/cloud/platform.h"
#include "app/model/docking.h"
#include "app/model/queries.h"
#include "app/model/result.h"

#include <QCoreApplication>
#include <QFuture>

namespace app {

struct EngineContext;

/// One line of the setup checklist.
struct ChecklistStep
{
    enum class State { Done, Attention, Current, Open };
    QString id{}; ///< "published", "keys", "rows:<group>", "enabled", "device", "firstPush"; those that the cloud has.
    QString title{}; ///< Translated.
    QString detail{};
    State state = State::Open;
};

struct Checklist
{
    QList<ChecklistStep> steps{};
    qint64 devicesWithIdentity = 0;
    qint64 unmatchedPushes = 0;
    std::optional<LogRow> lastPush{};   ///< Newest kept push of this docking.
    std::optional<LogRow> lastReject{}; ///< Newest refused request of this docking.
};

/// 云云对接 records and their rules. Threads and futures as in Registry.
class Dockings
{
    Q_DECLARE_TR_FUNCTIONS(app::Dockings)

public:
    explicit Dockings(EngineContext &context);

    /// What screens show of every cloud, in tab order, in the language in force.
    [[nodiscard]] QList<PlatformInfo> platforms() const;

    /// By product id, descending.
    [[nodiscard]] QFuture<Result<Page<Docking>>> list(const DockingFilter &filter, const PageRequest &page) const;
    /// Where the record stands in that list, from 0: its page is this divided by the page's size. NotFound when the
    /// filter leaves it out.
    [[nodiscard]] QFuture<Result<qint64>> indexOf(const PlatformId &platform, const ProductId &product,
                                                  const DockingFilter &filter) const;
    [[nodiscard]] QFuture<Result<Docking>> docking(const PlatformId &platform, const ProductId &product) const;
    /// New records start disabled. Conflict when the product has a record of that cloud already.
    QFuture<Result<>> create(const Docking &docking);
    /// A secret that is absent or empty keeps what is stored, one of `removedSecrets` is forgotten (InvalidInput at its
    /// key when it is required). Conflict when `revision` is old; an update that changes nothing leaves it as it is.
    QFuture<Result<>> update(const Docking &docking);
    QFuture<Result<>> setEnabled(const PlatformId &platform, const ProductId &product, bool enabled);
    /// State while enabled (启用中的不允许删除).
    QFuture<Result<>> remove(const PlatformId &platform, const ProductId &product);

    [[nodiscard]] QFuture<Result<Checklist>> checklist(const PlatformId &platform, const ProductId &product) const;

    /// All faults of a record by field key; empty when it may be saved. \a stored: keys of secrets kept already. Faults
    /// of rows (see groupFaults()) are among them only for an enabled record: a disabled one may be kept unfinished.
    /// \a model: of the product, as published; null: what hangs on it is judged when the record is saved.
    [[nodiscard]] QList<Error> check(const Docking &docking, const QStringList &stored,
                                     const ThingModel *model = nullptr) const;

private:
    EngineContext &m_context;
};

} // namespace app
