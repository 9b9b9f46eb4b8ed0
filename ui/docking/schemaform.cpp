#include "schemaform.h"

#include "app/cloud/formcheck.h"
#include "groupeditor.h"
#include "listeditors.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QList<app::FormField> fieldsOf(const app::FormSchema &schema, bool advanced)
{
    QList<app::FormField> fields;
    std::copy_if(schema.fields.cbegin(), schema.fields.cend(), std::back_inserter(fields),
                 [advanced](const app::FormField &field) { return field.advanced == advanced; });
    return fields;
}

} // namespace

SchemaForm::SchemaForm(const app::FormSchema &schema, QWidget *parent) : QWidget(parent), m_schema(schema)
{
    setObjectName(u"schemaForm"_s);
    const int columns = schema.groups.isEmpty() ? 1 : 2; // a form with rows is wide
    m_problem = new Notice(this, Tone::Bad);
    m_problem->setObjectName(u"modelProblem"_s);
    m_problem->hide();
    m_basic = new FieldGrid(fieldsOf(schema, false), columns, this);
    m_advancedToggle = new LinkButton({}, this);
    m_advancedToggle->setObjectName(u"advancedToggle"_s);
    m_advancedToggle->setAutoDefault(false);
    m_advanced = new FieldGrid(fieldsOf(schema, true), columns, this);
    m_advanced->setObjectName(u"advancedFields"_s);
    m_advancedToggle->setVisible(!m_advanced->fields().empty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_basic);
    layout->addWidget(m_advancedToggle, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    addGroups(schema.groups);
    layout->addStretch();
    connect(m_advancedToggle, &LinkButton::clicked, this, [this] { setAdvancedOpen(m_advanced->isHidden()); });
    connect(m_problem, &Notice::actionClicked, this, [this] { Q_EMIT thingModelWanted(product()); });
    for (FieldGrid *grid : {m_basic, m_advanced})
        connect(grid, &FieldGrid::edited, this, &SchemaForm::fieldEdited);
    alignCaptions();
    setAdvancedOpen(false);
    follow();
}

SchemaForm::~SchemaForm() = default;

void SchemaForm::addGroups(const QList<app::FormGroup> &groups)
{
    for (const app::FormGroup &group : groups) {
        auto *editor = new GroupEditor(group, this);
        layout()->addWidget(editor);
        connect(editor, &GroupEditor::edited, this, [this] {
            m_modified = true;
            Q_EMIT edited();
        });
        m_groups.append(editor);
    }
}

QList<SchemaForm::Field *> SchemaForm::fields() const
{
    QList<Field *> fields;
    for (const FieldGrid *grid : {m_basic, m_advanced})
        for (const auto &field : grid->fields())
            fields.append(field.get());
    return fields;
}

void SchemaForm::setSchema(const app::FormSchema &schema)
{
    m_schema = schema;
    m_basic->setFields(schema.fields);
    m_advanced->setFields(schema.fields);
    for (GroupEditor *editor : std::as_const(m_groups))
        for (const app::FormGroup &group : schema.groups)
            if (group.key == editor->key())
                editor->setGroup(group);
    alignCaptions();
    follow();
}

/// Both blocks of fields begin at one line.
void SchemaForm::alignCaptions() const
{
    const int width = std::max(m_basic->captionWidth(), m_advanced->captionWidth());
    m_basic->setCaptionWidth(width);
    m_advanced->setCaptionWidth(width);
}

void SchemaForm::setProducts(const QList<app::Product> &products)
{
    const QList<Field *> all = fields();
    for (const Field *field : all)
        field->editor->setProducts(products);
    productEdited();
}

void SchemaForm::startNew(const app::PlatformId &platform)
{
    m_base = {};
    m_base.platform = platform;
    m_filledName.clear();
    const QList<Field *> all = fields();
    for (const Field *field : all) {
        field->editor->setValue(field->schema.defaultValue);
        field->editor->setStored(false);
        field->editor->setLocked(false);
    }
    for (GroupEditor *group : std::as_const(m_groups))
        group->setRows({});
    clearErrors();
    productEdited();
    m_modified = false;
}

void SchemaForm::startEdit(const app::Docking &docking)
{
    m_base = docking;
    m_filledName.clear();
    const QJsonObject values = app::formValues(docking);
    const QList<Field *> all = fields();
    for (const Field *field : all) {
        const QString &key = field->schema.key;
        field->editor->setStored(docking.storedSecrets.contains(key));
        field->editor->setLocked(false);
        field->editor->setValue(values.value(key));
        field->editor->setLocked(key == "id"_L1);
    }
    for (GroupEditor *group : std::as_const(m_groups))
        group->setRows(docking.settings.value(group->key()).toArray());
    clearErrors();
    productEdited();
    m_modified = false;
}

bool SchemaForm::needsThingModel() const
{
    const QList<Field *> all = fields();
    return !m_schema.groups.isEmpty() || std::any_of(all.cbegin(), all.cend(), [](const Field *field) {
        return field->schema.choicesFor != nullptr || field->schema.typeFor != nullptr;
    });
}

app::ProductId SchemaForm::product() const
{
    const FieldEditor *chosen = editor(u"id"_s);
    return app::ProductId(chosen ? chosen->value().toString() : QString());
}

void SchemaForm::setThingModel(const std::optional<app::ThingModel> &model)
{
    m_problemError.reset();
    showProblem();
    if (model == m_model)
        return;
    m_model = model;
    follow();
}

void SchemaForm::setThingModelProblem(const app::Error &error)
{
    m_model.reset();
    m_problemError = error;
    showProblem();
    follow();
}

void SchemaForm::showProblem()
{
    m_problem->setVisible(m_problemError.has_value());
    if (m_problemError)
        m_problem->setTexts(tr("The product's data cannot be read. Check that the product exists."),
                            errorText(*m_problemError), tr("Try again"));
}

app::FormContext SchemaForm::context() const
{
    QJsonObject values = m_basic->values();
    const QJsonObject advanced = m_advanced->values();
    for (auto it = advanced.begin(); it != advanced.end(); ++it)
        values.insert(it.key(), it.value());
    return {.values = values, .model = thingModel()};
}

void SchemaForm::follow()
{
    for (int round = 0; round < 2; ++round) // fields of one block may hang on the other
        for (FieldGrid *grid : {m_basic, m_advanced})
            grid->follow([this] { return context(); });
    const app::FormContext now = context();
    for (GroupEditor *group : std::as_const(m_groups))
        group->setContext(now);
}

app::Docking SchemaForm::docking() const
{
    app::Docking docking = m_base;
    docking.secrets.clear();
    docking.removedSecrets.clear();
    const QList<Field *> all = fields();
    for (const Field *field : all) {
        const QString &key = field->schema.key;
        const QJsonValue value = field->isShown ? field->editor->value() : QJsonValue(QJsonValue::Undefined);
        if (key == "id"_L1) {
            docking.productId = app::ProductId(value.toString());
        } else if (key == "name"_L1) {
            docking.name = value.toString();
        } else if (key == "description"_L1) {
            docking.description = value.toString();
        } else if (field->schema.kind == app::FieldKind::Secret) {
            if (const auto typed = field->editor->secret())
                docking.secrets.insert(key, *typed);
            else if (field->editor->isRemoved())
                docking.removedSecrets.append(key);
        } else if (value.isUndefined()) {
            docking.settings.remove(key);
        } else {
            docking.settings.insert(key, value);
        }
    }
    for (const GroupEditor *group : std::as_const(m_groups)) {
        if (const QJsonArray rows = group->rows(); rows.isEmpty())
            docking.settings.remove(group->key());
        else
            docking.settings.insert(group->key(), rows);
    }
    return docking;
}

void SchemaForm::fieldEdited(const QString &key)
{
    m_modified = true;
    const FieldGrid *grid = m_basic->field(key) ? m_basic : m_advanced;
    if (grid->field(key)->schema.kind == app::FieldKind::Product) {
        fillName();
        productEdited();
    } else {
        follow();
    }
    Q_EMIT edited();
}

void SchemaForm::productEdited()
{
    if (product() != m_chosen) {
        m_chosen = product();
        m_model.reset();
        m_problemError.reset();
        showProblem();
        if (!m_chosen.isEmpty() && needsThingModel())
            Q_EMIT thingModelWanted(m_chosen);
    }
    follow();
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
    const QList<Field *> all = fields();
    for (Field *field : all)
        if (field->editor == name && !m_filledName.isEmpty())
            m_basic->setError(*field, {});
}

void SchemaForm::clearErrors()
{
    m_basic->clearErrors();
    m_advanced->clearErrors();
    for (GroupEditor *group : std::as_const(m_groups))
        group->clearErrors();
}

/// At its row, or at the group as a whole; false when it is of none.
bool SchemaForm::placeRowError(const app::Error &error)
{
    const auto place = app::rowPlace(error.field);
    for (GroupEditor *group : std::as_const(m_groups)) {
        if (group->key() == error.field) {
            group->setError(errorText(error));
            return true;
        }
        if (place && place->group == group->key())
            return group->setRowError(place->row, place->field, errorText(error));
    }
    return false;
}

QList<app::Error> SchemaForm::setErrors(const QList<app::Error> &errors)
{
    clearErrors();
    QList<app::Error> homeless;
    const QList<Field *> all = fields();
    const Field *first = nullptr;
    for (const app::Error &error : errors) {
        const auto known = std::find_if(all.cbegin(), all.cend(), [&error](const Field *field) {
            return field->schema.key == error.field && field->isShown;
        });
        if (known == all.cend()) {
            if (!placeRowError(error))
                homeless.append(error);
            continue;
        }
        Field &field = **known;
        if (!field.error->text().isEmpty())
            continue; // the first one is told
        m_basic->setError(field, errorText(error));
        if (!first || all.indexOf(first) > all.indexOf(*known))
            first = *known;
        if (field.schema.advanced)
            setAdvancedOpen(true);
    }
    if (first)
        first->editor->input()->setFocus();
    else
        for (GroupEditor *group : std::as_const(m_groups))
            if (group->focusFirstError())
                break;
    return homeless;
}

void SchemaForm::focusFirst()
{
    const QList<Field *> all = fields();
    for (const Field *field : all) {
        if (field->isShown && field->editor->input()->isEnabled()) {
            field->editor->input()->setFocus();
            return;
        }
    }
}

void SchemaForm::addBelow(const QString &key, QWidget *widget)
{
    const QList<Field *> all = fields();
    for (const Field *field : all)
        if (field->schema.key == key)
            field->below->addWidget(widget);
}

FieldEditor *SchemaForm::editor(const QString &key) const
{
    const QList<Field *> all = fields();
    for (const Field *field : all)
        if (field->schema.key == key)
            return field->editor;
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
    if (event->type() != QEvent::LanguageChange)
        return;
    setAdvancedOpen(!m_advanced->isHidden());
    showProblem();
}

} // namespace ui
