#pragma once

#include "app/engine/engine.h"

#include <QComboBox>
#include <QTimer>

namespace ui {

/// A product, found by typing a part of its name or id. Offers the newest ones; when there are more, those whose name
/// has the typed text are brought in.
class ProductBox final : public QComboBox
{
    Q_OBJECT
public:
    using Page = app::Page<app::Product>;

    explicit ProductBox(app::Engine &engine, QWidget *parent = nullptr);
    /// The first choice is all products; its id is empty.
    void setAllText(const QString &text);
    void leaveOut(const app::ProductId &id);

    /// Reads the products; ends with offered() or failed().
    void read();
    /// The same for whoever reads them again and again.
    [[nodiscard]] QFuture<app::Result<Page>> ask() const;
    void take(const Page &page);

    /// Empty: none, all, or a text that is no product.
    [[nodiscard]] QString productId() const;
    /// What stands there is a choice, not a part of one or another text.
    [[nodiscard]] bool isChoice() const;
    void setProductId(const QString &id);

Q_SIGNALS:
    /// \a total: of all products.
    void offered(qint64 total);
    void failed(const app::Error &error);

private:
    struct Choice
    {
        QString id{};
        QString text{};

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    [[nodiscard]] QList<Choice> choicesOf(const QList<app::Product> &products) const;
    [[nodiscard]] int choiceIndex() const;
    void fill(const QList<Choice> &choices);
    void select();
    void search();

    app::Engine &m_engine;
    QTimer m_pause; ///< In the typing.
    QList<Choice> m_choices;
    QString m_all;
    QString m_leftOut;
    QString m_wanted; ///< May be asked for before the products were read.
    qint64 m_total = 0;
};

} // namespace ui
