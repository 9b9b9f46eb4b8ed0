#include "productsview.h"

#include "productcreate.h"
#include "productdetail.h"
#include "producteditdrawer.h"
#include "productlist.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMargin = 16;

} // namespace

ProductsView::ProductsView(app::Engine &engine, Navigator &navigator, QWidget *parent)
    : QStackedWidget(parent), m_engine(engine), m_navigator(navigator), m_list(new ProductList(engine)),
      m_create(new ProductCreate(engine)), m_detail(new ProductDetail(engine))
{
    setObjectName(u"productsView"_s);
    setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    for (QWidget *part :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_detail)})
        addWidget(part);
    connect(m_list, &ProductList::createRequested, this, &ProductsView::startCreate);
    connect(m_list, &ProductList::viewRequested, this, &ProductsView::showProduct);
    connect(m_list, &ProductList::editRequested, this, &ProductsView::edit);
    connect(m_list, &ProductList::devicesRequested, this, &ProductsView::showDevices);
    connect(m_create, &ProductCreate::cancelled, this, &ProductsView::showList);
    connect(m_create, &ProductCreate::created, this, &ProductsView::showProduct);
    connect(m_detail, &ProductDetail::backRequested, this, &ProductsView::showList);
    connect(m_detail, &ProductDetail::devicesRequested, this, &ProductsView::showDevices);
}

void ProductsView::refresh()
{
    if (currentWidget() == m_list)
        m_list->refresh();
    else if (currentWidget() == m_detail)
        m_detail->refresh();
}

void ProductsView::focusSearch()
{
    if (currentWidget() == m_create)
        return; // what was typed there is not to be left by a shortcut
    if (currentWidget() != m_list)
        showList();
    m_list->focusSearch();
}

void ProductsView::startCreate()
{
    setCurrentWidget(m_create);
    m_create->start();
}

void ProductsView::importFile()
{
    showList();
    m_list->importFile();
}

void ProductsView::showProduct(const app::ProductId &id)
{
    m_detail->showProduct(id);
    setCurrentWidget(m_detail);
}

void ProductsView::showList()
{
    setCurrentWidget(m_list);
    m_list->refresh();
}

void ProductsView::edit(const app::Product &product)
{
    auto *drawer = new ProductEditDrawer(m_engine, product, this);
    connect(drawer, &ProductEditDrawer::saved, m_list, &ProductList::refresh);
    drawer->open();
}

void ProductsView::showDevices(const app::ProductId &id)
{
    m_navigator.open({.page = u"device"_s, .parameters = {{u"product"_s, id.text()}}});
}

} // namespace ui
