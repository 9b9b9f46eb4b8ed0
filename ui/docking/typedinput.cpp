#include "typedinput.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/valueeditor.h"

#include <QEvent>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QByteArray keyOf(const app::ValueType &type)
{
    return QJsonDocument(app::toJson(type)).toJson(QJsonDocument::Compact);
}

} // namespace

TypedInput::TypedInput(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_unknown(new MutedLabel({}, this)), m_rules(new QLabel(this))
{
    m_rules->setProperty("role", u"small"_s);
    m_rules->hide();
    m_unknown->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_unknown);
    m_layout->addWidget(m_rules);
    retranslateUi();
}

void TypedInput::setType(const std::optional<app::ValueType> &type)
{
    if (type == m_type)
        return;
    const QJsonValue before = value();
    if (m_type)
        m_byType.insert(keyOf(*m_type), before);
    m_value = before;
    QJsonValue start = type ? startOf(*type) : before;
    m_type = type;
    if (m_editor) { // later: it may be what is running
        m_editor->input()->setObjectName({});
        m_layout->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    m_unknown->setVisible(!type);
    m_rules->hide();
    if (!type)
        return;
    m_editor = new ValueEditor(*type, this);
    m_editor->setValue(start);
    m_layout->insertWidget(0, m_editor);
    m_rules->setText(m_editor->rules());
    m_rules->setVisible(!m_rules->text().isEmpty());
    connect(m_editor, &ValueEditor::edited, this, &TypedInput::edited);
    nameInput();
}

/// What an editor of that type begins with.
QJsonValue TypedInput::startOf(const app::ValueType &type) const
{
    const auto before = m_byType.constFind(keyOf(type));
    if (before != m_byType.constEnd())
        return *before;
    if (!m_type)
        return m_value; // as it was read, sound or not
    const bool isKin = m_type->type == type.type && app::convertValue(type, m_value).has_value();
    return isKin ? m_value : QJsonValue(QJsonValue::Undefined);
}

void TypedInput::setValue(const QJsonValue &value)
{
    m_byType.clear();
    m_value = value;
    if (m_editor)
        m_editor->setValue(value);
}

QJsonValue TypedInput::value() const
{
    return m_editor ? m_editor->kept() : m_value;
}

QWidget *TypedInput::input() const
{
    return m_editor ? m_editor->input() : const_cast<TypedInput *>(this);
}

void TypedInput::setInputName(const QString &label, const QString &objectName)
{
    m_label = label;
    m_name = objectName;
    nameInput();
}

void TypedInput::nameInput() const
{
    if (!m_editor)
        return;
    m_editor->input()->setObjectName(m_name);
    m_editor->input()->setAccessibleName(m_label);
}

void TypedInput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TypedInput::retranslateUi()
{
    m_unknown->setText(tr("What may stand here follows from the choices above."));
    if (!m_editor)
        return;
    m_editor->retranslate();
    m_rules->setText(m_editor->rules());
}

} // namespace ui
