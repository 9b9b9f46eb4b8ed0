#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace app {

/// Collects the conditions of a filter together with their values.
class Where
{
public:
    Where &add(const QString &condition, const QVariantList &values = {});
    Where &add(const Where &other); ///< All that \a other asks for.
    /// \a expression contains \a text as it stands: % and _ are letters. Nothing for an empty text.
    Where &contains(const QString &expression, const QString &text);
    /// \a expression begins with \a text. Nothing for an empty text.
    Where &beginsWith(const QString &expression, const QString &text);
    /// \a expression is one of \a values. Nothing for an empty list.
    Where &anyOf(const QString &expression, const QVariantList &values);

    /// " WHERE …", or nothing.
    [[nodiscard]] QString sql() const;
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    /// The values and then some more, for LIMIT and OFFSET.
    [[nodiscard]] QVariantList valuesAnd(const QVariantList &more) const { return m_values + more; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// "?, ?, ?" for so many values.
[[nodiscard]] QString placeholders(qsizetype count);
/// \a text for LIKE … ESCAPE '\', without its wildcards' meaning.
[[nodiscard]] QString escapedForLike(const QString &text);

} // namespace app
