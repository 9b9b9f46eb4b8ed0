#include "commandsearch.h"

#include "commandcontent.h"

#include "app/model/qtcompat.h"

#include <QCoreApplication>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
/// How far AEP's times may be from what is asked for, with its clock measured and without.
constexpr qint64 kMeasuredSlackMs = kMinuteMs;
constexpr qint64 kUnmeasuredSlackMs = 10 * kMinuteMs;
/// QueryCommandList takes wall clock times without a zone: Beijing's, surely within half a day of whatever it means.
constexpr qint64 kZoneMs = 8 * kHourMs;
constexpr qint64 kZoneSlackMs = 12 * kHourMs;
constexpr int kDetailPageSize = 40;
constexpr int kListPageSize = 40; // the most that AEP gives
constexpr int kMaxPages = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::CommandSearch)
};

tl::unexpected<Error> unclear(const QString &why)
{
    return fail(ErrorCode::Unsupported, Text::tr("CTWing's lists do not tell whether it has the command."),
                {.hint = Text::tr("Look at the device's commands on CTWing's console."), .detail = why});
}

QByteArray beijingTime(qint64 ms)
{
    return utcFromMs(ms + kZoneMs).toString(u"yyyyMMddHHmmss"_s).toLatin1();
}

/// The cloud's own no, which a later call would get as well.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::State || error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound;
}

/// The other list may answer where this one does not.
bool isWorthAskingElsewhere(const Answer &answer)
{
    return !answer.isUnanswered() && answer.error->code != ErrorCode::Unauthorized;
}

} // namespace

CommandSearch::CommandSearch(Gateway &gateway, const WantedCommand &wanted) : m_gateway(gateway), m_wanted(wanted) {}

Result<std::optional<CommandRecord>> CommandSearch::run(const CancelPtr &cancel)
{
    const Found detailed = inDetailList(cancel);
    if (detailed || detailed.error().code != ErrorCode::Unsupported)
        return detailed;
    return inList(cancel);
}

CommandSearch::Found CommandSearch::inDetailList(const CancelPtr &cancel)
{
    clear();
    const qint64 endMs = m_gateway.cloudTimeMs(m_gateway.nowMs()) + kUnmeasuredSlackMs;
    const qint64 startMs = m_gateway.cloudTimeMs(m_wanted.sinceMs) - kUnmeasuredSlackMs;
    const Parameters query = deviceParameters() + Parameters{{"startTime", QByteArray::number(startMs)},
                                                             {"endTime", QByteArray::number(endMs)},
                                                             {"pageSize", QByteArray::number(kDetailPageSize)}};
    QString cursor;
    for (int page = 0; page < kMaxPages; ++page) {
        const Parameters paged = cursor.isEmpty() ? query : query + Parameters{{"pageTime", cursor.toUtf8()}};
        const Answer answer = m_gateway.call(operations::kQueryCommandDetailList, paged, {}, cancel);
        if (answer.error)
            return isWorthAskingElsewhere(answer) ? Found(unclear(answer.error->detail)) : Found(fail(*answer.error));
        const Page rows = readPage(answer.result);
        if (!rows.isClear)
            return unclear(u"QueryCommandDetailList without a list"_s);
        for (const QJsonValue &row : rows.rows)
            look(row.toObject());
        if (rows.cursor.isEmpty())
            return verdict();
        if (rows.cursor == cursor)
            return unclear(u"QueryCommandDetailList does not move on"_s);
        cursor = rows.cursor;
    }
    return unclear(u"QueryCommandDetailList has no end"_s);
}

CommandSearch::Found CommandSearch::inList(const CancelPtr &cancel)
{
    clear();
    const qint64 startMs = m_gateway.cloudTimeMs(m_wanted.sinceMs) - kZoneSlackMs;
    const qint64 endMs = m_gateway.cloudTimeMs(m_gateway.nowMs()) + kZoneSlackMs;
    const auto walked = forEachRow(
        m_gateway,
        {.operation = operations::kQueryCommandList,
         .query = deviceParameters() + Parameters{{"startTime", beijingTime(startMs)}, {"endTime", beijingTime(endMs)}},
         .pageSize = kListPageSize,
         .isStrict = true},
        cancel, [&](const QJsonObject &row) {
            look(row);
            return true;
        });
    if (walked)
        return verdict();
    return isRefusal(walked.error()) ? Found(unclear(walked.error().detail)) : Found(fail(walked.error()));
}

void CommandSearch::clear()
{
    m_best.reset();
    m_isClear = true;
}

void CommandSearch::look(const QJsonObject &row)
{
    const CommandRecord record = readCommand(row);
    if (m_wanted.known.contains(record.id) || !isOfTheTime(record))
        return;
    if (record.id.isEmpty() || !record.content) {
        m_isClear = false;
        return;
    }
    if (isSameContent(m_wanted.content, *record.content) && (!m_best || distanceMs(record) < distanceMs(*m_best)))
        m_best = record;
}

bool CommandSearch::isOfTheTime(const CommandRecord &record) const
{
    const qint64 slackMs = m_gateway.clock() ? kMeasuredSlackMs : kUnmeasuredSlackMs;
    return !record.createdAt.isValid() ||
           record.createdAt.toMSecsSinceEpoch() >= m_gateway.cloudTimeMs(m_wanted.sinceMs) - slackMs;
}

qint64 CommandSearch::distanceMs(const CommandRecord &record) const
{
    if (!record.createdAt.isValid())
        return std::numeric_limits<qint64>::max();
    return std::abs(record.createdAt.toMSecsSinceEpoch() - m_gateway.cloudTimeMs(m_wanted.sinceMs));
}

CommandSearch::Found CommandSearch::verdict() const
{
    if (!m_best && !m_isClear)
        return unclear(u"a record without commandId or command"_s);
    return m_best;
}

Parameters CommandSearch::deviceParameters() const
{
    return {m_gateway.productParameter(), {"deviceId", m_wanted.cloudDeviceId.toUtf8()}};
}

} // namespace app::ctwing
