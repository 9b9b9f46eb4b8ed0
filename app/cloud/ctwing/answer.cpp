#include "answer.h"

#include "codes.h"
#include "pushbody.h"

#include "app/model/qtcompat.h"
#include "app/net/jsonanswer.h"
#include "app/net/redaction.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr qsizetype kMaxWords = 200;
constexpr qint64 kLastMs = 253402300799999; // the end of the year 9999

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Answer)
};

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= kMaxWords ? simple : simple.first(kMaxWords) + u'…';
}

/// "x-ag-message: invalid signature"; the clock of every answer is no message.
QStringList gatewayHeaders(const HttpResponse &response)
{
    QStringList lines;
    for (const auto &[name, value] : response.headers) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith("x-ag-") && lower != "x-ag-timestamp")
            lines.append(QString::fromLatin1(lower) + u": "_s + QString::fromUtf8(value));
    }
    return lines;
}

bool isMarkup(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

/// How refusals of the gateway look is not documented (ctwing.md §6), so all that may be meant for people is kept.
QString gatewayWords(const HttpResponse &response)
{
    QStringList parts = gatewayHeaders(response);
    if (!response.body.isEmpty() && !isMarkup(response.body))
        parts.append(QString::fromUtf8(response.body.first(std::min<qsizetype>(response.body.size(), 4 * kMaxWords))));
    return parts.join(u"; "_s);
}

Error withoutCode(const HttpResponse &response, const Result<QJsonObject> &body, const QString &words)
{
    if (const auto status = checkStatus(response); !status) {
        Error error = status.error();
        if (!words.isEmpty()) {
            error.message += u' ' + Text::tr("It said: %1").arg(words);
            error.detail += u"; "_s + words;
        }
        return error;
    }
    if (!body)
        return body.error();
    return {.code = ErrorCode::Network,
            .message = Text::tr("CTWing's answer has no result code."),
            .hint = Text::tr("Check the API address."),
            .detail = u"status %1, JSON without a numeric code"_s.arg(response.status)};
}

Error unexpectedStatus(const HttpResponse &response)
{
    Error error = checkStatus(response).error();
    error.detail += u"; CTWing code 0"_s;
    return error;
}

QJsonValue listOf(const QJsonObject &object)
{
    if (object.contains("list"_L1))
        return object.value("list"_L1);
    QJsonArray lists;
    for (const QJsonValue &member : object) {
        if (member.isArray())
            lists.append(member);
    }
    return lists.size() == 1 ? lists.first() : QJsonValue();
}

} // namespace

Answer readAnswer(const HttpResponse &response, const QList<Secret> &secrets)
{
    const Result<QJsonObject> body = parseJsonBody(response);
    const QJsonObject object = body.value_or(QJsonObject());
    Answer answer{
        .status = response.status, .code = wholeOf(object.value("code"_L1)), .result = object.value("result"_L1)};
    if (!answer.code) {
        answer.words = shortened(redacted(gatewayWords(response), secrets));
        answer.error = withoutCode(response, body, answer.words);
        return answer;
    }
    answer.words = shortened(redacted(object.value("msg"_L1).toString(), secrets));
    if (*answer.code != codes::kSuccess) {
        answer.error = codeError(*answer.code, answer.words);
        answer.error->detail += u", HTTP status %1"_s.arg(response.status);
    } else if (!checkStatus(response)) {
        answer.error = unexpectedStatus(response);
    }
    return answer;
}

Page readPage(const QJsonValue &result)
{
    if (result.isArray())
        return {.rows = result.toArray(), .isClear = true};
    const QJsonObject object = result.toObject();
    Page page{.total = wholeOf(object.value("total"_L1)).value_or(-1),
              .pageSize = wholeOf(object.value("pageSize"_L1)).value_or(-1),
              .cursor = idText(object.value("pageTime"_L1))};
    const QJsonValue list = listOf(object);
    page.rows = list.toArray();
    page.isClear = list.isArray() || page.total == 0;
    return page;
}

std::optional<qint64> wholeOf(const QJsonValue &value)
{
    bool isWhole = false;
    const qint64 number = idText(value).toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 ms = wholeOf(value).value_or(0);
    return ms > 0 && ms <= kLastMs ? utcFromMs(ms) : QDateTime();
}

} // namespace app::ctwing
