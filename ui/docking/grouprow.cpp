#include "grouprow.h"

#include "app/cloud/formcheck.h"
#include "fieldeditor.h"
#include "fieldgrid.h"
#include "rowhead.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

GroupRow::GroupRow(const app::FormGroup &group, const QJsonObject &values, Context context, QWidget *parent)
    : QFrame(parent), m_group(group), m_values(values), m_context(std::move(context)), m_layout(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_layout->setContentsMargins(4, 2, 4, 2);
    m_layout->setSpacing(0);
    makeHead();
    retranslateUi();
}

void GroupRow::makeHead()
{
    m_head = new RowHead(this);
    m_head->setObjectName(u"rowHead"_s);
    m_up = new IconButton(u"arrow-up"_s, {}, this);
    m_up->setObjectName(u"rowUp"_s);
    m_down = new IconButton(u"arrow-down"_s, {}, this);
    m_down->setObjectName(u"rowDown"_s);
    m_duplicate = new IconButton(u"copy"_s, {}, this);
    m_duplicate->setObjectName(u"rowDuplicate"_s);
    m_remove = new IconButton(u"trash-2"_s, {}, this);
    m_remove->setObjectName(u"rowRemove"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 4, 0);
    head->setSpacing(2);
    head->addWidget(m_head, 1);
    for (IconButton *button : {m_up, m_down, m_duplicate, m_remove}) {
        button->installEventFilter(this);
        head->addWidget(button);
    }
    m_layout->addLayout(head);
    connect(m_head, &RowHead::clicked, this, [this] {
        m_isFresh = m_isFresh && !isOpen(); // folded once, it is told all that is missing
        setOpen(!isOpen());
    });
    connect(m_head, &RowHead::moveRequested, this, &GroupRow::moveRequested);
    connect(m_head, &RowHead::removeRequested, this, &GroupRow::removeRequested);
    connect(m_up, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_duplicate, &IconButton::clicked, this, &GroupRow::duplicateRequested);
    connect(m_remove, &IconButton::clicked, this, &GroupRow::removeRequested);
}

void GroupRow::makeBody()
{
    m_body = new QWidget(this);
    m_fields = new FieldGrid(m_group.fields, 2, m_body);
    m_fields->setValues(m_values);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(12, 6, 12, 12);
    layout->addWidget(m_fields);
    m_layout->addWidget(m_body);
    connect(m_fields, &FieldGrid::edited, this, &GroupRow::fieldEdited);
}

void GroupRow::fieldEdited()
{
    m_told.clear();
    m_present.reset();
    refresh();
    Q_EMIT edited();
}

void GroupRow::setGroup(const app::FormGroup &group)
{
    m_group = group;
    if (m_fields)
        m_fields->setFields(group.fields);
    retranslateUi();
}

QJsonObject GroupRow::values() const
{
    if (!m_fields)
        return m_values;
    if (m_present)
        return *m_present;
    QJsonObject values = m_values;
    for (const auto &field : m_fields->fields())
        values.remove(field->schema.key);
    const QJsonObject entered = m_fields->values();
    for (auto it = entered.begin(); it != entered.end(); ++it)
        values.insert(it.key(), it.value());
    m_present = values;
    return values;
}

void GroupRow::setNumber(int number, int count)
{
    m_number = number;
    const auto offer = [this](IconButton *button, bool offered) {
        if (!offered && button->hasFocus())
            m_head->setFocus(Qt::OtherFocusReason); // it stays in the row
        button->setEnabled(offered);
    };
    offer(m_up, number > 1);
    offer(m_down, number < count);
    m_up->setVisible(count > 1);
    m_down->setVisible(count > 1);
    retranslateUi();
}

void GroupRow::setMayGrow(bool mayGrow)
{
    m_duplicate->setEnabled(mayGrow);
}

bool GroupRow::isOpen() const
{
    return m_body && !m_body->isHidden();
}

void GroupRow::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (!m_body)
        makeBody();
    m_body->setVisible(open);
    m_head->setOpen(open);
    refresh();
    Q_EMIT opened();
}

void GroupRow::refresh()
{
    if (isOpen()) {
        m_fields->follow([this] {
            m_present.reset(); // fields come and go meanwhile
            return m_context(this);
        });
        m_present.reset();
    }
    const app::FormContext now = m_context(this);
    QString title = m_group.titleFor == nullptr ? QString() : m_group.titleFor(now);
    if (title.isEmpty())
        title = tr("Not filled in yet");
    m_head->setTexts(m_number, title);
    QList<app::Error> faults = m_told;
    if (now.model != nullptr) // without one nothing can be judged
        faults += app::rowFaults(m_group, now);
    showFaults(faults);
}

void GroupRow::showFaults(const QList<app::Error> &faults)
{
    QStringList texts;
    QStringList fields;
    for (const app::Error &fault : faults) {
        if (fields.contains(fault.field) && !fault.field.isEmpty())
            continue; // the answer to a save comes first
        fields.append(fault.field);
        QString label;
        for (const app::FormField &field : std::as_const(m_group.fields))
            if (field.key == fault.field)
                label = field.label;
        const QString text = errorText(fault);
        //: The name of a field and what is wrong with it.
        texts.append(label.isEmpty() ? text : tr("%1: %2").arg(label, text));
    }
    m_head->setFault(texts.size() > 1 ? tr("%1 (and %2 more)").arg(texts.constFirst()).arg(texts.size() - 1)
                                      : texts.value(0),
                     texts.join(u'\n'));
    if (!m_fields)
        return;
    for (const auto &field : m_fields->fields()) {
        const auto fault = std::find_if(faults.cbegin(), faults.cend(),
                                        [&field](const app::Error &error) { return error.field == field->schema.key; });
        const bool isTold = fault != faults.cend() && (!m_isFresh || field->isEdited || hasError());
        m_fields->setError(*field, isTold ? errorText(*fault) : QString());
    }
}

void GroupRow::setError(const QString &field, const QString &text)
{
    m_isFresh = false;
    const bool isKnown = std::any_of(m_group.fields.cbegin(), m_group.fields.cend(),
                                     [&field](const app::FormField &each) { return each.key == field; });
    m_told.append({app::ErrorCode::InvalidInput, text, {}, isKnown ? field : QString(), {}});
    setOpen(true);
    refresh();
}

void GroupRow::clearErrors()
{
    if (m_told.isEmpty())
        return;
    m_told.clear();
    refresh();
}

void GroupRow::focusError()
{
    const FieldGrid::Field *field = m_fields && hasError() ? m_fields->field(m_told.constFirst().field) : nullptr;
    if (field && field->isShown)
        field->editor->input()->setFocus(Qt::OtherFocusReason);
    else
        focusHead();
}

void GroupRow::focusHead()
{
    m_head->setFocus(Qt::OtherFocusReason);
}

void GroupRow::focusFirstField()
{
    if (m_fields && !m_fields->fields().empty())
        m_fields->fields().front()->editor->input()->setFocus(Qt::OtherFocusReason);
}

QString GroupRow::title() const
{
    return m_head->title();
}

/// The head's buttons take the same keys for the row; a button would only pass the focus on with an arrow.
bool GroupRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void GroupRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void GroupRow::retranslateUi()
{
    //: %1 is the number of a row of the form.
    m_up->setToolTip(tr("Move row %1 up").arg(m_number));
    m_down->setToolTip(tr("Move row %1 down").arg(m_number));
    m_duplicate->setToolTip(tr("Duplicate row %1").arg(m_number));
    m_remove->setToolTip(tr("Remove row %1").arg(m_number));
}

} // namespace ui
