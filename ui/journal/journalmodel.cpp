#include "journalmodel.h"

#include "logwords.h"
#include "ui/widgets/itemroles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

JournalModel::JournalModel(app::PushLog &log, QObject *parent, JournalOptions options)
    : QAbstractTableModel(parent), m_log(log), m_options(std::move(options))
{
    m_options.mostRows = std::max<qsizetype>(m_options.mostRows, kPageRows);
}

JournalModel::~JournalModel()
{
    if (m_job)
        m_job->cancelled = true;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const app::LogRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return LogWords::time(row.receivedAt);
    case PlatformColumn:
        return orDash(m_platformNames.value(row.platform, row.platform));
    case DeviceColumn:
        return orDash(row.deviceName.isEmpty() ? row.deviceId : row.deviceName);
    case KindColumn:
        return LogWords::kindOf(row);
    case ResultColumn:
        return LogWords::result(row);
    case LatencyColumn:
        return LogWords::latency(row.rejected ? -1 : row.decodedAfterMs);
    case SizeColumn:
        return LogWords::size(row.bodySize);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::LogRow &row = this->row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return LogWords::fullTime(row.receivedAt);
        if (column == ResultColumn && !row.error.isEmpty())
            return LogWords::reason(row.error);
        return column == DeviceColumn ? QVariant(row.deviceId) : QVariant();
    case ToneRole:
        return column == ResultColumn ? QVariant(int(LogWords::resultTone(row))) : QVariant();
    case MonoRole:
        return column == TimeColumn || column == LatencyColumn || column == SizeColumn;
    case KeyRole:
        return (row.rejected ? u"r%1"_s : u"p%1"_s).arg(row.id);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case PlatformColumn:
        return tr("Platform");
    case DeviceColumn:
        return tr("Device");
    case KindColumn:
        //: Column: what kind of push it is.
        return tr("Type");
    case ResultColumn:
        return tr("Result");
    case LatencyColumn:
        //: Column: from receipt to decoded.
        return tr("Delay");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

void JournalModel::setPlatformNames(const QHash<QString, QString> &names)
{
    m_platformNames = names;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalModel::rowOf(bool rejected, qint64 id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const app::LogRow &row) { return row.id == id && row.rejected == rejected; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

} // namespace ui
