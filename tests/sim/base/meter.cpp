#include "sim/base/meter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

constexpr std::array kBehaviours{std::pair{Behaviour::Normal, "normal"}, std::pair{Behaviour::Refuse, "refuse"},
                                 std::pair{Behaviour::Silent, "silent"}, std::pair{Behaviour::Offline, "offline"}};

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

/// Three digits behind the point at most, so that the text of a value stays short.
double shortened(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QString toText(Behaviour behaviour)
{
    const auto found = std::find_if(kBehaviours.begin(), kBehaviours.end(),
                                    [=](const auto &entry) { return entry.first == behaviour; });
    return QString::fromLatin1(found->second);
}

std::optional<Behaviour> behaviourNamed(const QString &name)
{
    for (const auto &[behaviour, known] : kBehaviours) {
        if (name == QLatin1StringView(known))
            return behaviour;
    }
    return std::nullopt;
}

Meter::Meter(quint32 seed)
{
    QRandomGenerator random(seed);
    m_values["total"] = shortened(100 + random.bounded(400.0));
    m_values["flow"] = 0.0;
    m_values["temperature"] = shortened(15 + rounded(random.bounded(10.0), 0.1));
    m_values["battery"] = 70 + random.bounded(30);
    m_values["rsrp"] = -110 + random.bounded(30);
    m_values["valve"] = 1;
    m_values["interval"] = 3600;
    m_values["message"] = "";
}

const QList<MeterProperty> &Meter::properties()
{
    using Type = MeterProperty::Type;
    static const QList<MeterProperty> all{
        {"total", "累计用量", Type::Float, false, 0, 1e6},        {"flow", "瞬时流量", Type::Float, false, 0, 100},
        {"temperature", "水温", Type::Float, false, -40, 125},    {"battery", "电池电量", Type::Integer, false, 0, 100},
        {"rsrp", "信号强度", Type::Integer, false, -140, -40},    {"valve", "阀门", Type::Switch, true, 0, 1},
        {"interval", "上报间隔", Type::Integer, true, 10, 86400}, {"message", "显示文字", Type::Text, true, 0, 64},
    };
    return all;
}

const MeterProperty *Meter::property(const QString &id)
{
    for (const MeterProperty &property : properties()) {
        if (id == QLatin1StringView(property.id))
            return &property;
    }
    return nullptr;
}

std::optional<QString> Meter::fault(const QString &id, const Json &value)
{
    const MeterProperty *known = property(id);
    if (!known)
        return u"there is no %1"_s.arg(id);
    if (!known->isWritable)
        return u"%1 cannot be written"_s.arg(id);
    if (known->type == MeterProperty::Type::Text) {
        const bool fits = value.is_string() && static_cast<double>(asText(value).size()) <= known->max;
        return fits ? std::optional<QString>() : u"%1 is a text of at most %2 characters"_s.arg(id).arg(known->max);
    }
    if (known->type == MeterProperty::Type::Switch && value.is_boolean())
        return std::nullopt;
    const bool fits =
        value.is_number_integer() && value.get<double>() >= known->min && value.get<double>() <= known->max;
    return fits ? std::optional<QString>()
                : u"%1 is a whole number from %2 to %3"_s.arg(id).arg(known->min).arg(known->max);
}

Json Meter::value(const QString &id) const
{
    const Json *value = member(m_values, id.toUtf8().constData());
    return value ? *value : Json(nullptr);
}

void Meter::live()
{
    auto *random = QRandomGenerator::global();
    const double flow = m_values["valve"] == 1 ? shortened(random->bounded(1.5)) : 0.0;
    m_values["flow"] = flow;
    m_values["total"] = shortened(m_values["total"].get<double>() + flow / 100);
    m_values["temperature"] =
        shortened(m_values["temperature"].get<double>() + rounded(random->bounded(0.4) - 0.2, 0.1));
    m_values["rsrp"] = std::clamp(m_values["rsrp"].get<int>() + random->bounded(5) - 2, -120, -60);
    if (random->bounded(200) == 0)
        m_values["battery"] = std::max(5, m_values["battery"].get<int>() - 1);
}

std::optional<QString> Meter::write(const Json &wanted)
{
    if (!wanted.is_object() || wanted.empty())
        return u"nothing to set"_s;
    for (const auto &[id, value] : wanted.items()) {
        if (const auto wrong = fault(QString::fromStdString(id), value))
            return wrong;
    }
    for (const auto &[id, value] : wanted.items())
        m_values[id] = value.is_boolean() ? Json(value.get<bool>() ? 1 : 0) : value;
    return std::nullopt;
}

std::optional<QString> Meter::invoke(const QString &function, const Json &arguments)
{
    if (function != "reboot"_L1)
        return u"there is no function %1"_s.arg(function);
    const Json *delay = member(arguments, "delay");
    if (delay && (!delay->is_number_integer() || delay->get<int>() < 0 || delay->get<int>() > 60))
        return u"delay is a whole number from 0 to 60"_s;
    ++m_reboots;
    return std::nullopt;
}

bool Meter::measure(const QString &id, const Json &value)
{
    const MeterProperty *known = property(id);
    if (known && (known->type == MeterProperty::Type::Text ? !value.is_string() : !value.is_number()))
        return false;
    m_values[id.toStdString()] = value;
    return true;
}

} // namespace sim
