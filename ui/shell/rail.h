#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

/// One entry of the rail: icon, word, and a count when there is one.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, QWidget *parent);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintCount(QPainter &painter) const;

    QString m_iconName;
    int m_count = 0;
    bool m_byKeyboard = false; ///< The focus came by a key, so it is shown.
};

/// The left edge of the window: one button per page. Up and Down move between them.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void addItem(const QString &id, const QString &iconName);
    void setText(int index, const QString &text, const QString &toolTip);
    void setCount(int index, int count);
    void setCurrent(int index);
    /// Where the keyboard starts when the window opens.
    void focusCurrent();

Q_SIGNALS:
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<RailButton *> m_buttons;
};

} // namespace ui
