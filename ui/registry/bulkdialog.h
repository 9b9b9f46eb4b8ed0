#pragma once

#include "bulkjob.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class FailuresModel;
class PagedTable;

/// 当前进度 of a bulk change; the rows that failed with their reasons. Closing it does not stop the job.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(BulkJob *job, QWidget *parent);

private:
    void showProgress(qint64 done);
    void showEnd(const BulkJob::Failures &failures, const std::optional<app::Error> &error);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString summaryText() const;
    void retranslateUi();

    QPointer<BulkJob> m_job;
    QLabel *m_state = nullptr;
    QLabel *m_total = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_summary = nullptr;
    FailuresModel *m_model = nullptr;
    PagedTable *m_table = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    qint64 m_count = 0;
    qint64 m_failed = -1;  ///< -1 while it runs.
    qint64 m_applied = -1; ///< See BulkJob::applied().
    qint64 m_stopped = -1; ///< How many were done when it was stopped; -1 when it was not.
    QString m_error;
};

} // namespace ui
