#pragma once

#include "app/model/result.h"

#include <QByteArray>

namespace app::onenet {

/// Which of OneNET's formats a body has. The body decides, not the settings (onenet.md 2.6).
enum class PushFormat {
    ClassicPlain,     ///< {msg, msg_signature, nonce}
    ClassicEncrypted, ///< {enc_msg, msg_signature, nonce}
    Current,          ///< {msg, signature, nonce, time, id}; msg is a text, JSON or its ciphertext
};

/// A push's body taken apart by its bytes.
struct PushBody
{
    PushFormat format = PushFormat::ClassicPlain;
    QByteArray nonce{};
    QByteArray signature{};
    QByteArrayView message{}; ///< The value of msg or enc_msg as it stands in the body, into which it points.
    bool isText = false;      ///< The value is a JSON string …
    QByteArray text{};        ///< … and this is what it stands for.
    QByteArray id{};          ///< Today's platform: names the message, for removing duplicates. Not signed.
    qint64 timeMs = 0;        ///< Today's platform: when it was pushed. Not signed.
};

/// Takes a body apart. Of a body that is no JSON object it gives some parts or InvalidInput, in English. A member that
/// the signature depends on may not occur twice, since readers differ in which one they take.
[[nodiscard]] Result<PushBody> readPushBody(QByteArrayView bytes);

} // namespace app::onenet
