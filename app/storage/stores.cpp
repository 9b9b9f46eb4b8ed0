#include "stores.h"

#include "database.h"

using namespace Qt::StringLiterals;

namespace app {

Result<> Stores::part(const std::function<Result<>()> &work)
{
    if (const auto begun = m_db.change(u"SAVEPOINT part"_s); !begun)
        return fail(begun.error());
    const Result<> done = work();
    if (!done) {
        if (const auto undone = m_db.change(u"ROLLBACK TO part"_s); !undone)
            return fail(undone.error());
    }
    if (const auto released = m_db.change(u"RELEASE part"_s); !released)
        return fail(released.error());
    return done;
}

} // namespace app
