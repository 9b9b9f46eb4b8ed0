#pragma once

#include "app/model/result.h"
#include "app/net/cancel.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace app {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as it is to go out. Where the caller gives none, User-Agent, Accept-Encoding (identity) and, for a
/// POST or a body, Content-Type (application/json) are added.
struct HttpCall
{
    QByteArray method{"GET"};
    QUrl url{}; ///< http or https, without user name and password.
    HttpHeaders headers{};
    QByteArray body{};
    int timeoutMs = 30'000; ///< From send() to the last byte of the answer.
    QString purpose{};      ///< For the log, English, a few words: "list devices".

    friend bool operator==(const HttpCall &, const HttpCall &) = default;
};

/// What came back, whatever its status: errors of the cloud are for its own module to read.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers{}; ///< As received; those of one name are joined with commas.
    QByteArray body{};
    qint64 sentAtMs = 0; ///< Epoch milliseconds, our clock.
    qint64 elapsedMs = 0;

    /// The first header of that name, in any case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// The only way out to a cloud. A call goes out at most once, however the connection behaves, so that a command is
/// never doubled behind our back; GET and HEAD alone may be repeated after a connection that was kept open is found
/// closed. Redirects are answers like any other. One engine thread makes, calls and destroys it.
class HttpTransport
{
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    /// Never blocks. The future always gets a result, when the transport is destroyed as well; take it with whenDone.
    /// What kind of failure an error is, is told by faultOf() (httpfault.h). \a cancel may be null.
    [[nodiscard]] virtual QFuture<Result<HttpResponse>> send(const HttpCall &call, const CancelPtr &cancel) = 0;
};

} // namespace app
