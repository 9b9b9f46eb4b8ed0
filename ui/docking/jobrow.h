#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class CloudJob;
class LinkButton;

/// How far a job is, with the link that stops it. There only while it runs.
class JobRow final : public QWidget
{
    Q_OBJECT
public:
    explicit JobRow(CloudJob *job, QWidget *parent = nullptr);
    /// What is being done: "Reading the cloud's devices".
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRunning(bool running);
    void refresh();

    CloudJob *m_job;
    QString m_text;
    QLabel *m_label = nullptr;
    QProgressBar *m_bar = nullptr;
    LinkButton *m_stop = nullptr;
};

} // namespace ui
