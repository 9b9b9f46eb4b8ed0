#pragma once

#include "app/model/queries.h"
#include "app/model/result.h"
#include "app/storage/records.h"

#include <QVariantList>

namespace app {

class Database;

/// A filter of the 日志 page in the database's own terms: names as keys, times as row numbers.
struct LogScope
{
    bool nothing = false; ///< A name of the filter was never seen.
    bool anyOrigin = true;
    QVariantList origins{};
    QVariantList devices{};
    qint64 afterId = 0; ///< From the filter's times, with room for clocks that jumped a little.
    qint64 beforeId = std::numeric_limits<qint64>::max();
    qint64 decoded = 0; ///< What stands behind it has no result yet.

    [[nodiscard]] static Result<LogScope> of(Database &db, const LogFilter &filter);
    /// The ids that are there now and can be shown.
    [[nodiscard]] Result<LogSpan> span(Database &db, const LogFilter &filter) const;

private:
    [[nodiscard]] Result<> findOrigins(Database &db, const LogFilter &filter);
    [[nodiscard]] Result<> findDevice(Database &db, const LogFilter &filter);
    [[nodiscard]] Result<> findTimes(Database &db, const LogFilter &filter);
};

} // namespace app
