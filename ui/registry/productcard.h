#pragma once

#include "app/model/product.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class ElidedLabel;
class IconButton;
class LinkButton;
class StateLabel;

/// One product in the grid.
class ProductCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ProductCard(QWidget *parent = nullptr);
    void setProduct(const app::Product &product);
    [[nodiscard]] const app::Product &product() const { return m_product; }

Q_SIGNALS:
    /// "view", "edit", "download", "publish", "unpublish", "delete" or "devices"; \a anchor: what was pressed.
    void triggered(const QString &action, QWidget *anchor);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] IconButton *addAction(QWidget *bar, const QString &iconName, const QString &action);
    void retranslateUi();

    app::Product m_product;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_id = nullptr;
    QLabel *m_deviceTitle = nullptr;
    LinkButton *m_devices = nullptr;
    QLabel *m_stateTitle = nullptr;
    StateLabel *m_state = nullptr;
    QLabel *m_typeTitle = nullptr;
    ElidedLabel *m_type = nullptr;
    IconButton *m_view = nullptr;
    IconButton *m_edit = nullptr;
    IconButton *m_download = nullptr;
    IconButton *m_more = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace ui
