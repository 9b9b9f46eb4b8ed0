#include "definitionlist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagedtable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DefinitionList::DefinitionList(QAbstractItemModel *model, const QList<int> &widths, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->setSpacing(8);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"definitionSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(220));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filters = new QHBoxLayout;
    m_add = new PrimaryButton({}, this, u"plus"_s);
    m_add->setObjectName(u"definitionAdd"_s);
    bar->addWidget(m_search);
    bar->addLayout(m_filters);
    bar->addStretch();
    bar->addWidget(m_add);
    layout->addLayout(bar);
    m_table = new PagedTable(this);
    m_table->setObjectName(u"definitionTable"_s);
    m_table->setModel(model);
    m_table->setColumnWidths(widths);
    m_empty = new EmptyState(u"list"_s, m_table);
    m_table->setEmptyWidget(m_empty);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &DefinitionList::filterChanged);
    connect(m_add, &QAbstractButton::clicked, this, &DefinitionList::addRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, &DefinitionList::addRequested);
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { Q_EMIT editRequested(idOf(row)); });
    connect(m_table, &PagedTable::actionTriggered, this, [this](int row, const QString &action) {
        if (action == "edit"_L1)
            Q_EMIT editRequested(idOf(row));
        else
            askRemove(row);
    });
}

QString DefinitionList::idOf(int row) const
{
    return m_table->model()->index(row, 0).data(KeyRole).toString();
}

void DefinitionList::askRemove(int row)
{
    m_question = std::make_unique<QObject>();
    ConfirmPopover::ask(m_table->viewport(), m_table->linkRect(row, u"delete"_s), tr("Really delete this?"),
                        m_question.get(), [this, id = idOf(row)] { Q_EMIT removeRequested(id); });
}

void DefinitionList::dropQuestion()
{
    m_question.reset();
}

MultiChoice *DefinitionList::addFilter(const QString &objectName)
{
    auto *filter = new MultiChoice(this);
    filter->setObjectName(objectName);
    m_filters->addWidget(filter);
    connect(filter, &MultiChoice::edited, this, &DefinitionList::filterChanged);
    return filter;
}

void DefinitionList::setTexts(const QString &searchPlaceholder, const QString &add, const QString &emptyTitle,
                              const QString &emptyHint)
{
    m_search->setPlaceholderText(searchPlaceholder);
    m_search->setAccessibleName(searchPlaceholder);
    m_add->setText(add);
    m_empty->setTexts(emptyTitle, emptyHint);
}

QString DefinitionList::searchText() const
{
    return m_search->text().trimmed();
}

} // namespace ui
