#pragma once

#include "app/model/command.h"
#include "app/model/thingmodel.h"
#include "app/storage/stores.h"

#include <QHash>

namespace app {

/// Hides what a command holds of passwords from screens and exports. For one transaction.
class CommandMask
{
public:
    explicit CommandMask(Stores &stores) : m_stores(stores) {}

    /// By the thing model in effect; a product whose model cannot be read leaves the command as it is.
    [[nodiscard]] Command operator()(Command command);

private:
    Stores &m_stores;
    QHash<ProductId, ThingModel> m_models;
};

} // namespace app
