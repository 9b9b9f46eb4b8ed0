#pragma once

#include "app/cloud/skill.h"

namespace app::dueros {

/// The smart-home skill of Baidu DuerOS (小度).
class DuerSkill final : public Skill
{
public:
    [[nodiscard]] QByteArray path() const override { return "/dueros"; }
    [[nodiscard]] std::variant<SkillCall, SkillReply> read(const QByteArray &contentType,
                                                           const QByteArray &body) const override;
    [[nodiscard]] SkillReply denied(const SkillCall &call, SkillDenial why) const override;
    [[nodiscard]] SkillReply discovered(const SkillCall &call, const QList<SkillDevice> &devices) const override;
    [[nodiscard]] SkillReply unbound(const SkillCall &call) const override;
    [[nodiscard]] SkillReply reported(const SkillCall &call, const SkillDevice *device) const override;
    [[nodiscard]] std::variant<SkillReply, SkillOrder> plan(const SkillCall &call, const SkillDevice &device,
                                                            const QDateTime &now) const override;
    [[nodiscard]] SkillReply finished(const SkillCall &call, const SkillOrder &order, const SkillDevice &after,
                                      const SkillOutcome &outcome) const override;
    [[nodiscard]] QStringList attributesOf(const Docking &docking, const QStringList &properties) const override;
    [[nodiscard]] QString nameOf(const DeviceId &device) const override;
    [[nodiscard]] QString noticeTarget(const Docking &docking) const override;
    [[nodiscard]] QList<SkillPhrase> phrases(const SkillDevice &device) const override;
    [[nodiscard]] QJsonObject request(const SkillPhrase &phrase, const SkillDevice &device, const QJsonValue &said,
                                      const QString &messageId) const override;
    [[nodiscard]] QByteArray withToken(const QByteArray &request, const Secret &token) const override;
};

} // namespace app::dueros
