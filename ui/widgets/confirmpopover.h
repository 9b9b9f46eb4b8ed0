#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QCheckBox;
class QLayout;

namespace ui {

/// A question beside the thing it is about, with 取消 and 确定. Does not block; Esc or a click elsewhere says no.
class ConfirmPopover final : public QFrame
{
    Q_OBJECT
public:
    /// \a anchor: the pressed widget. \a confirmed runs on 确定, once, unless \a context is gone by then.
    static void ask(QWidget *anchor, const QString &question, QObject *context, std::function<void()> confirmed);
    /// For a place inside a widget, such as a link in a table: \a where in \a anchor's coordinates.
    static void ask(QWidget *anchor, const QRect &where, const QString &question, QObject *context,
                    std::function<void()> confirmed);
    /// With a box to tick, off at first; \a confirmed is told whether it was ticked.
    static void ask(QWidget *anchor, const QString &question, const QString &option, QObject *context,
                    std::function<void(bool ticked)> confirmed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ConfirmPopover(QWidget *anchor, const QRect &where, const QString &question, const QString &option,
                   QObject *context, std::function<void(bool)> confirmed);
    static void open(QWidget *anchor, const QRect &where, const QString &question, const QString &option,
                     QObject *context, std::function<void(bool)> confirmed);
    [[nodiscard]] QLayout *makeQuestion(const QString &question);
    [[nodiscard]] QLayout *makeButtons();
    void place(const QRect &where);
    void end(bool yes);

    QPointer<QWidget> m_anchor;
    QRect m_where; ///< In the anchor.
    QPointer<QWidget> m_focusBefore;
    QPointer<QObject> m_context;
    std::function<void(bool)> m_confirmed;
    QCheckBox *m_option = nullptr; ///< Null: nothing to tick.
    int m_arrowX = 0;
    bool m_below = true;
};

} // namespace ui
