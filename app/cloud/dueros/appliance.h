#pragma once

#include "mapping.h"

#include "app/cloud/skill.h"

#include <QJsonArray>

namespace app::dueros {

/// A device with its mappings: what DuerOS is told of it. For one call.
class Appliance
{
public:
    /// \a fresh: property values that are newer than what is kept, of \a now.
    Appliance(const SkillDevice &device, const Mappings &mappings, const QDateTime &now, QJsonObject fresh = {});

    /// The attribute object of dueros.md §7; nothing when it is not mapped or has no value yet.
    [[nodiscard]] std::optional<QJsonObject> attribute(const QString &id) const;
    /// Of those \a ids what there is; ["*"]: all, name and connectivity first, at most kMaxAttributes.
    [[nodiscard]] QJsonArray attributes(const QStringList &ids) const;
    /// The same attribute, read from that property by that source.
    [[nodiscard]] std::optional<QJsonObject> attributeFrom(const Attribute &attribute, const QString &property,
                                                           const QJsonObject &source) const;
    /// A property's value as it is now; undefined when it was never read.
    [[nodiscard]] QJsonValue value(const QString &property) const;
    [[nodiscard]] QDateTime timeOf(const QString &property) const;

    /// The entry of discovery (§4.1).
    [[nodiscard]] QJsonObject entry() const;
    [[nodiscard]] QString friendlyName() const;

private:
    [[nodiscard]] QJsonObject object(const Attribute &attribute, const QJsonValue &value, const QString &legal,
                                     const QDateTime &time) const;

    const SkillDevice &m_device;
    const Mappings &m_mappings;
    QDateTime m_now;
    QJsonObject m_fresh;
};

/// Without punctuation, cut to what the protocol allows.
[[nodiscard]] QString spokenName(const QString &name);
/// [discoveredAppliances, discoveredGroups] with the protocol's limits; rooms become groups.
[[nodiscard]] QJsonObject discovery(const QList<SkillDevice> &devices, const QDateTime &now);

} // namespace app::dueros
