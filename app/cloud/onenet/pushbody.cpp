#include "pushbody.h"

#include "pushsignature.h"

#include "app/cloud/jsonscan.h"
#include "app/cloud/jsonstring.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

/// The raw values of the members that matter; empty: not there.
struct Members
{
    QByteArrayView msg{};
    QByteArrayView encMsg{};
    QByteArrayView msgSignature{};
    QByteArrayView signature{};
    QByteArrayView nonce{};
    QByteArrayView id{};
    QByteArrayView time{};
};

struct Slot
{
    QByteArrayView key{};
    QByteArrayView Members::*value = nullptr;
};

constexpr std::array kSlots{
    Slot{"msg", &Members::msg},
    Slot{"enc_msg", &Members::encMsg},
    Slot{"msg_signature", &Members::msgSignature},
    Slot{"signature", &Members::signature},
    Slot{"nonce", &Members::nonce},
    Slot{"id", &Members::id},
    Slot{"time", &Members::time},
};

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::InvalidInput, reason, {.detail = reason});
}

Result<Members> readMembers(QByteArrayView body)
{
    Members members;
    RawMembers walk(body);
    while (const auto member = walk.next()) {
        for (const Slot &slot : kSlots) {
            if (member->key != slot.key)
                continue;
            if (!(members.*slot.value).isEmpty())
                return refused(QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "A member occurs twice.")) +
                               "; "_L1 + QLatin1StringView(slot.key));
            members.*slot.value = member->value;
        }
    }
    return members;
}

bool isString(QByteArrayView value)
{
    return value.startsWith('"');
}

/// An id is a text; a number is taken as it is written.
QByteArray idOf(QByteArrayView value)
{
    return isString(value) ? unescapedString(value).value_or(QByteArray()) : value.toByteArray();
}

/// Tells the formats apart by onenet.md 2.6 and picks the members of the one that it is.
Result<PushBody> formatOf(const Members &members, QByteArrayView &signature)
{
    PushBody body;
    signature = members.msgSignature;
    if (isString(members.encMsg) && !signature.isEmpty()) {
        body.format = PushFormat::ClassicEncrypted;
        body.message = members.encMsg;
        return body;
    }
    body.message = members.msg;
    if (members.msg.isEmpty())
        return refused(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The body has no msg and no enc_msg.")));
    if (!signature.isEmpty()) {
        if (!isString(members.msg) && !members.msg.startsWith('{') && !members.msg.startsWith('['))
            return refused(QLatin1StringView(
                QT_TRANSLATE_NOOP("app::PushReceiver", "The msg is neither an object nor a list nor a text.")));
        body.format = PushFormat::ClassicPlain;
        return body;
    }
    signature = members.signature;
    if (signature.isEmpty())
        return refused(QLatin1StringView(
            QT_TRANSLATE_NOOP("app::PushReceiver", "The body has no msg_signature and no signature.")));
    if (!isString(members.msg))
        return refused(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "With signature, the msg must be a text.")));
    body.format = PushFormat::Current;
    body.id = idOf(members.id);
    body.timeMs = members.time.toByteArray().toLongLong();
    return body;
}

} // namespace

Result<PushBody> readPushBody(QByteArrayView bytes)
{
    const auto members = readMembers(withoutByteOrderMark(bytes));
    if (!members)
        return fail(members.error());
    QByteArrayView rawSignature;
    auto body = formatOf(*members, rawSignature);
    if (!body)
        return body;
    const auto signature = unescapedString(rawSignature);
    const auto nonce = unescapedString(members->nonce);
    if (!signature)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The signature is not a text.")));
    if (!nonce || !isNonce(*nonce))
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The nonce is missing or is not a text of 1 to 64 printable ASCII characters.")));
    body->signature = *signature;
    body->nonce = *nonce;
    if (isString(body->message)) {
        const auto text = unescapedString(body->message);
        if (!text)
            return refused(QLatin1StringView(
                QT_TRANSLATE_NOOP("app::PushReceiver", "The message is a text with a broken escape.")));
        body->isText = true;
        body->text = *text;
    }
    return body;
}

} // namespace app::onenet
