#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace ui {

/// Widgets of one width in as many columns as there is room for, at most four.
class CardGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(int minimumWidth, QWidget *parent = nullptr);
    /// In this order; widgets that were here before and are not any more are deleted.
    void setCards(const QList<QWidget *> &cards);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(bool always);
    [[nodiscard]] int columnsThatFit() const;

    QGridLayout *m_layout = nullptr;
    QList<QWidget *> m_cards;
    int m_minimumWidth;
    int m_columns = 0;
};

} // namespace ui
