#include "productlist.h"

#include "cardgrid.h"
#include "productactions.h"
#include "productcard.h"
#include "productsearch.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pager.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kCardWidth = 250;
constexpr int kPageSizes[] = {8, 16, 40, 80};

} // namespace

ProductList::ProductList(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_reader(new LiveReader(engine, app::Change::Products | app::Change::Devices, this)),
      m_actions(new ProductActions(engine, this)), m_header(new PageHeader({}, this)),
      m_new(new PrimaryButton({}, this, u"plus"_s)), m_import(new QPushButton(icon(u"upload"_s), QString(), this)),
      m_search(new ProductSearch(this)), m_body(new QStackedWidget(this)), m_scroll(new QScrollArea(this)),
      m_grid(new CardGrid(kCardWidth)), m_empty(new EmptyState(u"box"_s, this)),
      m_failed(new EmptyState(u"circle-alert"_s, this)), m_loading(new LoadingOverlay(m_body)), m_pager(new Pager(this))
{
    m_new->setObjectName(u"productNew"_s);
    m_import->setObjectName(u"productImport"_s);
    m_header->addButton(m_import);
    m_header->addButton(m_new);
    auto *searchCard = new Card(this, 12);
    searchCard->body()->addWidget(m_search);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_grid);
    m_grid->setProperty("role", u"scrolled"_s);
    m_scroll->viewport()->setAutoFillBackground(false);
    for (QWidget *page :
         {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failed)})
        m_body->addWidget(page);
    if (auto *sizes = m_pager->findChild<QComboBox *>(u"pagerSizes"_s)) {
        sizes->clear();
        for (const int size : kPageSizes)
            sizes->addItem(QString(), size);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(searchCard);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_pager);
    m_reader->setQuestion<app::Result<app::Page<app::Product>>>(
        [this] {
            return m_engine.registry().products(m_filter,
                                                {.offset = qint64(m_page - 1) * m_pageSize, .limit = m_pageSize});
        },
        [this](const auto &page) { showPage(page); });
    connect(m_new, &QPushButton::clicked, this, &ProductList::createRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, &ProductList::createRequested);
    connect(m_import, &QPushButton::clicked, m_actions, &ProductActions::importFile);
    connect(m_failed, &EmptyState::buttonClicked, this, &ProductList::refresh);
    connect(m_actions, &ProductActions::changed, this, &ProductList::refresh);
    connect(m_search, &ProductSearch::searchRequested, this, [this] {
        m_filter = m_search->filter();
        m_page = 1;
        refresh();
    });
    connect(m_pager, &Pager::pageRequested, this, [this](int page) {
        m_page = page;
        refresh();
    });
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        m_page = 1;
        refresh();
    });
    retranslateWith(this, [this] { retranslateUi(); });
}

void ProductList::refresh()
{
    m_loading->setLoading(true);
    m_reader->read();
}

void ProductList::focusSearch()
{
    m_search->focusFirst();
}

void ProductList::importFile()
{
    m_actions->importFile();
}

void ProductList::showPage(const app::Result<app::Page<app::Product>> &page)
{
    m_loading->setLoading(false);
    if (!page) {
        m_error = page.error();
        retranslateUi();
        m_body->setCurrentWidget(m_failed);
        return;
    }
    m_pager->setState(page->total, m_page, m_pageSize);
    m_pager->setVisible(m_pager->pageCount() > 1);
    if (page->rows.isEmpty() && m_page > 1) { // the last one of the page went
        m_page = m_pager->page() < m_page ? m_pager->page() : m_page - 1;
        refresh();
        return;
    }
    showCards(page->rows);
    retranslateUi();
    m_body->setCurrentWidget(page->rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_scroll);
}

void ProductList::showCards(const QList<app::Product> &products)
{
    QHash<QString, ProductCard *> cards;
    QList<QWidget *> order;
    for (const app::Product &product : products) {
        const QString id = product.id.text();
        ProductCard *card = m_cards.value(id);
        if (!card) {
            card = new ProductCard(m_grid);
            connect(card, &ProductCard::triggered, this,
                    [this, card](const QString &action, QWidget *anchor) { act(card, action, anchor); });
        }
        card->setProduct(product);
        cards.insert(id, card);
        order.append(card);
    }
    m_cards = cards;
    m_grid->setCards(order);
}

void ProductList::act(ProductCard *card, const QString &action, QWidget *anchor)
{
    const app::Product &product = card->product();
    if (action == "view"_L1)
        Q_EMIT viewRequested(product.id);
    else if (action == "edit"_L1)
        Q_EMIT editRequested(product);
    else if (action == "devices"_L1)
        Q_EMIT devicesRequested(product.id);
    else if (action == "download"_L1)
        m_actions->download(product);
    else if (action == "publish"_L1)
        m_actions->publish(product, anchor, false);
    else if (action == "unpublish"_L1)
        m_actions->unpublish(product, anchor, false);
    else if (action == "delete"_L1)
        m_actions->remove(product, anchor);
}

void ProductList::retranslateUi()
{
    m_header->setTitle(tr("Products"));
    m_new->setText(tr("New"));
    m_import->setText(tr("Quick import"));
    const bool searched = !m_filter.name.isEmpty() || !m_filter.categoryId.isEmpty() || !m_filter.types.isEmpty() ||
                          !m_filter.protocols.isEmpty();
    if (searched)
        m_empty->setTexts(tr("No product fits the search"), tr("Change the search, or reset it to see all products."));
    else
        m_empty->setTexts(
            tr("No products yet"),
            tr("A product describes one kind of device: its protocol and its thing model. Create the first "
               "one, or bring in a product file."),
            tr("New"));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

} // namespace ui
