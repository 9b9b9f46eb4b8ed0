#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

/// What one can do to a product from its card and from its page, with the questions and the toasts.
class ProductActions final : public QObject
{
    Q_OBJECT
public:
    /// \a view: where toasts appear. Belongs to it.
    ProductActions(app::Engine &engine, QWidget *view);

    /// Ask beside \a anchor first. \a onPage: the detail page asks in other words than the card.
    void publish(const app::Product &product, QWidget *anchor, bool onPage);
    void unpublish(const app::Product &product, QWidget *anchor, bool onPage);
    void applyConfiguration(const app::Product &product, QWidget *anchor);
    void remove(const app::Product &product, QWidget *anchor);
    void download(const app::Product &product);
    void importFile();

    /// Why the product cannot be deleted; empty when it can.
    [[nodiscard]] static QString whyNotRemovable(const app::Product &product);

Q_SIGNALS:
    /// It is on disk.
    void changed();
    void removed(const app::ProductId &id);

private:
    void ask(QWidget *anchor, const QString &question, std::function<QFuture<app::Result<>>()> deed,
             const QString &toast);
    void run(const QFuture<app::Result<>> &future, const QString &toast, std::function<void()> then = {});
    void importContent(const QByteArray &json);

    app::Engine &m_engine;
    QWidget *m_view;
};

} // namespace ui
