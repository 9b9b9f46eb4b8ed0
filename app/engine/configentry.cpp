#include "configentry.h"

#include <QCoreApplication>

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ConfigImport)
};

} // namespace

void ConfigEntry::fault(const QString &key, const QString &message)
{
    m_faults << Error{ErrorCode::InvalidInput, message, {}, key.isEmpty() ? m_path : place(key), {}};
}

void ConfigEntry::faultsAt(const QString &key, const QList<Error> &faults)
{
    const QString path = key.isEmpty() ? m_path : place(key);
    for (Error error : faults) {
        error.field = error.field.isEmpty() ? path : path + u'.' + error.field;
        m_faults << error;
    }
}

void ConfigEntry::onlyKeys(const QStringList &known)
{
    const QStringList keys = m_json.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            fault(key, Text::tr("There is no such key here."));
    }
}

QString ConfigEntry::text(const QString &key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fault(key, Text::tr("Expected a text."));
    return value.toString();
}

bool ConfigEntry::flag(const QString &key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isBool())
        fault(key, Text::tr("Expected true or false."));
    return value.toBool();
}

QJsonObject ConfigEntry::object(const QString &key)
{
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fault(key, Text::tr("Expected an object."));
    return value.toObject();
}

} // namespace app
