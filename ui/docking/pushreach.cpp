#include "pushreach.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr auto kToken = "token"_L1;

bool isIn(const QHostAddress &address, const QStringList &networks)
{
    return std::any_of(networks.cbegin(), networks.cend(), [&address](const QString &network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

Reach reachOf(const QHostAddress &given)
{
    bool isMapped = false;
    const quint32 mapped = given.toIPv4Address(&isMapped);
    const QHostAddress address = isMapped ? QHostAddress(mapped) : given;
    if (address.isLoopback() || isIn(address, {u"0.0.0.0/8"_s, u"::/128"_s}))
        return Reach::ThisComputer;
    const QStringList local{u"10.0.0.0/8"_s,    u"172.16.0.0/12"_s, u"192.168.0.0/16"_s, u"169.254.0.0/16"_s,
                            u"100.64.0.0/10"_s, u"fc00::/7"_s,      u"fe80::/10"_s};
    return isIn(address, local) ? Reach::LocalNetwork : Reach::Public;
}

QUrl plain(const QString &text)
{
    QUrl url(text);
    QUrlQuery query(url);
    query.removeAllQueryItems(kToken);
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url.setFragment({});
    return url;
}

} // namespace

Reach reachOf(const QString &url)
{
    const QString host = QUrl(url).host().toLower();
    if (host.isEmpty() || host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return Reach::ThisComputer;
    if (const QHostAddress address(host); !address.isNull())
        return reachOf(address);
    const QStringList local{u".local"_s, u".lan"_s, u".internal"_s, u".home.arpa"_s, u".test"_s, u".invalid"_s};
    const bool isLocal = !host.contains(u'.') || std::any_of(local.cbegin(), local.cend(), [&host](const QString &end) {
        return host.endsWith(end);
    });
    return isLocal ? Reach::LocalNetwork : Reach::Public;
}

bool isSameAddress(const QString &one, const QString &other)
{
    return !one.isEmpty() && plain(one) == plain(other);
}

QString withoutToken(const QString &text)
{
    QUrl url(text);
    QUrlQuery query(url);
    if (!query.hasQueryItem(kToken))
        return text;
    query.removeAllQueryItems(kToken);
    url.setQuery(QString());
    url.setFragment({});
    const QString rest = query.toString();
    return url.toString() + u'?' + (rest.isEmpty() ? QString() : rest + u'&') + u"token=••••••"_s;
}

} // namespace ui
