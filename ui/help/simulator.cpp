#include "simulator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr auto kProgram = "clouddock-sim"_L1;
constexpr int kStartMilliseconds = 20'000;
constexpr int kEndMilliseconds = 3'000;
constexpr qsizetype kWords = 400;

} // namespace

Simulator::Simulator(const QString &program, QObject *parent) : QObject(parent), m_given(program)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::Starting)
            fail(tr("The simulator does not say that it is ready."), tr("Start it again."));
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Simulator::readLine);
    connect(&m_process, &QProcess::finished, this, &Simulator::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The simulator could not be started: %1").arg(m_process.errorString()));
    });
}

Simulator::~Simulator()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // it keeps nothing
    m_process.waitForFinished(kEndMilliseconds);
}

QString Simulator::program() const
{
    if (!m_given.isEmpty())
        return QFileInfo(m_given).isExecutable() ? m_given : QString();
    const QString beside = QStandardPaths::findExecutable(kProgram, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(kProgram) : beside;
}

void Simulator::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    const QString path = program();
    m_facts = {};
    m_error.reset();
    if (path.isEmpty()) {
        fail(tr("The program clouddock-sim was not found, neither beside this program nor in a folder of PATH."),
             tr("It is part of CloudDock: install the whole package, or build it from the sources (target "
                "clouddock-sim) and put it beside this program."));
        return;
    }
    setState(State::Starting);
    m_patience.start(kStartMilliseconds);
    m_process.start(path, {u"--port"_s, u"0"_s, u"--control-port"_s, u"0"_s, u"--lifetime-pid"_s,
                           QString::number(QCoreApplication::applicationPid())});
}

void Simulator::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    setState(State::Stopping);
    m_patience.start(kEndMilliseconds);
    m_process.terminate();
}

/// The ready line; what it says later is of no interest.
void Simulator::readLine()
{
    if (m_state != State::Starting || !m_process.canReadLine())
        return;
    const QJsonDocument ready = QJsonDocument::fromJson(m_process.readLine());
    if (!ready.isObject()) {
        fail(tr("What the simulator says cannot be read."), tr("It may be of another version than this program."));
        m_process.kill();
        return;
    }
    m_patience.stop();
    m_facts = ready.object();
    setState(State::Running);
}

void Simulator::ended(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    m_facts = {};
    if (m_state == State::Failed)
        return; // told already
    if (m_state == State::Stopping)
        setState(State::Stopped);
    else if (status == QProcess::CrashExit)
        fail(tr("The simulator ended unexpectedly."), lastWords());
    else
        fail(tr("The simulator ended with exit code %1.").arg(code), lastWords());
}

QString Simulator::lastWords()
{
    return QString::fromUtf8(m_process.readAllStandardError()).trimmed().right(kWords);
}

void Simulator::fail(const QString &message, const QString &hint)
{
    m_patience.stop();
    m_error = app::Error{.code = app::ErrorCode::Io, .message = message, .hint = hint};
    setState(State::Failed);
}

void Simulator::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ui
