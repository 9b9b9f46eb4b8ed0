#pragma once

#include "app/model/result.h"
#include "app/model/valuetype.h"

#include <QByteArray>

namespace app {

struct FunctionDefinition
{
    QString id{};
    QString name{};
    QString description{};
    bool async = false;
    QList<PropertyDefinition> inputs{};
    std::optional<ValueType> output{};
    QJsonObject expands{};
    QJsonObject extra{};

    friend bool operator==(const FunctionDefinition &, const FunctionDefinition &) = default;
};

enum class EventLevel { Ordinary, Warn, Urgent }; ///< 普通, 警告, 紧急

struct EventDefinition
{
    QString id{};
    QString name{};
    QString description{};
    EventLevel level = EventLevel::Ordinary;
    ValueType valueType{};
    QJsonObject expands{};
    QJsonObject extra{};

    friend bool operator==(const EventDefinition &, const EventDefinition &) = default;
};

/// 物模型: what a product's devices report, do and raise.
///
/// Source of shapes and rules: JetLinks 1.x thing-model JSON (four arrays: properties, functions, events, tags).
/// Old names (`outputs`, `isAsync`, `dateFormat`) are read, the new ones are written.
struct ThingModel
{
    QList<PropertyDefinition> properties{};
    QList<FunctionDefinition> functions{};
    QList<EventDefinition> events{};
    QList<PropertyDefinition> tags{};
    QJsonObject extra{}; ///< Top-level keys we do not know, kept for export.

    /// Reads a model file. An error gives the line and column of a syntax fault in `message` and the path of any other
    /// fault ("properties[2].valueType.elements[0].value") in `field`. Ids: 1–64 of 0-9 a-z A-Z _ -, unique per list;
    /// those of structure members and function inputs are any text, unique too.
    static constexpr qsizetype kMaxTextSize = 4 * 1024 * 1024; ///< Bytes of a model file.
    [[nodiscard]] static Result<ThingModel> parse(const QByteArray &utf8);
    /// The same for a value that is parsed already (an import file's "thingModel"); \a path leads to it.
    [[nodiscard]] static Result<ThingModel> parse(const QJsonObject &json, const QString &path = {});

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray toJsonText() const; ///< Indented, for files and the TSL view.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const PropertyDefinition *property(const QString &id) const;
    [[nodiscard]] const FunctionDefinition *function(const QString &id) const;
    [[nodiscard]] const EventDefinition *event(const QString &id) const;

    friend bool operator==(const ThingModel &, const ThingModel &) = default;
};

/// What is written must be readable again: types not nested too deep, finite limits, and toJsonText() parses. An error
/// as of ThingModel::parse(). To be asked before a model is stored, whoever made it.
[[nodiscard]] Result<> checkStorable(const ThingModel &model);

/// The form rules for one definition; the field of the error is "id", "name" or a path below "valueType".
/// Messages as the operator knows them: 请输入属性标识, 属性标识不超过64个字符, …
enum class DefinitionKind { Property, Function, Event, Tag, Member };
[[nodiscard]] Result<> checkIdentity(DefinitionKind kind, const QString &id, const QString &name);

/// Line and column (both from 1) of a byte offset, for error texts.
struct TextPosition
{
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPosition textPosition(const QByteArray &utf8, qsizetype offset);

} // namespace app
