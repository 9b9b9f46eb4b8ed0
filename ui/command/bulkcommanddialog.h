#pragma once

#include "bulkcommandjob.h"
#include "ui/widgets/rowsmodel.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class PagedTable;

struct RefusedDevice
{
    QString id{};
    QString reason{};

    friend bool operator==(const RefusedDevice &, const RefusedDevice &) = default;
};

/// How far a bulk order is, and the devices that were refused. Closing it does not stop the job. When none was, it
/// closes itself and the order is shown; else the operator asks for it.
class BulkCommandDialog final : public QDialog
{
    Q_OBJECT
public:
    BulkCommandDialog(BulkCommandJob *job, QWidget *parent);
    ~BulkCommandDialog() override;

Q_SIGNALS:
    void batchRequested(const QString &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showEnd(const app::Result<app::BulkCommandResult> &result, bool stopped);
    void openBatch();
    [[nodiscard]] static QList<Column<RefusedDevice>> columns();
    [[nodiscard]] QString summaryText() const;
    void retranslateUi();

    QPointer<BulkCommandJob> m_job;
    qint64 m_total = 0;
    std::optional<app::Result<app::BulkCommandResult>> m_result;
    bool m_stopped = false;
    std::unique_ptr<RowsModel<RefusedDevice>> m_model;
    QLabel *m_state = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_summary = nullptr;
    PagedTable *m_table = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace ui
