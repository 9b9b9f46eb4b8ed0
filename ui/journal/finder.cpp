#include "finder.h"

#include "logwords.h"
#include "ui/widgets/fonts.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTypingMilliseconds = 150;

} // namespace

Finder::Finder(Search search, QWidget *parent)
    : QWidget(parent), m_search(std::move(search)), m_edit(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_empty(new QLabel(this))
{
    m_edit->setObjectName(u"finderSearch"_s);
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(u"finderList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_edit);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &Finder::search);
    connect(m_edit, &QLineEdit::textChanged, this, &Finder::typed);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] {
        if (!m_stale)
            choose();
    });
    connect(m_list, &QListWidget::itemClicked, this, &Finder::currentChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &Finder::currentChanged);
    m_edit->installEventFilter(this);
    m_list->installEventFilter(this);
}

void Finder::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
    m_list->setAccessibleName(text);
}

void Finder::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_empty->setText(text);
}

void Finder::start()
{
    m_edit->clear();
    m_edit->setFocus();
    typed();
    search();
}

FinderItem Finder::current() const
{
    return m_stale ? FinderItem() : m_items.value(m_list->currentRow());
}

void Finder::typed()
{
    ++m_generation; // an answer on its way is to an older text
    m_stale = true;
    m_pending = false;
    m_list->setCurrentRow(-1);
    m_delay.start();
    Q_EMIT currentChanged();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true; // else the dialog around presses its default button
        }
        if (watched != m_edit)
            return false;
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Finder::search()
{
    m_delay.stop();
    const quint64 generation = ++m_generation;
    m_search(m_edit->text().trimmed(), this, [this, generation](const app::Result<QList<FinderItem>> &items) {
        if (generation == m_generation)
            take(items);
    });
}

void Finder::take(const app::Result<QList<FinderItem>> &items)
{
    m_empty->setText(items ? m_emptyText : LogWords::error(items.error())); // not found is not the same as not read
    show(items.value_or(QList<FinderItem>()));
}

void Finder::show(const QList<FinderItem> &items)
{
    m_stale = false;
    m_items = items;
    m_list->clear();
    for (const FinderItem &item : items) {
        const QString name = item.name.isEmpty() || item.name == item.id ? item.id : item.name + u"  ·  "_s + item.id;
        m_list->addItem(item.detail.isEmpty() ? name : name + u"  ·  "_s + item.detail);
    }
    m_list->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    if (!items.isEmpty())
        m_list->setCurrentRow(0);
    Q_EMIT currentChanged();
    if (!std::exchange(m_pending, false))
        return;
    if (const int row = certainRow(); row >= 0) { // else there are several: the operator looks and presses again
        m_list->setCurrentRow(row);
        Q_EMIT chosen(current());
    }
}

/// The row that what was typed means without doubt: the only one, or the one of that very id or name; -1 for none.
int Finder::certainRow() const
{
    if (m_items.size() == 1)
        return 0;
    const QString text = m_edit->text().trimmed();
    int named = -1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).id == text)
            return int(i);
        if (m_items.at(i).name == text)
            named = named == -1 ? int(i) : -2; // two of one name
    }
    return std::max(named, -1);
}

void Finder::choose()
{
    if (!m_stale) {
        if (m_list->currentRow() >= 0)
            Q_EMIT chosen(current());
        return;
    }
    m_pending = true;
    if (m_delay.isActive())
        search();
}

void openFinderPopup(QWidget *anchor, const QString &placeholder, const QString &emptyText, Finder::Search search,
                     QObject *context, std::function<void(const FinderItem &)> chosen)
{
    auto *popup = new QFrame(anchor, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"finderPopup"_s);
    popup->setProperty("role", u"card"_s);
    auto *finder = new Finder(std::move(search), popup);
    finder->setPlaceholder(placeholder);
    finder->setEmptyText(emptyText);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(finder);
    QObject::connect(finder, &Finder::chosen, context, [popup = QPointer(popup), chosen](const FinderItem &item) {
        if (popup)
            popup->close();
        chosen(item);
    });
    popup->resize(scaled(320), scaled(300));
    popup->move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    popup->show();
    finder->start();
}

} // namespace ui
