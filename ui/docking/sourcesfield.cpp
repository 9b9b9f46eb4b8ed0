#include "sourcesfield.h"

#include "app/cloud/formcheck.h"
#include "sourceeditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SourcesField::SourcesField(QWidget *parent)
    : FieldEditor(parent), m_widget(new QWidget(parent)), m_grid(new QGridLayout(m_widget)),
      m_none(new MutedLabel({}, m_widget)), m_goneText(new QLabel(m_widget)), m_drop(new LinkButton({}, m_widget))
{
    m_goneText->setObjectName(u"goneInputs"_s);
    m_goneText->setProperty("role", u"error"_s);
    m_goneText->setWordWrap(true);
    m_drop->setObjectName(u"dropGoneInputs"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    connect(m_drop, &LinkButton::clicked, this, [this] {
        m_gone.clear();
        showGone();
        Q_EMIT edited();
    });
    showGone();
}

QWidget *SourcesField::widget() const
{
    return m_widget;
}

QWidget *SourcesField::input() const
{
    for (const Line &line : m_lines)
        if (!m_inputs.isEmpty() && line.id == m_inputs.constFirst())
            return line.editor->input();
    return m_widget;
}

QJsonValue SourcesField::value() const
{
    QJsonObject sources;
    if (!m_isKnown)
        sources = m_kept;
    for (const QString &id : m_gone)
        sources.insert(id, m_kept.value(id));
    for (const Line &line : m_lines) {
        if (!m_inputs.contains(line.id))
            continue;
        if (const QJsonObject source = line.editor->value(); !source.isEmpty())
            sources.insert(line.id, source);
    }
    return sources.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(sources);
}

void SourcesField::setValue(const QJsonValue &value)
{
    m_kept = value.toObject();
    m_isKnown = false;
    m_gone.clear();
    m_inputs.clear();
    for (const Line &line : m_lines)
        line.editor->setValue(m_kept.value(line.id).toObject());
    showGone();
}

void SourcesField::setTexts(const app::FormField &field)
{
    m_key = field.key;
    m_none->setText(tr("Nothing to enter."));
    m_drop->setText(tr("Drop them"));
    showGone();
}

SourcesField::Line &SourcesField::lineOf(const app::PropertyDefinition &input)
{
    const auto known =
        std::find_if(m_lines.begin(), m_lines.end(), [&input](const Line &line) { return line.id == input.id; });
    if (known != m_lines.end())
        return *known;
    Line line{input.id, new QLabel(m_widget), new SourceEditor(m_key + u'.' + input.id, m_widget)};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setObjectName(u"input:"_s + input.id);
    line.label->setMinimumHeight(scaled(32));
    line.editor->setValue(m_kept.value(input.id).toObject());
    connect(line.editor, &SourceEditor::edited, this, &FieldEditor::edited);
    m_lines.push_back(line);
    return m_lines.back();
}

void SourcesField::setContext(const app::FormField &field, const app::FormContext &context)
{
    if (context.model == nullptr)
        return; // what is kept stays until there is one to read it by
    const auto inputs = field.inputsFor == nullptr ? QList<app::PropertyDefinition>() : field.inputsFor(context);
    const auto spoken = field.spokenFor == nullptr ? std::nullopt : field.spokenFor(context);
    const bool isFirst = !std::exchange(m_isKnown, true);
    QStringList ids;
    for (const app::PropertyDefinition &input : inputs)
        ids.append(input.id);
    if (!isFirst && ids == m_inputs) {
        for (const app::PropertyDefinition &input : inputs)
            lineOf(input).editor->setOffer(
                {.type = input.valueType, .spoken = spoken, .mayBeAbsent = !app::isRequired(input)});
        return;
    }
    for (const Line &line : m_lines) {
        m_grid->removeWidget(line.label);
        m_grid->removeWidget(line.editor);
        line.label->setVisible(ids.contains(line.id));
        line.editor->setVisible(ids.contains(line.id));
    }
    int row = 0;
    for (const app::PropertyDefinition &input : inputs) {
        const Line &line = lineOf(input);
        const QString name = input.name.isEmpty() ? input.id : input.name;
        const bool isNeeded = app::isRequired(input);
        line.label->setText(isNeeded ? u"* "_s + name : name);
        line.label->setToolTip(input.description.isEmpty() ? input.id : input.id + u'\n' + input.description);
        line.editor->setLabel(name);
        line.editor->setOffer({.type = input.valueType, .spoken = spoken, .mayBeAbsent = !isNeeded});
        m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.editor, row++, 1);
        line.label->show();
        line.editor->show();
    }
    if (isFirst) {
        const QStringList kept = m_kept.keys();
        std::copy_if(kept.cbegin(), kept.cend(), std::back_inserter(m_gone),
                     [&ids](const QString &id) { return !ids.contains(id); });
    } else if (ids != m_inputs) {
        m_gone.clear(); // another function: they are nobody's
    }
    m_inputs = ids;
    m_grid->addWidget(m_none, row, 0, 1, 2);
    m_grid->addWidget(m_goneText, row + 1, 0, 1, 2);
    m_grid->addWidget(m_drop, row + 2, 0, 1, 2, Qt::AlignLeft);
    showGone();
}

void SourcesField::showGone()
{
    m_none->setVisible(m_isKnown && m_inputs.isEmpty() && m_gone.isEmpty());
    m_goneText->setVisible(!m_gone.isEmpty());
    m_goneText->setText(tr("No inputs of the function any more: %1").arg(m_gone.join(u", "_s)));
    m_drop->setVisible(!m_gone.isEmpty());
}

} // namespace ui
