#pragma once

#include "ui/widgets/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <utility>

namespace ui {

/// A column is data: a title and how a row answers for it.
template <typename T>
struct Column
{
    QString title{};
    std::function<QVariant(const T &)> value{}; ///< Display text.
    bool mono = false;
    bool muted = false;
    std::function<QVariant(const T &)> tone{};     ///< QVariant(int(Tone)) or invalid for no dot.
    std::function<bool(const T &)> hollow{};       ///< The dot is a ring.
    std::function<ActionLinks(const T &)> links{}; ///< An action column; `value` may be empty then.
    std::function<QString(const T &)> toolTip{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Rows of values for a table view. setRows() inserts, updates and removes single rows, so that selection and
/// scrolling survive a refresh.
template <typename T>
class RowsModel : public QAbstractTableModel
{
public:
    using Columns = QList<Column<T>>;
    using Key = std::function<QString(const T &)>;

    /// \a key names a row; it must be unique within one setRows().
    RowsModel(Columns columns, Key key, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_key(std::move(key))
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole)
            return int(m_columns.at(section).alignment);
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_columns.at(index.column()), m_rows.at(index.row()), role);
    }

    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] const T &row(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_key(m_rows.at(i)) == key)
                return int(i);
        return -1;
    }

    /// Becomes \a rows by the fewest row signals: what went is removed, what came is inserted, what moved is moved.
    void setRows(QList<T> rows)
    {
        QHash<QString, qsizetype> wanted;
        for (qsizetype i = 0; i < rows.size(); ++i)
            wanted.insert(m_key(rows.at(i)), i);
        removeMissing(wanted);
        for (qsizetype i = 0; i < rows.size(); ++i)
            place(i, rows.at(i));
        const qsizetype count = rows.size(); // more only when a key was given twice
        if (m_rows.size() > count) {
            beginRemoveRows({}, int(count), int(m_rows.size()) - 1);
            m_rows.remove(count, m_rows.size() - count);
            endRemoveRows();
        }
    }

    /// Fresh titles and texts, for another language. The number of columns must stay.
    void setColumns(Columns columns)
    {
        Q_ASSERT(columns.size() == m_columns.size());
        m_columns = std::move(columns);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    [[nodiscard]] QVariant cell(const Column<T> &column, const T &row, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return column.value ? column.value(row) : QVariant();
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case Qt::ToolTipRole:
            return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        case Qt::AccessibleTextRole:
            return column.links ? QVariant(linkTexts(column.links(row))) : cell(column, row, Qt::DisplayRole);
        case ToneRole:
            return column.tone ? column.tone(row) : QVariant();
        case HollowRole:
            return column.hollow ? QVariant(column.hollow(row)) : QVariant();
        case MonoRole:
            return column.mono;
        case MutedRole:
            return column.muted;
        case LinksRole:
            return column.links ? QVariant::fromValue(column.links(row)) : QVariant();
        case KeyRole:
            return m_key(row);
        default:
            return {};
        }
    }
    [[nodiscard]] static QString linkTexts(const ActionLinks &links)
    {
        QStringList texts;
        for (const ActionLink &link : links)
            texts.append(link.text);
        return texts.join(QStringLiteral(", "));
    }
    void removeMissing(const QHash<QString, qsizetype> &wanted)
    {
        for (qsizetype i = m_rows.size(); i-- > 0;) {
            if (wanted.contains(m_key(m_rows.at(i))))
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    /// Rows before \a at are right already; makes the one at \a at right.
    void place(qsizetype at, const T &value)
    {
        const QString key = m_key(value);
        qsizetype from = at;
        while (from < m_rows.size() && m_key(m_rows.at(from)) != key)
            ++from;
        if (from == m_rows.size()) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(at, value);
            endInsertRows();
            return;
        }
        if (from != at) {
            beginMoveRows({}, int(from), int(from), {}, int(at));
            m_rows.move(from, at);
            endMoveRows();
        }
        if (m_rows.at(at) == value)
            return;
        m_rows[at] = value;
        Q_EMIT dataChanged(index(int(at), 0), index(int(at), columnCount() - 1));
    }

    Columns m_columns;
    Key m_key;
    QList<T> m_rows;
};

} // namespace ui
