#pragma once

#include "app/engine/engine.h"

#include <QPushButton>

namespace ui {

/// Picks one device: a button that says which, and a search by id, name or cloud identity when it is pressed.
class DeviceChooser final : public QPushButton
{
    Q_OBJECT
public:
    explicit DeviceChooser(app::Engine &engine, QWidget *parent = nullptr);
    void setDevice(const app::DeviceId &id, const QString &name);

Q_SIGNALS:
    void chosen(const app::DeviceId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showChosen();

    app::Engine &m_engine;
    app::DeviceId m_id;
    QString m_name;
};

} // namespace ui
