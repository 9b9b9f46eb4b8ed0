// What the subscriptions of a record can be asked and told.
#include "subscriptionsview.h"

#include "cloudjob.h"
#include "jobrow.h"
#include "pushreach.h"
#include "subscribedialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/notice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void SubscriptionsView::read(const Then &then)
{
    if (m_job->isRunning() || m_docking.productId.isEmpty())
        return;
    m_notice->hide();
    m_row->setText(tr("Reading what is subscribed"));
    m_job->run<Subscriptions>(
        tr("Read the subscriptions"),
        [this](const app::JobControlPtr &job) {
            return m_engine.cloudWork().subscriptions(m_info.id, m_docking.productId, job);
        },
        [this, then](const app::Result<Subscriptions> &read) {
            take(read);
            then(read.map([](const Subscriptions &) {}));
        });
}

void SubscriptionsView::take(const app::Result<Subscriptions> &read)
{
    if (!read)
        return; // what is shown was right a moment ago
    m_known = *read;
    showRows();
}

void SubscriptionsView::askSubscribe()
{
    // Read anew: what comes already is not to be chosen again.
    read([this](const app::Result<> &done) {
        if (done)
            openDialog();
        else
            sayError(done.error());
    });
}

void SubscriptionsView::openDialog()
{
    const SubscribeDialog::Facts facts{.url = m_engine.pushUrl(m_info, m_docking.productId),
                                       .kinds = m_known->kinds,
                                       .subscribed = ourKinds(),
                                       .tokenNeeded =
                                           m_docking.storedSecrets.contains(QLatin1StringView(app::kPushTokenKey)),
                                       .recordEnabled = m_docking.enabled};
    auto *dialog = new SubscribeDialog(facts, this);
    connect(dialog, &SubscribeDialog::chosen, this,
            [this, product = m_docking.productId](const QString &url, const QStringList &kinds) {
                if (product == m_docking.productId) // or another record is shown by now
                    subscribe(url, kinds);
            });
    dialog->open();
}

void SubscriptionsView::subscribe(const QString &url, const QStringList &kinds)
{
    if (m_job->isRunning())
        return;
    m_row->setText(tr("Subscribing"));
    m_job->run<void>(
        tr("Subscribe"),
        [this, url, kinds](const app::JobControlPtr &job) {
            return m_engine.cloudWork().subscribe(m_info.id, m_docking.productId, url, kinds, job);
        },
        [this, kinds](const app::Result<> &done) {
            if (done)
                read([this, kinds](const app::Result<> &listed) { verify(kinds, listed); });
            else // some of the kinds may have been taken: the list tells which
                read([this, error = done.error()](const app::Result<> &) { sayError(error); });
        });
}

/// The list was read anew: is there what the cloud agreed to?
void SubscriptionsView::verify(const QStringList &kinds, const app::Result<> &read)
{
    if (!read) {
        say(Tone::Warning, tr("Subscribed, but the list could not be read: %1").arg(read.error().message),
            read.error().hint);
        return;
    }
    const QStringList ours = ourKinds();
    QStringList missing;
    for (const QString &kind : kinds)
        if (!ours.contains(kind))
            missing.append(kindTitle(kind));
    if (missing.isEmpty()) {
        say(Tone::Ok, tr("Subscribed: the cloud lists %n kind(s) for this address.", nullptr, int(kinds.size())));
        return;
    }
    //: %1: kinds of messages.
    say(Tone::Warning, tr("The cloud agreed, but does not list: %1").arg(missing.join(u", "_s)),
        tr("It may take a minute: refresh, then look at the cloud's own console."));
}

void SubscriptionsView::askUnsubscribe()
{
    const QList<app::CloudSubscription> chosen = selected();
    if (chosen.isEmpty())
        return;
    const auto others =
        std::count_if(chosen.cbegin(), chosen.cend(), [this](const auto &each) { return !isOurs(each); });
    QString question = tr("Take back %n subscription(s) at the cloud?", nullptr, int(chosen.size()));
    if (others > 0)
        question += u' ' + tr("%n of them push(es) to another address than this record's.", nullptr, int(others));
    ConfirmPopover::ask(m_remove, question, this, [this, chosen] { unsubscribe(chosen); });
}

void SubscriptionsView::unsubscribe(const QList<app::CloudSubscription> &chosen)
{
    if (m_job->isRunning())
        return;
    using Outcomes = QList<std::optional<app::Error>>;
    m_row->setText(tr("Taking subscriptions back"));
    m_job->run<Outcomes>(
        tr("Unsubscribe"),
        [this, chosen](const app::JobControlPtr &job) {
            return m_engine.cloudWork().unsubscribe(m_info.id, m_docking.productId, chosen, job);
        },
        [this, chosen](const app::Result<Outcomes> &outcomes) {
            if (outcomes)
                taken(chosen, *outcomes);
            else
                read([this, error = outcomes.error()](const app::Result<> &) { sayError(error); });
        });
}

void SubscriptionsView::taken(const QList<app::CloudSubscription> &chosen,
                              const QList<std::optional<app::Error>> &outcomes)
{
    QStringList failures;
    QString hint;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const std::optional<app::Error> error = outcomes.value(i);
        if (!error)
            continue;
        failures << u"%1 · %2: %3"_s.arg(kindTitle(chosen.at(i).kind), withoutToken(chosen.at(i).url), error->message);
        hint = error->hint;
    }
    read([this, failures, hint, count = chosen.size()](const app::Result<> &) {
        if (failures.isEmpty())
            say(Tone::Ok, tr("Taken back: %n subscription(s).", nullptr, int(count)));
        else
            say(Tone::Bad, failures.join(u'\n'), hint);
    });
}

} // namespace ui
