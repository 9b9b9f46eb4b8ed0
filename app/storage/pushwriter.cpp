#include "pushwriter.h"

#include "database.h"
#include "sqlite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// Rows of the wide INSERT.
constexpr size_t kRowsAtOnce = 16;
constexpr int kTrimEvery = 256;

QString insertSql(size_t rows)
{
    return u"INSERT INTO push (received_ms, origin, peer, head, body) VALUES "_s +
           QStringList(static_cast<qsizetype>(rows), u"(?, ?, ?, ?, ?)"_s).join(u", "_s);
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<qint64> PushWriter::originKey(const Push &push)
{
    const std::pair path{push.platform.text(), push.productId.text()};
    if (const auto known = m_origins.constFind(path); known != m_origins.constEnd())
        return *known;
    const auto key = m_db.originKey(path.first, path.second);
    if (key)
        m_origins.insert(path, *key);
    return key;
}

Result<> PushWriter::bindAndRun(QSqlQuery &query, std::span<const Push> pushes)
{
    int at = 0;
    for (const Push &push : pushes) {
        const auto origin = originKey(push);
        if (!origin)
            return fail(origin.error());
        query.bindValue(at++, msOf(push.receivedAt));
        query.bindValue(at++, *origin);
        query.bindValue(at++, notNull(push.peer));
        query.bindValue(at++, notNull(push.head));
        query.bindValue(at++, notNull(push.body));
    }
    if (query.exec())
        return {};
    const Error error = m_db.errorOf(query);
    query.finish();
    return fail(error);
}

Result<qint64> PushWriter::write(std::span<const Push> pushes)
{
    if (!m_insertOne) {
        auto one = m_db.prepare(insertSql(1));
        if (!one)
            return fail(one.error());
        auto many = m_db.prepare(insertSql(kRowsAtOnce));
        if (!many)
            return fail(many.error());
        m_insertOne = std::move(*one);
        m_insertMany = std::move(*many);
    }
    while (!pushes.empty()) {
        const size_t rows = pushes.size() >= kRowsAtOnce ? kRowsAtOnce : 1;
        if (const auto done = bindAndRun(rows == 1 ? *m_insertOne : *m_insertMany, pushes.first(rows)); !done)
            return fail(done.error());
        pushes = pushes.subspan(rows);
    }
    return sqlite::lastRowId(m_db.handle());
}

Result<> PushWriter::write(std::span<const Reject> rejects)
{
    for (const Reject &reject : rejects) {
        const auto done = m_db.change(
            u"INSERT INTO reject (received_ms, platform, product, peer, status, reason, body_size, head, "
            "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {msOf(reject.receivedAt), reject.platform.text(), reject.productId.text(), reject.peer, reject.status,
             reject.reason, std::max<qint64>(reject.bodySize, reject.body.size()), reject.head, reject.body});
        if (!done)
            return fail(done.error());
    }
    m_untrimmed += static_cast<int>(rejects.size());
    if (rejects.empty() || (m_trimmedOnce && m_untrimmed < std::clamp(m_maxRejects / 16, 1, kTrimEvery)))
        return {};
    return trimRejects();
}

Result<> PushWriter::trimRejects()
{
    const auto done = m_db.change(u"DELETE FROM reject WHERE id <= (SELECT max(id) FROM reject) - ?"_s, {m_maxRejects});
    if (!done)
        return fail(done.error());
    m_untrimmed = 0;
    m_trimmedOnce = true;
    return {};
}

} // namespace app
