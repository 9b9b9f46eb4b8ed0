#pragma once

#include "ui/widgets/palette.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class Badge;
class IconButton;

/// The top of a page: title, a badge beside it, buttons at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Empty text: no badge.
    void setBadge(const QString &text, Tone tone = Tone::Neutral);
    /// Shows a "back" arrow before the title; backRequested() tells when it is pressed.
    void setBackVisible(bool visible);
    /// Directly behind the title and the badge.
    void addBeside(QWidget *widget);
    /// At the right end.
    void addButton(QWidget *button);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    IconButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    Badge *m_badge = nullptr;
    QHBoxLayout *m_beside = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace ui
