#pragma once

#include "app/engine/engine.h"
#include "ui/shell/navigator.h"

#include <QStackedWidget>

namespace ui {

class ProductCreate;
class ProductDetail;
class ProductList;

/// 产品: the list, the create page and the detail page, one at a time.
class ProductsView final : public QStackedWidget
{
    Q_OBJECT
public:
    ProductsView(app::Engine &engine, Navigator &navigator, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();
    void startCreate();
    void importFile();
    void showProduct(const app::ProductId &id);
    void showList();

private:
    void edit(const app::Product &product);
    void showDevices(const app::ProductId &id);

    app::Engine &m_engine;
    Navigator &m_navigator;
    ProductList *m_list = nullptr;
    ProductCreate *m_create = nullptr;
    ProductDetail *m_detail = nullptr;
};

} // namespace ui
