#include "pushbody.h"

#include "app/cloud/jsonscan.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

bool isAbsent(const QString &text)
{
    return text.isEmpty() || text == "undefined"_L1;
}

} // namespace

Envelope::Envelope(const QByteArray &body) : m_body(body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    m_isValid = document.isObject();
    m_json = document.object();
}

QString Envelope::text(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        const QString text = m_json.value(QLatin1StringView(key)).toString();
        if (!isAbsent(text))
            return text;
    }
    return {};
}

QString Envelope::id(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        const QJsonValue value = m_json.value(QLatin1StringView(key));
        QString text = idText(value);
        if (text.isEmpty() && value.isDouble()) // too long for 64 bit, or with a fraction
            text = QString::fromLatin1(rawNumberMember(m_body, QByteArrayView(key)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<qint64> Envelope::whole(const char *key) const
{
    const QJsonValue value = m_json.value(QLatin1StringView(key));
    if (!value.isDouble() && !value.isString())
        return std::nullopt;
    bool isWhole = false;
    const qint64 number = idText(value).toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return isAbsent(value.toString()) ? QString() : value.toString();
    // Two defaults: a number with a fraction or of more than 64 bit gives back either.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return {};
    return QString::number(value.toInteger());
}

} // namespace app::ctwing
