// What is done to the rows of a comparison.
#include "clouddevices.h"
#include "cloudsync.h"
#include "rules.h"
#include "try.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cloudsync {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::CloudWork)
};

/// The work and what it works on.
class Applying
{
public:
    Applying(EngineContext &context, CloudDirectory &directory, const Docking &docking, JobControlPtr job)
        : m_context(context), m_directory(directory), m_docking(docking), m_job(std::move(job))
    {}

    QList<SyncFailure> run(const QList<SyncRow> &rows)
    {
        if (m_job)
            m_job->total = rows.size();
        QList<SyncRow> toCreate;
        for (const SyncRow &row : rows) {
            if (isCancelled())
                break;
            if (row.kind == SyncRow::Kind::OnlyHere) {
                toCreate << row;
                if (toCreate.size() >= qMax(1, m_directory.batchSize()))
                    createThere(std::exchange(toCreate, {}));
            } else {
                note(row, row.kind == SyncRow::Kind::OnlyThere ? makeHere(row) : bringInLine(row));
            }
        }
        if (!toCreate.isEmpty() && !isCancelled())
            createThere(toCreate);
        return m_failures;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_job && m_job->cancelled; }

    void note(const SyncRow &row, const Result<> &outcome)
    {
        if (!outcome)
            m_failures << SyncFailure{row, outcome.error()};
        if (m_job)
            ++m_job->done;
    }

    Result<CloudDeviceDraft> draftOf(const DeviceId &id)
    {
        return waited(m_context.storage.read([this, id](Stores &stores) -> Result<CloudDeviceDraft> {
            const auto device = stores.devices.find(id);
            if (!device)
                return tl::unexpected(device.error());
            return clouddevices::draftOf(stores, m_context, *device, m_docking.platform);
        }));
    }

    void createThere(const QList<SyncRow> &rows)
    {
        QList<SyncRow> asked;
        QList<CloudDeviceDraft> drafts;
        for (const SyncRow &row : rows) {
            if (auto draft = draftOf(row.deviceId)) {
                asked << row;
                drafts << *draft;
            } else {
                note(row, tl::unexpected(draft.error()));
            }
        }
        if (asked.isEmpty())
            return;
        const auto outcomes = m_directory.createDevices(drafts, {});
        for (qsizetype i = 0; i < asked.size(); ++i)
            note(asked.at(i), outcomes ? kept(asked.at(i), outcomes->value(i)) : tl::unexpected(outcomes.error()));
    }

    Result<> kept(const SyncRow &row, const CloudDeviceOutcome &outcome)
    {
        if (outcome.error)
            return tl::unexpected(*outcome.error);
        if (!outcome.device)
            return fail(ErrorCode::Network, Text::tr("The cloud said nothing of this device."),
                        {.hint = Text::tr("Compare again to see whether it is there.")});
        return clouddevices::keepCloudId(m_context, row.deviceId, m_docking.platform, outcome.device->cloudId);
    }

    Result<> makeHere(const SyncRow &row)
    {
        Device device;
        device.id = row.deviceId;
        device.name = row.cloud.name.isEmpty() ? row.deviceId.text() : row.cloud.name;
        device.productId = m_docking.productId;
        const QMap<QString, QString> values = settingsOf(row.cloud);
        const auto made = waited(m_context.write(Change::Devices | Change::Products, [=, this](Stores &stores) {
            return rules::insertDevice(stores, device)
                .and_then(
                    [&] { return rules::saveConfiguration(stores, m_context, device.id, m_docking.platform, values); })
                .and_then([&] { return rules::deployDevice(stores, m_context, device.id); });
        }));
        if (!made)
            return made;
        return clouddevices::keepCloudId(m_context, device.id, m_docking.platform, row.cloud.cloudId);
    }

    /// Of what the cloud tells of a device that which our form for it has.
    [[nodiscard]] QMap<QString, QString> settingsOf(const CloudDevice &cloud) const
    {
        QMap<QString, QString> values;
        const DeviceSchema schema = m_context.clouds.find(m_docking.platform)->info().device;
        for (const FormField &field : schema.fields) {
            const QString value = cloud.identity.value(field.key);
            if (field.kind != FieldKind::Secret && !value.isEmpty())
                values.insert(field.key, value);
        }
        return values;
    }

    Result<> bringInLine(const SyncRow &row)
    {
        const auto draft = draftOf(row.deviceId);
        if (!draft)
            return tl::unexpected(draft.error());
        if (draft->name != row.cloud.name)
            APP_TRY(m_directory.update(row.cloud, *draft, {}));
        return clouddevices::keepCloudId(m_context, row.deviceId, m_docking.platform, row.cloud.cloudId);
    }

    EngineContext &m_context;
    CloudDirectory &m_directory;
    const Docking &m_docking;
    JobControlPtr m_job;
    QList<SyncFailure> m_failures;
};

} // namespace

Result<QList<SyncFailure>> apply(EngineContext &context, CloudDirectory &directory, const Docking &docking,
                                 const QList<SyncRow> &rows, const JobControlPtr &job)
{
    return Applying(context, directory, docking, job).run(rows);
}

} // namespace app::cloudsync
