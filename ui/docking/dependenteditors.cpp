#include "dependenteditors.h"

#include "app/cloud/formcheck.h"
#include "listeditors.h"
#include "sourceeditor.h"
#include "typedinput.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/multichoice.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChoicesEditor::ChoicesEditor(QWidget *parent) : FieldEditor(parent), m_button(new MultiChoice(parent))
{
    m_button->setAutoDefault(false);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as its column, however many are chosen
    m_button->setMinimumWidth(scaled(120));
    connect(m_button, &MultiChoice::edited, this, &FieldEditor::edited);
}

QWidget *ChoicesEditor::widget() const
{
    return m_button;
}

QJsonValue ChoicesEditor::value() const
{
    const QStringList chosen = m_button->values();
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(chosen));
}

void ChoicesEditor::setValue(const QJsonValue &value)
{
    QStringList chosen;
    const QJsonArray values = value.isString() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue &each : values)
        chosen.append(each.toString());
    m_kept = chosen;
    m_button->setValues(chosen);
    show();
}

void ChoicesEditor::setTexts(const app::FormField &field)
{
    m_button->setAnyText(field.placeholder.isEmpty() ? tr("Choose") : field.placeholder);
    if (field.choicesFor == nullptr) {
        m_choices = field.choices;
        m_isKnown = true;
    }
    show();
}

void ChoicesEditor::setContext(const app::FormField &field, const app::FormContext &context)
{
    m_choices = app::choicesOf(field, context);
    m_isKnown = areKnown(m_choices, field, context);
    show();
}

void ChoicesEditor::show()
{
    QStringList chosen = m_kept + m_button->values();
    chosen.removeDuplicates();
    MultiChoice::Choices shown;
    QStringList offered;
    for (const app::FieldChoice &choice : std::as_const(m_choices)) {
        shown.append({choice.value, choice.label});
        offered.append(choice.value);
    }
    for (const QString &value : std::as_const(chosen))
        if (!offered.contains(value))
            shown.append({value, m_isKnown ? tr("%1 (no longer offered)").arg(value) : value});
    m_button->setChoices(shown);
}

ValueField::ValueField(QWidget *parent) : FieldEditor(parent), m_input(new TypedInput(parent))
{
    connect(m_input, &TypedInput::edited, this, &FieldEditor::edited);
}

QWidget *ValueField::widget() const
{
    return m_input;
}

QWidget *ValueField::input() const
{
    return m_input->input();
}

QJsonValue ValueField::value() const
{
    return m_input->value();
}

void ValueField::setValue(const QJsonValue &value)
{
    m_input->setValue(value);
}

void ValueField::setTexts(const app::FormField &field)
{
    m_input->setInputName(field.label, u"value:"_s + field.key);
}

void ValueField::setContext(const app::FormField &field, const app::FormContext &context)
{
    m_input->setType(field.typeFor == nullptr ? std::nullopt : field.typeFor(context));
}

SourceField::SourceField(QWidget *parent) : FieldEditor(parent), m_widget(new QWidget(parent))
{
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget *SourceField::widget() const
{
    return m_widget;
}

QWidget *SourceField::input() const
{
    return m_editor ? m_editor->input() : m_widget;
}

QJsonValue SourceField::value() const
{
    const QJsonObject source = m_editor ? m_editor->value() : m_value;
    return source.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(source);
}

void SourceField::setValue(const QJsonValue &value)
{
    m_value = value.toObject();
    if (m_editor)
        m_editor->setValue(m_value);
}

void SourceField::setTexts(const app::FormField &field)
{
    if (!m_editor) {
        m_editor = new SourceEditor(field.key, m_widget);
        m_editor->setValue(m_value);
        m_widget->layout()->addWidget(m_editor);
        connect(m_editor, &SourceEditor::edited, this, &FieldEditor::edited);
    }
    m_editor->setLabel(field.label);
}

void SourceField::setContext(const app::FormField &field, const app::FormContext &context)
{
    m_editor->setOffer({.type = field.typeFor == nullptr ? std::nullopt : field.typeFor(context),
                        .spoken = field.spokenFor == nullptr ? std::nullopt : field.spokenFor(context),
                        .mayBeAbsent = !field.required});
}

} // namespace ui
