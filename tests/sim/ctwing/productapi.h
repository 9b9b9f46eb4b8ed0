#pragma once

#include "sim/ctwing/operation.h"

namespace sim::ctwing {

/// aep_product_management, without making and changing products.
class ProductApi
{
public:
    explicit ProductApi(Store &store) : m_store(store) {}

    [[nodiscard]] QList<Operation> operations();

private:
    [[nodiscard]] Json describe(const Product &product) const;
    [[nodiscard]] Json list(const Call &call) const;
    [[nodiscard]] Json remove(const Call &call);

    Store &m_store;
};

} // namespace sim::ctwing
