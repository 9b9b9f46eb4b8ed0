#pragma once

#include "app/door/httpdoor.h"
#include "app/door/httpmessage.h"

namespace app {

/// Why a request is turned away. \a reason is a static English text for the answer and the log.
struct Refusal
{
    int status = 0; ///< 0: not refused.
    const char *reason = nullptr;

    explicit operator bool() const { return status != 0; }
};

/// What the head says about the bytes that follow it and about the connection.
struct Framing
{
    int minorVersion = 1;
    bool hasHost = false;
    bool hasLength = false;
    bool hasCoding = false; ///< Transfer-Encoding: chunked.
    bool expectsContinue = false;
    bool close = false;     ///< Connection: close
    bool keepAlive = false; ///< Connection: keep-alive
    qint64 length = 0;

    /// May another request follow on this connection?
    [[nodiscard]] bool persists() const { return !close && (minorVersion >= 1 || keepAlive); }
};

/// How many bytes a request line may have beyond its target: method, version, two spaces, CRLF.
constexpr qsizetype kRequestLineExtra = 64;

/// `METHOD SP target SP HTTP/1.x`, without its CRLF.
[[nodiscard]] Refusal parseRequestLine(QByteArrayView line, const DoorLimits &limits, HttpRequest &request,
                                       Framing &framing);

/// `name: value`, without its CRLF. Appends to the request's headers and notes what concerns the framing.
[[nodiscard]] Refusal parseHeaderLine(QByteArrayView line, HttpRequest &request, Framing &framing);

/// A trailer field: only its form is checked.
[[nodiscard]] Refusal checkFieldForm(QByteArrayView line);

/// What can only be said once all lines are there (RFC 9112 §3.2, §6.1, §6.3).
[[nodiscard]] Refusal checkHead(const DoorLimits &limits, const HttpRequest &request, const Framing &framing);

} // namespace app
