#pragma once

#include "sim/base/json.h"

#include <QList>

namespace sim {

/// What a device does with commands.
enum class Behaviour {
    Normal,
    Refuse,  ///< Answers that it will not.
    Silent,  ///< Takes commands and never answers.
    Offline, ///< Is not there: no reports, no commands.
};

[[nodiscard]] QString toText(Behaviour behaviour);
[[nodiscard]] std::optional<Behaviour> behaviourNamed(const QString &name);

/// One property of every simulated meter.
struct MeterProperty
{
    enum class Type { Float, Integer, Switch, Text };
    const char *id = "";
    const char *name = "";
    Type type = Type::Float;
    bool isWritable = false;
    double min = 0;
    double max = 0; ///< For text: its length.
};

/// The water meter that all simulated devices are: what it measures, what can be set, what it did. Knows no cloud.
class Meter
{
public:
    /// Meters of different \a seed show different values.
    explicit Meter(quint32 seed = 0);

    [[nodiscard]] static const QList<MeterProperty> &properties();
    [[nodiscard]] static const MeterProperty *property(const QString &id);

    /// Why \a value cannot be set; nothing when it can.
    [[nodiscard]] static std::optional<QString> fault(const QString &id, const Json &value);

    /// All properties, in the order of properties().
    [[nodiscard]] Json values() const { return m_values; }
    [[nodiscard]] Json value(const QString &id) const;

    /// Water flows, the battery ages.
    void live();

    /// Sets all of \a wanted, an object, or nothing of it. Why not, or nothing.
    [[nodiscard]] std::optional<QString> write(const Json &wanted);

    /// Calls a function: "reboot" with an optional "delay" in seconds. Why not, or nothing.
    [[nodiscard]] std::optional<QString> invoke(const QString &function, const Json &arguments);

    /// Sets one value as measured, whatever its range; a property that it did not have is new. false: \a value is of
    /// another kind than the property.
    [[nodiscard]] bool measure(const QString &id, const Json &value);

    /// Remembers a command as the device got it.
    void took(const Json &command) { m_commands.push_back(command); }
    [[nodiscard]] const Json &commands() const { return m_commands; }
    [[nodiscard]] int reboots() const { return m_reboots; }

    Behaviour behaviour = Behaviour::Normal;
    std::optional<bool> isAwake{}; ///< Instead of the common setting.

private:
    Json m_values = Json::object();
    Json m_commands = Json::array();
    int m_reboots = 0;
};

} // namespace sim
