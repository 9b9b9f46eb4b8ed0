#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"
#include "app/net/httptransport.h"

#include <QJsonValue>
#include <QList>

namespace app::onenet {

/// What OneNET answered: {"errno","error","data"} of the classic platform and of every NB-IoT command, or
/// {"code","msg","data","request_id"} of today's (onenet.md 5.1, 7.1, 7.2).
struct Answer
{
    enum class Form { Errno, Code };
    Form form = Form::Errno;
    int httpStatus = 0;
    QString code{};      ///< "0" is success; digits, or a word of the cloud's.
    QString words{};     ///< The cloud's text: one line, without our secrets.
    QJsonValue data{};   ///< Undefined when there is none.
    QString requestId{}; ///< Of today's platform.

    [[nodiscard]] bool isDone() const;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// The answer in \a response, whatever its HTTP status. What holds none is checkStatus()'s error when the status tells
/// a failure, otherwise a Network error. \a secrets are masked in the words.
[[nodiscard]] Result<Answer> readAnswer(const HttpResponse &response, const QList<Secret> &secrets);

} // namespace app::onenet
