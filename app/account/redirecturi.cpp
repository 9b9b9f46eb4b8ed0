#include "app/account/redirecturi.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Accounts)
};

constexpr qsizetype kLongest = 2048;

bool isUriCharacter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"<>\\^`{|}'"_s.contains(c);
}

} // namespace

std::optional<Error> redirectUriFault(const QString &uri)
{
    const auto fault = [](const QString &message) {
        return Error{ErrorCode::InvalidInput,
                     message,
                     Text::tr("Copy the callback address from the platform's console."),
                     u"redirectUris"_s,
                     {}};
    };
    if (uri.isEmpty() || uri.size() > kLongest || !std::all_of(uri.cbegin(), uri.cend(), isUriCharacter))
        return fault(Text::tr("The callback address has characters that an address cannot have."));
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fault(Text::tr("The callback address is no complete web address."));
    if (!uri.startsWith("https://"_L1))
        return fault(Text::tr("The callback address does not begin with https://."));
    if (url.hasFragment())
        return fault(Text::tr("The callback address has a part behind #."));
    if (!url.userInfo().isEmpty() || uri.section(u'/', 2, 2).contains(u'@'))
        return fault(Text::tr("The callback address names a user."));
    return {};
}

bool isRegistered(const QStringList &registered, const QString &uri)
{
    return !uri.isEmpty() && registered.contains(uri, Qt::CaseSensitive);
}

QString hostOf(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']'; // IPv6
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

QByteArray originOf(const QString &uri)
{
    return QByteArrayLiteral("https://") + hostOf(uri).toLatin1();
}

QByteArray withParameters(const QString &uri, const QList<std::pair<QByteArray, QByteArray>> &parameters)
{
    QByteArray address = uri.toUtf8();
    char glue = address.contains('?') ? '&' : '?';
    if (address.endsWith('?') || address.endsWith('&'))
        glue = '\0';
    for (const auto &[name, value] : parameters) {
        if (glue != '\0')
            address += glue;
        address += name.toPercentEncoding() + '=' + value.toPercentEncoding();
        glue = '&';
    }
    return address;
}

} // namespace app
