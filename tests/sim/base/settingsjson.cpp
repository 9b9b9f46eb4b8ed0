#include "sim/base/settingsjson.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace sim {

namespace {

template <typename T>
struct Binding
{
    const char *name;
    T Settings::*member;
    double least;
    double most;
};

template <typename T>
Binding(const char *, T Settings::*, double, double) -> Binding<T>;

constexpr double kMs = 1e9;
constexpr std::tuple kBindings{
    Binding{"clockOffsetMs", &Settings::clockOffsetMs, -1e12, 1e12},
    Binding{"speed", &Settings::speed, 0.01, 1e5},
    Binding{"skewMs", &Settings::skewMs, 0, kMs},
    Binding{"subscribeDelayMs", &Settings::subscribeDelayMs, 0, kMs},
    Binding{"pushTimeoutMs", &Settings::pushTimeoutMs, 1, 600000},
    Binding{"cooldownFailures", &Settings::cooldownFailures, 0, 1e6},
    Binding{"cooldownPercent", &Settings::cooldownPercent, 0, 100},
    Binding{"cooldownWindowMs", &Settings::cooldownWindowMs, 1, kMs},
    Binding{"cooldownSamples", &Settings::cooldownSamples, 1, 1e6},
    Binding{"cooldownMs", &Settings::cooldownMs, 1, kMs},
    Binding{"radioMs", &Settings::radioMs, 0, 600000},
    Binding{"commandTimeoutMs", &Settings::commandTimeoutMs, 1, kMs},
    Binding{"reportSeconds", &Settings::reportSeconds, 0, 86400},
    Binding{"joinSeconds", &Settings::joinSeconds, 0, 86400},
    Binding{"awake", &Settings::awake, 0, 1},
};

/// Whether the value fits its place.
template <typename T>
bool fits(const Json &value, const Binding<T> &binding)
{
    if constexpr (std::is_same_v<T, bool>)
        return value.is_boolean();
    else if (!(std::is_floating_point_v<T> ? value.is_number() : value.is_number_integer()))
        return false;
    else
        return value.get<double>() >= binding.least && value.get<double>() <= binding.most;
}

/// Whether \a name is that binding's and was dealt with.
template <typename T>
bool take(Settings &settings, const std::string &name, const Json &value, const Binding<T> &binding,
          std::optional<QString> &wrong)
{
    if (name != binding.name)
        return false;
    if (fits(value, binding))
        settings.*binding.member = value.get<T>();
    else
        wrong = u"%1 is of another kind or out of bounds"_s.arg(QString::fromStdString(name));
    return true;
}

} // namespace

Json toJson(const Settings &settings)
{
    Json json = Json::object();
    std::apply([&](const auto &...binding) { ((json[binding.name] = settings.*binding.member), ...); }, kBindings);
    return json;
}

std::optional<QString> apply(Settings &settings, const Json &json)
{
    Settings changed = settings;
    std::optional<QString> wrong;
    for (const auto &[key, value] : json.items()) {
        const std::string &name = key;
        const Json &given = value;
        const bool isKnown = std::apply(
            [&](const auto &...binding) { return (take(changed, name, given, binding, wrong) || ...); }, kBindings);
        if (!isKnown)
            wrong = u"there is no setting %1"_s.arg(QString::fromStdString(name));
        if (wrong)
            return wrong;
    }
    settings = changed;
    return std::nullopt;
}

} // namespace sim
