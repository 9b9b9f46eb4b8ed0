#pragma once

#include "app/model/error.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace ui {

/// The program clouddock-sim as a child process. It ends with this object, and by itself when this program dies.
class Simulator final : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };

    /// \a program: its path; empty: looked for at each start, beside this program, else in PATH.
    explicit Simulator(const QString &program, QObject *parent = nullptr);
    ~Simulator() override;

    /// Where the program is; empty when it is not there.
    [[nodiscard]] QString program() const;
    void start();
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// While it runs: ports, addresses and demo credentials, as its ready line tells them.
    [[nodiscard]] QJsonObject facts() const { return m_facts; }
    /// Why it failed.
    [[nodiscard]] const std::optional<app::Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void setState(State state);
    void fail(const QString &message, const QString &hint = {});
    void readLine();
    void ended(int code, QProcess::ExitStatus status);
    [[nodiscard]] QString lastWords();

    QString m_given;
    QProcess m_process;
    QTimer m_patience; ///< For the ready line, and for the end.
    State m_state = State::Stopped;
    QJsonObject m_facts;
    std::optional<app::Error> m_error;
};

} // namespace ui
