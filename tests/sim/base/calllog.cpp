#include "sim/base/calllog.h"

namespace sim {

namespace {

constexpr size_t kRecent = 300;

} // namespace

void CallLog::call(const QByteArray &cloud, const QByteArray &operation, int status, const QString &code)
{
    add(cloud, "calls", operation);
    remember(Json::object(
        {{"cloud", cloud}, {"operation", operation}, {"status", status}, {"code", code}, {"at", m_clock.nowMs()}}));
}

void CallLog::refusal(const QByteArray &cloud, const QByteArray &reason, const QString &detail)
{
    add(cloud, "refused", reason);
    remember(Json::object({{"cloud", cloud}, {"refused", reason}, {"detail", detail}, {"at", m_clock.nowMs()}}));
}

void CallLog::warning(const QByteArray &cloud, const QByteArray &what)
{
    add(cloud, "warnings", what);
}

void CallLog::fault(const QByteArray &cloud, const QByteArray &mode)
{
    add(cloud, "faults", mode);
}

void CallLog::push(const QByteArray &cloud, const QByteArray &what)
{
    add(cloud, "pushes", what);
}

void CallLog::command(const QByteArray &cloud, const QByteArray &what, const QString &device)
{
    add(cloud, "commands" + what.left(1).toUpper() + what.mid(1), device.toUtf8());
}

void CallLog::reset()
{
    m_clouds.clear();
    m_recent.clear();
}

Json CallLog::counters() const
{
    Json all = Json::object();
    for (const char *cloud : {"ctwing", "onenet"}) {
        Json &groups = all[cloud];
        for (const char *group :
             {"calls", "refused", "warnings", "faults", "pushes", "commandsAccepted", "commandsDelivered"})
            groups[group] = Json::object();
        const auto known = m_clouds.find(cloud);
        if (known == m_clouds.end())
            continue;
        for (const auto &[group, counts] : known->second) {
            for (const auto &[name, count] : counts)
                groups[group.toStdString()][name.toStdString()] = count;
        }
    }
    return all;
}

Json CallLog::recent() const
{
    return Json(m_recent);
}

void CallLog::add(const QByteArray &cloud, const QByteArray &group, const QByteArray &name)
{
    ++m_clouds[cloud][group][name];
}

void CallLog::remember(Json entry)
{
    m_recent.push_back(std::move(entry));
    if (m_recent.size() > kRecent)
        m_recent.pop_front();
}

} // namespace sim
