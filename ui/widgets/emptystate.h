#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What a page says when it has nothing to show: a picture, what is missing, what to do, and the button that does it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    /// An empty \a button hides it.
    void setTexts(const QString &title, const QString &hint, const QString &button = {});
    /// Another picture, for another reason; an empty name for none.
    void setIcon(const QString &iconName);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace ui
