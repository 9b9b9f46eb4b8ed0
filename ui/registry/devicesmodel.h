#pragma once

#include "app/model/device.h"
#include "ui/widgets/rowsmodel.h"

#include <QHash>
#include <QSet>

namespace ui {

/// The device table. What is ticked stays ticked over pages and refreshes, until untick().
class DevicesModel final : public RowsModel<app::Device>
{
    Q_OBJECT
public:
    enum Column { CheckColumn, IdColumn, NameColumn, ProductColumn, RegisteredColumn, StateColumn };

    explicit DevicesModel(QObject *parent = nullptr);
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] QList<app::DeviceId> ticked() const;
    [[nodiscard]] QSet<QString> tickedProducts() const; ///< Ids of the products of the ticked ones.
    void tickAll();                                     ///< Of the rows that are here.
    void untick(const app::DeviceId &id);
    void untickAll();

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] static Columns makeColumns();
    void repaintTicks();

    QHash<QString, QString> m_ticked; ///< Product ids by device id.
};

} // namespace ui
