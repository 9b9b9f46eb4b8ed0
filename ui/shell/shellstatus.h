#pragma once

#include <QMetaType>
#include <QString>

namespace ui {

/// What the status bar shows, as values. Sent at most a few times a second.
struct ShellStatus
{
    enum class Listener { Stopped, Listening, Failed };

    Listener listener = Listener::Stopped;
    QString address{};              ///< "127.0.0.1:8844"
    QString listenerProblem{};      ///< One sentence, when failed.
    bool listenerElsewhere = false; ///< Another process on the same data folder holds the port; `address` is its.
    double pushesPerMinute = 0;
    qint64 rejects = 0;        ///< Since the program started.
    qint64 unavailable = 0;    ///< Answered 503 since the program started: they could not be kept.
    bool keeping = true;       ///< What comes in is kept; false since it could not be.
    qint64 pendingDecode = 0;  ///< Kept, not decoded yet.
    qint64 databaseBytes = -1; ///< Negative: not known.
    qint64 freeDiskBytes = -1; ///< Negative: not known.

    friend bool operator==(const ShellStatus &, const ShellStatus &) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ShellStatus)
