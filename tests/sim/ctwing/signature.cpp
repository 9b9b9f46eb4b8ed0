#include "sim/ctwing/signature.h"

#include "sim/base/crypto.h"

#include <algorithm>

namespace sim::ctwing {

QByteArray canonicalText(const QByteArray &appKey, const QByteArray &timestamp, QList<Parameter> pairs,
                         const QByteArray &body)
{
    // By bytes: "MasterKey" stands before "deviceId".
    std::sort(pairs.begin(), pairs.end(), [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    QByteArray canonical = "application:" + appKey + "\ntimestamp:" + timestamp + '\n';
    for (const Parameter &pair : std::as_const(pairs))
        canonical += pair.name + ':' + pair.value + '\n';
    if (!body.isEmpty())
        canonical += body + '\n';
    return canonical;
}

QByteArray signatureOf(const QByteArray &appSecret, const QByteArray &canonical)
{
    return hmac(QCryptographicHash::Sha1, appSecret, canonical).toBase64();
}

} // namespace sim::ctwing
