#pragma once

#include "app/model/account.h"
#include "app/model/error.h"
#include "app/model/secret.h"

#include <optional>

namespace app {

inline constexpr int kLongestLogin = 64;
inline constexpr int kLongestName = 64;
inline constexpr int kShortestPassword = 8;
inline constexpr int kLongestPassword = 256; ///< Characters; more would only cost time.

/// What is wrong with it, its field named; nothing when it may be used. Logins are 1–64 characters without blanks and
/// control characters: an e-mail address, a telephone number or a name.
[[nodiscard]] std::optional<Error> loginFault(const QString &login);
[[nodiscard]] std::optional<Error> nameFault(const QString &name);
/// Length, and not one that is tried first: a well-known one, one character over and over, a run of digits or letters,
/// or the login itself. No rules about kinds of characters.
[[nodiscard]] std::optional<Error> passwordFault(const Secret &password, const QString &login);
/// A client's id is empty (one is made) or 4–128 letters, digits and - _ .
[[nodiscard]] QList<Error> clientFaults(const OauthClient &client);

} // namespace app
