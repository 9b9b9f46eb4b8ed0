#include "settingswatch.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace app {

SettingsWatch::Stamp SettingsWatch::stampOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    return {true, info.lastModified().toMSecsSinceEpoch(), info.size()};
}

bool SettingsWatch::hasChanged()
{
    const Stamp now = stampOf(m_file);
    const Stamp before = std::exchange(m_seen, now);
    if (now == m_known || now != before)
        return false;
    m_known = now;
    return true;
}

} // namespace app
