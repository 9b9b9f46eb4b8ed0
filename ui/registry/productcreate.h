#pragma once

#include "app/engine/engine.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class FieldError;
class PageHeader;
class PrimaryButton;
class ProductForm;
class SectionTitle;

/// The page that 新建 opens.
class ProductCreate final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductCreate(app::Engine &engine, QWidget *parent = nullptr);
    /// An empty form.
    void start();

Q_SIGNALS:
    void cancelled();
    void created(const app::ProductId &id);

private:
    void save();
    void retranslateUi();

    app::Engine &m_engine;
    PageHeader *m_header = nullptr;
    SectionTitle *m_title = nullptr;
    QWidget *m_place = nullptr;
    ProductForm *m_form = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_back = nullptr;
    PrimaryButton *m_save = nullptr;
};

} // namespace ui
