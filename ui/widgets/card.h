#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ui {

/// A quiet panel: 10-px corners, 1-px line, no shadow.
class Card final : public QFrame
{
    Q_OBJECT
public:
    /// \a padding in px around the body; 0 for a card that holds a table.
    explicit Card(QWidget *parent = nullptr, int padding = 16);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body = nullptr;
};

/// A 1-px line across.
class Separator final : public QFrame
{
    Q_OBJECT
public:
    explicit Separator(QWidget *parent = nullptr);
};

} // namespace ui
