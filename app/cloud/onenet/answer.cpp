#include "answer.h"

#include "messages.h"

#include "app/net/jsonanswer.h"
#include "app/net/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr qsizetype kLongestWords = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

QString oneLine(const QJsonValue &value, const QList<Secret> &secrets)
{
    return redacted(idText(value), secrets).simplified().left(kLongestWords);
}

} // namespace

bool Answer::isDone() const
{
    return code == "0"_L1;
}

Result<Answer> readAnswer(const HttpResponse &response, const QList<Secret> &secrets)
{
    const auto body = parseJsonBody(response);
    const bool isErrno = body && body->contains("errno"_L1);
    const QString code = body ? oneLine(body->value(isErrno ? "errno"_L1 : "code"_L1), secrets) : QString();
    if (!code.isEmpty()) {
        return Answer{.form = isErrno ? Answer::Form::Errno : Answer::Form::Code,
                      .httpStatus = response.status,
                      .code = code,
                      .words = oneLine(body->value(isErrno ? "error"_L1 : "msg"_L1), secrets),
                      .data = body->value("data"_L1),
                      .requestId = oneLine(body->value("request_id"_L1), secrets)};
    }
    if (const auto status = checkStatus(response); !status)
        return fail(status.error());
    if (!body)
        return fail(body.error());
    return fail(
        ErrorCode::Network, Text::tr("The answer is not one of OneNET."),
        {.hint = Text::tr("Check the API address."),
         .detail = u"neither errno nor code; status %1, %2 bytes"_s.arg(response.status).arg(response.body.size())});
}

} // namespace app::onenet
