#include "cloudvalues.h"

#include <algorithm>

namespace app {

bool CredentialReport::passed() const
{
    return !checks.isEmpty() && std::all_of(checks.cbegin(), checks.cend(),
                                            [](const CredentialCheck &check) { return check.passed || check.skipped; });
}

} // namespace app
