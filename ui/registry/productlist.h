#pragma once

#include "livereader.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class CardGrid;
class EmptyState;
class LoadingOverlay;
class PageHeader;
class Pager;
class PrimaryButton;
class ProductActions;
class ProductCard;
class ProductSearch;

/// 产品管理: the cards.
class ProductList final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductList(app::Engine &engine, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();
    void importFile();

Q_SIGNALS:
    void createRequested();
    void viewRequested(const app::ProductId &id);
    void editRequested(const app::Product &product);
    void devicesRequested(const app::ProductId &id);

private:
    void showPage(const app::Result<app::Page<app::Product>> &page);
    void showCards(const QList<app::Product> &products);
    void act(ProductCard *card, const QString &action, QWidget *anchor);
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    ProductActions *m_actions = nullptr;
    PageHeader *m_header = nullptr;
    PrimaryButton *m_new = nullptr;
    QPushButton *m_import = nullptr;
    ProductSearch *m_search = nullptr;
    QStackedWidget *m_body = nullptr;
    QScrollArea *m_scroll = nullptr;
    CardGrid *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    LoadingOverlay *m_loading = nullptr;
    Pager *m_pager = nullptr;
    QHash<QString, ProductCard *> m_cards;
    app::ProductFilter m_filter;
    app::Error m_error;
    int m_page = 1;
    int m_pageSize = 8;
};

} // namespace ui
