#pragma once

#include "app/engine/engine.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace ui {

/// A device to be made for a cloud device that nobody knows yet.
struct NewDevice
{
    QString id{};
    QString name{};
    QString identity{}; ///< What the cloud knows it by: the IMEI.
};

/// Gives what a cloud device has sent to a device of ours, made for it if need be. Values in, an answer later, on the
/// GUI thread; never when \a receiver is gone by then.
class DeviceAssigner
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeviceAssigner)

public:
    using Answer = std::function<void(const app::Result<qint64> &)>; ///< Pushes that are decoded again.

    /// \a schema: of the group's cloud.
    DeviceAssigner(app::Engine &engine, const app::UnmatchedGroup &group, app::DeviceSchema schema, QObject *receiver);

    /// Why these pushes can be given to nobody; nothing when they can.
    [[nodiscard]] std::optional<app::Error> refusal() const;
    /// Conflict, and nothing changes, when the device is known to the cloud as another one.
    void assign(const app::DeviceId &device, const Answer &answer) const;
    /// Creates, configures, enables and applies, then assigns. A device that was created stays when a later step fails;
    /// the error says so.
    void createAndAssign(const NewDevice &device, const Answer &answer) const;

    /// The cloud's own device id stands in the pushes; else the device is known by its identity alone.
    [[nodiscard]] bool namesCloudDevice() const;
    /// What identifies the group to us under the cloud's identity key.
    [[nodiscard]] QString identity() const;

private:
    using Step = std::function<QFuture<app::Result<>>()>;
    void run(QList<Step> steps, qsizetype done, const Answer &answer, const std::function<void()> &then) const;

    app::Engine &m_engine;
    app::UnmatchedGroup m_group;
    app::DeviceSchema m_schema;
    QObject *m_receiver;
};

} // namespace ui
