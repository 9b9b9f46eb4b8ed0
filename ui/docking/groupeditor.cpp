#include "groupeditor.h"

#include "app/cloud/formcheck.h"
#include "grouprow.h"
#include "suggestionsdialog.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRefreshMs = 40;

} // namespace

GroupEditor::GroupEditor(const app::FormGroup &group, QWidget *parent) : QWidget(parent), m_group(group)
{
    setObjectName(u"group:"_s + group.key);
    m_error = new FieldError(this);
    m_error->setObjectName(u"error:"_s + group.key);
    m_empty = new MutedLabel({}, this);
    m_empty->setObjectName(u"groupEmpty"_s);
    m_empty->setWordWrap(true);
    m_note = new Notice(this, Tone::Accent);
    m_note->setObjectName(u"groupNote"_s);
    m_note->setClosable(true);
    m_note->hide();
    m_undo = new Notice(this, Tone::Neutral);
    m_undo->setObjectName(u"undoStrip"_s);
    m_undo->setClosable(true);
    m_undo->hide();
    m_add = new QPushButton(this);
    m_add->setObjectName(u"addRow"_s);
    m_add->setProperty("role", u"addbar"_s);
    m_add->setIcon(icon(u"plus"_s, Tone::Accent));
    m_add->setAutoDefault(false);
    m_list = new QVBoxLayout;
    m_list->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addLayout(m_list);
    layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &GroupEditor::add);
    connect(m_undo, &Notice::actionClicked, this, &GroupEditor::undo);
    connect(m_undo, &Notice::closed, this, &GroupEditor::forgetRemoved);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &GroupEditor::refreshRows);
    m_order.setSingleShot(true);
    m_order.setInterval(0);
    connect(&m_order, &QTimer::timeout, this, &GroupEditor::orderTabs);
    retranslateUi();
}

GroupEditor::~GroupEditor() = default;

QWidget *GroupEditor::makeTop()
{
    auto *top = new QWidget(this);
    m_title = new SectionTitle({}, top);
    m_count = new MutedLabel({}, top);
    m_count->setObjectName(u"groupCount"_s);
    m_suggest = new QPushButton(top);
    m_suggest->setObjectName(u"suggestRows"_s);
    m_suggest->setIcon(icon(u"list-tree"_s));
    m_suggest->setAutoDefault(false);
    m_suggest->setVisible(m_group.suggestionsFor != nullptr);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_suggest);
    connect(m_suggest, &QPushButton::clicked, this, &GroupEditor::suggest);
    return top;
}

void GroupEditor::setGroup(const app::FormGroup &group)
{
    m_group = group;
    for (GroupRow *row : m_rows)
        row->setGroup(group);
    for (const Removed &removed : m_removed)
        removed.row->setGroup(group);
    retranslateUi();
    refreshRows();
}

void GroupEditor::setRows(const QJsonArray &rows)
{
    forgetRemoved();
    setUpdatesEnabled(false);
    for (GroupRow *row : m_rows)
        delete row;
    m_rows.clear();
    m_note->hide();
    m_error->setError({});
    for (const QJsonValue &row : rows)
        insert(int(m_rows.size()), row.toObject());
    renumber();
    refreshRows();
    setUpdatesEnabled(true);
    m_order.start();
}

QJsonArray GroupEditor::rows() const
{
    QJsonArray rows;
    for (const GroupRow *row : m_rows)
        rows.append(row->values());
    return rows;
}

void GroupEditor::setContext(const app::FormContext &context)
{
    if (context.model != nullptr) {
        if (m_model != *context.model)
            m_model = *context.model;
    } else {
        m_model.reset();
    }
    m_context = context;
    m_context.model = m_model ? &*m_model : nullptr;
    updateState();
    refreshRows();
}

app::FormContext GroupEditor::contextOf(const GroupRow *row) const
{
    app::FormContext context = m_context;
    context.rows = rows();
    context.row = indexOf(row);
    return context;
}

int GroupEditor::indexOf(const GroupRow *row) const
{
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), row);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

GroupRow *GroupEditor::insert(int index, const QJsonObject &values)
{
    auto *row = new GroupRow(
        m_group, values, [this](const GroupRow *asking) { return contextOf(asking); }, this);
    m_rows.insert(m_rows.begin() + index, row);
    const int after = m_undo->isHidden() ? -1 : m_list->indexOf(m_undo);
    m_list->insertWidget(after >= 0 && after <= index ? index + 1 : index, row);
    row->show(); // at once, so that it can take the focus
    connect(row, &GroupRow::edited, this, &GroupEditor::changed);
    connect(row, &GroupRow::opened, &m_order, qOverload<>(&QTimer::start));
    connect(row, &GroupRow::moveRequested, this, [this, row](int step) { move(row, step); });
    connect(row, &GroupRow::duplicateRequested, this, [this, row] { duplicate(row); });
    connect(row, &GroupRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

bool GroupEditor::mayGrow() const
{
    return m_group.maximum <= 0 || int(m_rows.size()) < m_group.maximum;
}

void GroupEditor::add()
{
    if (!mayGrow())
        return;
    GroupRow *row = insert(int(m_rows.size()), {});
    row->setFresh(true);
    renumber();
    row->setOpen(true);
    row->focusFirstField();
    changed();
}

void GroupEditor::move(GroupRow *row, int step)
{
    const int from = indexOf(row);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= int(m_rows.size()))
        return;
    const int place = m_list->indexOf(m_rows.at(size_t(to)));
    std::swap(m_rows.at(size_t(from)), m_rows.at(size_t(to)));
    m_list->removeWidget(row);
    m_list->insertWidget(place, row);
    renumber();
    changed();
}

void GroupEditor::duplicate(GroupRow *row)
{
    if (!mayGrow())
        return;
    GroupRow *copy = insert(indexOf(row) + 1, row->values());
    renumber();
    copy->setOpen(true);
    copy->focusHead();
    changed();
}

void GroupEditor::remove(GroupRow *row)
{
    const int index = indexOf(row);
    if (index < 0)
        return;
    m_list->removeWidget(row);
    m_rows.erase(m_rows.begin() + index);
    m_removed.push_back({row, index});
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(size_t(std::min(index, int(m_rows.size()) - 1)))->focusHead();
    row->hide();
    row->setObjectName({}); // its place is another one's now
    renumber();
    showUndo();
    changed();
}

void GroupEditor::showUndo()
{
    m_list->removeWidget(m_undo);
    if (m_removed.empty()) {
        m_undo->hide();
        return;
    }
    const Removed &last = m_removed.back();
    m_list->insertWidget(std::min(last.index, int(m_rows.size())), m_undo);
    //: Above a link that takes it back. %1 is a number, %2 the title of the row.
    m_undo->setTexts(tr("Row %1 was removed: %2").arg(last.index + 1).arg(last.row->title()), {}, tr("Undo"));
    m_undo->show();
    m_order.start();
}

void GroupEditor::undo()
{
    if (m_removed.empty())
        return;
    const Removed last = m_removed.back();
    m_removed.pop_back();
    const int index = std::min(last.index, int(m_rows.size()));
    m_list->removeWidget(m_undo);
    m_undo->hide();
    m_rows.insert(m_rows.begin() + index, last.row);
    m_list->insertWidget(index, last.row);
    last.row->show();
    renumber();
    last.row->focusHead();
    showUndo();
    changed();
}

void GroupEditor::forgetRemoved()
{
    for (const Removed &removed : m_removed)
        removed.row->deleteLater();
    m_removed.clear();
    showUndo();
}

void GroupEditor::suggest()
{
    if (m_group.suggestionsFor == nullptr || !m_model)
        return;
    app::FormContext context = m_context;
    context.rows = rows();
    QJsonArray rows = m_group.suggestionsFor(context);
    const qsizetype room = m_group.maximum - context.rows.size();
    while (m_group.maximum > 0 && rows.size() > std::max<qsizetype>(room, 0))
        rows.removeLast();
    if (rows.isEmpty()) {
        m_note->setTexts(tr("There is nothing to suggest: all that fits the thing model is there already."));
        m_note->show();
        return;
    }
    m_note->hide();
    auto *dialog = new SuggestionsDialog(m_group, context, rows, this);
    connect(dialog, &SuggestionsDialog::chosen, this, &GroupEditor::addSuggested);
    dialog->open();
}

void GroupEditor::addSuggested(const QJsonArray &rows)
{
    GroupRow *first = nullptr;
    for (const QJsonValue &values : rows) {
        GroupRow *row = insert(int(m_rows.size()), values.toObject());
        first = first ? first : row;
    }
    renumber();
    if (first)
        first->focusHead();
    changed();
}

void GroupEditor::changed()
{
    m_error->setError({});
    m_note->hide();
    updateState();
    m_refresh.start();
    m_order.start();
    Q_EMIT edited();
}

void GroupEditor::renumber()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setObjectName(u"row:%1:%2"_s.arg(m_group.key).arg(i));
        m_rows.at(i)->setNumber(int(i) + 1, int(m_rows.size()));
    }
    updateState();
    m_refresh.start();
}

void GroupEditor::refreshRows()
{
    m_refresh.stop();
    for (GroupRow *row : m_rows)
        row->refresh();
}

/// Tab goes as the eye does: rows are moved, and their fields are made late.
void GroupEditor::orderTabs()
{
    QWidget *last = m_suggest;
    const auto chain = [&last](QWidget *parent) {
        const QList<QWidget *> inner = parent->findChildren<QWidget *>();
        for (QWidget *each : inner) {
            const bool isStop =
                (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy() && each->window() == parent->window();
            if (!isStop)
                continue;
            setTabOrder(last, each);
            last = each;
        }
    };
    for (int i = 0; i < m_list->count(); ++i)
        if (QWidget *shown = m_list->itemAt(i)->widget())
            chain(shown);
    setTabOrder(last, m_add);
}

void GroupEditor::updateState()
{
    m_add->setEnabled(mayGrow() && m_model.has_value());
    m_suggest->setEnabled(m_model.has_value());
    for (GroupRow *row : m_rows)
        row->setMayGrow(mayGrow());
    m_count->setText(m_rows.empty() ? QString() : QString::number(m_rows.size()));
    m_empty->setVisible(m_rows.empty());
    m_empty->setText(m_model || m_group.emptyText.isEmpty() ? m_group.emptyText
                                                            : m_group.emptyText + u' ' + tr("Choose a product first."));
}

void GroupEditor::setError(const QString &text)
{
    m_error->setError(text);
}

bool GroupEditor::setRowError(int row, const QString &field, const QString &text)
{
    if (row < 0 || row >= int(m_rows.size()))
        return false;
    m_rows.at(size_t(row))->setError(field, text);
    return true;
}

void GroupEditor::clearErrors()
{
    m_error->setError({});
    for (GroupRow *row : m_rows)
        row->clearErrors();
}

bool GroupEditor::focusFirstError()
{
    for (GroupRow *row : m_rows) {
        if (!row->hasError())
            continue;
        row->focusError();
        return true;
    }
    if (m_error->text().isEmpty())
        return false;
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

void GroupEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void GroupEditor::retranslateUi()
{
    m_title->setText(m_group.label);
    m_add->setText(m_group.addLabel);
    m_suggest->setText(tr("Suggest from the thing model"));
    m_suggest->setToolTip(tr("Shows what could be added before anything is."));
    updateState();
    showUndo();
}

} // namespace ui
