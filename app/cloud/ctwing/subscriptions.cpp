#include "subscriptions.h"

#include "pushbody.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr int kPageSize = 100;
constexpr int kProductLevel = 1;
constexpr int kDeviceLevel = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Subscriptions)
};

CloudSubscription readSubscription(const QJsonObject &row)
{
    CloudSubscription subscription{.id = idText(row.value("subId"_L1)),
                                   .kind = idText(row.value("subType"_L1)),
                                   .url = row.value("subUrl"_L1).toString(),
                                   .createdAt = timeOf(row.value("createTime"_L1)),
                                   .isActive = wholeOf(row.value("isSub"_L1)).value_or(0) == 0,
                                   .cloudDeviceId = idText(row.value("deviceId"_L1))};
    const int byDevice = subscription.cloudDeviceId.isEmpty() ? kProductLevel : kDeviceLevel;
    subscription.isWholeProduct = wholeOf(row.value("subLevel"_L1)).value_or(byDevice) != kDeviceLevel;
    return subscription;
}

bool hasKind(const std::optional<ProductFacts> &product, int kind)
{
    const int protocol = product ? product->protocol : 0;
    if (kind == 2)
        return protocol != protocols::kHttp;
    if (kind == 9)
        return protocol == 0 || product->usesImei();
    return true;
}

} // namespace

QList<SubscriptionKind> Subscriptions::kinds() const
{
    const QList<std::pair<int, SubscriptionKind>> all{
        //: What CTWing pushes
        {1, {.title = Text::tr("Data reports"), .recommended = true}},
        //: What CTWing pushes
        {2, {.title = Text::tr("Command responses"), .recommended = true}},
        //: What CTWing pushes
        {3, {.title = Text::tr("Event reports"), .recommended = true}},
        //: What CTWing pushes
        {4, {.title = Text::tr("Devices going online and offline"), .recommended = true}},
        // Repeats what kind 1 brings.
        //: What CTWing pushes
        {9, {.title = Text::tr("Merged data (repeats the data reports)")}},
    };
    QList<SubscriptionKind> kinds;
    for (const auto &[number, kind] : all) {
        if (hasKind(m_session->knownProduct(), number))
            kinds.append({.key = QString::number(number), .title = kind.title, .recommended = kind.recommended});
    }
    return kinds;
}

Result<QList<CloudSubscription>> Subscriptions::list(const CancelPtr &cancel)
{
    QList<CloudSubscription> subscriptions;
    const auto walked = forEachRow(m_session->gateway(),
                                   {.operation = operations::kGetSubscriptionsList,
                                    .query = {m_session->gateway().productParameter()},
                                    .pageSize = kPageSize},
                                   cancel, [&](const QJsonObject &row) {
                                       const CloudSubscription subscription = readSubscription(row);
                                       const bool isDeleted = wholeOf(row.value("isDel"_L1)) == 1;
                                       if (!isDeleted && !subscription.id.isEmpty())
                                           subscriptions.append(subscription);
                                       return true;
                                   });
    if (!walked)
        return fail(walked.error());
    return subscriptions;
}

Result<> Subscriptions::create(const QString &url, const QStringList &kinds, const CancelPtr &cancel)
{
    const auto there = list(cancel);
    if (!there)
        return fail(there.error());
    QJsonArray missing;
    for (const QString &kind : kinds) {
        bool isNumber = false;
        const int number = kind.toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::InvalidInput, Text::tr("CTWing has no message type %1.").arg(kind),
                        {.field = u"kinds"_s});
        const bool isThere = std::any_of(there->cbegin(), there->cend(), [&](const CloudSubscription &subscription) {
            return subscription.isActive && subscription.isWholeProduct && subscription.url == url &&
                   subscription.kind == kind;
        });
        if (!isThere && !missing.contains(number))
            missing.append(number);
    }
    if (missing.isEmpty())
        return {};
    const Gateway &gateway = m_session->gateway();
    const QJsonObject body{{"productId"_L1, gateway.productNumber()},
                           {"subLevel"_L1, kProductLevel},
                           {"deviceId"_L1, QString()},
                           {"subTypes"_L1, missing},
                           {"subUrl"_L1, url},
                           {"operator"_L1, QLatin1StringView(kOperator)}};
    const Answer answer = m_session->gateway().call(operations::kCreateSubscription, {}, body, cancel);
    return answer.error ? Result<>(fail(*answer.error)) : Result<>();
}

Result<> Subscriptions::remove(const CloudSubscription &subscription, const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    Parameters query{{"subId", subscription.id.toUtf8()},
                     gateway.productParameter(),
                     {"subLevel", QByteArray::number(subscription.isWholeProduct ? kProductLevel : kDeviceLevel)}};
    if (!subscription.isWholeProduct)
        query.append({"deviceId", subscription.cloudDeviceId.toUtf8()});
    const Answer answer = gateway.call(operations::kDeleteSubscription, query, {}, cancel);
    return answer.error ? Result<>(fail(*answer.error)) : Result<>();
}

} // namespace app::ctwing
