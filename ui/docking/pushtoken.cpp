#include "pushtoken.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLength = 32;
constexpr QLatin1StringView kAlphabet("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789");

} // namespace

QString makePushToken()
{
    QString token;
    for (int i = 0; i < kLength; ++i) // bounded() is uniform
        token += kAlphabet.at(QRandomGenerator::system()->bounded(int(kAlphabet.size())));
    return token;
}

QString withPushToken(const QString &address, const QString &token)
{
    return address + u"?token="_s + QString::fromLatin1(QUrl::toPercentEncoding(token));
}

} // namespace ui
