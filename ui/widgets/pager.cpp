#include "ui/widgets/pager.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kSizes[] = {10, 20, 50, 100};

} // namespace

Pager::Pager(QWidget *parent)
    : QWidget(parent), m_summary(new MutedLabel({}, this)), m_previous(new IconButton(u"chevron-left"_s, {}, this)),
      m_next(new IconButton(u"chevron-right"_s, {}, this)), m_numbers(new QHBoxLayout), m_sizes(new QComboBox(this)),
      m_jumpLabel(new MutedLabel({}, this)), m_jump(new QLineEdit(this)), m_jumpUnit(new MutedLabel({}, this))
{
    m_summary->setObjectName(u"pagerSummary"_s);
    m_previous->setObjectName(u"pagerPrevious"_s);
    m_next->setObjectName(u"pagerNext"_s);
    m_sizes->setObjectName(u"pagerSizes"_s);
    m_jump->setObjectName(u"pagerJump"_s);
    m_sizes->setProperty("role", u"flat"_s);
    m_jump->setProperty("role", u"small"_s);
    m_jump->setFixedWidth(scaled(48));
    m_jump->setAlignment(Qt::AlignCenter);
    m_range = new QIntValidator(1, 1, m_jump);
    m_jump->setValidator(m_range);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(m_previous);
    layout->addLayout(m_numbers);
    layout->addWidget(m_next);
    layout->addWidget(m_sizes);
    layout->addWidget(m_jumpLabel);
    layout->addWidget(m_jump);
    layout->addWidget(m_jumpUnit);
    m_numbers->setSpacing(2);
    for (const int size : kSizes)
        m_sizes->addItem(QString(), size);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page + 1); });
    connect(m_sizes, &QComboBox::activated, this,
            [this](int index) { Q_EMIT pageSizeRequested(m_sizes->itemData(index).toInt()); });
    connect(m_jump, &QLineEdit::returnPressed, this, &Pager::jump);
    retranslateUi();
}

int Pager::pageCount() const
{
    return int(std::max<qint64>(1, (m_total + m_pageSize - 1) / m_pageSize));
}

void Pager::setState(qint64 total, int page, int pageSize)
{
    const auto before = std::tuple(m_total, m_page, m_pageSize);
    m_total = std::max<qint64>(0, total);
    m_pageSize = std::max(1, pageSize);
    m_page = std::clamp(page, 1, pageCount());
    if (std::tuple(m_total, m_page, m_pageSize) != before)
        retranslateUi();
}

QList<int> Pager::pageNumbers(int page, int count)
{
    std::set<int> shown{1, count};
    const int from = std::clamp(page - 1, 1, std::max(1, count - 3)); // near an end as many as in the middle
    for (int number = from; number <= std::min(count, std::max(page + 1, 4)); ++number)
        shown.insert(number);
    QList<int> numbers;
    for (const int number : shown) {
        const int last = numbers.isEmpty() ? 0 : numbers.constLast();
        if (number - last == 2)
            numbers.append(number - 1); // a gap of one is that one
        else if (number - last > 2)
            numbers.append(0);
        numbers.append(number);
    }
    return numbers;
}

void Pager::showNumbers()
{
    const QList<int> numbers = pageNumbers(m_page, pageCount());
    if (numbers != m_shown)
        rebuildNumbers(numbers);
    for (const int number : numbers) {
        auto *button = findChild<QToolButton *>(u"page%1"_s.arg(number));
        if (!button)
            continue; // a gap
        button->setAccessibleName(tr("Page %1").arg(number));
        button->setChecked(number == m_page);
    }
}

void Pager::rebuildNumbers(const QList<int> &numbers)
{
    m_shown = numbers;
    bool hadFocus = false;
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        QWidget *old = item->widget();
        hadFocus = hadFocus || old->hasFocus();
        old->setObjectName({}); // it is not to be found any more
        old->hide();
        old->deleteLater();
        delete item;
    }
    for (const int number : numbers) {
        if (number == 0)
            m_numbers->addWidget(new MutedLabel(u"…"_s, this));
        else
            m_numbers->addWidget(makeNumber(number));
    }
    if (!hadFocus)
        return;
    if (auto *current = findChild<QToolButton *>(u"page%1"_s.arg(m_page))) {
        current->show(); // a layout does that later only
        current->setFocus();
    }
}

QToolButton *Pager::makeNumber(int number)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"page%1"_s.arg(number));
    button->setProperty("role", u"page"_s);
    button->setText(QString::number(number));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button, number] {
        button->setChecked(number == m_page); // the owner of the list decides
        if (number != m_page)
            Q_EMIT pageRequested(number);
    });
    return button;
}

void Pager::jump()
{
    bool ok = false;
    const int wanted = m_jump->text().toInt(&ok);
    m_jump->clear();
    if (ok)
        Q_EMIT pageRequested(std::clamp(wanted, 1, pageCount()));
}

void Pager::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        m_jump->setFixedWidth(scaled(48));
}

void Pager::retranslateUi()
{
    m_summary->setText(tr("Total %1, page %2/%3").arg(m_total).arg(m_page).arg(pageCount()));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < pageCount());
    for (int i = 0; i < m_sizes->count(); ++i)
        m_sizes->setItemText(i, tr("%1 / page").arg(m_sizes->itemData(i).toInt()));
    m_sizes->setCurrentIndex(m_sizes->findData(m_pageSize));
    m_sizes->setAccessibleName(tr("Records per page"));
    m_jumpLabel->setText(tr("Go to", "page"));
    m_jumpUnit->setText(tr("page", "after the jump field"));
    m_jump->setAccessibleName(tr("Go to page"));
    m_range->setTop(pageCount());
    const bool many = pageCount() > 1;
    m_jumpLabel->setVisible(many);
    m_jump->setVisible(many);
    m_jumpUnit->setVisible(many);
    showNumbers();
}

} // namespace ui
