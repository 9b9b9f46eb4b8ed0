#pragma once

#include "gateway.h"
#include "productfacts.h"

namespace app::ctwing {

/// What the parts of one docking's API share: its calls, and what was learnt of its product. One call at a time.
class Session
{
public:
    Session(const Docking &docking, ApiCaller &caller) : m_gateway(docking, caller) {}

    [[nodiscard]] Gateway &gateway() { return m_gateway; }
    [[nodiscard]] const Gateway &gateway() const { return m_gateway; }

    /// Asks AEP for the product (QueryProduct) and keeps what it says. That needs no MasterKey.
    [[nodiscard]] Answer askProduct(const CancelPtr &cancel);
    /// As learnt before, or asked now: protocol and style of a product do not change.
    [[nodiscard]] Result<ProductFacts> product(const CancelPtr &cancel);
    [[nodiscard]] const std::optional<ProductFacts> &knownProduct() const { return m_product; }

private:
    Gateway m_gateway;
    std::optional<ProductFacts> m_product;
};

} // namespace app::ctwing
