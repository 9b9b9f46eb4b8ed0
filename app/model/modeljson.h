#pragma once

#include "app/model/thingmodel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace app::modeljson {

/// "a.b" or "b" when \a path is empty.
[[nodiscard]] QString below(const QString &path, QLatin1StringView key);
/// "a[3]"
[[nodiscard]] QString at(const QString &path, qsizetype index);

/// Takes members out of a copy of a JSON object; what nobody took is the `extra` that is kept for export.
class Members
{
public:
    Members(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    /// Absent and null are an Undefined value.
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    /// A text; numbers and booleans are written out. Absent and null are empty.
    [[nodiscard]] Result<QString> takeText(QLatin1StringView key);
    /// A number or a numeric text. Absent, null and "" are none.
    [[nodiscard]] Result<std::optional<Number>> takeNumber(QLatin1StringView key);
    [[nodiscard]] Result<std::optional<int>> takeInt(QLatin1StringView key);
    /// true, false, "true" or "false". Absent and null are none.
    [[nodiscard]] Result<std::optional<bool>> takeBool(QLatin1StringView key);
    /// Absent and null are empty.
    [[nodiscard]] Result<QJsonArray> takeArray(QLatin1StringView key);
    [[nodiscard]] Result<QJsonObject> takeObject(QLatin1StringView key);

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QString place(QLatin1StringView key) const { return below(m_path, key); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QJsonObject &rest() const { return m_object; }

private:
    QJsonObject m_object;
    QString m_path;
};

/// A structural fault at \a path: "expected an object" and the like, translated.
[[nodiscard]] tl::unexpected<Error> shapeFault(const QString &path, const QJsonValue &found, const QString &expected);

/// Runs \a assign with the value of \a result, or keeps the first error of several.
template <typename T, typename Assign>
bool keep(Result<T> result, std::optional<Error> &firstError, Assign assign)
{
    if (firstError)
        return false;
    if (!result) {
        firstError = result.error();
        return false;
    }
    assign(std::move(*result));
    return true;
}

[[nodiscard]] Result<ValueType> readType(const QJsonValue &json, const QString &path, int depth);
[[nodiscard]] Result<QList<PropertyDefinition>> readDefinitions(const QJsonArray &array, const QString &path,
                                                                DefinitionKind kind, int depth);
/// Identifier rules of a definition read from a file; \a seen collects the ids of its list.
[[nodiscard]] Result<> checkId(DefinitionKind kind, const QString &id, const QString &path, QStringList &seen);

[[nodiscard]] QJsonArray write(const QList<PropertyDefinition> &definitions, DefinitionKind kind);

} // namespace app::modeljson
