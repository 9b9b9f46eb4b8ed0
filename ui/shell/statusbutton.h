#pragma once

#include "ui/widgets/palette.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/// A word of the status bar that can be pressed, by mouse and by keyboard. Where it is crowded it shows "…".
class StatusButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusButton(QWidget *parent = nullptr);
    /// \a toolTip is read out as well.
    void setTexts(const QString &text, const QString &toolTip);
    /// A dot of that tone before the text; \a hollow: a ring.
    void setDot(Tone tone, bool hollow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int dotWidth() const;

    std::optional<Tone> m_tone;
    bool m_hollow = false;
};

} // namespace ui
