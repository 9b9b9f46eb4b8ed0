#pragma once

#include "app/cloud/formschema.h"

namespace app {

// What a form and the engine must judge alike. All of it is pure.

/// How a value of a field of kind Source comes to be. Scaled and Mapped are kept as "spoken" with a "scale" or a "map".
enum class SourceWay { Constant, Spoken, Scaled, Mapped, Expression };

/// The ways that lead to a value of \a type; a constant always does. \a spoken: what the request brings, if anything.
[[nodiscard]] QList<SourceWay> sourceWays(const std::optional<ValueType> &type,
                                          const std::optional<SpokenValue> &spoken);
/// Nothing for an object that is no source.
[[nodiscard]] std::optional<SourceWay> sourceWay(const QJsonObject &source);

/// Undefined, null, blank text, or a list or an object without members.
[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
[[nodiscard]] QList<FieldChoice> choicesOf(const FormField &field, const FormContext &context);
[[nodiscard]] bool isShown(const FormField &field, const FormContext &context);
/// A function input without which the function cannot be called ("required" of its expands).
[[nodiscard]] bool isRequired(const PropertyDefinition &input);

/// The form's fields as FormContext has them: "id", "name", "description" and the settings.
[[nodiscard]] QJsonObject formValues(const Docking &docking);

/// What is wrong with \a value as the field's: missing, not one of the choices, not of the type. Nothing when it is
/// sound or not shown. Text rules (patterns, addresses) are not looked at.
[[nodiscard]] std::optional<Error> fieldFault(const FormField &field, const QJsonValue &value,
                                              const FormContext &context);
/// All faults of one row, those of the group's own rules included; at most one a field. `field` is a key of the row, or
/// empty for the row as a whole.
[[nodiscard]] QList<Error> rowFaults(const FormGroup &group, const FormContext &context);
/// The same for every row of every group; `field` is a path as of rowPath().
[[nodiscard]] QList<Error> groupFaults(const FormSchema &schema, const Docking &docking, const ThingModel *model);

/// Where a fault stands: "actionMappings[2].property", or without ".property" for the row as a whole.
struct RowPlace
{
    QString group{};
    int row = 0;
    QString field{}; ///< Of the row; what stands below it ("inputs.speed") is cut off.
};
[[nodiscard]] QString rowPath(const QString &group, qsizetype row, const QString &field);
[[nodiscard]] std::optional<RowPlace> rowPlace(const QString &path);

} // namespace app
