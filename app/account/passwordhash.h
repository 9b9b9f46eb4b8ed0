#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

namespace app {

/// What scrypt costs (RFC 7914): 128 × 2^log2N × r bytes of memory, and p times the work.
struct ScryptCost
{
    int log2N = 15;
    int r = 8;
    int p = 3;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// "$scrypt$ln=15,r=8,p=3$<salt>$<hash>", both in base64 without padding (the PHC string format). Takes tenths of a
/// second and 32 MiB: not on a thread that somebody waits for. Any thread.
[[nodiscard]] Result<QString> hashPassword(const Secret &password, const ScryptCost &cost = {});
/// With the parameters that the hash carries, compared in constant time. False for a hash that is none, or that asks
/// for more than this program would spend.
[[nodiscard]] bool isPassword(const Secret &password, const QString &hash);
/// False: it was made with another cost than today's, and should be made anew when the password is at hand.
[[nodiscard]] bool isHashCurrent(const QString &hash, const ScryptCost &cost = {});
/// Costs as much as isPassword() with today's cost: for logins that do not exist.
void spendLikePassword(const Secret &password);

} // namespace app
