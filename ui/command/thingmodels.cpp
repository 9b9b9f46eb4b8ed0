#include "thingmodels.h"

#include "app/model/worker.h"

namespace ui {

ThingModels::ThingModels(app::Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (!(changes & app::Change::Products))
            return;
        m_asked.clear(); // those known serve until the new ones are here
        Q_EMIT changed();
    });
}

const app::ThingModel *ThingModels::of(const app::ProductId &id)
{
    if (id.isEmpty())
        return nullptr;
    if (!m_asked.contains(id.text()))
        read(id);
    const auto found = m_models.constFind(id.text());
    return found == m_models.constEnd() ? nullptr : &*found;
}

void ThingModels::read(const app::ProductId &id)
{
    m_asked.insert(id.text());
    app::whenDone(m_engine.registry().product(id), this, [this, id](const app::Result<app::Product> &product) {
        if (!product)
            return; // ids stand for names
        const auto known = m_models.constFind(id.text());
        if (known != m_models.constEnd() && *known == product->thingModel)
            return;
        m_models.insert(id.text(), product->thingModel);
        Q_EMIT changed();
    });
}

} // namespace ui
