#pragma once

#include "app/engine/engine.h"

#include <QObject>

class QPushButton;

namespace ui {

class Drawer;
class FieldError;
class ProductForm;

/// 编辑产品
class ProductEditDrawer final : public QObject
{
    Q_OBJECT
public:
    ProductEditDrawer(app::Engine &engine, const app::Product &product, QWidget *anchor);
    void open();
    void close();

Q_SIGNALS:
    void saved();

private:
    void save();

    app::Engine &m_engine;
    QWidget *m_anchor;
    Drawer *m_drawer = nullptr;
    ProductForm *m_form = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
