#include "productcreate.h"

#include "livereader.h"
#include "productform.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kFormWidth = 520;

} // namespace

ProductCreate::ProductCreate(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_header(new PageHeader({}, this)), m_title(new SectionTitle({}, this)),
      m_place(new QWidget), m_error(new FieldError(this)), m_back(new QPushButton(this)),
      m_save(new PrimaryButton({}, this))
{
    setObjectName(u"productCreate"_s);
    m_back->setObjectName(u"createBack"_s);
    m_save->setObjectName(u"createSave"_s);
    m_header->setBackVisible(true);
    auto *card = new Card(this, 20);
    card->body()->setSpacing(12);
    card->body()->addWidget(m_title);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 12, 0);
    m_place->setProperty("role", u"scrolled"_s);
    scroll->setWidget(m_place);
    scroll->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(m_error);
    card->body()->addWidget(new Separator(card));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(card, 1);
    connect(m_back, &QPushButton::clicked, this, &ProductCreate::cancelled);
    connect(m_header, &PageHeader::backRequested, this, &ProductCreate::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ProductCreate::save);
    retranslateWith(this, [this] { retranslateUi(); });
}

void ProductCreate::start()
{
    delete m_form;
    m_form = new ProductForm(m_place);
    m_form->setMaximumWidth(scaled(kFormWidth));
    auto *place = static_cast<QVBoxLayout *>(m_place->layout());
    while (QLayoutItem *item = place->takeAt(0))
        delete item;
    place->addWidget(m_form);
    place->addStretch();
    m_error->setError({});
    m_save->setEnabled(true);
    if (auto *first = m_form->findChild<QLineEdit *>(u"productId"_s))
        first->setFocus();
}

void ProductCreate::save()
{
    m_error->setError({});
    if (!m_form->check())
        return;
    m_save->setEnabled(false);
    const app::Product product = m_form->product();
    app::whenDone(m_engine.registry().createProduct(product), this, [this, id = product.id](const app::Result<> &kept) {
        m_save->setEnabled(true);
        if (kept) {
            Toast::show(this, tr("Saved"));
            Q_EMIT created(id);
        } else if (!m_form->showError(kept.error())) {
            m_error->setError(RegistryTexts::error(kept.error()));
        }
    });
}

void ProductCreate::retranslateUi()
{
    m_header->setTitle(tr("New product"));
    m_title->setText(tr("Basic information"));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Save"));
}

} // namespace ui
