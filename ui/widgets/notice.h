#pragma once

#include "ui/widgets/palette.h"

#include <QFrame>

class QLabel;

namespace ui {

class IconButton;
class LinkButton;

/// A panel that says something the operator should act on: what, why, what to do, and maybe a link that does it.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr, Tone tone = Tone::Warning);
    void setTone(Tone tone);
    /// \a hint: the next step, may be empty. \a action: the text of a link, may be empty.
    void setTexts(const QString &message, const QString &hint = {}, const QString &action = {});
    [[nodiscard]] QString message() const;
    /// A cross that hides it.
    void setClosable(bool closable);

Q_SIGNALS:
    void actionClicked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Tone m_tone;
    QLabel *m_icon = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_hint = nullptr;
    LinkButton *m_action = nullptr;
    IconButton *m_close = nullptr;
};

} // namespace ui
