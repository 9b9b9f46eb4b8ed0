#include "definitionform.h"

#include "formfields.h"
#include "livereader.h"
#include "memberlist.h"
#include "texts.h"
#include "valuetypeeditor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDescriptionHeight = 72;

} // namespace

DefinitionForm::DefinitionForm(app::DefinitionKind kind, const QStringList &taken, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_taken(taken)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fields = new FormFields(this);
    layout->addWidget(m_fields);
    m_id = new QLineEdit(this);
    m_id->setObjectName(u"definitionId"_s);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"definitionName"_s);
    const auto please = [] { return tr("Please enter"); };
    m_fields->add(u"id"_s, [this] { return idLabel(); }, m_id, {.required = true, .placeholder = please});
    const bool named = kind != app::DefinitionKind::Member;
    m_fields->add(u"name"_s, [this] { return nameLabel(); }, m_name, {.required = named, .placeholder = please});
}

void DefinitionForm::finish()
{
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"definitionDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(kDescriptionHeight);
    m_fields->add(u"description"_s, [] { return tr("Description"); }, m_description,
                  {.placeholder = [] { return tr("Please enter a description"); }});
}

QString DefinitionForm::idLabel() const
{
    switch (m_kind) {
    case app::DefinitionKind::Property:
        return tr("Property identifier");
    case app::DefinitionKind::Function:
        return tr("Function identifier");
    case app::DefinitionKind::Event:
        return tr("Event identifier");
    case app::DefinitionKind::Tag:
        return tr("Tag identifier");
    case app::DefinitionKind::Member:
        return tr("Parameter identifier");
    }
    return {};
}

QString DefinitionForm::nameLabel() const
{
    switch (m_kind) {
    case app::DefinitionKind::Property:
        return tr("Property name");
    case app::DefinitionKind::Function:
        return tr("Function name");
    case app::DefinitionKind::Event:
        return tr("Event name");
    case app::DefinitionKind::Tag:
        return tr("Tag name");
    case app::DefinitionKind::Member:
        return tr("Parameter name");
    }
    return {};
}

bool DefinitionForm::check()
{
    QList<app::Error> errors;
    // One fault is told at a time, so each field is checked beside a sound other one.
    if (const auto id = app::checkIdentity(m_kind, idText(), u"x"_s); !id)
        errors.append(id.error());
    else if (m_taken.contains(idText()))
        errors.append(
            {.code = app::ErrorCode::Conflict, .message = tr("%1 is taken already").arg(idText()), .field = u"id"_s});
    if (const auto name = app::checkIdentity(m_kind, u"x"_s, nameText()); !name)
        errors.append(name.error());
    const bool identity = m_fields->setErrors(errors).isEmpty() && errors.isEmpty();
    const bool rest = checkRest();
    return identity && rest;
}

bool DefinitionForm::showError(const app::Error &error)
{
    const QString field = error.field.section(u'.', -1);
    app::Error here = error;
    here.field = field;
    return m_fields->setErrors({here}).isEmpty();
}

void DefinitionForm::setIdentity(const QString &id, const QString &name, const QString &description)
{
    m_id->setText(id);
    m_id->setEnabled(false);
    m_name->setText(name);
    m_description->setPlainText(description);
}

QString DefinitionForm::idText() const
{
    return m_id->text().trimmed();
}

QString DefinitionForm::nameText() const
{
    return m_name->text().trimmed();
}

QString DefinitionForm::descriptionText() const
{
    return m_description->toPlainText().trimmed();
}

QButtonGroup *DefinitionForm::addYesNo(const QString &key, const std::function<QString()> &label)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(row);
    auto *yes = new QRadioButton(row);
    auto *no = new QRadioButton(row);
    yes->setObjectName(key + u"Yes"_s);
    no->setObjectName(key + u"No"_s);
    group->addButton(yes, 1);
    group->addButton(no, 0);
    layout->addWidget(yes);
    layout->addWidget(no);
    layout->addStretch();
    row->setFocusProxy(yes);
    retranslateWith(row, [yes, no] {
        yes->setText(RegistryTexts::yesNo(true));
        no->setText(RegistryTexts::yesNo(false));
    });
    m_fields->add(key, label, row, {.required = true});
    return group;
}

} // namespace ui
