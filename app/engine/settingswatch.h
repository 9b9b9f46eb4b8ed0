#pragma once

#include <QString>

namespace app {

/// Sees that another process, or an operator's editor, has written the settings file. By looking, since a watch on the
/// file is lost when it is replaced.
class SettingsWatch
{
public:
    explicit SettingsWatch(const QString &file) : m_file(file), m_known(stampOf(file)), m_seen(m_known) {}

    /// Is the file another one than at the last note()? Says so once, and only when it has not changed since the look
    /// before: an editor may be in the middle of it.
    [[nodiscard]] bool hasChanged();
    /// What is there now is known.
    void note() { m_known = m_seen = stampOf(m_file); }

private:
    struct Stamp
    {
        bool exists = false;
        qint64 modifiedMs = 0;
        qint64 size = 0;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString &file);

    QString m_file;
    Stamp m_known;
    Stamp m_seen;
};

} // namespace app
