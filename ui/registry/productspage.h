#pragma once

#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace app {
class Engine;
}

namespace ui {

class ProductsView;

/// The page 产品. Request parameters: "product" opens that product, "add" the create page.
class ProductsPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProductsPage)

public:
    ProductsPage(app::Engine &engine, Navigator &navigator);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] QWidget *widget() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<Command> commands() override;
    void open(const PageRequest &request) override;

private:
    [[nodiscard]] ProductsView *view();

    app::Engine &m_engine;
    Navigator &m_navigator;
    QPointer<ProductsView> m_view;
};

} // namespace ui
