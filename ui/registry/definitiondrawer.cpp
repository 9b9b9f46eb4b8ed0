#include "definitiondrawer.h"

#include "definitionform.h"
#include "livereader.h"
#include "savebutton.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SplitButton *SaveButton::make(QWidget *parent, const std::function<void(bool)> &save)
{
    auto *button = new SplitButton({}, parent, true);
    button->setObjectName(u"save"_s);
    auto *only = new QAction(button);
    only->setObjectName(u"saveOnly"_s);
    auto *publish = new QAction(button);
    publish->setObjectName(u"saveAndPublish"_s);
    button->addAction(only);
    button->addAction(publish);
    QObject::connect(button, &QAbstractButton::clicked, button, [save] { save(false); });
    QObject::connect(only, &QAction::triggered, button, [save] { save(false); });
    QObject::connect(publish, &QAction::triggered, button, [save] { save(true); });
    retranslateWith(button, [button, only, publish] {
        button->setText(tr("Save"));
        only->setText(tr("Save only"));
        publish->setText(tr("Save and take into effect"));
    });
    return button;
}

DefinitionDrawer::DefinitionDrawer(QWidget *anchor, const QString &title, DefinitionForm *form, Saving saving)
    : m_drawer(new Drawer(anchor)), m_form(form)
{
    setParent(m_drawer);
    m_drawer->setObjectName(u"definitionDrawer"_s);
    m_drawer->setTitle(title);
    m_error = new FieldError(m_drawer);
    m_error->setObjectName(u"drawerError"_s);
    m_drawer->body()->addWidget(form);
    m_drawer->body()->addWidget(m_error);
    m_drawer->body()->addStretch();
    auto *close = new QPushButton(tr("Close"), m_drawer);
    close->setObjectName(u"close"_s);
    connect(close, &QAbstractButton::clicked, m_drawer, &QWidget::close);
    m_drawer->addButton(close);
    if (saving == Saving::MayPublish) {
        m_save = SaveButton::make(m_drawer, [this](bool publish) { save(publish); });
    } else {
        m_save = new PrimaryButton(tr("Save"), m_drawer);
        m_save->setObjectName(u"save"_s);
        connect(m_save, &QAbstractButton::clicked, this, [this] { save(false); });
    }
    m_drawer->addButton(m_save);
}

void DefinitionDrawer::open()
{
    m_drawer->open();
}

void DefinitionDrawer::close()
{
    m_drawer->close();
}

void DefinitionDrawer::refused(const app::Error &error)
{
    setBusy(false);
    if (!m_form->showError(error))
        m_error->setError(RegistryTexts::error(error));
}

void DefinitionDrawer::save(bool publish)
{
    m_error->setError({});
    if (!m_form->check())
        return;
    setBusy(true);
    Q_EMIT saveRequested(publish);
}

void DefinitionDrawer::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

} // namespace ui
