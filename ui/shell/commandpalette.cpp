#include "commandpalette.h"

#include "fuzzy.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kShortcutRole = Qt::UserRole + 1;
constexpr int kActionRole = Qt::UserRole + 2;

QString plainText(const QAction &action)
{
    return QString(action.text()).remove(u'&');
}

/// A command at the left, its keys at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette palette = Palette::current();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.accentSoft);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRect area = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(QApplication::font());
        painter->setPen(chosen ? palette.accent : palette.text);
        painter->drawText(area, Qt::AlignVCenter, index.data().toString());
        painter->setPen(palette.muted);
        painter->setFont(scaledFont(12.0 / 13));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, index.data(kShortcutRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, scaled(34)};
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_input(new QLineEdit(this)), m_list(new QListWidget(this)), m_nothing(new MutedLabel({}, this))
{
    hide();
    setObjectName(u"commandPalette"_s);
    m_input->setObjectName(u"paletteInput"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_input->addAction(icon(u"search"_s, Tone::Neutral), QLineEdit::LeadingPosition);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    retranslateUi();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions)
        if (action->isEnabled())
            m_actions.append(action);
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_input->clear();
    filter();
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::filter()
{
    QList<std::pair<int, QAction *>> found;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action)
            continue;
        const int score = std::max(fuzzyScore(m_input->text(), plainText(*action)),
                                   fuzzyScore(m_input->text(), action->objectName()));
        if (score > -1 || m_input->text().trimmed().isEmpty())
            found.append({score, action});
    }
    if (!m_input->text().trimmed().isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, action] : std::as_const(found)) {
        auto *item = new QListWidgetItem(plainText(*action), m_list);
        item->setData(kShortcutRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(kActionRole, QVariant::fromValue<QObject *>(action));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    QPointer<QAction> action = item ? qobject_cast<QAction *>(item->data(kActionRole).value<QObject *>()) : nullptr;
    close(); // first: the command may want the focus where it was
    if (action)
        action->trigger();
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int wide = std::min(scaled(560), parentWidget()->width() - 40);
    const int high = std::min(scaled(420), parentWidget()->height() - 120);
    setGeometry((parentWidget()->width() - wide) / 2, scaled(64), wide, high);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason)
            hide();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_list->count();
    if (key == Qt::Key_Escape) {
        close();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
    } else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
    } else {
        return false;
    }
    return true;
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandPalette::retranslateUi()
{
    setAccessibleName(tr("Commands"));
    m_input->setPlaceholderText(tr("Type a page or a command"));
    m_input->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setText(tr("No command of that name"));
}

} // namespace ui
