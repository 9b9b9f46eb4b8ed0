#pragma once

#include "ui/widgets/palette.h"

#include <QWidget>

namespace ui {

/// A dot and a word: 启用, 离线, 已解码. The word carries the meaning, the dot only helps the eye.
class StateLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);
    /// \a hollow: a ring, for things that are switched off.
    void setState(Tone tone, const QString &text, bool hollow = false);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
    bool m_hollow = false;
};

/// Paints the dot of a state, centred in \a rect.
void paintStateDot(QPainter &painter, const QRectF &rect, Tone tone, bool hollow);

} // namespace ui
