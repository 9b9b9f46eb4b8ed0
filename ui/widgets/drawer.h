#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class IconButton;

/// A panel that comes in from the right over its window, with a title, a body that scrolls and buttons below.
/// Esc and the cross close it; the focus stays inside while it is open. Deletes itself when closed.
class Drawer final : public QWidget
{
    Q_OBJECT
public:
    /// \a anchor: any widget of the window. \a width in px at text scale 1.
    explicit Drawer(QWidget *anchor, int width = 480);
    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Buttons at the lower right, in order.
    void addButton(QWidget *button);
    void open();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QFrame *m_panel = nullptr;
    QLabel *m_title = nullptr;
    IconButton *m_close = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPointer<QWidget> m_focusBefore;
    int m_width;
};

} // namespace ui
