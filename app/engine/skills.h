#pragma once

#include "app/cloud/skill.h"
#include "app/model/account.h"
#include "app/model/command.h"
#include "app/model/error.h"
#include "app/model/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QUrl>

#include <memory>

namespace app {

struct EngineContext;
class Linking;
class PushSender;
class RouteBook;
class SkillReader;

/// What a practice request is about.
struct PracticeRequest
{
    PlatformId platform{};
    qint64 account = 0; ///< Who speaks; what it may use is what the assistant is shown.
    QByteArray body{};  ///< As the assistant would send it; the token is put in on the way.
};

/// What became of it.
struct PracticeReply
{
    int status = 0; ///< HTTP
    QByteArray body{};
    qint64 tookMs = 0;
};

/// How it goes with what an assistant is told by us, since the start.
struct SkillNews
{
    qint64 told = 0;              ///< Changes that it took.
    qint64 waiting = 0;           ///< Changes it will be told of.
    qint64 synced = 0;            ///< Times it was told that devices came or went.
    QDateTime toldAt{};           ///< The last one; invalid: none.
    std::optional<Error> error{}; ///< Why the last one was not taken; nothing when it was.
    QDateTime failedAt{};

    friend bool operator==(const SkillNews &, const SkillNews &) = default;
};

/// Voice assistants: what can be said to a device, practice through the listener, and how reports go. Threads and
/// futures as in Registry.
class Skills
{
    Q_DECLARE_TR_FUNCTIONS(app::Skills)

public:
    Skills(EngineContext &context, const RouteBook &routes, Linking &linking, PushSender &sender);
    ~Skills();
    Skills(const Skills &) = delete;
    Skills &operator=(const Skills &) = delete;

    /// NotFound when the device's product has no record of that assistant, State when it was never published.
    [[nodiscard]] QFuture<Result<QList<SkillPhrase>>> phrases(const PlatformId &platform, const DeviceId &device) const;
    /// The request for a phrase, to be looked at and changed, as indented JSON without a token.
    [[nodiscard]] QFuture<Result<QByteArray>> compose(const PlatformId &platform, const DeviceId &device,
                                                      const SkillPhrase &phrase, const QJsonValue &said) const;
    /// Sends it to \a url, the listener's, with a real token of that account, which is taken back afterwards.
    /// \a certificateFile: as in TestPush. Network when there was no answer. On the engine's thread.
    [[nodiscard]] QFuture<Result<PracticeReply>> practise(const PracticeRequest &request, const QUrl &url,
                                                          const QString &certificateFile);

    [[nodiscard]] SkillNews news(const PlatformId &platform) const;
    /// How the reports write down what they did. Thread-safe.
    void setNews(const PlatformId &platform, const SkillNews &news);

    [[nodiscard]] const SkillReader &reader() const;
    void forget(); ///< Products changed. Thread-safe.

private:
    [[nodiscard]] Result<const Skill *> skill(const PlatformId &platform) const;

    EngineContext &m_context;
    std::unique_ptr<SkillReader> m_reader;
    Linking &m_linking;
    PushSender &m_sender;
    QObject m_home; ///< Where practice goes on.
    mutable QMutex m_lock;
    QHash<PlatformId, SkillNews> m_news;
};

} // namespace app
