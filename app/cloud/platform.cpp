#include "platform.h"

#include <algorithm>

namespace app {

std::optional<QByteArray> PushReceiver::readable(const Push &, const Docking &) const
{
    return std::nullopt;
}

Clouds::Clouds(std::vector<Platform> platforms) : m_platforms(std::move(platforms))
{
    // The texts of info() are not needed here, only the segment; it is asked for once, not per request.
    for (size_t i = 0; i < m_platforms.size(); ++i) {
        const QByteArray segment = m_platforms.at(i).info().pushSegment;
        if (!segment.isEmpty())
            m_segments.emplace_back(segment, i);
    }
}

const Platform *Clouds::find(const PlatformId &id) const
{
    const auto it = std::find_if(m_platforms.cbegin(), m_platforms.cend(),
                                 [&](const Platform &platform) { return platform.id == id; });
    return it == m_platforms.cend() ? nullptr : &*it;
}

const Platform *Clouds::findBySegment(QByteArrayView segment) const
{
    const auto it =
        std::find_if(m_segments.cbegin(), m_segments.cend(), [&](const auto &entry) { return segment == entry.first; });
    return it == m_segments.cend() ? nullptr : &m_platforms.at(it->second);
}

} // namespace app
