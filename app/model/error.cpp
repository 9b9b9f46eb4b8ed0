#include "error.h"

using namespace Qt::StringLiterals;

namespace app {

QString toText(const Error &error)
{
    QString text = error.field.isEmpty() ? error.message : error.field + u": "_s + error.message;
    if (!error.hint.isEmpty())
        text += u' ' + error.hint;
    return text;
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid-input"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::State:
        return u"state"_s;
    case ErrorCode::Unauthorized:
        return u"unauthorized"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::Database:
        return u"database"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace app
