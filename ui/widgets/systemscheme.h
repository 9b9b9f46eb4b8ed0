#pragma once

#include <QObject>

class QDBusVariant;

namespace ui {

/// Does the desktop prefer dark? Asks the settings portal (org.freedesktop.appearance color-scheme) without blocking
/// and follows its changes; until it answers, and without a portal, the lightness of the platform's palette decides.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(bool platformIsDark, QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_platformIsDark;
    bool m_dark;
};

} // namespace ui
