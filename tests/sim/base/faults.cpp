#include "sim/base/faults.h"

using namespace Qt::StringLiterals;

namespace sim {

namespace {

const QStringList kBefore{u"hang"_s, u"reset"_s, u"500"_s, u"503"_s, u"429"_s, u"html"_s};
const QStringList kAfter{
    u"halfjson"_s,        u"cut"_s, u"slow"_s, u"drop-after-commit"_s, u"reset-after-commit"_s, u"hang-after-commit"_s,
    u"500-after-commit"_s};

Reply failure(int status, const Fault &fault)
{
    Reply reply{.status = status, .body = R"({"message":"simulated fault"})"};
    if (fault.retryAfter > 0 && status != 500)
        reply.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    return reply;
}

} // namespace

QStringList FaultPlan::modes()
{
    return kBefore + kAfter;
}

std::optional<QString> FaultPlan::add(const Json &described)
{
    const QString target = text(described, "target");
    const QString mode = text(described, "mode");
    if (target != "ctwing"_L1 && target != "onenet"_L1 && target != "dueros"_L1)
        return u"target must be \"ctwing\", \"onenet\" or \"dueros\""_s;
    if (!modes().contains(mode))
        return u"mode must be one of: %1"_s.arg(modes().join(u", "_s));
    const qint64 count = integer(described, "count").value_or(1);
    const qint64 ms = integer(described, "ms").value_or(3000);
    if (count < 1 || count > 1000000 || ms < 1 || ms > 600000)
        return u"count must be 1 to 1000000, ms 1 to 600000"_s;
    m_faults.append({target.toUtf8(),
                     {.mode = mode.toUtf8(),
                      .operation = text(described, "operation").toUtf8(),
                      .remaining = static_cast<int>(count),
                      .ms = static_cast<int>(ms),
                      .retryAfter = static_cast<int>(integer(described, "retryAfter").value_or(1))}});
    return std::nullopt;
}

std::optional<Fault> FaultPlan::take(const QByteArray &target, const QByteArray &operation)
{
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        auto &[faultTarget, fault] = *it;
        // A clock measurement in between must not use up what was meant for the call behind it.
        const bool fits = fault.operation.isEmpty() ? operation != "Echo" : fault.operation == operation;
        if (faultTarget != target || !fits)
            continue;
        const Fault taken = fault;
        if (--fault.remaining == 0)
            m_faults.erase(it);
        return taken;
    }
    return std::nullopt;
}

Json FaultPlan::describe() const
{
    Json rows = Json::array();
    for (const auto &[target, fault] : m_faults) {
        rows.push_back(Json::object({{"target", target},
                                     {"mode", fault.mode},
                                     {"operation", fault.operation},
                                     {"remaining", fault.remaining}}));
    }
    return rows;
}

bool isAfterCommit(const Fault &fault)
{
    return kAfter.contains(QString::fromLatin1(fault.mode));
}

Reply replyInstead(const Fault &fault)
{
    if (fault.mode == "hang")
        return {.delivery = Delivery::Hang};
    if (fault.mode == "reset")
        return {.delivery = Delivery::Reset};
    if (fault.mode == "html")
        return {.contentType = "text/html", .body = "<html><body><h1>Welcome to nginx!</h1></body></html>"};
    return failure(fault.mode.toInt(), fault);
}

Reply spoilt(const Fault &fault, Reply reply)
{
    if (fault.mode == "drop-after-commit") {
        reply.delivery = Delivery::Close;
    } else if (fault.mode == "reset-after-commit") {
        reply.delivery = Delivery::Reset;
    } else if (fault.mode == "hang-after-commit") {
        reply.delivery = Delivery::Hang;
    } else if (fault.mode == "cut") {
        reply.delivery = Delivery::CutBody;
    } else if (fault.mode == "halfjson") {
        reply.body.truncate(reply.body.size() / 2);
    } else if (fault.mode == "500-after-commit") {
        return failure(500, fault);
    } else if (fault.mode == "slow") {
        reply.delivery = Delivery::Slow;
        reply.slowMs = fault.ms;
    }
    return reply;
}

} // namespace sim
