#include "pushopening.h"

#include "pushcipher.h"
#include "pushsignature.h"

#include "app/cloud/jsoncheck.h"
#include "app/cloud/jsonscan.h"

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr QLatin1StringView kMessage("The message");
constexpr QLatin1StringView kDecrypted("The decrypted message");

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Unauthorized, reason, {.detail = reason});
}

/// As many bytes of a UTF-8 text as it has UTF-16 units.
QByteArrayView truncated(QByteArrayView text)
{
    qsizetype units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isInner = (byte & 0xC0) == 0x80;
        const bool isPair = byte >= 0xF0; // beyond the first plane
        units += isInner ? 0 : (isPair ? 2 : 1);
    }
    return text.first(qMin(units, text.size()));
}

bool isJson(QByteArrayView text)
{
    const QByteArrayView start = text.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

Result<MessageText> opened(const Result<QByteArray> &decrypted)
{
    return decrypted.map([](const QByteArray &json) { return MessageText{json, true}; });
}

} // namespace

Result<QByteArray> checkSignature(const PushBody &body, const Secret &token, bool allowsTruncated)
{
    if (token.isEmpty())
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The docking has no notification token."))); // else anybody could sign
    const auto digest = [&](QByteArrayView text) { return signedDigest(token, body.nonce, text, body.signature); };
    const bool isClassicPlain = body.format == PushFormat::ClassicPlain;
    const QByteArrayView sent = isClassicPlain ? body.message : QByteArrayView(body.text);
    auto found = digest(sent);
    if (!found && isClassicPlain && body.isText)
        found = digest(body.text);
    if (!found && isClassicPlain) {
        const QByteArray compact = withoutSpace(sent);
        if (compact.size() != sent.size())
            found = digest(compact);
    }
    if (found)
        return *found;
    const QByteArrayView start = truncated(sent);
    if (isClassicPlain && start.size() != sent.size())
        found = digest(start);
    if (!found)
        return refused(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The signature does not fit the token.")));
    if (!allowsTruncated) {
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver",
                                                           "The signature covers only the start of the message.")) +
                       u"; %1/%2; "_s.arg(start.size()).arg(sent.size()) +
                       QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The docking can allow that.")));
    }
    return *found;
}

Result<MessageText> openMessage(const PushBody &body, const Secret &aesKey)
{
    switch (body.format) {
    case PushFormat::ClassicPlain:
        return MessageText{body.isText ? body.text : body.message.toByteArray(), false};
    case PushFormat::ClassicEncrypted:
        return opened(decryptClassic(body.text, AesKey(aesKey)));
    case PushFormat::Current:
        break;
    }
    return isJson(body.text) ? MessageText{body.text, false} : opened(decryptCurrent(body.text, AesKey(aesKey)));
}

Result<> checkMessage(const PushBody &body, const MessageText &message)
{
    if (!body.isText)
        return {}; // an object or list, and sound as a part of the body
    const auto sound = checkJson(message.json, JsonRoot::ObjectOrArray, message.wasEncrypted ? kDecrypted : kMessage);
    if (!sound && message.wasEncrypted && sound.error().code == ErrorCode::InvalidInput)
        return refused(sound.error().message + u": the aesKey does not fit."_s);
    return sound;
}

} // namespace app::onenet
