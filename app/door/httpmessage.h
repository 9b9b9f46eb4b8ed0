#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace app {

enum class HttpMethod { Get, Head, Post, Put, Delete, Options, Other };

/// One complete request as the door hands it over: framing already checked, body decoded from chunks.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Other;
    QByteArray path{};  ///< Percent-decoded, valid UTF-8, starts with '/' (or is "*", for OPTIONS), no NUL or control
                        ///< bytes, no dot segments.
    QByteArray query{}; ///< As received, without '?'.
    QByteArray head{};  ///< Request line and header lines as received, without the blank line.
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< Names in lower case, values trimmed.
    QByteArray body{};
    QString peer{};      ///< Address of the other end, for example "203.0.113.7".
    bool secure = false; ///< Came by TLS.

    /// The first header of that lower-case \a name.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// The percent-decoded value of a query parameter.
    [[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView name) const;
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType{"application/json; charset=utf-8"};
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< Extra headers, for example Allow or Retry-After.
};

/// Names one waiting request of one connection. Stays harmless when that connection is gone.
struct ReplyHandle
{
    quint32 thread = 0;     ///< Which door thread holds the connection.
    quint32 slot = 0;       ///< Place in that thread's table.
    quint64 generation = 0; ///< Changes with every connection and request.

    friend bool operator==(const ReplyHandle &, const ReplyHandle &) = default;
};

/// What answers requests. Called on door threads, several at once.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;

    /// Answers at once, or returns nothing and answers later through HttpDoor::reply() with \a handle, exactly once.
    /// Must not block: no SQL, no network.
    [[nodiscard]] virtual std::optional<HttpReply> handle(HttpRequest &&request, const ReplyHandle &handle) = 0;

    /// A request the door itself refused (status 400, 408, 413, …): counted and shown, never decoded.
    /// \a head is what arrived of the request, capped.
    virtual void refused(int status, const QByteArray &reason, const QByteArray &head, const QString &peer) = 0;
};

} // namespace app
