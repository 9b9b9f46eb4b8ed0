#include "ui/help/rehearsal.h"

#include "rehearsaldialog.h"
#include "simulator.h"

namespace ui {

Rehearsal::Rehearsal(app::Engine &engine, const QString &program, QObject *parent)
    : QObject(parent), m_engine(engine), m_simulator(new Simulator(program, this))
{}

void Rehearsal::open(QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new RehearsalDialog(m_engine, *m_simulator, window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace ui
