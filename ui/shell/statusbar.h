#pragma once

#include "ui/shell/jobcenter.h"
#include "ui/shell/shellstatus.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class IconButton;
class StatusButton;

/// The bottom line: listener, pushes, rejects, waiting, disk; and the oldest running job with its cross.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(JobCenter &jobs, QWidget *parent = nullptr);
    void setStatus(const ShellStatus &status);

Q_SIGNALS:
    /// The listener's state was pressed: show its settings.
    void listenerClicked();
    /// Rejects or waiting pushes were pressed: show them in the log. \a result: "refused" or "pending".
    void logClicked(const QString &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showJobs();
    void showJobMenu();
    void retranslateUi();
    void showListener();
    [[nodiscard]] QString listenerText() const;
    [[nodiscard]] QString unavailableText() const;
    [[nodiscard]] QString storageText() const;

    JobCenter &m_jobs;
    ShellStatus m_shown;
    StatusButton *m_listener = nullptr;
    QLabel *m_rate = nullptr;
    StatusButton *m_rejects = nullptr;
    StatusButton *m_pending = nullptr;
    QLabel *m_storage = nullptr;
    QWidget *m_jobBox = nullptr;
    QLabel *m_jobTitle = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_percent = nullptr;
    IconButton *m_cancel = nullptr;
    QToolButton *m_moreJobs = nullptr;
};

} // namespace ui
