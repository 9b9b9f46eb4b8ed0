#pragma once

#include "app/engine/cloudwork.h"
#include "ui/widgets/palette.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace ui {

/// The rows of a comparison, of which one kind or all are shown. Made for ten thousands of them: a filter is a list of
/// places, and a tick changes one bit. What is ticked stays so while another kind is shown.
class SyncModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Kind = app::SyncRow::Kind;
    enum Column { CheckColumn, KindColumn, IdentityColumn, HereColumn, ThereColumn, DetailColumn, ColumnCount };

    explicit SyncModel(QObject *parent = nullptr);

    /// Another comparison: nothing is ticked.
    void setRows(const QList<app::SyncRow> &rows);
    /// Nothing: all kinds.
    void setShown(const std::optional<Kind> &kind);
    void setAllTicked(const std::optional<Kind> &kind, bool ticked);
    /// What was applied goes; the \a failures stay, ticked, with their reason.
    void setApplied(const QList<app::SyncFailure> &failures);
    void retranslate();

    [[nodiscard]] qsizetype count(const std::optional<Kind> &kind) const;
    [[nodiscard]] qsizetype tickedCount() const { return m_ticked; }
    [[nodiscard]] QList<app::SyncRow> ticked() const;
    [[nodiscard]] static QString kindText(Kind kind); ///< 仅本地, 仅云端, 不一致

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Entry
    {
        app::SyncRow row{};
        QString reason{}; ///< Why it was not applied.
        bool ticked = false;
    };
    [[nodiscard]] const Entry &entry(int row) const { return m_entries[m_shown[size_t(row)]]; }
    [[nodiscard]] static QString text(const Entry &entry, int column);
    [[nodiscard]] static QString detail(const Entry &entry);
    void filter(); ///< Inside a reset.

    std::vector<Entry> m_entries;
    std::vector<size_t> m_shown; ///< Places in m_entries.
    std::optional<Kind> m_kind;
    qsizetype m_ticked = 0;
};

} // namespace ui
