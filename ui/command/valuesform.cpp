#include "valuesform.h"

#include "ui/widgets/valueeditor.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ValuesForm::ValuesForm(const QString &path, QWidget *parent) : QWidget(parent), m_path(path)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ValuesForm::setDefinitions(const QList<app::PropertyDefinition> &definitions, bool ticked)
{
    delete m_content;
    m_rows.clear();
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(4));
    m_grid->setColumnStretch(1, 1);
    for (const app::PropertyDefinition &definition : definitions)
        addRow(definition, ticked);
    layout()->addWidget(m_content);
}

void ValuesForm::addRow(const app::PropertyDefinition &definition, bool ticked)
{
    const QString place = m_path + u'.' + definition.id;
    Row row{.id = definition.id};
    row.tick = new QCheckBox(definition.name.isEmpty() ? definition.id : definition.name);
    row.tick->setObjectName(u"tick:"_s + place);
    row.tick->setChecked(ticked);
    row.tick->setToolTip(definition.description.isEmpty() ? definition.id
                                                          : definition.id + u'\n' + definition.description);
    row.editor = new ValueEditor(definition.valueType);
    row.editor->input()->setObjectName(u"value:"_s + place);
    row.editor->input()->setAccessibleName(row.tick->text());
    row.error = new FieldError;
    row.error->setObjectName(u"error:"_s + place);
    row.rules = new MutedLabel(row.editor->rules());
    row.rules->setProperty("role", u"small"_s);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.tick, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.editor, line, 1);
    m_grid->addWidget(row.rules, line, 2, Qt::AlignVCenter);
    m_grid->addWidget(row.error, line + 1, 1, 1, 2);
    const qsizetype index = m_rows.size();
    connect(row.editor, &ValueEditor::edited, this, [this, index] {
        Row &changed = m_rows[index];
        changed.isEdited = true;
        const QSignalBlocker once(changed.tick);
        changed.tick->setChecked(true);
        Q_EMIT edited();
    });
    connect(row.tick, &QCheckBox::toggled, this, &ValuesForm::edited);
    m_rows.append(row);
}

std::optional<QJsonObject> ValuesForm::values(Faults shown)
{
    QJsonObject values;
    bool isSound = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.tick->isChecked()) {
            row.error->setError({});
            continue;
        }
        const auto value = row.editor->value();
        if (value) {
            row.error->setError({});
            values.insert(row.id, *value);
            continue;
        }
        isSound = false;
        const app::Error &fault = value.error();
        if (shown == Faults::All || row.isEdited)
            row.error->setError(fault.field.isEmpty() ? fault.message : fault.field + u": "_s + fault.message,
                                row.editor->input());
    }
    return isSound ? std::optional(values) : std::nullopt;
}

bool ValuesForm::setError(const QString &field, const QString &message)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString place = m_path + u'.' + row.id;
        const QString inside = field.mid(place.size());
        const bool isHere =
            field.startsWith(place) && (inside.isEmpty() || inside.at(0) == u'.' || inside.at(0) == u'[');
        if (!isHere)
            continue;
        const QString where = inside.startsWith(u'.') ? inside.mid(1) : inside;
        row.error->setError(where.isEmpty() ? message : where + u": "_s + message, row.editor->input());
        return true;
    }
    return false;
}

void ValuesForm::clearErrors()
{
    for (const Row &row : std::as_const(m_rows))
        row.error->setError({});
}

void ValuesForm::focusFirstError()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.error->text().isEmpty())
            continue;
        row.editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ValuesForm::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.editor->retranslate();
        row.rules->setText(row.editor->rules());
    }
}

} // namespace ui
