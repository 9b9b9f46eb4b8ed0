#pragma once

#include "pushbody.h"

#include "app/model/secret.h"

#include <optional>

namespace app::onenet {

/// Is the push signed with \a token? The digest that its signature stands for, which no other text of that token has;
/// otherwise Unauthorized, in English.
///
/// Signed is, on today's platform and for a ciphertext, the text that the JSON string stands for. Which bytes the
/// classic platform signs of a plain msg no document says; taken are, in this order: the value as it stands in the
/// body, what it stands for when it is a string, and the value without white space. The old SDK of the vendor hashes of
/// a text with Chinese characters only as many bytes as it has UTF-16 units: that form is accepted with
/// \a allowsTruncated only, because it leaves the end of the text to anybody, and is named in the error otherwise.
/// Source: onenet.md 2.2, 2.4.
[[nodiscard]] Result<QByteArray> checkSignature(const PushBody &body, const Secret &token, bool allowsTruncated);

/// The JSON text of a push's message or list of messages.
struct MessageText
{
    QByteArray json{};
    bool wasEncrypted = false;
};

/// Decrypts the message when it is encrypted; Unauthorized, in English, when it cannot be. A plain push is taken
/// although there is an aesKey. What comes out is not looked at: see checkMessage(). Source: onenet.md 2.5, 2.6.
[[nodiscard]] Result<MessageText> openMessage(const PushBody &body, const Secret &aesKey);

/// Is it a JSON object or list? InvalidInput, of a decrypted one Unauthorized: it was another key then. In English.
[[nodiscard]] Result<> checkMessage(const PushBody &body, const MessageText &message);

} // namespace app::onenet
