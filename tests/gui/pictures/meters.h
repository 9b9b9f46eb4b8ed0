#pragma once

#include "app/engine/engine.h"
#include "simcloud.h"

namespace pictures {

/// A product of water meters that is docked to the simulated clouds, with commands in every state.
class Meters
{
public:
    explicit Meters(app::Engine &engine);

    static constexpr auto kProduct = "water-demo";
    static constexpr auto kDevice = "water-0001";

private:
    void makeProduct();
    void dock();
    void command();

    app::Engine &m_engine;
    test::SimCloud m_clouds;
};

} // namespace pictures
