#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

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
};

struct FieldChoice
{
    QString value{};
    QString label{};
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
    bool advanced = false;    ///< Behind 高级.
    bool recommended = false; ///< Optional, but the checklist asks for it.
};

/// A column of the docking table, in order.
enum class DockingColumn { Id, Name, State, Description };

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
    QStringList searchKeys{}; ///< Of "id" and "name", in order.
    DockingWording wording{};
};

/// Fields that every docking with a push receiver has: the secret token of the push address and the allow list.
[[nodiscard]] QList<FormField> commonPushFields();
inline constexpr auto kPushTokenKey = "pushToken";
inline constexpr auto kAllowedAddressesKey = "allowedAddresses";

} // namespace app
