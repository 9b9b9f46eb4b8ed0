#pragma once

#include "app/model/command.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class CopyField;
class LinkButton;

/// What is known of a command beside its life: device, cloud, ids to take along, where it came from.
class CommandFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandFacts(QWidget *parent = nullptr);
    /// \a requesterName: of the cloud that asked for it, as people know it; empty: none did.
    void show(const app::Command &command, const QString &platformName, const QString &requesterName);

Q_SIGNALS:
    void deviceRequested(const app::DeviceId &id);
    void batchRequested(const QString &batch);
    void commandRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QWidget *value);
    void retranslateUi();
    void fill();

    app::Command m_command;
    QString m_platformName;
    QString m_requesterName;
    QGridLayout *m_grid = nullptr;
    QList<QLabel *> m_titles; ///< In the order of the rows.
    LinkButton *m_device = nullptr;
    QLabel *m_platform = nullptr;
    CopyField *m_id = nullptr;
    CopyField *m_cloudId = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_notBefore = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_attempts = nullptr;
    LinkButton *m_retryOf = nullptr;
    LinkButton *m_batch = nullptr;
};

} // namespace ui
