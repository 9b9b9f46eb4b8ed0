#pragma once

#include "app/model/secret.h"

#include <QByteArray>

#include <optional>

namespace app::onenet {

/// What a push is signed with: MD5(token + nonce + text), 16 bytes.
///
/// \a text: the exact bytes that were signed, never re-serialized.
/// Source: OneNET 数据推送, receiver sample cm-heclouds/data-push, Util.checkSignature; onenet.md 2.2.
[[nodiscard]] QByteArray pushDigest(const Secret &token, QByteArrayView nonce, QByteArrayView text);

/// Base64 of such a digest, as OneNET writes it.
[[nodiscard]] QByteArray signatureText(const QByteArray &digest);

/// The digest that \a signature stands for, when it signs \a text: Base64 with or without its trailing '='. Takes the
/// same time for any two signatures of one length. A nonce of more than 8 bytes may be signed by its first 8 only, as
/// the old SDK copies no more of it (onenet.md 10).
[[nodiscard]] std::optional<QByteArray> signedDigest(const Secret &token, QByteArrayView nonce, QByteArrayView text,
                                                     QByteArrayView signature);

/// 1 to 64 printable ASCII characters. OneNET sends 8; no more than that may be a nonce, because MD5 over parts that
/// are joined without a mark lets a stranger move bytes of a signed text into it, or add to it behind a filling of
/// bytes that are no ASCII.
[[nodiscard]] bool isNonce(QByteArrayView nonce);

} // namespace app::onenet
