#include "requesthead.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>
#include <cctype>

namespace app {
namespace {

constexpr qsizetype kKeptHeadBytes = 4096;
/// Parameters that open something for whoever reads them: of push addresses and of account linking.
constexpr std::array<QByteArrayView, 7> kSecretNames{"token",         "access_token", "refresh_token", "client_secret",
                                                     "code_verifier", "code",         "password"};
constexpr qsizetype kLongestName = 3 * 13; // every letter escaped

bool isOneOf(char c, QByteArrayView set)
{
    return set.indexOf(c) >= 0;
}

/// Does the parameter whose '=' stands at \a equals carry a secret? Wherever an address may stand: a Referer repeats
/// it, and a head that was refused may be anything.
bool isSecret(const QByteArray &head, qsizetype equals)
{
    static constexpr QByteArrayView kBefore("?&;, \"'<>\r\n");
    if (equals == 0 || !isOneOf(head.at(equals - 1), "nNtTrReEdD245")) // a last letter, or the end of one escaped
        return false;
    qsizetype start = equals;
    while (start > 0 && equals - start <= kLongestName && !isOneOf(head.at(start - 1), kBefore))
        --start;
    const QByteArray name = QByteArray::fromPercentEncoding(head.sliced(start, equals - start));
    return std::any_of(kSecretNames.begin(), kSecretNames.end(),
                       [&name](QByteArrayView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

void maskTokens(QByteArray &head)
{
    static constexpr QByteArrayView kEnds("& #\r\n\"'<>;,");
    qsizetype at = 0;
    while ((at = head.indexOf('=', at)) >= 0) {
        const bool mask = isSecret(head, at);
        ++at;
        if (!mask)
            continue;
        qsizetype end = at;
        while (end < head.size() && !isOneOf(head.at(end), kEnds))
            ++end;
        head.replace(at, end - at, "***");
    }
}

bool isEscapedWell(const QByteArray &path)
{
    const auto isHex = [&path](qsizetype at) {
        return at < path.size() && std::isxdigit(static_cast<unsigned char>(path.at(at))) != 0;
    };
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1))
        if (!isHex(at + 1) || !isHex(at + 2))
            return false;
    return true;
}

} // namespace

QByteArray maskHead(const QByteArray &head)
{
    QByteArray masked = head.first(qMin(head.size(), kKeptHeadBytes));
    maskTokens(masked);
    const QByteArray lower = masked.toLower();
    if (!lower.contains("\nauthorization:") && !lower.contains("\ncookie:"))
        return masked;
    QList<QByteArray> lines = masked.split('\n');
    for (QByteArray &line : lines) {
        const QByteArray name = line.first(qMax<qsizetype>(0, line.indexOf(':'))).toLower();
        if (name == "authorization" || name == "cookie")
            line = line.first(line.indexOf(':') + 1) + " ***\r";
    }
    return lines.join('\n');
}

QByteArray pathOf(const QByteArray &head)
{
    QByteArrayView line(head);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return {};
    QByteArrayView target = line.sliced(space + 1);
    const auto end = std::find_if(target.begin(), target.end(), [](char c) { return isOneOf(c, " ?#\r"); });
    target = target.first(end - target.begin());
    if (const qsizetype scheme = target.indexOf("://"); scheme >= 0 && !target.startsWith('/')) {
        const qsizetype path = target.indexOf('/', scheme + 3);
        target = path < 0 ? QByteArrayView() : target.sliced(path);
    }
    const QByteArray path = target.toByteArray();
    return isEscapedWell(path) ? QByteArray::fromPercentEncoding(path) : path;
}

} // namespace app
