#include "where.h"

using namespace Qt::StringLiterals;

namespace app {

Where &Where::add(const QString &condition, const QVariantList &values)
{
    m_conditions << condition;
    m_values << values;
    return *this;
}

Where &Where::add(const Where &other)
{
    m_conditions << other.m_conditions;
    m_values << other.m_values;
    return *this;
}

Where &Where::contains(const QString &expression, const QString &text)
{
    if (text.isEmpty())
        return *this;
    return add(expression + u" LIKE ? ESCAPE '\\'"_s, {u'%' + escapedForLike(text) + u'%'});
}

Where &Where::beginsWith(const QString &expression, const QString &text)
{
    if (text.isEmpty())
        return *this;
    return add(expression + u" LIKE ? ESCAPE '\\'"_s, {escapedForLike(text) + u'%'});
}

Where &Where::anyOf(const QString &expression, const QVariantList &values)
{
    if (values.isEmpty())
        return *this;
    return add(expression + u" IN ("_s + placeholders(values.size()) + u')', values);
}

QString Where::sql() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString escapedForLike(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return escaped;
}

} // namespace app
