#include "sim/control/dueroscontrol.h"

using namespace Qt::StringLiterals;

namespace sim {

QList<Route> DuerosControl::routes()
{
    const auto link = [this](const Json &body, const Answer &answer) {
        m_assistant.link(text(body, "openUid"), {text(body, "botId"), QUrl(text(body, "url")), text(body, "token")});
        answer(doneReply());
    };
    const auto say = [this](const Json &body, const Answer &answer) {
        m_assistant.say(text(body, "openUid"), *member(body, "request"), answer);
    };
    return {{.method = "POST",
             .path = "/dueros/link",
             .body = {{"openUid"}, {"botId"}, {"url"}, {"token"}},
             .answer = link},
            {.method = "POST",
             .path = "/dueros/say",
             .body = {{"openUid"}, {"request", FieldType::Object}},
             .answer = say}};
}

} // namespace sim
