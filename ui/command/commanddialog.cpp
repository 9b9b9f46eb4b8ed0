#include "commanddialog.h"

#include "commandeditor.h"

#include "ui/widgets/fonts.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CommandDialog::CommandDialog(app::Engine &engine, QWidget *parent)
    : QDialog(parent), m_editor(new CommandEditor(engine, this))
{
    setObjectName(u"commandDialog"_s);
    setWindowTitle(tr("New command"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    resize(scaled(1000), scaled(660));
    connect(m_editor, &CommandEditor::sent, this, &CommandDialog::sent);
    connect(m_editor, &CommandEditor::ordered, this, &CommandDialog::ordered);
    connect(m_editor, &CommandEditor::openRequested, this, [this](qint64 id) {
        accept();
        Q_EMIT openRequested(id);
    });
}

void CommandDialog::setDevice(const app::DeviceId &id)
{
    m_editor->setDevice(id, false);
}

void CommandDialog::setDevices(const QList<app::DeviceId> &ids)
{
    m_editor->setDevices(ids);
}

void CommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("New command"));
}

} // namespace ui
