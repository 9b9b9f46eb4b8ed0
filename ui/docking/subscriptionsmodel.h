#pragma once

#include "app/cloud/cloudvalues.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>
#include <QStyledItemDelegate>

namespace ui {

/// What a cloud pushes where, as the panel shows it.
struct SubscriptionRow
{
    app::CloudSubscription subscription{};
    QString kind{};    ///< Translated.
    bool ours = false; ///< It goes to this record's push address.

    friend bool operator==(const SubscriptionRow &, const SubscriptionRow &) = default;
};

/// Columns: kind, address, level, time.
class SubscriptionsModel final : public RowsModel<SubscriptionRow>
{
    Q_OBJECT
public:
    enum Column { KindColumn, AddressColumn, LevelColumn, TimeColumn };

    explicit SubscriptionsModel(QObject *parent = nullptr);
    void retranslate();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static Columns makeColumns();
};

/// Two lines a row: mark, kind and level with the time at the right; the address below.
class SubscriptionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLines(QPainter *painter, const QRect &area, const QModelIndex &index) const;
};

} // namespace ui
