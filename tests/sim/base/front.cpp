#include "sim/base/front.h"

using namespace Qt::StringLiterals;

namespace sim {

namespace {

/// The code inside an answer.
QString codeOf(const Reply &reply)
{
    const auto body = parseJson(reply.body);
    for (const char *name : {"code", "errno"}) {
        if (const auto code = body ? integer(*body, name) : std::nullopt)
            return QString::number(*code);
    }
    return {};
}

} // namespace

Front::Front(const QByteArray &cloud, FaultPlan &faults, CallLog &log, Api api)
    : m_cloud(cloud), m_faults(faults), m_log(log), m_api(std::move(api))
{}

void Front::handle(const Request &request, const Answer &answer)
{
    const QByteArray operation = m_api.operationOf(request);
    const auto fault = m_faults.take(m_cloud, operation);
    if (fault)
        m_log.fault(m_cloud, fault->mode);
    if (fault && !isAfterCommit(*fault)) {
        m_log.call(m_cloud, operation, 0, QString::fromLatin1(fault->mode));
        answer(replyInstead(*fault));
        return;
    }
    m_api.answer(request, [this, operation, fault, answer](const Reply &reply) {
        m_log.call(m_cloud, operation, reply.status, codeOf(reply));
        answer(fault ? spoilt(*fault, reply) : reply);
    });
}

} // namespace sim
