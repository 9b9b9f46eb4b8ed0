#pragma once

#include "accounts.h"
#include "app/model/worker.h"
#include "cloudlanes.h"
#include "context.h"
#include "skillreader.h"
#include "skills.h"

#include <QHash>
#include <QMutex>
#include <QTimer>

#include <atomic>

namespace app {

/// Tells voice assistants of changes that they did not cause: values of devices, and devices that came, went or were
/// renamed. In the process that holds the listener's role, on a thread of its own.
///
/// dueros.md §9.2: bursts are gathered for kGatherMs, a value is told of at most once in kPaceMs, and what a reply has
/// just said is not told again.
class SkillReports
{
public:
    static constexpr qint64 kGatherMs = 2'000;
    static constexpr qint64 kPaceMs = 60'000;
    static constexpr qint64 kListQuietMs = 3'000; ///< After the last change of the list of devices.
    static constexpr int kMostTries = 6;

    SkillReports(EngineContext &context, const RouteBook &routes, Accounts &accounts, CloudLanes &lanes, Skills &skills,
                 const SkillReader &reader);
    ~SkillReports();
    SkillReports(const SkillReports &) = delete;
    SkillReports &operator=(const SkillReports &) = delete;

    void start();
    void stop(); ///< What was not told yet is forgotten.

    /// Any thread; cheap.
    void kept(const QList<ValueChange> &changes);
    /// The assistant's user \a openUid knows these values, by property, from a reply; others who see the device are
    /// still told. Any thread.
    void told(const Platform &platform, const Docking &docking, const DeviceId &device, const QJsonObject &values,
              const QString &openUid);
    /// The list of somebody's devices may have changed. Any thread.
    void listChanged();

private:
    struct Subject
    {
        PlatformId platform{};
        DeviceId device{};
        QString name{}; ///< Of the assistant's attribute, or of the property.

        friend bool operator==(const Subject &, const Subject &) = default;
        friend size_t qHash(const Subject &subject, size_t seed = 0)
        {
            return qHashMulti(seed, subject.platform, subject.device, subject.name);
        }
    };
    struct Due
    {
        ProductId product{};
        QString except{}; ///< Who knows it already; empty: nobody.
        qint64 atMs = 0;
        int tries = 0;
        bool isOut = false;  ///< The call is under way.
        bool isFresh = true; ///< Something changed since the call went out.
    };

    void keptBy(const Platform &platform, const Docking &docking, const ValueChange &change, qint64 now);
    void work();
    void tell(const Subject &subject, const Due &due);
    void finish(const Subject &subject, const Result<> &done);
    void compareLists();
    void compareList(const Platform &platform);
    void tellList(const Platform &platform, const QStringList &openUids);
    void note(const PlatformId &platform, const std::function<void(SkillNews &)> &change);
    [[nodiscard]] qint64 waitingOf(const PlatformId &platform) const;

    EngineContext &m_context;
    const RouteBook &m_routes;
    Accounts &m_accounts;
    CloudLanes &m_lanes;
    Skills &m_skills;
    const SkillReader &m_reader;
    QList<const Platform *> m_platforms; ///< With a skill.

    std::atomic<bool> m_running = false;
    mutable QMutex m_lock;              ///< For all that follows.
    QHash<Subject, QByteArray> m_known; ///< By property: the value last seen or told.
    QHash<Subject, Due> m_due;          ///< By attribute.
    QHash<Subject, qint64> m_toldMs;    ///< By attribute: when it was last told.
    qint64 m_listDueMs = 0;             ///< 0: nothing to compare.

    QHash<qint64, QByteArray> m_lists; ///< By link: what the list was. Worker's thread.
    bool m_hasLists = false;
    QTimer *m_timer = nullptr; ///< Lives on the worker's thread.
    Worker m_worker;           ///< Last: its thread ends before the rest goes.
};

} // namespace app
