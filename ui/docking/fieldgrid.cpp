#include "fieldgrid.h"

#include "app/cloud/formcheck.h"
#include "fieldeditor.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString errorText(const app::Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

FieldGrid::FieldGrid(const QList<app::FormField> &fields, int columns, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
    for (const app::FormField &field : fields)
        addField(field);
    setCaptionWidth(captionWidth());
    place();
}

void FieldGrid::addField(const app::FormField &schema)
{
    auto owned = std::make_unique<Field>();
    Field *field = owned.get();
    field->schema = schema;
    field->cell = new QWidget(this);
    field->editor = makeFieldEditor(schema, field->cell);
    field->editor->input()->setObjectName(u"field:"_s + schema.key);
    field->caption = new QWidget(this);
    field->label = new QLabel(field->caption);
    field->label->setBuddy(field->editor->input());
    field->star = new QLabel(schema.required ? u"*"_s : QString(), field->caption);
    field->star->setProperty("role", u"error"_s);
    field->error = new FieldError(field->cell);
    field->error->setObjectName(u"error:"_s + schema.key);
    field->help = new QLabel(field->cell);
    field->help->setProperty("role", u"small"_s);
    field->help->setWordWrap(true);
    field->help->setVisible(!schema.help.isEmpty());
    field->below = new QVBoxLayout;

    auto *caption = new QHBoxLayout(field->caption);
    caption->setContentsMargins(0, 0, 0, 0);
    caption->setSpacing(3);
    caption->addStretch();
    caption->addWidget(field->star);
    caption->addWidget(field->label);
    auto *cell = new QVBoxLayout(field->cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(4);
    cell->addWidget(field->editor->widget());
    cell->addWidget(field->error);
    cell->addWidget(field->help);
    cell->addLayout(field->below);
    connect(field->editor, &FieldEditor::edited, this, [this, field] {
        field->isEdited = true;
        setError(*field, {});
        Q_EMIT edited(field->schema.key);
    });
    applyTexts(*field);
    m_fields.push_back(std::move(owned));
}

void FieldGrid::applyTexts(const Field &field) const
{
    field.label->setText(field.schema.label);
    field.editor->setTexts(field.schema);
    field.editor->input()->setAccessibleName(field.schema.label);
    field.help->setText(field.schema.help);
}

void FieldGrid::setFields(const QList<app::FormField> &fields)
{
    for (const auto &field : m_fields)
        for (const app::FormField &fresh : fields)
            if (fresh.key == field->schema.key) {
                field->schema = fresh;
                applyTexts(*field);
            }
}

bool FieldGrid::isWide(app::FieldKind kind)
{
    return kind == app::FieldKind::Multiline || kind == app::FieldKind::AddressList || kind == app::FieldKind::Source ||
           kind == app::FieldKind::Sources;
}

/// Puts what is shown into the grid, without gaps.
void FieldGrid::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const auto &field : m_fields) {
        field->caption->setVisible(field->isShown);
        field->cell->setVisible(field->isShown);
        if (!field->isShown)
            continue;
        const bool isAcross = m_columns == 1 || isWide(field->schema.kind);
        if (isAcross && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field->caption, row, column * 2, Qt::AlignTop);
        m_grid->addWidget(field->cell, row, column * 2 + 1, 1, isAcross ? m_columns * 2 - 1 : 1, Qt::AlignTop);
        column = isAcross ? m_columns : column + 1;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
}

FieldGrid::Field *FieldGrid::field(const QString &key) const
{
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](const auto &each) { return each->schema.key == key; });
    return found == m_fields.cend() ? nullptr : found->get();
}

void FieldGrid::setValues(const QJsonObject &values)
{
    for (const auto &field : m_fields) {
        field->editor->setValue(values.value(field->schema.key));
        field->isEdited = false;
    }
}

QJsonObject FieldGrid::values() const
{
    QJsonObject values;
    for (const auto &field : m_fields) {
        if (!field->isShown || field->schema.kind == app::FieldKind::Secret)
            continue;
        if (const QJsonValue value = field->editor->value(); !value.isUndefined())
            values.insert(field->schema.key, value);
    }
    return values;
}

void FieldGrid::follow(const Context &context)
{
    bool anyMoved = false;
    for (size_t pass = 0; pass <= m_fields.size(); ++pass) { // one that comes may bring another
        const app::FormContext now = context();
        bool moved = false;
        for (const auto &field : m_fields) {
            const bool shown = app::isShown(field->schema, now);
            moved = moved || shown != field->isShown;
            field->isShown = shown;
        }
        anyMoved = anyMoved || moved;
        if (!moved)
            break;
    }
    if (anyMoved)
        place();
    const app::FormContext now = context();
    for (const auto &field : m_fields)
        if (field->isShown)
            field->editor->setContext(field->schema, now);
}

void FieldGrid::setError(Field &field, const QString &text)
{
    if (field.error->text() != text || !text.isEmpty())
        field.error->setError(text, field.editor->input());
    field.help->setVisible(text.isEmpty() && !field.schema.help.isEmpty());
}

void FieldGrid::clearErrors()
{
    for (const auto &field : m_fields)
        setError(*field, {});
}

int FieldGrid::captionWidth() const
{
    int width = scaled(96);
    for (const auto &field : m_fields)
        width = std::max(width, field->label->sizeHint().width() + field->star->sizeHint().width() + 3);
    return width;
}

/// The caption stands beside the first line of its input, however tall that is.
void FieldGrid::setCaptionWidth(int width)
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnMinimumWidth(column * 2, width);
    for (const auto &field : m_fields)
        field->caption->setFixedHeight(scaled(field->schema.kind == app::FieldKind::Toggle ? 24 : 32));
}

} // namespace ui
