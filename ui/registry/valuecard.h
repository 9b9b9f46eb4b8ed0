#pragma once

#include "ui/widgets/palette.h"

#include <QFrame>

namespace ui {

class Badge;
class ElidedLabel;
class LinkButton;

/// One value of a device: its name, the value, when it came.
class ValueCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ValueCard(QWidget *parent = nullptr);
    void setTexts(const QString &name, const QString &value, const QString &time);
    void setBadge(const QString &text, Tone tone);
    void setLink(const QString &text); ///< Empty: none.

Q_SIGNALS:
    void linkClicked();

private:
    ElidedLabel *m_name = nullptr;
    Badge *m_badge = nullptr;
    ElidedLabel *m_value = nullptr;
    ElidedLabel *m_time = nullptr;
    LinkButton *m_link = nullptr;
};

} // namespace ui
