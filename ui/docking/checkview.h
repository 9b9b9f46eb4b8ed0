#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui {

class CloudJob;
class JobRow;
class LinkButton;
class Notice;

/// 校验: tries the credentials of a record at the cloud and shows what the cloud said, check by check. Takes no room
/// before it is asked for.
class CheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(app::Engine &engine, QWidget *parent = nullptr);

    /// \a form as it is, saved or not. Nothing happens while a check runs.
    void start(const app::Docking &form, const QString &title);
    void cancel();
    /// Nothing is shown, and an answer under way is not taken any more.
    void clear();
    /// What is shown was found for other values than those entered now.
    void setOutdated();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged(bool running);
    /// There is an answer to see.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeJob();
    void take(const app::Result<app::CredentialReport> &report);
    void rebuild();
    void addLines();
    void copy();
    void retranslateUi();

    app::Engine &m_engine;
    QString m_title; ///< Of the record that is checked.
    std::optional<app::CredentialReport> m_report;
    std::optional<app::Error> m_error;
    CloudJob *m_job = nullptr;
    JobRow *m_row = nullptr;
    QVBoxLayout *m_layout = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_outdated = nullptr;
    QWidget *m_lines = nullptr;
    LinkButton *m_copy = nullptr;
    bool m_isOutdated = false;
};

} // namespace ui
