#pragma once

#include "sim/base/fields.h"
#include "sim/onenet/store.h"

namespace sim::onenet {

/// Classic: api.heclouds.com, `api-key` or token, {errno, error, data}. Current: iot-api.heclouds.com, token,
/// {code, msg, request_id, data}. CurrentNb: the LwM2M calls there, token, {errno, error, data}.
enum class Style { Classic, Current, CurrentNb };

/// What a caller's credential reaches.
struct Scope
{
    QString productId{};  ///< "": all products of the user.
    QString deviceName{}; ///< "": all devices of the product.

    [[nodiscard]] bool reaches(const Device &device) const;
    [[nodiscard]] bool reachesProduct(const QString &wanted) const;
};

/// A request that passed the gate.
struct Call
{
    Request request{};
    QList<QByteArray> arguments{}; ///< The variable parts of the path.
    Json body = Json::object();
    Scope scope{};

    [[nodiscard]] QString query(QByteArrayView name) const { return QString::fromUtf8(request.queryValue(name)); }
    /// Nothing when it was left out.
    [[nodiscard]] std::optional<int> number(QByteArrayView name) const;
};

/// Classic codes are OneNET's where it documents them. The others are the simulator's: OneNET publishes none.
enum Code {
    Done = 0,
    AuthFailed = 1,
    ParameterRequired = 3,
    NoSuchDevice = 6, ///< Ours.
    Busy = 7,
    DeviceExists = 8, ///< Ours.
    NotOnline = 2001,
    LimitBroken = 5006,
    Unsuccessful = 5106,
    InvalidParameter = 5108,
    CurrentInvalid = 10001,      ///< Ours.
    CurrentAuthFailed = 10403,   ///< Ours.
    CurrentExists = 10406,       ///< Ours.
    CurrentNoSuchDevice = 10410, ///< Ours.
    CurrentTimeout = 10411,      ///< Ours.
    ServiceInputMissing = 10415,
    CurrentOffline = 10421, ///< Ours.
};

struct Outcome
{
    int code = Done;
    QString text{};
    std::optional<Json> data{};
};

[[nodiscard]] inline Outcome good(const Json &data)
{
    return {.code = Done, .text = {}, .data = data};
}

/// "YYYY-MM-DDTHH:MM:SS" in Beijing's time, without a zone.
[[nodiscard]] QString beijingText(qint64 ms);
[[nodiscard]] std::optional<qint64> beijingMs(const QString &text);

using Finish = std::function<void(const Outcome &)>;

/// One row of OneNET's API.
struct Operation
{
    QByteArray name{};
    QByteArray method{};
    QByteArray path{}; ///< "{}" stands for one variable segment.
    Style style = Style::Classic;
    QList<Field> query{};
    QList<Field> body{};
    bool isBodyOptional = false;
    std::function<void(const Call &, const Finish &)> answer{};
};

/// For operations that are done at once.
[[nodiscard]] std::function<void(const Call &, const Finish &)> atOnce(std::function<Outcome(const Call &)> work);

} // namespace sim::onenet
