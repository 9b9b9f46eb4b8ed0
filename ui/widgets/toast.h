#pragma once

#include "ui/widgets/palette.h"

#include <QFrame>

namespace ui {

/// A short message at the top centre of a window; closes by itself and never takes the focus.
/// A newer one takes the place of an older one. Announced to screen readers.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    /// \a anchor: any widget of the window. Default time: 3 s, 6 s for Warning and Bad.
    static void show(QWidget *anchor, const QString &text, Tone tone = Tone::Ok, int milliseconds = 0);

    [[nodiscard]] QString text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, Tone tone);
    void place();

    QString m_text;
};

} // namespace ui
