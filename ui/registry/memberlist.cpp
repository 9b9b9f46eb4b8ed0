#include "memberlist.h"

#include "definitiondrawer.h"
#include "definitionform.h"
#include "livereader.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MemberList::MemberList(int depth, QWidget *parent) : QWidget(parent), m_depth(depth)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    m_add = new LinkButton({}, this);
    m_add->setObjectName(u"memberAdd"_s);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] { edit(m_members.size()); });
    retranslateWith(this, [this] {
        m_add->setText(tr("Add a parameter"));
        rebuild();
    });
}

void MemberList::setMembers(const QList<app::PropertyDefinition> &members)
{
    m_members = members;
    rebuild();
}

void MemberList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const app::PropertyDefinition &member = m_members.at(i);
        const QString &name = member.name.isEmpty() ? member.id : member.name;
        auto *row = new QWidget(this);
        row->setObjectName(u"member:"_s + member.id);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new ElidedLabel(tr("Parameter name: %1").arg(name), row), 1);
        layout->addWidget(new MutedLabel(RegistryTexts::dataType(member.valueType.type), row));
        auto *links = new LinkRow(row);
        links->setLinks(
            {{.id = u"edit"_s, .text = tr("Edit")}, {.id = u"delete"_s, .text = tr("Delete"), .danger = true}});
        connect(links, &LinkRow::triggered, this, [this, i](const QString &action) {
            if (action == "edit"_L1) {
                edit(i);
                return;
            }
            m_members.removeAt(i);
            rebuild();
        });
        layout->addWidget(links);
        m_rows->addWidget(row);
    }
}

void MemberList::edit(qsizetype at)
{
    const bool isNew = at == m_members.size();
    QStringList taken;
    for (qsizetype i = 0; i < m_members.size(); ++i)
        if (i != at)
            taken.append(m_members.at(i).id);
    auto *form = new PropertyForm(app::DefinitionKind::Member, taken, m_depth);
    if (!isNew)
        form->setDefinition(m_members.at(at));
    const QString title = isNew ? tr("New parameter") : tr("Edit the parameter");
    auto *drawer = new DefinitionDrawer(this, title, form, DefinitionDrawer::Saving::Plain);
    connect(drawer, &DefinitionDrawer::saveRequested, this, [this, drawer, form, at, isNew] {
        if (isNew)
            m_members.append(form->definition());
        else
            m_members[at] = form->definition();
        rebuild();
        drawer->close();
    });
    connect(this, &QObject::destroyed, drawer, &DefinitionDrawer::close);
    drawer->open();
}

} // namespace ui
