#include "jsoncheck.h"

#include "jsonscan.h"

#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Texts above this get a parser of their own, so that one huge push does not keep its memory on every door thread.
constexpr qsizetype kKeptCapacity = 64 * 1024;
constexpr size_t kFirstCapacity = 4 * 1024;

/// What is to be checked, and how its faults are told.
struct Subject
{
    QByteArrayView text{};
    JsonRoot root = JsonRoot::Object;
    QLatin1StringView name{};

    /// English, for the log and the list of rejects.
    [[nodiscard]] tl::unexpected<Error> refused(const QString &what) const
    {
        const QString reason = name + u' ' + what;
        return fail(ErrorCode::InvalidInput, reason, {.detail = reason});
    }
};

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

/// QJsonParseError's own text is translated; rejects are kept in English.
QString faultName(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return u"invalid UTF-8"_s;
    case simdjson::UNCLOSED_STRING:
        return u"a string is not closed"_s;
    case simdjson::STRING_ERROR:
        return u"bad escape in a string"_s;
    case simdjson::EMPTY:
        return u"nothing but white space"_s;
    case simdjson::NUMBER_ERROR:
        return u"malformed number"_s;
    case simdjson::DEPTH_ERROR:
        return u"nested too deeply"_s;
    default:
        return u"syntax error"_s;
    }
}

/// The parser gives no place; the slow one does, except where it is the laxer of the two.
tl::unexpected<Error> notJson(const Subject &subject, simdjson::error_code code)
{
    QJsonParseError fault;
    static_cast<void>(QJsonDocument::fromJson(subject.text.toByteArray(), &fault));
    if (fault.error == QJsonParseError::NoError)
        return subject.refused(u"is not JSON: "_s + QString::fromLatin1(simdjson::error_message(code)));
    return subject.refused(u"is not JSON: %1 at byte %2"_s.arg(faultName(code)).arg(fault.offset));
}

Result<> checkRoot(const Subject &subject, bool isObject, bool isArray)
{
    if (isObject || (isArray && subject.root == JsonRoot::ObjectOrArray))
        return {};
    const QString wanted = subject.root == JsonRoot::Object ? u"object"_s : u"object or list of them"_s;
    return subject.refused(u"must be a JSON %1, not %2"_s.arg(wanted, isArray ? u"an array"_s : u"a single value"_s));
}

/// Valid JSON may hold numbers that no 64 bit can; they are ids here and are read from the text.
Result<> checkSlowly(const Subject &subject, simdjson::error_code code)
{
    if (const auto fault = scanNumbersAndDepth(subject.text, kMaxJsonDepth)) {
        return subject.refused(
            u"is not JSON: %1 at byte %2"_s.arg(QString::fromLatin1(fault->reason)).arg(fault->offset));
    }
    const QJsonDocument document = QJsonDocument::fromJson(subject.text.toByteArray());
    if (document.isNull())
        return notJson(subject, code);
    return checkRoot(subject, document.isObject(), document.isArray());
}

Result<> checkWith(simdjson::dom::parser &parser, const Subject &subject)
{
    simdjson::dom::element root;
    // The parser copies into its own padded buffer, which it keeps.
    const auto code = parser.parse(subject.text.data(), static_cast<size_t>(subject.text.size())).get(root);
    if (isNumberTrouble(code))
        return checkSlowly(subject, code);
    if (code == simdjson::DEPTH_ERROR)
        return subject.refused(u"is nested too deeply (more than %1 levels)"_s.arg(kMaxJsonDepth));
    if (code != simdjson::SUCCESS)
        return notJson(subject, code);
    return checkRoot(subject, root.is_object(), root.is_array());
}

/// A parser that refuses more than kMaxJsonDepth levels; its count stops one before the given number.
bool prepare(simdjson::dom::parser &parser, size_t capacity)
{
    return parser.allocate(capacity, kMaxJsonDepth + 1) == simdjson::SUCCESS;
}

tl::unexpected<Error> noMemory()
{
    return fail(ErrorCode::Busy, u"Not enough memory to read the body"_s);
}

} // namespace

Result<> checkJson(QByteArrayView text, JsonRoot root, QLatin1StringView subjectName)
{
    const Subject subject{withoutByteOrderMark(text), root, subjectName};
    if (subject.text.isEmpty())
        return subject.refused(u"is empty"_s);
    if (subject.text.size() > kKeptCapacity) {
        simdjson::dom::parser parser;
        if (!prepare(parser, static_cast<size_t>(subject.text.size())))
            return noMemory();
        return checkWith(parser, subject);
    }
    thread_local simdjson::dom::parser parser;
    thread_local const bool isPrepared = prepare(parser, kFirstCapacity);
    if (!isPrepared)
        return noMemory();
    return checkWith(parser, subject);
}

} // namespace app
