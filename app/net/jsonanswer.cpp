#include "jsonanswer.h"

#include "retryrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::JsonAnswer)
};

bool isWebPage(const QByteArray &trimmed, const QByteArray &contentType)
{
    const QByteArray start = trimmed.first(std::min<qsizetype>(trimmed.size(), 15)).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           (start.startsWith('<') && contentType.toLower().contains("html"));
}

/// True when a bracket or a string is still open at the end: so ends every beginning of an object, and no whole one.
bool breaksOff(const QByteArray &trimmed)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char c = trimmed.at(i);
        if (isInString && c == '\\')
            ++i;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '{' || c == '['))
            ++depth;
        else if (!isInString && (c == '}' || c == ']'))
            --depth;
    }
    return isInString || depth > 0;
}

/// Status, content type and size: what the log may know of a body.
QString detailOf(const HttpResponse &response, const QString &why)
{
    return u"%1; status %2, content type \"%3\", %4 bytes"_s.arg(why)
        .arg(response.status)
        .arg(QString::fromLatin1(response.header("Content-Type").left(80).toPercentEncoding(" /;=-+.")))
        .arg(response.body.size());
}

tl::unexpected<Error> refuse(const HttpResponse &response, const QString &message, const QString &hint,
                             const QString &why)
{
    return fail(ErrorCode::Network, message, {.hint = hint, .detail = detailOf(response, why)});
}

tl::unexpected<Error> unreadable(const HttpResponse &response, const QByteArray &trimmed, const QJsonParseError &error)
{
    const QString address = Text::tr("Check the API address.");
    if (isWebPage(trimmed, response.header("Content-Type")))
        return refuse(response, Text::tr("The cloud answered with a web page instead of data."), address,
                      u"HTML, not JSON"_s);
    const QString why = u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
    if ((trimmed.startsWith('{') || trimmed.startsWith('[')) && breaksOff(trimmed))
        return refuse(response, Text::tr("The cloud's answer breaks off in the middle."), Text::tr("Try again later."),
                      why);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return refuse(response, Text::tr("The cloud's answer is not in UTF-8."), address, why);
    if (QJsonDocument::fromJson('[' + trimmed + ']').array().size() == 1)
        return refuse(response, Text::tr("The cloud's answer is JSON, but not an object."), address, u"JSON scalar"_s);
    return refuse(response, Text::tr("The cloud's answer is not JSON."), address, why);
}

QString redirectTarget(const HttpResponse &response)
{
    const QString host = QUrl::fromEncoded(response.header("Location").trimmed()).host();
    return host.isEmpty() ? u"?"_s : host;
}

tl::unexpected<Error> failStatus(const HttpResponse &response, ErrorCode code, const QString &message,
                                 const QString &hint)
{
    return fail(code, message, {.hint = hint, .detail = detailOf(response, u"HTTP status %1"_s.arg(response.status))});
}

tl::unexpected<Error> tooOften(const HttpResponse &response)
{
    const auto wait = retryAfterMs(response, QDateTime::currentMSecsSinceEpoch());
    return failStatus(response, ErrorCode::Busy,
                      Text::tr("The cloud was called too often (HTTP %1).").arg(response.status),
                      wait ? Text::tr("Try again in %n s.", nullptr, static_cast<int>((*wait + 999) / 1000))
                           : Text::tr("Try again later."));
}

} // namespace

Result<QJsonObject> parseJsonBody(const HttpResponse &response)
{
    const QByteArray trimmed = response.body.trimmed();
    if (trimmed.isEmpty())
        return refuse(response, Text::tr("The cloud's answer is empty."), Text::tr("Check the API address."),
                      u"empty body"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(response, trimmed, error);
    if (!document.isObject())
        return refuse(response, Text::tr("The cloud's answer is JSON, but not an object."),
                      Text::tr("Check the API address."), u"JSON array"_s);
    return document.object();
}

Result<> checkStatus(const HttpResponse &response)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return {};
    if (status == 401 || status == 403)
        return failStatus(response, ErrorCode::Unauthorized,
                          Text::tr("The cloud refused the credentials (HTTP %1).").arg(response.status),
                          Text::tr("Check the keys of the docking, what they may do, and this computer's clock."));
    if (status == 404)
        return failStatus(response, ErrorCode::NotFound,
                          Text::tr("The cloud does not know what was called (HTTP %1).").arg(response.status),
                          Text::tr("Check the API address."));
    if (status == 429)
        return tooOften(response);
    if (status >= 300 && status < 400)
        return failStatus(response, ErrorCode::Network,
                          Text::tr("The cloud sends the call on to %1 (HTTP %2); calls are not sent on.")
                              .arg(redirectTarget(response))
                              .arg(status),
                          Text::tr("If that host is the right one, enter it as the API address."));
    if (status >= 400 && status < 500)
        return failStatus(response, ErrorCode::InvalidInput,
                          Text::tr("The cloud refused the call (HTTP %1).").arg(response.status),
                          Text::tr("The log has the details."));
    return failStatus(response, ErrorCode::Network, Text::tr("The cloud failed (HTTP %1).").arg(response.status),
                      Text::tr("The fault is the cloud's: try again later."));
}

Result<QJsonObject> jsonObject(const HttpResponse &response)
{
    return checkStatus(response).and_then([&] { return parseJsonBody(response); });
}

} // namespace app
