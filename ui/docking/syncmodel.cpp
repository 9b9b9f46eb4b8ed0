#include "syncmodel.h"

#include "ui/widgets/itemroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString keyOf(const app::SyncRow &row)
{
    return QString::number(int(row.kind)) + u'\n' + row.deviceId.text() + u'\n' + row.cloud.cloudId;
}

QString withId(const QString &name, const QString &id)
{
    if (name.isEmpty() || name == id)
        return id;
    return id.isEmpty() ? name : u"%1 · %2"_s.arg(name, id);
}

Tone toneOf(SyncModel::Kind kind)
{
    return kind == SyncModel::Kind::Differs ? Tone::Warning : Tone::Accent;
}

} // namespace

SyncModel::SyncModel(QObject *parent) : QAbstractTableModel(parent) {}

void SyncModel::setRows(const QList<app::SyncRow> &rows)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(size_t(rows.size()));
    for (const app::SyncRow &row : rows)
        m_entries.push_back({.row = row});
    m_ticked = 0;
    filter();
    endResetModel();
    Q_EMIT tickedChanged();
}

void SyncModel::setShown(const std::optional<Kind> &kind)
{
    beginResetModel();
    m_kind = kind;
    filter();
    endResetModel();
}

void SyncModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (!m_kind || m_entries[i].row.kind == *m_kind)
            m_shown.push_back(i);
}

void SyncModel::setAllTicked(const std::optional<Kind> &kind, bool ticked)
{
    for (Entry &entry : m_entries) {
        if ((kind && entry.row.kind != *kind) || entry.ticked == ticked)
            continue;
        entry.ticked = ticked;
        m_ticked += ticked ? 1 : -1;
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void SyncModel::setApplied(const QList<app::SyncFailure> &failures)
{
    QHash<QString, QString> reasons;
    for (const app::SyncFailure &failure : failures) {
        const app::Error &error = failure.error;
        reasons.insert(keyOf(failure.row), error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
    }
    beginResetModel();
    std::vector<Entry> left;
    m_ticked = 0;
    for (Entry &entry : m_entries) {
        const auto reason = reasons.constFind(keyOf(entry.row));
        const bool failed = entry.ticked && reason != reasons.cend();
        if (entry.ticked && !failed)
            continue;
        if (failed)
            entry.reason = *reason;
        m_ticked += failed ? 1 : 0;
        left.push_back(std::move(entry));
    }
    m_entries = std::move(left);
    filter();
    endResetModel();
    Q_EMIT tickedChanged();
}

qsizetype SyncModel::count(const std::optional<Kind> &kind) const
{
    return std::count_if(m_entries.cbegin(), m_entries.cend(),
                         [&kind](const Entry &entry) { return !kind || entry.row.kind == *kind; });
}

QList<app::SyncRow> SyncModel::ticked() const
{
    QList<app::SyncRow> rows;
    rows.reserve(m_ticked);
    for (const Entry &entry : m_entries)
        if (entry.ticked)
            rows.append(entry.row);
    return rows;
}

QString SyncModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::OnlyHere:
        return tr("Only here");
    case Kind::OnlyThere:
        return tr("Only at the cloud");
    case Kind::Differs:
        return tr("Differs");
    }
    return {};
}

QString SyncModel::detail(const Entry &entry)
{
    if (!entry.reason.isEmpty())
        return entry.reason;
    switch (entry.row.kind) {
    case Kind::OnlyHere:
        return tr("Will be created at the cloud");
    case Kind::OnlyThere:
        //: %1 is the id of the device that will be made.
        return tr("Will become the device %1 here").arg(entry.row.deviceId.text());
    case Kind::Differs:
        return entry.row.differences.join(u" · "_s);
    }
    return {};
}

QString SyncModel::text(const Entry &entry, int column)
{
    const app::SyncRow &row = entry.row;
    switch (column) {
    case KindColumn:
        return kindText(row.kind);
    case IdentityColumn:
        return row.identity;
    case HereColumn:
        return row.kind == Kind::OnlyThere ? u"—"_s : withId(row.name, row.deviceId.text());
    case ThereColumn:
        return row.kind == Kind::OnlyHere ? u"—"_s : withId(row.cloud.name, row.cloud.cloudId);
    case DetailColumn:
        return detail(entry);
    default:
        return {};
    }
}

int SyncModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SyncModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SyncModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &it = entry(index.row());
    const int column = index.column();
    if (column == CheckColumn) {
        if (role == Qt::CheckStateRole)
            return int(it.ticked ? Qt::Checked : Qt::Unchecked);
        return role == Qt::AccessibleTextRole ? QVariant(tr("Select %1").arg(it.row.identity)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(it, column);
    case Qt::ToolTipRole:
        return column == DetailColumn ? QVariant(text(it, column)) : QVariant();
    case MonoRole:
        return column == IdentityColumn;
    case MutedRole:
        return column == DetailColumn && it.reason.isEmpty();
    case ToneRole:
        if (column == DetailColumn && !it.reason.isEmpty())
            return int(Tone::Bad);
        return column == KindColumn ? QVariant(int(toneOf(it.row.kind))) : QVariant();
    case HollowRole:
        return column == KindColumn && it.row.kind == Kind::OnlyThere;
    case KeyRole:
        return keyOf(it.row);
    default:
        return {};
    }
}

QVariant SyncModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Difference");
    case IdentityColumn:
        //: IMEI or number.
        return tr("Identity");
    case HereColumn:
        return tr("Here");
    case ThereColumn:
        return tr("At the cloud");
    case DetailColumn:
        return tr("What applying does");
    default:
        return QString();
    }
}

Qt::ItemFlags SyncModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == CheckColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SyncModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != CheckColumn || role != Qt::CheckStateRole)
        return false;
    Entry &it = m_entries[m_shown[size_t(index.row())]];
    const bool ticked = value.toInt() == Qt::Checked;
    if (it.ticked != ticked) {
        it.ticked = ticked;
        m_ticked += ticked ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT tickedChanged();
    }
    return true;
}

void SyncModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
