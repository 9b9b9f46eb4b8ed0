#include "signing.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <map>

namespace app::ctwing {

namespace {

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return name + ':' + value + '\n';
}

} // namespace

QByteArray canonicalText(const Secret &appKey, qint64 timestampMs, const Parameters &parameters, const QByteArray &body)
{
    std::map<QByteArray, QByteArray> sorted; // QByteArray compares byte by byte
    for (const auto &[name, value] : parameters)
        sorted.emplace(name, value);
    QByteArray text = line("application", appKey.reveal()) + line("timestamp", QByteArray::number(timestampMs));
    for (const auto &[name, value] : sorted)
        text += line(name, value);
    if (!body.isEmpty())
        text += body + '\n';
    return text;
}

QByteArray signatureOf(const QByteArray &canonicalText, const Secret &appSecret)
{
    return QMessageAuthenticationCode::hash(canonicalText, appSecret.reveal(), QCryptographicHash::Sha1).toBase64();
}

QByteArray encodedQuery(const Parameters &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace app::ctwing
