#include "arrayattributes.h"
#include "memberlist.h"
#include "structattributes.h"
#include "valuetypeeditor.h"

#include "livereader.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ArrayAttributes::ArrayAttributes(int depth, QWidget *parent) : TypeAttributes(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_element = new ValueTypeEditor([] { return tr("Element type"); }, true, depth + 1, this);
    m_element->setTypeObjectName(u"elementType%1"_s.arg(depth));
    layout->addWidget(m_element);
}

void ArrayAttributes::load(const app::ValueType &type)
{
    m_element->setType(type.element ? std::optional(*type.element) : std::nullopt);
}

void ArrayAttributes::store(app::ValueType &type) const
{
    const std::optional<app::ValueType> element = m_element->type();
    type.element = element ? std::make_shared<const app::ValueType>(*element) : nullptr;
}

bool ArrayAttributes::check()
{
    return m_element->check();
}

StructAttributes::StructAttributes(int depth, QWidget *parent) : TypeAttributes(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new QLabel(this);
    layout->addWidget(title);
    m_members = new MemberList(depth + 1, this);
    m_members->setObjectName(u"members%1"_s.arg(depth));
    layout->addWidget(m_members);
    retranslateWith(this, [title] { title->setText(tr("JSON object")); });
}

void StructAttributes::load(const app::ValueType &type)
{
    m_members->setMembers(type.members);
}

void StructAttributes::store(app::ValueType &type) const
{
    type.members = m_members->members();
}

} // namespace ui
