#include "pushbody.h"

#include "jsonscan.h"

#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

/// Bodies above this get a parser of their own, so that one huge push does not keep its memory on every door thread.
constexpr qsizetype kKeptCapacity = 64 * 1024;
constexpr size_t kFirstCapacity = 4 * 1024;

QByteArrayView withoutBom(QByteArrayView body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body;
}

/// English, for the log and the list of rejects.
tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::InvalidInput, reason, {.detail = reason});
}

/// Newer releases of the parser tell whole numbers above 64 bit apart.
template <typename Code>
bool isNumberTrouble(Code code)
{
    if constexpr (requires { Code::BIGINT_ERROR; }) {
        if (code == Code::BIGINT_ERROR)
            return true;
    }
    return code == Code::NUMBER_ERROR;
}

/// The parser gives no place; the slow one does, except where it is the laxer of the two.
tl::unexpected<Error> notJson(QByteArrayView body, simdjson::error_code code)
{
    QJsonParseError fault;
    static_cast<void>(QJsonDocument::fromJson(body.toByteArray(), &fault));
    QString reason = u"The body is not JSON: "_s;
    if (fault.error == QJsonParseError::NoError)
        return refused(reason + QString::fromLatin1(simdjson::error_message(code)));
    // QJsonParseError's own text is translated; rejects are kept in English.
    switch (code) {
    case simdjson::UTF8_ERROR:
        reason += u"invalid UTF-8"_s;
        break;
    case simdjson::UNCLOSED_STRING:
        reason += u"a string is not closed"_s;
        break;
    case simdjson::STRING_ERROR:
        reason += u"bad escape in a string"_s;
        break;
    case simdjson::EMPTY:
        reason += u"nothing but white space"_s;
        break;
    case simdjson::NUMBER_ERROR:
        reason += u"malformed number"_s;
        break;
    case simdjson::DEPTH_ERROR:
        reason += u"nested too deeply"_s;
        break;
    default:
        reason += u"syntax error"_s;
    }
    return refused(reason + u" at byte %1"_s.arg(fault.offset));
}

tl::unexpected<Error> notAnObject(simdjson::dom::element_type type)
{
    return refused(type == simdjson::dom::element_type::ARRAY
                       ? u"The body must be a JSON object, not an array"_s
                       : u"The body must be a JSON object, not a single value"_s);
}

/// Valid JSON may hold numbers that no 64 bit can; they are ids here and are read from the text.
Result<> checkSlowly(QByteArrayView body, simdjson::error_code code)
{
    if (const auto fault = scanNumbersAndDepth(body, kMaxDepth)) {
        return refused(
            u"The body is not JSON: %1 at byte %2"_s.arg(QString::fromLatin1(fault->reason)).arg(fault->offset));
    }
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    if (document.isNull())
        return notJson(body, code);
    if (!document.isObject())
        return notAnObject(simdjson::dom::element_type::ARRAY);
    return {};
}

Result<> checkWith(simdjson::dom::parser &parser, QByteArrayView body)
{
    simdjson::dom::element root;
    // The parser copies into its own padded buffer, which it keeps.
    const auto code = parser.parse(body.data(), static_cast<size_t>(body.size())).get(root);
    if (isNumberTrouble(code))
        return checkSlowly(body, code);
    if (code == simdjson::DEPTH_ERROR)
        return refused(u"The body is nested too deeply (more than %1 levels)"_s.arg(kMaxDepth));
    if (code != simdjson::SUCCESS)
        return notJson(body, code);
    if (!root.is_object())
        return notAnObject(root.type());
    return {};
}

/// A parser that refuses more than kMaxDepth levels; its count stops one before the given number.
bool prepare(simdjson::dom::parser &parser, size_t capacity)
{
    return parser.allocate(capacity, kMaxDepth + 1) == simdjson::SUCCESS;
}

bool isAbsent(const QString &text)
{
    return text.isEmpty() || text == "undefined"_L1;
}

} // namespace

Result<> checkBody(QByteArrayView body)
{
    body = withoutBom(body);
    if (body.isEmpty())
        return refused(u"The body is empty"_s);
    if (body.size() > kKeptCapacity) {
        simdjson::dom::parser parser;
        if (!prepare(parser, static_cast<size_t>(body.size())))
            return fail(ErrorCode::Busy, u"Not enough memory to read the body"_s);
        return checkWith(parser, body);
    }
    thread_local simdjson::dom::parser parser;
    thread_local const bool isPrepared = prepare(parser, kFirstCapacity);
    if (!isPrepared)
        return fail(ErrorCode::Busy, u"Not enough memory to read the body"_s);
    return checkWith(parser, body);
}

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
