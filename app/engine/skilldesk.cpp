#include "skilldesk.h"

#include "jobs.h"
#include "skillreports.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// What is said is not done much later: a lamp that goes on in the night is worse than one that stays off.
constexpr int kSpokenTtlSeconds = 60;
/// A request that comes again within that time is the same one: its command is not carried out twice.
constexpr qint64 kRepeatMs = 60'000;
constexpr qsizetype kMostSeen = 8192;

HttpReply httpReply(const SkillReply &reply)
{
    return {.status = reply.status, .body = reply.body, .headers = {{"Cache-Control", "no-store"}}};
}

SkillOutcome outcomeOf(const Command &command)
{
    switch (command.state) {
    case CommandState::Succeeded:
        return {SkillOutcome::Kind::Succeeded, command.reply};
    case CommandState::Failed:
    case CommandState::Cancelled:
        return {SkillOutcome::Kind::Failed, {}};
    default:
        return {SkillOutcome::Kind::TimedOut, {}};
    }
}

/// What could not even be kept as a command.
SkillOutcome outcomeOf(const Error &error)
{
    const bool isUnreachable = error.code == ErrorCode::State || error.code == ErrorCode::NotFound;
    return {isUnreachable ? SkillOutcome::Kind::Offline : SkillOutcome::Kind::Failed, {}};
}

Secret bearerOf(const HttpRequest &request)
{
    const QByteArray value = request.header("authorization").value_or(QByteArray());
    return value.left(7).toLower() == "bearer " ? Secret(value.mid(7).trimmed()) : Secret();
}

} // namespace

struct SkillDesk::Visit
{
    const HttpRequest &request;
    const Platform &platform;
    const SkillCall &call;
    SkillCaller caller{};

    [[nodiscard]] const Skill &skill() const { return *platform.skill; }
};

SkillDesk::SkillDesk(Parts parts) : m_parts(std::move(parts))
{
    for (const Platform &platform : m_parts.clouds.all())
        if (platform.skill)
            m_paths.insert(platform.skill->path(), &platform);
}

bool SkillDesk::takes(const QByteArray &path) const
{
    return m_paths.contains(path);
}

HttpReply SkillDesk::answer(HttpRequest &&request)
{
    const Platform *platform = m_paths.value(request.path);
    if (request.method != HttpMethod::Post) {
        m_parts.log(request, 405, "A skill is called with POST.");
        return {
            405, "application/json; charset=utf-8", R"({"error":"Only POST is served here."})", {{"Allow", "POST"}}};
    }
    const auto read = platform->skill->read(request.header("content-type").value_or(QByteArray()), request.body);
    if (const auto *reply = std::get_if<SkillReply>(&read)) {
        m_parts.log(request, reply->status, "The request cannot be read: " + reply->name.toUtf8());
        return httpReply(*reply);
    }
    Visit visit{request, *platform, std::get<SkillCall>(read)};
    return httpReply(answered(visit));
}

SkillReply SkillDesk::denied(const Visit &visit, SkillDenial why, const QByteArray &reason)
{
    SkillReply reply = visit.skill().denied(visit.call, why);
    m_parts.log(visit.request, reply.status, reply.name.toUtf8() + ": " + reason);
    return reply;
}

SkillReply SkillDesk::answered(Visit &visit)
{
    const Secret token = visit.call.accessToken.isEmpty() ? bearerOf(visit.request) : visit.call.accessToken;
    const auto caller = m_parts.accounts.resolve(token.reveal());
    if (!caller && caller.error().code == kTokenUnknown)
        return denied(visit, SkillDenial::UnknownToken, "The access token is not known.");
    if (!caller && caller.error().code == kTokenExpired)
        return denied(visit, SkillDenial::ExpiredToken, "The access token has expired.");
    if (!caller)
        return denied(visit, SkillDenial::Failure, caller.error().message.toUtf8());
    if (caller->platform != visit.platform.id)
        return denied(visit, SkillDenial::UnknownToken, "The access token is one of another assistant.");
    visit.caller = *caller;
    if (!visit.call.openUid.isEmpty() && visit.call.openUid != caller->openUid)
        m_parts.accounts.rememberOpenUid(caller->family, visit.call.openUid);
    switch (visit.call.kind) {
    case SkillCall::Kind::Discover: {
        const auto devices = m_parts.reader.devices(visit.platform.id, visit.caller);
        return devices ? visit.skill().discovered(visit.call, *devices)
                       : denied(visit, SkillDenial::Failure, devices.error().message.toUtf8());
    }
    case SkillCall::Kind::Unbind:
        return unbind(visit);
    case SkillCall::Kind::Report: {
        const auto found = deviceOf(visit);
        if (!found)
            return denied(visit, SkillDenial::Failure, found.error().message.toUtf8());
        return visit.skill().reported(visit.call, found->device ? &*found->device : nullptr);
    }
    case SkillCall::Kind::Directive:
        break;
    }
    return directive(visit);
}

SkillReply SkillDesk::unbind(const Visit &visit)
{
    const auto gone = waited(m_parts.accounts.unlink(visit.caller.family));
    if (!gone && gone.error().code != ErrorCode::NotFound)
        return denied(visit, SkillDenial::Failure, gone.error().message.toUtf8());
    return visit.skill().unbound(visit.call);
}

Result<SkillReader::Found> SkillDesk::deviceOf(const Visit &visit) const
{
    if (visit.call.device.isEmpty())
        return SkillReader::Found{};
    return m_parts.reader.device(visit.platform.id, visit.caller, visit.call.device);
}

SkillReply SkillDesk::directive(const Visit &visit)
{
    const auto found = deviceOf(visit);
    if (!found)
        return denied(visit, SkillDenial::Failure, found.error().message.toUtf8());
    switch (found->kind) {
    case SkillReader::Found::Kind::Unknown:
        return denied(visit, SkillDenial::UnknownDevice,
                      found->isForeign ? "The device is not one that the account may use."
                                       : "There is no such device.");
    case SkillReader::Found::Kind::NotDocked:
        return denied(visit, SkillDenial::NotDocked,
                      "The device is disabled, or its product has no enabled record of the assistant.");
    case SkillReader::Found::Kind::Device:
        break;
    }
    const auto plan = visit.skill().plan(visit.call, *found->device, QDateTime::currentDateTimeUtc());
    if (const auto *reply = std::get_if<SkillReply>(&plan))
        return *reply;
    return carriedOut(visit, std::get<SkillOrder>(plan), *found->device);
}

CommandDraft SkillDesk::draftOf(const Visit &visit, const SkillOrder &order)
{
    const QString platform = visit.platform.id.text();
    CommandDraft draft{.deviceId = visit.call.device,
                       .body = order.body,
                       .ttlSeconds = kSpokenTtlSeconds,
                       .origin = CommandOrigin::Api,
                       .requester = platform,
                       .notBefore = order.notBefore,
                       .takesAnyCloud = true};
    if (!order.slot.isEmpty())
        draft.slot = platform + u'/' + order.slot;
    if (visit.call.messageId.isEmpty())
        return draft;
    // Simulators call everything by one message id: just the very same request is a repeated one, and for a while.
    const QJsonObject said{{u"name"_s, visit.call.name}, {u"payload"_s, visit.call.payload}};
    const QByteArray digest =
        QCryptographicHash::hash(QJsonDocument(said).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    const QString key =
        u"%1/%2/%3/%4"_s.arg(platform, QString::number(visit.caller.accountId), visit.call.messageId.left(128),
                             QString::fromLatin1(digest.toHex().left(16)));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QMutexLocker locker(&m_lock);
    if (m_seen.size() >= kMostSeen)
        m_seen.removeIf([now](const auto &entry) { return now - entry.value() > kRepeatMs; });
    if (m_seen.size() >= kMostSeen)
        m_seen.clear();
    qint64 &first = m_seen[key];
    if (now - first > kRepeatMs)
        first = now;
    draft.key = key + u'/' + QString::number(first);
    return draft;
}

SkillReply SkillDesk::carriedOut(const Visit &visit, const SkillOrder &order, const SkillDevice &device)
{
    const QDeadlineTimer until(m_parts.replyMs());
    const auto id = waited(m_parts.commands.submit(draftOf(visit, order)));
    if (!id) {
        m_parts.log(visit.request, 200, "The command was not taken: " + toText(id.error()).toUtf8());
        return visit.skill().finished(visit.call, order, device, outcomeOf(id.error()));
    }
    if (order.notBefore.isValid())
        return visit.skill().finished(visit.call, order, device, {SkillOutcome::Kind::Scheduled, {}});
    const auto command = awaited(*id, until);
    if (!command)
        return denied(visit, SkillDenial::Failure, command.error().message.toUtf8());
    const auto now = deviceOf(visit); // with what came of it
    const SkillDevice &after = now && now->device ? *now->device : device;
    const SkillOutcome outcome = outcomeOf(*command);
    if (outcome.kind == SkillOutcome::Kind::Succeeded)
        m_parts.reports.told(visit.platform, *after.docking, after.id, order.expected, visit.caller.openUid);
    return visit.skill().finished(visit.call, order, after, outcome);
}

Result<Command> SkillDesk::awaited(qint64 id, QDeadlineTimer until)
{
    for (;;) {
        const quint64 seen = m_parts.commandsChanged.count();
        const auto detail = waited(m_parts.commands.find(id));
        if (!detail || isEnd(detail->state))
            return detail;
        if (!m_parts.commandsChanged.wait(seen, until))
            return detail;
    }
}

} // namespace app
