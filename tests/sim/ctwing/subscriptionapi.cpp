#include "sim/ctwing/subscriptionapi.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

namespace {

constexpr std::array kTypes{1, 2, 3, 4, 5, 9};

/// Whether every entry is a known type, at least one, none twice.
bool areTypes(const Json &types)
{
    QList<qint64> seen;
    for (const Json &type : types) {
        if (!type.is_number_integer())
            return false;
        const auto number = type.get<qint64>();
        if (std::find(kTypes.begin(), kTypes.end(), number) == kTypes.end() || seen.contains(number))
            return false;
        seen.append(number);
    }
    return !seen.isEmpty();
}

bool isFullUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace

QList<Operation> SubscriptionApi::operations()
{
    const Field productId{"productId", FieldType::Integer};
    const QByteArray path = "/aep_subscribe_north/subscription";
    return {
        {.name = "CreateSubscription",
         .method = "POST",
         .path = path,
         .versions = {"20181031202018"},
         .body = {productId,
                  {"subLevel", FieldType::Integer},
                  {"deviceId", FieldType::Text, false},
                  {"subTypes", FieldType::List},
                  {"subUrl"},
                  {"operator"}},
         .answer = [this](const Call &call) { return create(*call.product, call.body); }},
        {.name = "GetSubscription",
         .method = "GET",
         .path = path,
         .versions = {"20220624171733", "20181031202033"},
         .query = {{"subId", FieldType::Integer}, productId},
         .answer = [this](const Call &call) { return get(call); }},
        {.name = "GetSubscriptionsList",
         .method = "GET",
         .path = "/aep_subscribe_north/subscribes",
         .versions = {"20220624163719", "20181031202027"},
         .query = {productId,
                   {"pageNow", FieldType::Integer},
                   {"pageSize", FieldType::Integer},
                   {"subType", FieldType::Integer, false},
                   {"searchValue", FieldType::Text, false},
                   {"deviceGroupId", FieldType::Integer, false}},
         .answer = [this](const Call &call) { return list(call); }},
        {.name = "DeleteSubscription",
         .method = "DELETE",
         .path = path,
         .versions = {"20181031202023"},
         .query = {{"subId", FieldType::Integer},
                   productId,
                   {"subLevel", FieldType::Integer},
                   {"deviceId", FieldType::Text, false}},
         .answer = [this](const Call &call) { return remove(call); }},
    };
}

Json SubscriptionApi::create(const Product &product, const Json &body)
{
    const qint64 level = integer(body, "subLevel").value_or(0);
    const QString deviceId = text(body, "deviceId");
    if (level != 1 && level != 2)
        return failed(InvalidParameter, u"subLevel is 1 or 2"_s);
    if ((level == 2) == deviceId.isEmpty())
        return failed(InvalidParameter, u"deviceId is for subLevel 2, and needed there"_s);
    const Device *device = m_store.device(deviceId);
    if (level == 2 && (!device || device->productId != product.productId))
        return failed(NoSuchDevice, u"the device does not exist"_s);
    if (!areTypes(body["subTypes"]))
        return failed(InvalidParameter, u"subTypes are numbers out of 1, 2, 3, 4, 5, 9"_s);
    if (!isFullUrl(text(body, "subUrl")))
        return failed(InvalidParameter, u"subUrl is a full http or https address"_s);
    const qint64 delay = m_settings.subscribeDelayMs > 0 ? m_clock.waitMs(m_settings.subscribeDelayMs) : 0;
    for (const Json &type : body["subTypes"]) {
        m_store.subscriptions.push_back({.subId = m_store.nextSubscriptionId(),
                                         .productId = product.productId,
                                         .deviceId = deviceId,
                                         .subType = type.get<int>(),
                                         .subLevel = static_cast<int>(level),
                                         .subUrl = text(body, "subUrl"),
                                         .createBy = text(body, "operator"),
                                         .createTime = m_clock.nowMs(),
                                         .activeFrom = m_clock.nowMs() + delay});
    }
    return succeeded(nullptr);
}

Json SubscriptionApi::describe(const Subscription &entry) const
{
    return Json::object({{"subId", entry.subId},
                         {"tenantId", m_store.tenantId},
                         {"productId", entry.productId},
                         {"deviceId", orNull(entry.deviceId)},
                         {"subType", entry.subType},
                         {"subLevel", entry.subLevel},
                         {"subUrl", entry.subUrl},
                         {"createTime", entry.createTime},
                         {"createBy", entry.createBy},
                         {"updateTime", nullptr},
                         {"updateBy", nullptr},
                         {"isSub", 0},
                         {"isDel", 0}});
}

Json SubscriptionApi::get(const Call &call) const
{
    const qint64 wanted = call.request.queryValue("subId").toLongLong();
    for (const Subscription &entry : m_store.subscriptions) {
        if (entry.subId == wanted && entry.productId == call.product->productId)
            return succeeded(describe(entry));
    }
    return failed(Failed, u"the subscription does not exist"_s);
}

Json SubscriptionApi::list(const Call &call) const
{
    const QByteArray type = call.request.queryValue("subType");
    const QString wanted = QString::fromUtf8(call.request.queryValue("searchValue"));
    Json rows = Json::array();
    for (const Subscription &entry : m_store.subscriptions) {
        if (entry.productId == call.product->productId && (type.isEmpty() || entry.subType == type.toInt()) &&
            entry.deviceId.contains(wanted))
            rows.push_back(describe(entry));
    }
    Json answer = paged(call, rows, 100);
    if (answer["code"] != 0)
        return answer;
    Json &page = answer["result"];
    const auto pageSize = page["pageSize"].get<qint64>();
    page["size"] = page["list"].size();
    page["pages"] = (page["total"].get<qint64>() + pageSize - 1) / pageSize;
    return answer;
}

Json SubscriptionApi::remove(const Call &call)
{
    const qint64 wanted = call.request.queryValue("subId").toLongLong();
    const int level = call.request.queryValue("subLevel").toInt();
    const QString deviceId = QString::fromUtf8(call.request.queryValue("deviceId"));
    const auto count = std::erase_if(m_store.subscriptions, [&](const Subscription &entry) {
        return entry.subId == wanted && entry.productId == call.product->productId && entry.subLevel == level &&
               (level == 1 || entry.deviceId == deviceId);
    });
    return count > 0 ? succeeded(nullptr) : failed(Failed, u"the subscription does not exist"_s);
}

} // namespace sim::ctwing
