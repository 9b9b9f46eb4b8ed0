#pragma once

#include "modeledits.h"

#include "app/engine/engine.h"

#include <QObject>

namespace ui {

/// Writes changes of thing models: each is made to the product as it is by then.
class ModelWriter final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const app::Result<> &)>;

    /// \a view: where toasts appear. Belongs to it.
    ModelWriter(app::Engine &engine, QWidget *view);
    /// Reads the product, changes its model, saves it and, if asked, publishes it. \a done: on disk, or why not.
    void change(const app::ProductId &id, const ModelEdit &edit, bool publish, const Done &done);

Q_SIGNALS:
    /// It is on disk.
    void written(const app::Product &product);
    /// All is done, or the edit did not fit what somebody else has written: to be read anew.
    void ended();

private:
    void write(const app::Product &product, bool publish, const Done &done);
    void publish(const app::ProductId &id);

    app::Engine &m_engine;
    QWidget *m_view;
};

} // namespace ui
