#pragma once

#include "app/engine/engine.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace ui {

/// The thing models behind what a list shows, read when they are first asked for. GUI thread; never blocks.
class ThingModels final : public QObject
{
    Q_OBJECT
public:
    explicit ThingModels(app::Engine &engine, QObject *parent = nullptr);
    /// Null while it is on its way, or when there is no such product; changed() tells when it is here.
    [[nodiscard]] const app::ThingModel *of(const app::ProductId &id);

Q_SIGNALS:
    void changed();

private:
    void read(const app::ProductId &id);

    app::Engine &m_engine;
    QHash<QString, app::ThingModel> m_models;
    QSet<QString> m_asked; ///< Not asked for again until products change.
};

} // namespace ui
