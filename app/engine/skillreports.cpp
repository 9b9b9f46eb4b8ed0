#include "skillreports.h"

#include "jobs.h"
#include "try.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSkills, "clouddock.skills", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int kTickMs = 500;
constexpr qint64 kFirstRetryMs = 5'000;
constexpr qsizetype kMostKnown = 200'000;

QByteArray fingerprint(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// What of the devices an assistant keeps from its discovery.
QByteArray fingerprint(const QList<SkillDevice> &devices)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SkillDevice &device : devices) {
        const QString product = device.docking->productId.text() + u'@' + QString::number(device.docking->revision);
        for (const QString &part : {device.id.text(), device.name, device.description, device.room, product}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArray(1, '\0'));
        }
    }
    return hash.result();
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

SkillReports::SkillReports(EngineContext &context, const RouteBook &routes, Accounts &accounts, CloudLanes &lanes,
                           Skills &skills, const SkillReader &reader)
    : m_context(context), m_routes(routes), m_accounts(accounts), m_lanes(lanes), m_skills(skills), m_reader(reader),
      m_worker(u"skill reports"_s)
{
    for (const Platform &platform : context.clouds.all())
        if (platform.skill && platform.api != nullptr)
            m_platforms << &platform;
}

SkillReports::~SkillReports()
{
    stop();
}

void SkillReports::start()
{
    if (m_platforms.isEmpty())
        return;
    m_running = true;
    m_worker.post([this] {
        m_timer = new QTimer(m_worker.context());
        QObject::connect(m_timer, &QTimer::timeout, m_worker.context(), [this] { work(); });
        m_timer->start(kTickMs);
    });
    listChanged();
}

void SkillReports::stop()
{
    m_running = false;
    (void)waited(m_worker.run([this] {
        delete std::exchange(m_timer, nullptr);
        return true;
    }));
}

void SkillReports::kept(const QList<ValueChange> &changes)
{
    if (!m_running)
        return;
    const std::shared_ptr<const RouteTable> routes = m_routes.get();
    const qint64 now = nowMs();
    for (const Platform *platform : std::as_const(m_platforms)) {
        for (const ValueChange &change : changes) {
            const Docking *docking = routes->docking(platform->id, change.product);
            if (docking != nullptr && docking->enabled && !platform->skill->noticeTarget(*docking).isEmpty())
                keptBy(*platform, *docking, change, now);
        }
    }
}

void SkillReports::keptBy(const Platform &platform, const Docking &docking, const ValueChange &change, qint64 now)
{
    const QMutexLocker locker(&m_lock);
    QStringList changed;
    if (m_known.size() > kMostKnown)
        m_known.clear();
    for (auto it = change.values.begin(); it != change.values.end(); ++it) {
        QByteArray &known = m_known[{platform.id, change.device, it.key()}];
        const QByteArray value = fingerprint(it.value());
        if (std::exchange(known, value) != value)
            changed << it.key();
    }
    if (changed.isEmpty())
        return;
    for (const QString &attribute : platform.skill->attributesOf(docking, changed)) {
        const Subject subject{platform.id, change.device, attribute};
        Due &due = m_due[subject];
        due.product = change.product;
        due.except.clear();
        due.isFresh = true;
        if (due.atMs == 0)
            due.atMs = std::max(now + kGatherMs, m_toldMs.value(subject) + kPaceMs);
    }
}

void SkillReports::told(const Platform &platform, const Docking &docking, const DeviceId &device,
                        const QJsonObject &values, const QString &openUid)
{
    const qint64 now = nowMs();
    const QMutexLocker locker(&m_lock);
    for (auto it = values.begin(); it != values.end(); ++it)
        m_known[{platform.id, device, it.key()}] = fingerprint(it.value());
    if (!m_running || platform.skill->noticeTarget(docking).isEmpty())
        return;
    for (const QString &attribute : platform.skill->attributesOf(docking, values.keys())) {
        const Subject subject{platform.id, device, attribute};
        Due &due = m_due[subject];
        const bool isOfAnother = !due.except.isEmpty() && due.except != openUid;
        due.product = docking.productId;
        due.except = isOfAnother ? QString() : openUid;
        due.isFresh = true;
        if (due.atMs == 0)
            due.atMs = std::max(now + kGatherMs, m_toldMs.value(subject) + kPaceMs);
    }
}

void SkillReports::listChanged()
{
    const QMutexLocker locker(&m_lock);
    m_listDueMs = nowMs() + kListQuietMs;
}

void SkillReports::work()
{
    if (!m_running)
        return;
    QList<std::pair<Subject, Due>> ready;
    bool isListDue = false;
    {
        const QMutexLocker locker(&m_lock);
        const qint64 now = nowMs();
        for (auto it = m_due.begin(); it != m_due.end(); ++it) {
            if (it->isOut || it->atMs > now)
                continue;
            it->isOut = true;
            it->isFresh = false;
            ready.emplaceBack(it.key(), *it);
        }
        isListDue = m_listDueMs != 0 && m_listDueMs <= now;
        if (isListDue)
            m_listDueMs = 0;
    }
    for (const auto &[subject, due] : std::as_const(ready))
        tell(subject, due);
    if (isListDue)
        compareLists();
}

void SkillReports::tell(const Subject &subject, const Due &due)
{
    auto users = waited(m_accounts.openUids(subject.platform, due.product, subject.device));
    if (users)
        users->removeAll(due.except);
    if (!users || users->isEmpty()) {
        const QMutexLocker locker(&m_lock);
        m_due.remove(subject); // nobody is linked who sees it
        return;
    }
    auto telling = m_lanes.run(subject.platform, due.product, CloudLanes::Purpose::Notice, {},
                               [subject, openUids = *users](CloudApi &api, const Docking &docking) -> Result<> {
                                   if (!docking.enabled || !api.notices)
                                       return {};
                                   Result<> first;
                                   for (const QString &openUid : openUids) {
                                       const auto done =
                                           api.notices->changed(openUid, subject.device, subject.name, {});
                                       if (!done && first)
                                           first = done;
                                   }
                                   return first;
                               });
    whenDone(telling, m_worker.context(), [this, subject](const Result<> &done) { finish(subject, done); });
}

void SkillReports::finish(const Subject &subject, const Result<> &done)
{
    const qint64 now = nowMs();
    const bool isLater = !done && (done.error().code == ErrorCode::Busy || done.error().code == ErrorCode::Network ||
                                   done.error().code == ErrorCode::Timeout);
    {
        const QMutexLocker locker(&m_lock);
        const auto due = m_due.find(subject);
        if (due == m_due.end())
            return;
        due->isOut = false;
        if (done || (!done && done.error().code == ErrorCode::Busy))
            m_toldMs[subject] = now;
        if (isLater && ++due->tries < kMostTries)
            due->atMs = done.error().code == ErrorCode::Busy ? now + kPaceMs : now + (kFirstRetryMs << due->tries);
        else if (due->isFresh)
            *due = {.product = due->product, .atMs = std::max(now + kGatherMs, m_toldMs.value(subject) + kPaceMs)};
        else
            m_due.erase(due);
    }
    note(subject.platform, [&done](SkillNews &news) {
        if (done) {
            ++news.told;
            news.toldAt = QDateTime::currentDateTimeUtc();
            news.error.reset();
        } else {
            news.error = done.error();
            news.failedAt = QDateTime::currentDateTimeUtc();
        }
    });
    if (!done) {
        qCWarning(lcSkills).noquote() << subject.platform.text() << "was not told of" << subject.name << "of"
                                      << subject.device.text() << toText(done.error());
    }
}

/// The first time it only learns them: the assistants have had them since their own discovery.
void SkillReports::compareLists()
{
    for (const Platform *platform : std::as_const(m_platforms))
        compareList(*platform);
    m_hasLists = true;
}

void SkillReports::compareList(const Platform &platform)
{
    QStringList changed;
    PageRequest page{.offset = 0, .limit = 200};
    for (;; page.offset += page.limit) {
        const auto users = waited(m_accounts.linkedUsers({.platform = platform.id}, page));
        if (!users) {
            listChanged();
            return;
        }
        for (const LinkedUser &user : users->rows) {
            if (user.openUid.isEmpty())
                continue;
            SkillCaller caller{.accountId = user.accountId, .family = user.family, .platform = platform.id};
            const auto grants = waited(m_accounts.grants(user.accountId));
            for (const AccountGrant &grant : grants ? *grants : QList<AccountGrant>()) {
                if (grant.deviceId.isEmpty())
                    caller.products.insert(grant.productId);
                else
                    caller.devices.insert(grant.deviceId);
            }
            const auto devices = m_reader.devices(platform.id, caller);
            if (!grants || !devices)
                continue;
            const QByteArray now = fingerprint(*devices);
            const auto known = m_lists.constFind(user.family);
            if (known != m_lists.cend() && *known != now && !changed.contains(user.openUid))
                changed << user.openUid;
            m_lists.insert(user.family, now);
        }
        if (users->rows.size() < page.limit)
            break;
    }
    if (m_hasLists && !changed.isEmpty())
        tellList(platform, changed);
}

void SkillReports::tellList(const Platform &platform, const QStringList &openUids)
{
    const auto dockings = waited(m_context.storage.read([](Stores &stores) { return stores.dockings.all(); }));
    if (!dockings)
        return;
    QSet<QString> targets;
    for (const Docking &docking : *dockings) {
        const QString target = docking.platform == platform.id ? platform.skill->noticeTarget(docking) : QString();
        if (target.isEmpty() || targets.contains(target))
            continue;
        targets.insert(target);
        auto telling = m_lanes.run(platform.id, docking.productId, CloudLanes::Purpose::Notice, {},
                                   [openUids](CloudApi &api, const Docking &) -> Result<QStringList> {
                                       if (!api.notices)
                                           return QStringList();
                                       return api.notices->devicesChanged(openUids, {});
                                   });
        whenDone(telling, m_worker.context(), [this, id = platform.id](const Result<QStringList> &refused) {
            note(id, [&refused](SkillNews &news) {
                if (refused) {
                    ++news.synced;
                    return;
                }
                news.error = refused.error();
                news.failedAt = QDateTime::currentDateTimeUtc();
            });
            if (!refused)
                qCWarning(lcSkills).noquote() << "the list of devices was not told:" << toText(refused.error());
        });
    }
}

qint64 SkillReports::waitingOf(const PlatformId &platform) const
{
    const QMutexLocker locker(&m_lock);
    return std::count_if(m_due.keyBegin(), m_due.keyEnd(),
                         [&platform](const Subject &subject) { return subject.platform == platform; });
}

void SkillReports::note(const PlatformId &platform, const std::function<void(SkillNews &)> &change)
{
    SkillNews news = m_skills.news(platform);
    change(news);
    news.waiting = waitingOf(platform);
    m_skills.setNews(platform, news);
}

} // namespace app
