#pragma once

#include "ui/widgets/palette.h"

#include <QLabel>
#include <QPointer>
#include <QWidget>

namespace ui {

/// 14-px semibold heading inside a card.
class SectionTitle final : public QLabel
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &text = {}, QWidget *parent = nullptr);
};

/// Secondary text.
class MutedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// One line that shows "…" when it does not fit, with the whole text as tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);
    void setText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_text; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    Qt::TextElideMode m_mode;
};

/// What is wrong with the input above it; takes no room while empty.
class FieldError final : public QLabel
{
    Q_OBJECT
public:
    explicit FieldError(QWidget *parent = nullptr);
    /// Shows \a text and marks \a input (red border, description for screen readers). Empty text clears both.
    void setError(const QString &text, QWidget *input = nullptr);

private:
    static void mark(QWidget *input, bool wrong, const QString &description);

    QPointer<QWidget> m_input; ///< Editors of dependent fields come and go.
};

} // namespace ui
