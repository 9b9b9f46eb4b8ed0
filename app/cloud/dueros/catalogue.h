#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app::dueros {

/// A value that comes with a directive.
struct Parameter
{
    QString path{}; ///< "brightness.value"
    QString type{}; ///< "double", "float", "int", "number", "string", "bool"; "int|string": either
    bool required = false;
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    QString unit{};
    QStringList words{}; ///< Of a word: those that can be said.
    QJsonValue defaultValue{};

    [[nodiscard]] bool isNumber() const
    {
        return type.contains(u"int") || type.contains(u"double") || type.contains(u"float") || type.contains(u"number");
    }
};

/// A member of a query's reply.
struct ReplyField
{
    QString path{};
    QString type{};
    bool required = false;
    QJsonValue defaultValue{};
};

struct Action
{
    QString id{};   ///< "setBrightnessPercentage"
    QString name{}; ///< 设置灯光亮度
    bool isQuery = false;
    QString request{};
    QString reply{};
    QList<Parameter> parameters{};
    QStringList attributes{}; ///< Of the reply; "*": any.
    QList<ReplyField> fields{};

    /// The value that the user says, if any: not its scale, device type, time or PIN.
    [[nodiscard]] const Parameter *spoken() const;
    [[nodiscard]] const Parameter *parameter(const QString &path) const;
    [[nodiscard]] bool isIncrement() const { return id.startsWith(u"increment"); }
    [[nodiscard]] bool isDecrement() const { return id.startsWith(u"decrement"); }
    [[nodiscard]] bool isTiming() const
    {
        return id.startsWith(u"timing") && parameter(QStringLiteral("timestamp.value"));
    }
};

struct Attribute
{
    QString id{};
    QString name{};
    QString type{};  ///< "int", "double", "float", "bool", "enum", "string", "object"
    QString scale{}; ///< "%"; empty: none.
    QString legal{}; ///< As legalValue says it.
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    QStringList words{}; ///< Of an enum.

    [[nodiscard]] bool isNumber() const { return type == u"int" || type == u"double" || type == u"float"; }
};

struct ApplianceType
{
    QString id{};
    QString name{};
    QStringList actions{};    ///< Usual ones.
    QStringList attributes{}; ///< Usual ones, beside name and connectivity.
    QStringList modes{};
};

/// What DuerOS' smart-home protocol names (control, query and attribute pages of its documentation; dueros.md §4–7).
class Catalogue
{
public:
    /// Read once from the program's own resource; never fails.
    [[nodiscard]] static const Catalogue &get();

    [[nodiscard]] const QList<ApplianceType> &types() const { return m_types; }
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    [[nodiscard]] const QList<Attribute> &attributes() const { return m_attributes; }
    [[nodiscard]] const ApplianceType *type(const QString &id) const;
    [[nodiscard]] const Action *action(const QString &id) const;
    /// By the directive's name, however its letters are: "SetModeRequest". The irregular ones are known.
    [[nodiscard]] const Action *directive(const QString &request) const;
    [[nodiscard]] const Attribute *attribute(const QString &id) const;
    /// Documented actions that the documents give to no type: any type may have them.
    [[nodiscard]] const QStringList &looseActions() const { return m_looseActions; }
    [[nodiscard]] bool mayHave(const ApplianceType &type, const QString &action) const
    {
        return type.actions.contains(action) || m_looseActions.contains(action);
    }
    [[nodiscard]] QString modeName(const QString &id) const; ///< 制冷; the id itself where it has none.

private:
    Catalogue();

    QList<ApplianceType> m_types;
    QList<Action> m_actions;
    QList<Attribute> m_attributes;
    QStringList m_looseActions;
    QHash<QString, qsizetype> m_directives; ///< Lower case → place in m_actions.
    QHash<QString, QString> m_modes;
};

// Bounds of one user's devices (discovery page).
inline constexpr qsizetype kMaxAppliances = 300;
inline constexpr qsizetype kMaxAttributes = 10;
inline constexpr qsizetype kMaxTextLength = 128;
inline constexpr qsizetype kMaxIdLength = 256;

} // namespace app::dueros
