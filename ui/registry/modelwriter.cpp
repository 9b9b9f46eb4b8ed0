#include "modelwriter.h"

#include "texts.h"

#include "app/model/worker.h"
#include "ui/widgets/toast.h"

#include <QWidget>

namespace ui {

ModelWriter::ModelWriter(app::Engine &engine, QWidget *view) : QObject(view), m_engine(engine), m_view(view) {}

void ModelWriter::change(const app::ProductId &id, const ModelEdit &edit, bool publish, const Done &done)
{
    app::whenDone(m_engine.registry().product(id), this, [=, this](const app::Result<app::Product> &fresh) {
        if (!fresh) {
            done(tl::unexpected(fresh.error()));
            return;
        }
        app::Product changed = *fresh;
        if (const app::Result<> made = edit(changed.thingModel); made) {
            write(changed, publish, done);
        } else {
            done(made);
            Q_EMIT ended();
        }
    });
}

void ModelWriter::write(const app::Product &product, bool publish, const Done &done)
{
    app::whenDone(m_engine.registry().updateProduct(product), this, [=, this](const app::Result<> &kept) {
        if (kept)
            Q_EMIT written(product);
        done(kept);
        if (kept && publish)
            this->publish(product.id);
        else
            Q_EMIT ended();
    });
}

void ModelWriter::publish(const app::ProductId &id)
{
    app::whenDone(m_engine.registry().publishProduct(id), this, [this](const app::Result<> &published) {
        if (!published) {
            Toast::show(m_view, tr("Saved, but not taken into effect: %1").arg(RegistryTexts::error(published.error())),
                        Tone::Bad);
        }
        Q_EMIT ended();
    });
}

} // namespace ui
