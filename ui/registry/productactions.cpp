#include "productactions.h"

#include "faultdialog.h"
#include "texts.h"
#include "tsldialog.h"

#include "app/model/worker.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/toast.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qint64 kFileLimit = 32 * 1024 * 1024;

} // namespace

ProductActions::ProductActions(app::Engine &engine, QWidget *view) : QObject(view), m_engine(engine), m_view(view) {}

QString ProductActions::whyNotRemovable(const app::Product &product)
{
    if (product.published)
        return tr("The product is published and cannot be deleted");
    if (product.deviceCount > 0)
        return tr("The product has devices and cannot be deleted");
    return {};
}

void ProductActions::publish(const app::Product &product, QWidget *anchor, bool onPage)
{
    ask(
        anchor, onPage ? tr("Publish now?") : tr("Really publish this product?"),
        [this, id = product.id] { return m_engine.registry().publishProduct(id); }, tr("Done"));
}

void ProductActions::unpublish(const app::Product &product, QWidget *anchor, bool onPage)
{
    ask(
        anchor, onPage ? tr("Stop now?") : tr("Really stop this product?"),
        [this, id = product.id] { return m_engine.registry().unpublishProduct(id); }, tr("Done"));
}

void ProductActions::applyConfiguration(const app::Product &product, QWidget *anchor)
{
    ask(
        anchor, tr("Apply this configuration again?"),
        [this, id = product.id] { return m_engine.registry().publishProduct(id); }, tr("Done"));
}

void ProductActions::remove(const app::Product &product, QWidget *anchor)
{
    const app::ProductId id = product.id;
    ConfirmPopover::ask(anchor, tr("Really delete this product?"), this, [this, id] {
        run(m_engine.registry().removeProduct(id), tr("Deleted"), [this, id] { Q_EMIT removed(id); });
    });
}

void ProductActions::ask(QWidget *anchor, const QString &question, std::function<QFuture<app::Result<>>()> deed,
                         const QString &toast)
{
    ConfirmPopover::ask(anchor, question, this, [this, deed = std::move(deed), toast] { run(deed(), toast); });
}

void ProductActions::run(const QFuture<app::Result<>> &future, const QString &toast, std::function<void()> then)
{
    app::whenDone(future, this, [this, toast, then = std::move(then)](const app::Result<> &done) {
        if (!done) {
            Toast::show(m_view, RegistryTexts::error(done.error()), Tone::Bad);
            return;
        }
        Toast::show(m_view, toast);
        Q_EMIT changed();
        if (then)
            then();
    });
}

void ProductActions::download(const app::Product &product)
{
    const QString name = tr("Product-%1.json").arg(product.name);
    app::whenDone(m_engine.registry().exportProduct(product.id), this,
                  [this, name](const app::Result<QByteArray> &json) {
                      const QString failure = json ? saveToFile(m_view, tr("Save the product"), name, *json)
                                                   : RegistryTexts::error(json.error());
                      if (!failure.isEmpty())
                          Toast::show(m_view, failure, Tone::Bad);
                  });
}

void ProductActions::importFile()
{
    const QString path = QFileDialog::getOpenFileName(m_view, tr("Choose a product file"), {}, tr("Product (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        Toast::show(m_view, tr("%1 cannot be read: %2").arg(path, file.errorString()), Tone::Bad);
    else if (file.size() > kFileLimit)
        Toast::show(m_view, tr("%1 is larger than %2 MB").arg(path).arg(kFileLimit / 1024 / 1024), Tone::Bad);
    else
        importContent(file.readAll());
}

void ProductActions::importContent(const QByteArray &json)
{
    app::whenDone(m_engine.registry().importProduct(json), this, [this](const app::Result<app::ProductId> &id) {
        if (!id) {
            const bool inFile = id.error().code == app::ErrorCode::InvalidInput;
            FaultDialog::show(inFile ? tr("Wrong file format") : tr("The product was not imported"), id.error(),
                              m_view);
            return;
        }
        Toast::show(m_view, tr("Imported"));
        Q_EMIT changed();
    });
}

} // namespace ui
