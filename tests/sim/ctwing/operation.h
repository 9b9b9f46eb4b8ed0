#pragma once

#include "sim/base/fields.h"
#include "sim/ctwing/store.h"

namespace sim::ctwing {

enum class MasterKeyRule {
    Required,
    Optional, ///< Checked when it is there.
    None,     ///< No parameter of the operation, so it is not signed either.
};

/// A request that passed the gate.
struct Call
{
    const Request &request;
    Json body{};                      ///< An object; empty without a body.
    const Product *product = nullptr; ///< When the operation names one.
};

/// One row of AEP's API list.
struct Operation
{
    QByteArray name{};
    QByteArray method{};
    QByteArray path{};
    QList<QByteArray> versions{}; ///< Those that the `version` header may name.
    MasterKeyRule masterKey = MasterKeyRule::Required;
    QList<Field> query{};
    QList<Field> body{};
    std::function<Json(const Call &)> answer{};
    int missingCode = 8800; ///< For a required parameter that is missing.
};

/// The `code` of answers.
enum Code {
    Failed = -1,
    NoSuchProduct = 1002,
    NoSuchDevice = 1104,
    CommandParameterEmpty = 1304,
    NeverActivated = 1314,
    CommandContentEmpty = 1316,
    OddHexDigits = 1350,
    OutsideThingModel = 1810,
    MissingParameter = 8800,
    Unparseable = 8802,
    InvalidParameter = 8803,
    WrongMasterKey = 2010105,
    ImeiExists = 2010115,
};

[[nodiscard]] Json succeeded(const Json &result);
[[nodiscard]] Json failed(int code, const QString &message);

/// One page of \a rows: `{pageNum, pageSize, total, list}` by the query's pageNow and pageSize; code 8803 when they
/// are out of bounds.
[[nodiscard]] Json paged(const Call &call, const Json &rows, qint64 maxSize);

} // namespace sim::ctwing
