#include "push.h"

using namespace Qt::StringLiterals;

namespace app {

QString decodeStateName(DecodeState state)
{
    switch (state) {
    case DecodeState::Pending:
        return u"pending"_s;
    case DecodeState::Decoded:
        return u"decoded"_s;
    case DecodeState::Duplicate:
        return u"duplicate"_s;
    case DecodeState::Unmatched:
        return u"unmatched"_s;
    case DecodeState::Failed:
        return u"failed"_s;
    case DecodeState::Inactive:
        return u"inactive"_s;
    case DecodeState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString pushKindName(PushKind kind)
{
    switch (kind) {
    case PushKind::Unknown:
        return u"unknown"_s;
    case PushKind::Data:
        return u"data"_s;
    case PushKind::CommandResponse:
        return u"command-response"_s;
    case PushKind::Event:
        return u"event"_s;
    case PushKind::OnlineOffline:
        return u"online-offline"_s;
    case PushKind::Lifecycle:
        return u"lifecycle"_s;
    case PushKind::MergedData:
        return u"merged-data"_s;
    }
    return {};
}

} // namespace app
