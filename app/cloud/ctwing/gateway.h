#pragma once

#include "answer.h"
#include "config.h"
#include "operations.h"
#include "signing.h"

#include "app/net/apicaller.h"
#include "app/net/clockoffset.h"

#include <QJsonObject>

#include <functional>

namespace app::ctwing {

/// The signed calls of one docking to AEP. One call at a time; \a caller must outlive it.
///
/// Time stamps follow AEP's clock, which is measured with GET {base}/echo before a call when the last measurement is
/// 300 s old (ctwing.md §3.2). Without an answer to that calls go out with the last offset, or with our own clock.
class Gateway
{
public:
    Gateway(const Docking &docking, ApiCaller &caller);

    /// \a query: raw values. \a body: none when empty; it is written once, so that the signed bytes are the sent ones.
    /// Only GETs are repeated. A setting that is missing is the answer's error, with its key in `field`.
    [[nodiscard]] Answer call(const Operation &operation, const Parameters &query, const QJsonObject &body,
                              const CancelPtr &cancel);

    /// InvalidInput with `field` when \a operation lacks a setting.
    [[nodiscard]] Result<> checkSettings(const Operation &operation) const;
    [[nodiscard]] QUrl url(const Operation &operation, const Parameters &query) const;

    /// Measures the clock when it is time to, after a failure not before a minute is over. Only being cancelled is an
    /// error: without an answer calls go by what is known.
    [[nodiscard]] Result<> refreshClock(const CancelPtr &cancel);
    /// Measures it now. The answer's error: the address did not answer.
    [[nodiscard]] Answer measureClock(const CancelPtr &cancel);
    /// The last measurement, however old.
    [[nodiscard]] const std::optional<ClockOffset> &clock() const { return m_clock; }
    /// Epoch milliseconds of AEP's clock, as far as it is known, when ours shows \a nowMs.
    [[nodiscard]] qint64 cloudTimeMs(qint64 nowMs) const;
    [[nodiscard]] qint64 nowMs() const { return m_caller.nowMs(); }

    [[nodiscard]] const ApiConfig &config() const { return m_config; }
    /// The product's number, for queries.
    [[nodiscard]] std::pair<QByteArray, QByteArray> productParameter() const;
    /// The product's number, for bodies: they want an integer.
    [[nodiscard]] QJsonValue productNumber() const { return m_config.productId.toLongLong(); }

private:
    [[nodiscard]] ApiCall signedCall(const Operation &operation, const Parameters &query, const QByteArray &body) const;
    [[nodiscard]] QList<Secret> secrets() const;
    void explainClock(Answer &answer) const;

    ApiConfig m_config;
    ApiCaller &m_caller;
    std::optional<ClockOffset> m_clock;
    std::optional<qint64> m_echoFailedAtMs; ///< Our clock.
};

/// A list that is paged by pageNow and pageSize.
struct PagedList
{
    Operation operation{};
    Parameters query{}; ///< Without the page.
    int pageSize = 100;
    /// The list must surely be whole: a missing list, or fewer rows than its total, is an error. Otherwise `null` and a
    /// page that is empty too early are the end.
    bool isStrict = false;
};

/// After such an error the calls that were to follow would fail the same way, or are not wanted any more: the network's
/// faults, a cloud that is called too often, Cancelled.
[[nodiscard]] bool concernsTheRest(const Error &error);

/// What a walk over a list does with a row; false ends the walk.
using TakeRow = std::function<bool(const QJsonObject &row)>;

/// All rows of \a list, page by page to the end. Where AEP does not tell the total the end is a page that is empty or
/// the same as the one before. Errors: a call's, or Network (Unsupported when strict) when there is no list to be read.
[[nodiscard]] Result<> forEachRow(Gateway &gateway, const PagedList &list, const CancelPtr &cancel,
                                  const TakeRow &take);

} // namespace app::ctwing
