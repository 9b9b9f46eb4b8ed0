#pragma once

#include "app/engine/pushlog.h"
#include "app/model/device.h"
#include "app/model/docking.h"
#include "context.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace app {

/// Rows of the export files (docs/cli.md); times are ISO 8601 in UTC with milliseconds.
[[nodiscard]] QJsonObject deviceRow(const Device &device);
[[nodiscard]] QJsonObject dockingRow(const Docking &docking);
[[nodiscard]] QJsonObject messageRow(const StoredMessage &message);
[[nodiscard]] QJsonObject rejectRow(const Reject &reject);
[[nodiscard]] QJsonObject commandRow(const Command &command);
[[nodiscard]] QJsonObject pushRow(const Push &push, const PushResult &result, const PushReceiver *receiver,
                                  const Docking &docking);

/// Writes rows as NDJSON or CSV. CSV columns are fixed by the kind; a cell that a spreadsheet would take for a formula
/// is preceded by an apostrophe.
class RowWriter
{
public:
    RowWriter(QIODevice &device, ExportFormat format, QStringList columns);
    [[nodiscard]] Result<> write(const QJsonObject &row);

private:
    QIODevice &m_device;
    ExportFormat m_format;
    QStringList m_columns;
    bool m_headWritten = false;
};

[[nodiscard]] QStringList pushColumns();
[[nodiscard]] QStringList messageColumns();
[[nodiscard]] QStringList rejectColumns();
[[nodiscard]] QStringList commandColumns();
[[nodiscard]] QStringList deviceColumns();
[[nodiscard]] QStringList dockingColumns();
[[nodiscard]] QStringList productColumns();

/// The dockings that kept pushes are read with, with their secrets.
class DockingCache
{
public:
    /// Looks them up when they are asked for, once each.
    DockingCache(Stores &stores, const EngineContext &context) : m_stores(&stores), m_context(&context) {}
    /// Those, and no others: for work that goes on outside a transaction.
    explicit DockingCache(const QList<Docking> &dockings);
    [[nodiscard]] const Docking &find(const PlatformId &platform, const ProductId &product);

    /// Every record with the secrets that can be opened.
    [[nodiscard]] static Result<QList<Docking>> readAll(Stores &stores, const EngineContext &context);

private:
    Stores *m_stores = nullptr;
    const EngineContext *m_context = nullptr;
    QHash<QString, Docking> m_dockings;
};

} // namespace app
