#include "producteditdrawer.h"

#include "productform.h"
#include "texts.h"

#include "app/model/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDrawerWidth = 500;

} // namespace

ProductEditDrawer::ProductEditDrawer(app::Engine &engine, const app::Product &product, QWidget *anchor)
    : m_engine(engine), m_anchor(anchor), m_drawer(new Drawer(anchor, kDrawerWidth)), m_form(new ProductForm(m_drawer)),
      m_error(new FieldError(m_drawer)), m_save(new PrimaryButton(tr("Save"), m_drawer))
{
    setParent(m_drawer);
    m_drawer->setObjectName(u"productEditDrawer"_s);
    m_drawer->setTitle(tr("Edit the product"));
    m_form->setProduct(product);
    m_drawer->body()->addWidget(m_form);
    m_drawer->body()->addWidget(m_error);
    m_drawer->body()->addStretch();
    auto *close = new QPushButton(tr("Close"), m_drawer);
    close->setObjectName(u"close"_s);
    m_save->setObjectName(u"save"_s);
    m_drawer->addButton(close);
    m_drawer->addButton(m_save);
    connect(close, &QPushButton::clicked, m_drawer, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &ProductEditDrawer::save);
}

void ProductEditDrawer::open()
{
    m_drawer->open();
}

void ProductEditDrawer::close()
{
    m_drawer->close();
}

void ProductEditDrawer::save()
{
    m_error->setError({});
    if (!m_form->check())
        return;
    m_save->setEnabled(false);
    app::Registry &registry = m_engine.registry();
    const auto done = [this](const app::Result<> &kept) {
        m_save->setEnabled(true);
        if (!kept) {
            if (!m_form->showError(kept.error()))
                m_error->setError(RegistryTexts::error(kept.error()));
            return;
        }
        Toast::show(m_anchor, tr("Saved"));
        Q_EMIT saved();
        m_drawer->close();
    };
    app::whenDone(registry.product(m_form->product().id), this,
                  [=, this, &registry](const app::Result<app::Product> &fresh) {
                      if (!fresh) {
                          done(tl::unexpected(fresh.error()));
                          return;
                      }
                      app::Product changed = *fresh;
                      m_form->putInto(changed);
                      app::whenDone(registry.updateProduct(changed), this, done);
                  });
}

} // namespace ui
