#pragma once

#include "app/engine/engine.h"

#include <QDialog>

namespace ui {

class CommandEditor;

/// 新建指令, for one device or for many. It stays open after sending, to show what becomes of the command.
class CommandDialog final : public QDialog
{
    Q_OBJECT
public:
    CommandDialog(app::Engine &engine, QWidget *parent);
    void setDevice(const app::DeviceId &id);
    void setDevices(const QList<app::DeviceId> &ids);

Q_SIGNALS:
    void sent(qint64 id);
    void ordered(const app::CommandDraft &draft);
    void openRequested(qint64 id); ///< And it has closed itself.

protected:
    void changeEvent(QEvent *event) override;

private:
    CommandEditor *m_editor = nullptr;
};

} // namespace ui
