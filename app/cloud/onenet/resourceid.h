#pragma once

#include <QString>

#include <optional>

namespace app::onenet {

/// An LwM2M resource: object, instance and resource, which OneNET joins to "3303_0_5700" (onenet.md 3.2).
struct ResourceId
{
    int object = 0;
    int instance = 0;
    int resource = 0;

    /// Three numbers of at most 65535; nothing for any other text.
    [[nodiscard]] static std::optional<ResourceId> from(QStringView text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOfSameInstance(const ResourceId &other) const
    {
        return object == other.object && instance == other.instance;
    }

    friend bool operator==(const ResourceId &, const ResourceId &) = default;
};

} // namespace app::onenet
