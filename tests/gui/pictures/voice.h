#pragma once

#include "app/engine/engine.h"

namespace pictures {

/// The meters as lamps that DuerOS speaks to: a record with mappings, accounts, and somebody who has linked the skill.
class Voice
{
public:
    explicit Voice(app::Engine &engine);

private:
    void dock();
    void addAccounts();
    void link();

    app::Engine &m_engine;
    qint64 m_account = 0;
};

} // namespace pictures
