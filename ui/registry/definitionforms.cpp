#include "definitionform.h"

#include "formfields.h"
#include "livereader.h"
#include "memberlist.h"
#include "texts.h"
#include "valuetypeeditor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

PropertyForm::PropertyForm(app::DefinitionKind kind, const QStringList &taken, int depth, QWidget *parent)
    : DefinitionForm(kind, taken, parent)
{
    m_type = new ValueTypeEditor([] { return tr("Data type"); }, true, depth, this);
    fields()->addPlain(m_type);
    if (kind != app::DefinitionKind::Member)
        m_readOnly = addYesNo(u"readOnly"_s, [] { return tr("Read only"); });
    if (kind == app::DefinitionKind::Property) {
        m_source = new QComboBox(this);
        m_source->setObjectName(u"propertySource"_s);
        for (const QString &source : {u"device"_s, u"manual"_s, u"rule"_s})
            m_source->addItem(QString(), source);
        m_source->setCurrentIndex(-1);
        fields()->add(u"source"_s, [] { return tr("Source of the property"); }, m_source,
                      {.required = true, .placeholder = [] { return tr("Please choose"); }});
        retranslateWith(m_source, [this] {
            for (int i = 0; i < m_source->count(); ++i)
                m_source->setItemText(i, RegistryTexts::source(m_source->itemData(i).toString()));
        });
    }
    finish();
}

void PropertyForm::setDefinition(const app::PropertyDefinition &definition)
{
    m_original = definition;
    setIdentity(definition.id, definition.name, definition.description);
    m_type->setType(definition.valueType);
    if (m_readOnly)
        m_readOnly->button(definition.readOnly ? 1 : 0)->setChecked(true);
    if (m_source) {
        if (m_source->findData(definition.source) < 0 && !definition.source.isEmpty())
            m_source->addItem(definition.source, definition.source);
        m_source->setCurrentIndex(m_source->findData(definition.source));
    }
}

app::PropertyDefinition PropertyForm::definition() const
{
    app::PropertyDefinition definition = m_original;
    definition.id = idText();
    definition.name = nameText();
    definition.description = descriptionText();
    definition.valueType = m_type->type().value_or(app::ValueType{});
    if (m_readOnly)
        definition.readOnly = m_readOnly->checkedId() == 1;
    if (m_source)
        definition.source = m_source->currentData().toString();
    return definition;
}

bool PropertyForm::checkRest()
{
    if (m_readOnly && m_readOnly->checkedId() < 0)
        fields()->setError(u"readOnly"_s, tr("Please choose"));
    if (m_source && m_source->currentIndex() < 0)
        fields()->setError(u"source"_s, tr("Please choose"));
    const bool type = m_type->check();
    return type && !fields()->hasErrors();
}

FunctionForm::FunctionForm(const QStringList &taken, QWidget *parent)
    : DefinitionForm(app::DefinitionKind::Function, taken, parent)
{
    m_async = addYesNo(u"async"_s, [] { return tr("Asynchronous"); });
    m_inputs = new MemberList(0, this);
    m_inputs->setObjectName(u"functionInputs"_s);
    fields()->add(
        u"inputs"_s, [] { return tr("Input parameters"); }, m_inputs);
    m_output = new ValueTypeEditor([] { return tr("Output parameter"); }, false, 0, this);
    m_output->setTypeObjectName(u"functionOutput"_s);
    fields()->addPlain(m_output);
    finish();
}

void FunctionForm::setDefinition(const app::FunctionDefinition &definition)
{
    m_original = definition;
    setIdentity(definition.id, definition.name, definition.description);
    m_async->button(definition.async ? 1 : 0)->setChecked(true);
    m_inputs->setMembers(definition.inputs);
    m_output->setType(definition.output);
}

app::FunctionDefinition FunctionForm::definition() const
{
    app::FunctionDefinition definition = m_original;
    definition.id = idText();
    definition.name = nameText();
    definition.description = descriptionText();
    definition.async = m_async->checkedId() == 1;
    definition.inputs = m_inputs->members();
    definition.output = m_output->type();
    return definition;
}

bool FunctionForm::checkRest()
{
    if (m_async->checkedId() < 0)
        fields()->setError(u"async"_s, tr("Please choose"));
    const bool output = m_output->check();
    return output && !fields()->hasErrors();
}

EventForm::EventForm(const QStringList &taken, QWidget *parent)
    : DefinitionForm(app::DefinitionKind::Event, taken, parent), m_level(new QButtonGroup(this))
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const app::EventLevel level : {app::EventLevel::Ordinary, app::EventLevel::Warn, app::EventLevel::Urgent}) {
        auto *button = new QRadioButton(row);
        button->setObjectName(u"eventLevel%1"_s.arg(int(level)));
        m_level->addButton(button, int(level));
        layout->addWidget(button);
    }
    layout->addStretch();
    row->setFocusProxy(m_level->button(0));
    retranslateWith(row, [this] {
        const QList<QAbstractButton *> buttons = m_level->buttons();
        for (QAbstractButton *button : buttons)
            button->setText(RegistryTexts::eventLevel(app::EventLevel(m_level->id(button))));
    });
    fields()->add(u"level"_s, [] { return tr("Event level"); }, row, {.required = true});
    m_output = new ValueTypeEditor([] { return tr("Output parameter"); }, true, 0, this);
    m_output->setTypeObjectName(u"eventOutput"_s);
    fields()->addPlain(m_output);
    finish();
}

void EventForm::setDefinition(const app::EventDefinition &definition)
{
    m_original = definition;
    setIdentity(definition.id, definition.name, definition.description);
    m_level->button(int(definition.level))->setChecked(true);
    const app::ValueType &type = definition.valueType;
    const bool typeless = type.type == app::DataType::Unknown && type.rawType.isEmpty();
    m_output->setType(typeless ? std::nullopt : std::optional(type));
}

app::EventDefinition EventForm::definition() const
{
    app::EventDefinition definition = m_original;
    definition.id = idText();
    definition.name = nameText();
    definition.description = descriptionText();
    definition.level = app::EventLevel(qMax(0, m_level->checkedId()));
    definition.valueType = m_output->type().value_or(app::ValueType{});
    return definition;
}

bool EventForm::checkRest()
{
    if (m_level->checkedId() < 0)
        fields()->setError(u"level"_s, tr("Please choose"));
    const bool output = m_output->check();
    return output && !fields()->hasErrors();
}

} // namespace ui
