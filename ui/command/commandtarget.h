#pragma once

#include "app/engine/engine.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace ui {

class DeviceChooser;
class LiveReader;
class Notice;

/// Whom a command is for and through which cloud it goes, and why it cannot.
class CommandTarget final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandTarget(app::Engine &engine, QWidget *parent = nullptr);

    /// \a fixed: no other one can be chosen.
    void setDevice(const app::DeviceId &id, bool fixed);
    /// Of one product. Its thing model and clouds are those of the first one.
    void setDevices(const QList<app::DeviceId> &ids);

    [[nodiscard]] app::DeviceId device() const { return m_device; } ///< The first one of many; empty: none chosen.
    [[nodiscard]] QList<app::DeviceId> devices() const { return m_devices; } ///< Of a bulk order only.
    [[nodiscard]] bool isBulk() const { return !m_devices.isEmpty(); }
    [[nodiscard]] app::PlatformId platform() const;
    [[nodiscard]] bool isKnown() const { return m_form.has_value(); } ///< The device's thing model and clouds are here.
    /// Something can be sent.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString reason() const; ///< Why not.

Q_SIGNALS:
    void formRead(const app::CommandForm &form);
    void changed(); ///< Device, cloud, or whether something can be sent.

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const app::Result<app::CommandForm> &form);
    void fillChannels();
    void showReason();
    void retranslateUi();
    [[nodiscard]] const app::CommandChannel *channel() const;

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    app::DeviceId m_device;
    QList<app::DeviceId> m_devices;
    std::optional<app::CommandForm> m_form;
    std::optional<app::Error> m_error;
    QLabel *m_deviceLabel = nullptr;
    DeviceChooser *m_chooser = nullptr;
    QLabel *m_fixed = nullptr;
    QLabel *m_channelLabel = nullptr;
    QComboBox *m_channel = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace ui
