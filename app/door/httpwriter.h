#pragma once

#include "app/door/httpmessage.h"

namespace app {

/// Renders replies. One per door thread: it keeps the Date line of the present second.
class HttpWriter
{
public:
    struct Options
    {
        bool keepAlive = true;
        bool http10 = false;      ///< Keep-alive must be said, it is not the default there.
        bool withoutBody = false; ///< The request was HEAD.
    };

    /// Appends status line, headers and body. Always a Content-Length (but for 1xx, 204, 304), never a Server line.
    void append(QByteArray &out, const HttpReply &reply, const Options &options);

private:
    void appendDate(QByteArray &out);

    qint64 m_second = -1;
    QByteArray m_date;
};

/// The standard phrase of a status code.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

/// What the door itself answers: `{"error":"…"}`, with Retry-After where that makes sense.
[[nodiscard]] HttpReply refusalReply(int status, const char *reason);

} // namespace app
