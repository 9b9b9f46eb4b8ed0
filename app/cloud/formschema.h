#pragma once

#include "app/model/docking.h"
#include "app/model/result.h"
#include "app/model/thingmodel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace app {

enum class FieldKind {
    Text,
    Multiline,
    Url,
    Number,
    Choice,
    Toggle,
    Secret,      ///< Kept in the vault; never read back to a screen.
    Product,     ///< A choice among our products; locked when editing.
    AddressList, ///< IP addresses or networks, one per line.
    Choices,     ///< Several of the choices; an array of their values.
    Value,       ///< A value of FormField::typeFor's type, as JSON.
    Source,      ///< Where a value comes from; see ValueSource.
    Sources,     ///< One source for each of FormField::inputsFor; an object by input id.
};

struct FieldChoice
{
    QString value{};
    QString label{};
};

/// What the choices, the type and the faults of a field depend on. The functions that are given it are pure and called
/// on the screen's thread, often.
struct FormContext
{
    QJsonObject values{};              ///< The form's fields as they are now, by key; "id" is the product.
    const ThingModel *model = nullptr; ///< Of the chosen product, as published. Null: none is chosen.
    QJsonArray rows{};                 ///< All rows of the group the field belongs to.
    int row = -1;                      ///< Which of them; -1 outside a group.

    [[nodiscard]] QJsonObject current() const { return rows.at(row).toObject(); }
};

/// A value that comes with the request, for fields of kind Source: what a voice assistant's user said.
struct SpokenValue
{
    QString label{};                 ///< 温度
    QString unit{};                  ///< °C
    std::optional<double> minimum{}; ///< Of a number.
    std::optional<double> maximum{};
    QList<FieldChoice> choices{}; ///< Of a word: what can be said.
};

/// One field of a form. Texts are translated.
struct FormField
{
    QString key{}; ///< "id" (the product), "name" and "description" are the record's own; others are settings.
    QString label{};
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QString requiredMessage{}; ///< 请输入, 请选择, 请输入名称 …
    QString placeholder{};
    QString help{};
    QJsonValue defaultValue{};
    QList<FieldChoice> choices{};
    QString pattern{}; ///< Regular expression the whole value must match, when not empty.
    QString patternMessage{};
    bool advanced = false;                                           ///< Behind 高级.
    bool recommended = false;                                        ///< Optional, but the checklist asks for it.
    QList<FieldChoice> (*choicesFor)(const FormContext &) = nullptr; ///< In the place of `choices` where they depend.
    bool (*shownFor)(const FormContext &) = nullptr;                 ///< Null: always. What is not shown is not kept.
    std::optional<ValueType> (*typeFor)(const FormContext &) =
        nullptr; ///< Of Value and Source; nothing: not known yet.
    QList<PropertyDefinition> (*inputsFor)(const FormContext &) = nullptr;  ///< Of Sources.
    std::optional<SpokenValue> (*spokenFor)(const FormContext &) = nullptr; ///< Of Source and Sources.
};

// A field of kind Source is kept as an object with one of these in "from":
//   {"from":"constant","value":…}
//   {"from":"spoken"}  as it is; with "scale":[a,b,c,d] a…b becomes c…d; with "map":{"COOL":1,…} a word becomes a value
//   {"from":"expression","text":"value * 2 + 1"}  arithmetic over the spoken number, `value`
inline constexpr auto kSourceFrom = "from";
inline constexpr auto kSourceConstant = "constant";
inline constexpr auto kSourceSpoken = "spoken";
inline constexpr auto kSourceExpression = "expression";

/// Rows of the same fields, kept as an array of objects below `key` of the settings.
struct FormGroup
{
    QString key{};
    QString label{};    ///< 动作映射
    QString addLabel{}; ///< 新增动作
    QString emptyText{};
    QList<FormField> fields{};
    int maximum = 0;                                             ///< Rows; 0: any number.
    QString (*titleFor)(const FormContext &) = nullptr;          ///< Head of a row.
    QList<Error> (*faultsFor)(const FormContext &) = nullptr;    ///< Of one row; `field` is a key of the row or empty.
    QJsonArray (*suggestionsFor)(const FormContext &) = nullptr; ///< Rows to add to `rows`; null: none can be made.
};

/// A column of the docking table, in order.
enum class DockingColumn { Id, Name, State, Description, Own };

/// A column that only this cloud has (DockingColumn::Own, in order).
struct OwnColumn
{
    QString title{};
    QString (*text)(const Docking &) = nullptr;
};

/// The words a cloud's page uses where they differ between clouds (workflow.md X-2 … X-5).
struct DockingWording
{
    QString addButton{};      ///< 新增
    QString addTitle{};       ///< 添加
    QString editTitle{};      ///< 编辑
    QString enabledText{};    ///< 启用
    QString disabledText{};   ///< 禁用
    QString deleteQuestion{}; ///< 确认删除此执行动作？
};

struct FormSchema
{
    QList<FormField> fields{};
    QList<DockingColumn> columns{};
    QList<OwnColumn> ownColumns{};
    QStringList searchKeys{}; ///< Of "id", "name" and keys of Choice fields (several may be picked), in order.
    QList<FormGroup> groups{};
    DockingWording wording{};
};

/// Fields that every docking with a push receiver has: the secret token of the push address and the allow list.
[[nodiscard]] QList<FormField> commonPushFields();
inline constexpr auto kPushTokenKey = "pushToken";
inline constexpr auto kAllowedAddressesKey = "allowedAddresses";

} // namespace app
