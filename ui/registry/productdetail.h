#pragma once

#include "livereader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class EmptyState;
class InfoGrid;
class LinkButton;
class PageHeader;
class ProductActions;
class SectionTitle;
class StateLabel;
class ThingModelTab;

/// 产品：<name>: 产品信息 and 物模型.
class ProductDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductDetail(app::Engine &engine, QWidget *parent = nullptr);
    void showProduct(const app::ProductId &id);
    [[nodiscard]] app::ProductId productId() const { return m_id; }
    void refresh();

Q_SIGNALS:
    void backRequested();
    void devicesRequested(const app::ProductId &id);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeInfo();
    void take(const app::Result<app::Product> &product);
    void fill();
    void edit();
    void retranslateUi();

    app::Engine &m_engine;
    LiveReader *m_reader = nullptr;
    ProductActions *m_actions = nullptr;
    app::ProductId m_id;
    app::Product m_product;
    app::Error m_error;
    PageHeader *m_header = nullptr;
    StateLabel *m_state = nullptr;
    LinkButton *m_publish = nullptr;
    QLabel *m_unapplied = nullptr;
    QPushButton *m_apply = nullptr;
    QLabel *m_deviceCount = nullptr;
    LinkButton *m_devices = nullptr;
    QStackedWidget *m_body = nullptr;
    QTabWidget *m_tabs = nullptr;
    SectionTitle *m_infoTitle = nullptr;
    LinkButton *m_edit = nullptr;
    InfoGrid *m_info = nullptr;
    ThingModelTab *m_thingModel = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace ui
