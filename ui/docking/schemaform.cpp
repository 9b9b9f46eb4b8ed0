#include "schemaform.h"

#include "listeditors.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QGridLayout *makeGrid(QWidget *widget)
{
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

SchemaForm::SchemaForm(const app::FormSchema &schema, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"schemaForm"_s);
    m_basic = new QWidget(this);
    QGridLayout *basicGrid = makeGrid(m_basic);
    m_advanced = new QWidget(this);
    m_advanced->setObjectName(u"advancedFields"_s);
    QGridLayout *advancedGrid = makeGrid(m_advanced);
    m_fields.reserve(size_t(schema.fields.size())); // the fields' addresses are kept by their connections
    for (const app::FormField &field : schema.fields)
        addField(field, field.advanced ? advancedGrid : basicGrid, field.advanced ? m_advanced : m_basic);

    m_advancedToggle = new LinkButton;
    m_advancedToggle->setObjectName(u"advancedToggle"_s);
    m_advancedToggle->setAutoDefault(false);
    connect(m_advancedToggle, &LinkButton::clicked, this, [this] { setAdvancedOpen(m_advanced->isHidden()); });
    m_advancedToggle->setVisible(advancedGrid->count() > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_basic);
    layout->addWidget(m_advancedToggle, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    layout->addStretch();
    alignCaptions();
    setAdvancedOpen(false);
}

void SchemaForm::addField(const app::FormField &schema, QGridLayout *grid, QWidget *parent)
{
    Field field;
    field.schema = schema;
    field.editor = makeFieldEditor(schema, parent);
    field.editor->input()->setObjectName(u"field:"_s + schema.key);
    field.label = new QLabel(parent);
    field.label->setBuddy(field.editor->input());
    field.star = new QLabel(schema.required ? u"*"_s : QString(), parent);
    field.star->setProperty("role", u"error"_s);
    field.help = new QLabel(parent);
    field.help->setProperty("role", u"small"_s);
    field.help->setWordWrap(true);
    field.help->setVisible(!schema.help.isEmpty());
    field.error = new FieldError(parent);
    field.error->setObjectName(u"error:"_s + schema.key);

    auto *caption = new QHBoxLayout;
    caption->setSpacing(3);
    caption->addStretch();
    caption->addWidget(field.star);
    caption->addWidget(field.label);
    const int row = grid->rowCount();
    const bool tall = schema.kind == app::FieldKind::Multiline || schema.kind == app::FieldKind::AddressList;
    if (tall)
        caption->setContentsMargins(0, scaled(7), 0, 0);
    grid->addLayout(caption, row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field.editor->widget(), row, 1);
    grid->addWidget(field.error, row + 1, 1);
    grid->addWidget(field.help, row + 2, 1);
    field.below = new QVBoxLayout;
    grid->addLayout(field.below, row + 3, 1);
    grid->setRowMinimumHeight(row + 3, 4);
    m_fields.push_back(field);
    Field *kept = &m_fields.back();
    connect(field.editor, &FieldEditor::edited, this, [this, kept] { fieldEdited(*kept); });
    applyTexts(field);
}

void SchemaForm::applyTexts(const Field &field) const
{
    field.label->setText(field.schema.label);
    field.editor->setTexts(field.schema);
    field.editor->input()->setAccessibleName(field.schema.label);
    field.help->setText(field.schema.help);
}

void SchemaForm::setSchema(const app::FormSchema &schema)
{
    for (Field &field : m_fields)
        for (const app::FormField &fresh : schema.fields)
            if (fresh.key == field.schema.key) {
                field.schema = fresh;
                applyTexts(field);
            }
    alignCaptions();
}

/// Both blocks of fields begin at one line.
void SchemaForm::alignCaptions() const
{
    int width = scaled(96);
    for (const Field &field : m_fields)
        width = std::max(width, field.label->sizeHint().width() + field.star->sizeHint().width() + 3);
    for (const QWidget *block : {m_basic, m_advanced})
        static_cast<QGridLayout *>(block->layout())->setColumnMinimumWidth(0, width);
}

void SchemaForm::setProducts(const QList<app::Product> &products)
{
    for (const Field &field : m_fields)
        field.editor->setProducts(products);
}

void SchemaForm::startNew(const app::PlatformId &platform)
{
    m_base = {};
    m_base.platform = platform;
    m_filledName.clear();
    for (const Field &field : m_fields) {
        field.editor->setValue(field.schema.defaultValue);
        field.editor->setStored(false);
        field.editor->setLocked(false);
    }
    clearErrors();
    m_modified = false;
}

void SchemaForm::startEdit(const app::Docking &docking)
{
    m_base = docking;
    m_filledName.clear();
    for (const Field &field : m_fields) {
        const QString &key = field.schema.key;
        field.editor->setStored(docking.storedSecrets.contains(key));
        field.editor->setLocked(false);
        if (key == "id"_L1) {
            field.editor->setValue(docking.productId.text());
            field.editor->setLocked(true);
        } else if (key == "name"_L1) {
            field.editor->setValue(docking.name);
        } else if (key == "description"_L1) {
            field.editor->setValue(docking.description);
        } else {
            field.editor->setValue(docking.settings.value(key));
        }
    }
    clearErrors();
    m_modified = false;
}

app::Docking SchemaForm::docking() const
{
    app::Docking docking = m_base;
    docking.secrets.clear();
    docking.removedSecrets.clear();
    for (const Field &field : m_fields) {
        const QString &key = field.schema.key;
        const QJsonValue value = field.editor->value();
        if (key == "id"_L1) {
            docking.productId = app::ProductId(value.toString());
        } else if (key == "name"_L1) {
            docking.name = value.toString();
        } else if (key == "description"_L1) {
            docking.description = value.toString();
        } else if (field.schema.kind == app::FieldKind::Secret) {
            if (const auto typed = field.editor->secret())
                docking.secrets.insert(key, *typed);
            else if (field.editor->isRemoved())
                docking.removedSecrets.append(key);
        } else if (value.isUndefined()) {
            docking.settings.remove(key);
        } else {
            docking.settings.insert(key, value);
        }
    }
    return docking;
}

void SchemaForm::fieldEdited(Field &field)
{
    m_modified = true;
    field.error->setError({}, field.editor->input());
    field.help->setVisible(!field.schema.help.isEmpty());
    if (field.schema.kind == app::FieldKind::Product)
        fillName();
    Q_EMIT edited();
}

/// The name follows the chosen product unless the operator gave one of their own.
void SchemaForm::fillName()
{
    const auto *product = qobject_cast<ProductEditor *>(editor(u"id"_s));
    FieldEditor *name = editor(u"name"_s);
    if (!product || !name)
        return;
    const QString typed = name->value().toString();
    if (!typed.isEmpty() && typed != m_filledName)
        return;
    m_filledName = product->productName();
    name->setValue(m_filledName);
    for (const Field &field : m_fields)
        if (field.editor == name && !m_filledName.isEmpty())
            field.error->setError({}, field.editor->input());
}

void SchemaForm::clearErrors()
{
    for (const Field &field : m_fields) {
        field.error->setError({}, field.editor->input());
        field.help->setVisible(!field.schema.help.isEmpty());
    }
}

QList<app::Error> SchemaForm::setErrors(const QList<app::Error> &errors)
{
    clearErrors();
    QList<app::Error> homeless;
    for (const app::Error &error : errors) {
        const bool known = std::any_of(m_fields.cbegin(), m_fields.cend(),
                                       [&error](const Field &field) { return field.schema.key == error.field; });
        if (!known)
            homeless.append(error);
    }
    const Field *first = nullptr;
    for (const Field &field : m_fields) {
        const auto fault = std::find_if(errors.cbegin(), errors.cend(),
                                        [&field](const app::Error &error) { return error.field == field.schema.key; });
        if (fault == errors.cend())
            continue;
        field.help->hide();
        field.error->setError(fault->hint.isEmpty() ? fault->message : fault->message + u' ' + fault->hint,
                              field.editor->input());
        if (!first)
            first = &field;
        if (field.schema.advanced)
            setAdvancedOpen(true);
    }
    if (first)
        first->editor->input()->setFocus();
    return homeless;
}

void SchemaForm::focusFirst()
{
    for (const Field &field : m_fields) {
        if (field.editor->input()->isEnabled()) {
            field.editor->input()->setFocus();
            return;
        }
    }
}

void SchemaForm::addBelow(const QString &key, QWidget *widget)
{
    for (const Field &field : m_fields)
        if (field.schema.key == key)
            field.below->addWidget(widget);
}

FieldEditor *SchemaForm::editor(const QString &key) const
{
    for (const Field &field : m_fields)
        if (field.schema.key == key)
            return field.editor;
    return nullptr;
}

void SchemaForm::setAdvancedOpen(bool open)
{
    m_advanced->setVisible(open);
    m_advancedToggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_advancedToggle->setText(tr("Advanced"));
    m_advancedToggle->setAccessibleDescription(open ? tr("Shown") : tr("Hidden"));
}

void SchemaForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAdvancedOpen(!m_advanced->isHidden());
}

} // namespace ui
