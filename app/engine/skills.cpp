#include "skills.h"

#include "engine.h"
#include "linking.h"
#include "skillreader.h"
#include "testpush.h"
#include "try.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace app {

Skills::Skills(EngineContext &context, const RouteBook &routes, Linking &linking, PushSender &sender)
    : m_context(context), m_reader(std::make_unique<SkillReader>(context, routes)), m_linking(linking), m_sender(sender)
{}

Skills::~Skills() = default;

const SkillReader &Skills::reader() const
{
    return *m_reader;
}

void Skills::forget()
{
    m_reader->forget();
}

Result<const Skill *> Skills::skill(const PlatformId &platform) const
{
    const Platform *cloud = m_context.clouds.find(platform);
    if (cloud == nullptr || !cloud->skill)
        return fail(ErrorCode::Unsupported, tr("This cloud is no voice assistant."));
    return cloud->skill.get();
}

QFuture<Result<QList<SkillPhrase>>> Skills::phrases(const PlatformId &platform, const DeviceId &device) const
{
    return m_context.jobs.run([=, this]() -> Result<QList<SkillPhrase>> {
        const auto spoken = skill(platform);
        if (!spoken)
            return tl::unexpected(spoken.error());
        const auto found = m_reader->any(platform, device);
        if (!found)
            return tl::unexpected(found.error());
        return (*spoken)->phrases(*found);
    });
}

QFuture<Result<QByteArray>> Skills::compose(const PlatformId &platform, const DeviceId &device,
                                            const SkillPhrase &phrase, const QJsonValue &said) const
{
    return m_context.jobs.run([=, this]() -> Result<QByteArray> {
        const auto spoken = skill(platform);
        if (!spoken)
            return tl::unexpected(spoken.error());
        const auto found = m_reader->any(platform, device);
        if (!found)
            return tl::unexpected(found.error());
        const QString messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return QJsonDocument((*spoken)->request(phrase, *found, said, messageId)).toJson();
    });
}

QFuture<Result<PracticeReply>> Skills::practise(const PracticeRequest &request, const QUrl &url,
                                                const QString &certificateFile)
{
    const auto spoken = skill(request.platform);
    if (!spoken)
        return readyFuture(Result<PracticeReply>(tl::unexpected(spoken.error())));
    struct Prepared
    {
        PracticeToken token{};
        QByteArray body{};
    };
    auto promise = std::make_shared<QPromise<Result<PracticeReply>>>();
    promise->start();
    const auto end = [promise](const Result<PracticeReply> &result) {
        promise->addResult(result);
        promise->finish();
    };
    auto preparing = m_context.jobs.run([this, request, speaker = *spoken]() -> Result<Prepared> {
        auto token = m_linking.practiceToken(request.platform, request.account);
        if (!token)
            return tl::unexpected(token.error());
        QByteArray body = speaker->withToken(request.body, token->token);
        return Prepared{std::move(*token), std::move(body)};
    });
    whenDone(preparing, &m_home, [this, end, url, certificateFile](const Result<Prepared> &prepared) {
        if (!prepared) {
            end(tl::unexpected(prepared.error()));
            return;
        }
        QElapsedTimer timer;
        timer.start();
        whenDone(m_sender.send({url, prepared->body, certificateFile}), &m_home,
                 [this, end, timer, prepared = *prepared](const Result<TestAnswer> &answer) {
                     const qint64 tookMs = timer.elapsed();
                     m_linking.dropPractice(prepared.token.family);
                     if (!answer) {
                         end(tl::unexpected(answer.error()));
                         return;
                     }
                     end(PracticeReply{answer->status, answer->body, tookMs});
                 });
    });
    return promise->future();
}

SkillNews Skills::news(const PlatformId &platform) const
{
    const QMutexLocker locker(&m_lock);
    return m_news.value(platform);
}

void Skills::setNews(const PlatformId &platform, const SkillNews &news)
{
    {
        const QMutexLocker locker(&m_lock);
        m_news.insert(platform, news);
    }
    m_context.notify(Change::Skills);
}

} // namespace app
