#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QWidget>

namespace ui {

class CommandDeeds;
class CommandEditor;
class CommandsModel;
class EmptyState;
class LinkButton;
class LiveReader;
class PagedTable;
class SectionTitle;

/// 设备功能 of the device page: the form for a command to this device, and its latest ones.
class DevicePanel final : public QWidget
{
    Q_OBJECT
public:
    DevicePanel(app::Engine &engine, Navigator &navigator, const app::DeviceId &device);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLatest();
    void wire();
    void take(const app::Result<app::Page<app::Command>> &page);
    void openCommand(qint64 id);
    void act(int row, const QString &action);
    void updateEmpty();
    void retranslateUi();

    app::Engine &m_engine;
    Navigator &m_navigator;
    app::DeviceId m_device;
    app::Error m_error;
    bool m_failed = false;
    LiveReader *m_reader = nullptr;
    CommandDeeds *m_deeds = nullptr;
    CommandsModel *m_model = nullptr;
    CommandEditor *m_editor = nullptr;
    SectionTitle *m_title = nullptr;
    LinkButton *m_all = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace ui
