#pragma once

#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>

namespace ui {

struct FailureRow
{
    QString id{};
    QString reason{};

    friend bool operator==(const FailureRow &, const FailureRow &) = default;
};

/// The devices that a bulk change did not reach, and why.
class FailuresModel final : public RowsModel<FailureRow>
{
    Q_OBJECT
public:
    explicit FailuresModel(QObject *parent)
        : RowsModel(
              {{.title = tr("Device ID"), .value = [](const FailureRow &row) { return row.id; }, .mono = true},
               {.title = tr("Reason"),
                .value = [](const FailureRow &row) { return row.reason; },
                .toolTip = [](const FailureRow &row) { return row.reason; }}},
              [](const FailureRow &row) { return row.id; }, parent)
    {}
};

} // namespace ui
