#include "sim/ctwing/productapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::ctwing {

QList<Operation> ProductApi::operations()
{
    const Field productId{"productId", FieldType::Integer};
    const QByteArray module = "/aep_product_management";
    return {
        {.name = "QueryProduct",
         .method = "GET",
         .path = module + "/product",
         .versions = {"20181031202055"},
         .masterKey = MasterKeyRule::None,
         .query = {productId},
         .answer = [this](const Call &call) { return succeeded(describe(*call.product)); }},
        {.name = "QueryProductList",
         .method = "GET",
         .path = module + "/products",
         .versions = {"20190507004824"},
         .masterKey = MasterKeyRule::None,
         .query = {{"searchValue", FieldType::Text, false},
                   {"pageNow", FieldType::Integer, false},
                   {"pageSize", FieldType::Integer, false}},
         .answer = [this](const Call &call) { return list(call); }},
        {.name = "DeleteProduct",
         .method = "DELETE",
         .path = module + "/product",
         .versions = {"20181031202029"},
         .query = {productId},
         .answer = [this](const Call &call) { return remove(call); }},
    };
}

Json ProductApi::describe(const Product &product) const
{
    const auto isOfProduct = [&](const auto &entry) { return entry.second.productId == product.productId; };
    const auto isOnline = [&](const auto &entry) { return isOfProduct(entry) && entry.second.netStatus == 1; };
    const auto &devices = m_store.devices;
    return Json::object({{"productId", product.productId},
                         {"productName", product.name},
                         {"tenantId", m_store.tenantId},
                         {"productDesc", ""},
                         {"productProtocol", static_cast<int>(product.protocol)},
                         {"authType", product.protocol == Protocol::Lwm2m ? 4 : 1},
                         {"payloadFormat", 1},
                         {"tupIsThrough", product.form == Form::Transparent ? 0 : 1},
                         {"dataEncryption", 5},
                         {"endpointFormat", 1},
                         {"powerModel", 1},
                         {"apiKey", product.masterKey},
                         {"deviceCount", std::count_if(devices.begin(), devices.end(), isOfProduct)},
                         {"onlineDeviceCount", std::count_if(devices.begin(), devices.end(), isOnline)},
                         {"createTime", product.createTime},
                         {"updateTime", product.createTime}});
}

Json ProductApi::list(const Call &call) const
{
    const QString wanted = QString::fromUtf8(call.request.queryValue("searchValue"));
    Json rows = Json::array();
    for (const auto &[id, product] : m_store.products) {
        if (product.name.contains(wanted) || QString::number(id).contains(wanted))
            rows.push_back(describe(product));
    }
    return paged(call, rows, 100);
}

Json ProductApi::remove(const Call &call)
{
    const bool isUsed = std::any_of(m_store.devices.begin(), m_store.devices.end(), [&](const auto &entry) {
        return entry.second.productId == call.product->productId;
    });
    if (isUsed)
        return failed(Failed, u"the product has devices"_s);
    m_store.products.erase(call.product->productId);
    return succeeded(nullptr);
}

} // namespace sim::ctwing
