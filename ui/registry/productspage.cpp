#include "productspage.h"

#include "productsview.h"

using namespace Qt::StringLiterals;

namespace ui {

ProductsPage::ProductsPage(app::Engine &engine, Navigator &navigator) : m_engine(engine), m_navigator(navigator) {}

QString ProductsPage::id() const
{
    return u"product"_s;
}

QString ProductsPage::title() const
{
    //: the page's name in the rail
    return tr("Products");
}

QString ProductsPage::icon() const
{
    return u"box"_s;
}

ProductsView *ProductsPage::view()
{
    if (!m_view)
        m_view = new ProductsView(m_engine, m_navigator);
    return m_view;
}

QWidget *ProductsPage::widget()
{
    return view();
}

void ProductsPage::refresh()
{
    view()->refresh();
}

void ProductsPage::focusSearch()
{
    view()->focusSearch();
}

QList<Command> ProductsPage::commands()
{
    const auto go = [this](const QVariantMap &parameters) {
        m_navigator.open({.page = id(), .parameters = parameters});
    };
    return {{.id = u"product.new"_s,
             .title = tr("New product"),
             .menu = MenuPlace::Device,
             .run =
                 [go] {
                     go({{u"add"_s, true}});
                 }},
            {.id = u"product.import"_s, .title = tr("Import a product"), .menu = MenuPlace::File, .run = [this, go] {
                 go({});
                 view()->importFile();
             }}};
}

void ProductsPage::open(const PageRequest &request)
{
    const QString product = request.parameters.value(u"product"_s).toString();
    if (request.parameters.value(u"add"_s).toBool())
        view()->startCreate();
    else if (!product.isEmpty())
        view()->showProduct(app::ProductId(product));
}

} // namespace ui
