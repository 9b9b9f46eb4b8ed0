#include "commandmask.h"

#include "app/codec/codec.h"

namespace app {

Command CommandMask::operator()(Command command)
{
    auto model = m_models.constFind(command.productId);
    if (model == m_models.cend()) {
        auto product = m_stores.products.applied(command.productId);
        model = m_models.insert(command.productId, product ? std::move(product->thingModel) : ThingModel());
    }
    command.body = maskedCommand(command.body, *model);
    return command;
}

} // namespace app
