#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace ui {

/// One window per data folder and user. The first start listens; a second one asks it to come forward and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Claim {
        First,    ///< No other one runs on this folder.
        Answered, ///< Another one runs and has been asked to raise its window.
        Silent,   ///< Another one holds the folder and does not answer: it is starting, ending or stuck.
    };
    static constexpr int kPatienceMs = 3000;

    /// \a folder: the data folder; the lock file lies in it.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Before anything in the folder is opened; makes the folder (0700) when it is missing. Waits at most \a patienceMs
    /// for the other one.
    [[nodiscard]] Claim claim(int patienceMs = kPatienceMs);

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] bool askOther(int patienceMs) const;
    void listen();
    void serve(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace ui
