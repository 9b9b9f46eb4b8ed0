#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>

namespace app::onenet {

/// OneNET's verification of the push address: what is to be answered, byte for byte, when the query is signed with
/// \a token; otherwise Unauthorized, in English and without any part of the query.
///
/// \a rawQuery: what stands behind the '?', as it came. Blanks of the signature are taken for '+', which OneNET does
/// not always escape. The other parts are tried with '+' as it stands, with '+' for a blank, and as they came; each
/// attempt needs the token, so this weakens nothing. Source: onenet.md 2.3.
[[nodiscard]] Result<QByteArray> answerToUrlCheck(QByteArrayView rawQuery, const Secret &token);

} // namespace app::onenet
