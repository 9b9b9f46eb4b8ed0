#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace sim {

struct Parameter
{
    QByteArray name{};
    QByteArray value{};

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// One complete request.
struct Request
{
    QByteArray method{};
    QByteArray path{};                                  ///< Percent-decoded UTF-8.
    QByteArray rawQuery{};                              ///< Without '?'.
    QList<Parameter> query{};                           ///< Decoded as forms are: '+' is a space. UTF-8.
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< Names in lower case, values trimmed.
    QByteArray body{};

    /// The only header of that lower-case \a name; nothing when there is none, or more than one.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// The first parameter of that \a name, "" without one.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

/// How an answer goes out.
enum class Delivery {
    Whole,
    Hang,    ///< Never; the connection stays open.
    Reset,   ///< The connection is reset instead.
    Close,   ///< The connection is closed instead.
    CutBody, ///< The head promises the whole body, half of it comes, then the end.
    Slow,    ///< In small pieces over `slowMs`.
};

struct Reply
{
    int status = 200;
    QByteArray contentType{"application/json;charset=UTF-8"};
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    Delivery delivery = Delivery::Whole;
    int slowMs = 3000;
};

/// Gives the answer to one request, at once or later, at most once. Harmless when the connection is gone.
using Answer = std::function<void(const Reply &)>;
using Handler = std::function<void(const Request &, const Answer &)>;

/// The bytes that \a text stands for; nothing for a broken "%" or what is no UTF-8. \a plusIsSpace: as forms do it.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace);

/// Splits at '&' and each part at its first '='. Nothing when a part cannot be decoded.
[[nodiscard]] std::optional<QList<Parameter>> parseQuery(QByteArrayView query, bool plusIsSpace);

} // namespace sim
