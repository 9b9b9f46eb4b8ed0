#include "redaction.h"

using namespace Qt::StringLiterals;

namespace app {

QString hostName(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

QString logName(const HttpCall &call)
{
    QString name = QString::fromLatin1(call.method) + u' ' + hostName(call.url) + call.url.path(QUrl::FullyEncoded);
    if (!call.purpose.isEmpty())
        name += " ("_L1 + call.purpose + u')';
    return name;
}

QString redacted(const QString &text, const QList<Secret> &secrets)
{
    constexpr qsizetype kShortest = 4;
    QString clean = text;
    for (const Secret &secret : secrets) {
        const QByteArray &bytes = secret.reveal();
        if (bytes.size() < kShortest)
            continue;
        const QByteArray base64 = bytes.toBase64(QByteArray::OmitTrailingEquals);
        for (const QByteArray &form : {bytes, bytes.toPercentEncoding(), base64, base64.toPercentEncoding()})
            clean.replace(QString::fromUtf8(form), "***"_L1);
        clean.replace(QString::fromLatin1(bytes.toHex()), "***"_L1, Qt::CaseInsensitive);
    }
    return clean;
}

} // namespace app
