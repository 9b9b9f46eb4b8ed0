#pragma once

#include "app/model/secret.h"
#include "app/net/httptransport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace app::ctwing {

/// What came of a call.
struct Answer
{
    int status = 0;               ///< HTTP; 0: there was no answer.
    std::optional<qint64> code{}; ///< `code`; nothing when the answer has none that can be read.
    QString words{}; ///< `msg` as AEP said it; without one what the gateway says in x-ag-… headers and in its body.
    QJsonValue result{};
    std::optional<Error> error{}; ///< Of everything but an HTTP success with code 0.

    [[nodiscard]] bool isSuccess() const { return !error; }
    [[nodiscard]] bool has(qint64 wanted) const { return code == wanted; }
    /// The call did not get an answer: settings, network or time.
    [[nodiscard]] bool isUnanswered() const { return status == 0; }
    [[nodiscard]] bool isCancelled() const { return error && error->code == ErrorCode::Cancelled; }
};

/// Reads {code, msg, result}: `code` is a whole number or a decimal text; another answer is an error that tells HTTP
/// status and what was found instead. In `words` and in the error \a secrets are masked.
[[nodiscard]] Answer readAnswer(const HttpResponse &response, const QList<Secret> &secrets);

/// The rows of a `result` that is a page or a list.
struct Page
{
    QJsonArray rows{};
    qint64 total = -1;    ///< -1: not told.
    qint64 pageSize = -1; ///< As the cloud applied it; -1: not told.
    QString cursor{};     ///< `pageTime` of lists that are paged by it.
    bool isClear = false; ///< False when there was no list at all.
};

/// {pageNum, pageSize, total, list[]}, a list by itself, or an object whose only list has another name.
[[nodiscard]] Page readPage(const QJsonValue &result);

/// A whole number, or a decimal text of one.
[[nodiscard]] std::optional<qint64> wholeOf(const QJsonValue &value);

/// Epoch milliseconds as a number or text; invalid for anything else. UTC.
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);

} // namespace app::ctwing
