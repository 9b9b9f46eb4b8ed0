#include "ui/widgets/multichoice.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kArrow = 16;
constexpr int kArrowMargin = 8;

class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

MultiChoice::MultiChoice(QWidget *parent) : QPushButton(parent), m_menu(new StayingMenu(this))
{
    // Not setMenu(): a style sheet's padding is not heeded then, and the text stands on the border.
    connect(this, &QPushButton::clicked, this, &MultiChoice::open);
    setProperty("role", u"choice"_s);
}

void MultiChoice::open()
{
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void MultiChoice::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    QPainter painter(this);
    painter.drawPixmap(QPoint(width() - kArrow - kArrowMargin, (height() - kArrow) / 2),
                       iconPixmap(u"chevron-down"_s, colour, kArrow, devicePixelRatioF()));
}

void MultiChoice::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return; // a menu that is open stays as it is
    m_choices = choices;
    m_values.removeIf([&](const QString &value) {
        return std::none_of(choices.cbegin(), choices.cend(),
                            [&](const auto &choice) { return choice.first == value; });
    });
    rebuild();
}

void MultiChoice::setAnyText(const QString &text)
{
    m_anyText = text;
    showChosen();
}

QStringList MultiChoice::values() const
{
    return m_values;
}

void MultiChoice::setValues(const QStringList &values)
{
    m_values = values;
    rebuild();
}

void MultiChoice::rebuild()
{
    m_menu->clear();
    for (const auto &[value, text] : std::as_const(m_choices)) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_values.contains(value));
        action->setObjectName(value);
        connect(action, &QAction::toggled, this, [this] {
            m_values.clear();
            const QList<QAction *> actions = m_menu->actions();
            for (const QAction *each : actions)
                if (each->isChecked())
                    m_values.append(each->objectName());
            showChosen();
            Q_EMIT edited();
        });
    }
    showChosen();
}

void MultiChoice::showChosen()
{
    QStringList texts;
    for (const auto &[value, text] : std::as_const(m_choices))
        if (m_values.contains(value))
            texts.append(text);
    setText(texts.isEmpty() ? m_anyText : texts.join(u", "_s));
    setToolTip(texts.size() > 1 ? texts.join(u'\n') : QString());
}

} // namespace ui
