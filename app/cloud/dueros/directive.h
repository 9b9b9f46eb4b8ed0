#pragma once

#include "appliance.h"

#include <variant>

namespace app::dueros {

/// One directive for one device, from what was said to what is replied (dueros.md §5, §6, §8.1, §11).
class Directive
{
public:
    /// All outlive it. \a mapping may be null: the action is not mapped.
    Directive(const SkillCall &call, const SkillDevice &device, const Mappings &mappings, const QDateTime &now);

    [[nodiscard]] std::variant<SkillReply, SkillOrder> plan() const;
    [[nodiscard]] SkillReply finished(const SkillOrder &order, const SkillOutcome &outcome) const;

private:
    using Planned = std::variant<SkillReply, SkillOrder>;

    [[nodiscard]] std::optional<SkillReply> checkParameters() const;
    [[nodiscard]] std::variant<SkillReply, CommandBody> body(const QJsonValue &said) const;
    [[nodiscard]] std::variant<SkillReply, CommandBody> write(const QJsonValue &said) const;
    [[nodiscard]] std::variant<SkillReply, CommandBody> invoke(const QJsonValue &said) const;
    /// The absolute value that "a little more" comes to, or the reply where it goes too far.
    [[nodiscard]] std::variant<SkillReply, QJsonValue> relative(const ValueType &type, const QJsonObject &source,
                                                                const QJsonValue &delta) const;
    [[nodiscard]] std::variant<SkillReply, QJsonValue> converted(const QJsonObject &source, const QJsonValue &said,
                                                                 const ValueType &type) const;
    [[nodiscard]] SkillReply outOfRange(double minimum, double maximum) const;
    [[nodiscard]] SkillReply wordless() const;
    [[nodiscard]] SkillReply confirmed(const QJsonObject &fresh) const;
    [[nodiscard]] SkillReply answered(const QJsonObject &fresh) const;
    [[nodiscard]] QJsonObject answerFields(const Appliance &appliance) const;

    const SkillCall &m_call;
    const SkillDevice &m_device;
    const Mappings &m_mappings;
    QDateTime m_now;
    const Action *m_action = nullptr;
    const ActionMapping *m_mapping = nullptr;
};

} // namespace app::dueros
