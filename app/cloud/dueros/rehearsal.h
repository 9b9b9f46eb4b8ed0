#pragma once

#include "app/cloud/skill.h"

namespace app::dueros::rehearsal {

/// What DuerOS would send, for practice (dueros.md §4 to §6, §9.2). Pure.

/// Discovery, the question for the state, and one for each action mapped.
[[nodiscard]] QList<SkillPhrase> phrases(const SkillDevice &device);
/// With the values that the action needs; \a said in the place of the one that is said.
[[nodiscard]] QJsonObject request(const SkillPhrase &phrase, const SkillDevice &device, const QJsonValue &said,
                                  const QString &messageId, const QDateTime &now);

} // namespace app::dueros::rehearsal
