#include "urlcheck.h"

#include "pushsignature.h"

#include <QList>
#include <QUtf8StringView>
#include <QtGlobal>

#include <optional>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Unauthorized, reason, {.detail = reason});
}

/// The value of the first parameter of that name, as it came. A value may hold '=' itself.
std::optional<QByteArray> rawParameter(QByteArrayView query, QByteArrayView name)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView part = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = part.indexOf('=');
        if (equals >= 0 && part.first(equals) == name)
            return part.sliced(equals + 1).toByteArray();
    }
    return std::nullopt;
}

/// Every way to read it, each once: percent-decoded; the same of a form, where '+' is a blank; as it came.
QList<QByteArray> readings(const QByteArray &raw)
{
    QList<QByteArray> found{QByteArray::fromPercentEncoding(raw)};
    const QByteArray asForm = QByteArray::fromPercentEncoding(QByteArray(raw).replace('+', ' '));
    for (const QByteArray &other : {asForm, raw}) {
        if (!found.contains(other))
            found.append(other);
    }
    return found;
}

} // namespace

Result<QByteArray> answerToUrlCheck(QByteArrayView rawQuery, const Secret &token)
{
    const auto msg = rawParameter(rawQuery, "msg");
    const auto nonce = rawParameter(rawQuery, "nonce");
    const auto rawSignature = rawParameter(rawQuery, "signature");
    if (!msg || !nonce || !rawSignature)
        return refused(QLatin1StringView(QT_TRANSLATE_NOOP(
            "app::PushReceiver", "The address is verified with the parameters msg, nonce and signature.")));
    if (token.isEmpty())
        return refused(
            QLatin1StringView(QT_TRANSLATE_NOOP("app::PushReceiver", "The docking has no notification token.")));
    const QByteArray signature = QByteArray::fromPercentEncoding(*rawSignature).replace(' ', '+');
    const QList<QByteArray> nonces = readings(*nonce);
    const QList<QByteArray> texts = readings(*msg);
    for (const QByteArray &text : texts) {
        for (const QByteArray &each : nonces) {
            // Behind a signed text, MD5 would let a stranger add to it; but only with bytes that are no text.
            const bool isText = isNonce(each) && QUtf8StringView(text).isValidUtf8();
            if (isText && signedDigest(token, each, text, signature))
                return text;
        }
    }
    return refused(QLatin1StringView(
        QT_TRANSLATE_NOOP("app::PushReceiver", "The signature of the address verification does not fit the token.")));
}

} // namespace app::onenet
