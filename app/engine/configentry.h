#pragma once

#include "app/model/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// One object of an import file. What is not of the type it must be becomes a fault with its path, and reads as absent;
/// so reading goes on and finds the others.
class ConfigEntry
{
public:
    ConfigEntry(const QJsonObject &json, const QString &path, QList<Error> &faults)
        : m_json(json), m_path(path), m_faults(faults)
    {}

    void onlyKeys(const QStringList &known);
    [[nodiscard]] QString text(const QString &key);       ///< null is as good as absent.
    [[nodiscard]] bool flag(const QString &key);          ///< False when absent.
    [[nodiscard]] QJsonObject object(const QString &key); ///< Empty when absent or null.

    [[nodiscard]] QString place(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    void fault(const QString &key, const QString &message);
    /// Faults whose fields are below \a key; below the entry itself when it is empty.
    void faultsAt(const QString &key, const QList<Error> &faults);

private:
    const QJsonObject &m_json;
    QString m_path;
    QList<Error> &m_faults;
};

} // namespace app
