#pragma once

#include "sim/base/calllog.h"
#include "sim/base/settings.h"
#include "sim/http/message.h"
#include "sim/http/poster.h"

#include <QObject>

#include <map>

namespace sim::dueros {

/// A skill that a user has linked: where it is called, and with what token.
struct Link
{
    QString botId{};
    QUrl url{};
    QString token{};
};

/// DuerOS as a skill sees it: it takes change reports and device syncs, checks them, and calls the skill back
/// (dueros.md §9.2, §9.3).
class Assistant : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Assistant)

public:
    Assistant(const Settings &settings, const Clock &clock, CallLog &log, Poster &poster);

    [[nodiscard]] static QByteArray operationOf(const Request &request);
    void answer(const Request &request, const Answer &answer);

    void link(const QString &openUid, const Link &link) { m_links[openUid] = link; }
    /// Sends \a request as the assistant would, with the token of that user; answers {"status":…,"body":…}.
    void say(const QString &openUid, Json request, const Answer &answer);

    /// Links, reports that were taken, devices that were discovered.
    [[nodiscard]] Json describe() const;

private:
    void changeReport(const Json &body, const Answer &answer);
    void deviceSync(const Json &body, const Answer &answer);
    void askForState(const QString &openUid, const Json &payload, const QString &messageId, const Answer &answer);
    void discover(const QString &openUid);
    [[nodiscard]] Reply refuse(int status, const char *message, const QString &detail);
    [[nodiscard]] static Json envelope(const char *space, const char *name, const QString &token, Json payload);

    const Settings &m_settings;
    const Clock &m_clock;
    CallLog &m_log;
    Poster &m_poster;
    std::map<QString, Link> m_links; ///< By openUid.
    std::map<QString, qint64> m_reportedMs;
    Json m_reports = Json::array();
    Json m_discovered = Json::object();
};

} // namespace sim::dueros
