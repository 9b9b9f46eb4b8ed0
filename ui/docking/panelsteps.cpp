#include "dockingpanel.h"

#include "app/model/worker.h"
#include "causespopup.h"
#include "ui/journal/logwords.h"
#include "ui/journal/unmatcheddialog.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

StepLine DockingPanel::lineOf(const app::ChecklistStep &step) const
{
    const bool done = step.state == app::ChecklistStep::State::Done;
    StepLine line{.id = step.id, .title = step.title, .detail = step.detail, .state = step.state};
    if (step.id == "published"_L1 && !done) {
        line.links.append({.id = u"product"_s, .text = tr("Open the product")});
    } else if ((step.id == "keys"_L1 || step.id.startsWith("rows:"_L1)) && !done) {
        line.links.append({.id = u"edit"_s, .text = tr("Edit")});
    } else if (step.id == "enabled"_L1 && !done) {
        line.links.append({.id = u"enable"_s, .text = tr("Enable")});
    } else if (step.id == "device"_L1) {
        if (!done)
            line.links.append({.id = u"devices"_s, .text = tr("Open the devices")});
        if (m_checklist.unmatchedPushes > 0) {
            line.detail += u" · "_s + tr("%n unmatched", nullptr, int(m_checklist.unmatchedPushes));
            line.links.append({.id = u"unmatched"_s, .text = tr("Assign")});
        }
    } else if (step.id == "firstPush"_L1) {
        line.detail = arrival();
        if (!m_testResult.isEmpty())
            line.detail += u" · "_s + m_testResult;
        if (m_checklist.lastPush || m_checklist.lastReject)
            line.links.append({.id = u"line"_s, .text = tr("Show it")});
        if (!m_checklist.lastPush) {
            line.links.append({.id = u"why"_s, .text = tr("Why not yet?")});
            if (m_docking.enabled && m_info.samplePush != nullptr && !m_testing)
                line.links.append({.id = u"test"_s, .text = tr("Send a test push")});
            line.counting = m_docking.enabled;
            if (m_docking.enabled)
                line.title = tr("Waiting for the first push");
        }
    }
    return line;
}

/// What has come so far, room by room: listener, request, acceptance, device, decoding.
QString DockingPanel::arrival() const
{
    const QString yes = u" ✓"_s;
    const QString no = u" ✗"_s;
    const QString gap = u"\u00A0\u00A0 "_s; // kept by rich text, and lines may break there
    const bool serving = m_engine.listener().role == app::ListenerState::Role::Serving ||
                         m_engine.listener().role == app::ListenerState::Role::OtherProcess;
    QString rooms = tr("Listener") + (serving ? yes : no);
    if (m_checklist.lastPush) {
        const app::LogRow &push = *m_checklist.lastPush;
        const bool pending = push.state == app::DecodeState::Pending;
        const bool matched = push.state != app::DecodeState::Unmatched && push.state != app::DecodeState::Inactive;
        const bool decoded = push.state == app::DecodeState::Decoded || push.state == app::DecodeState::Duplicate;
        rooms = LogWords::time(push.receivedAt) + gap + tr("Request") + yes + gap + tr("Device") +
                (pending   ? u" …"_s
                 : matched ? yes
                           : no);
        if (matched)
            rooms += gap + tr("Decoding") + (pending ? u" …"_s : decoded ? yes : no);
        if (!push.error.isEmpty())
            rooms += gap + LogWords::reason(push.error);
        return rooms;
    }
    if (m_checklist.lastReject) {
        const app::LogRow &reject = *m_checklist.lastReject;
        return rooms + gap + tr("Request") + yes + gap + tr("Accepted") + no + gap +
               tr("%1 refused with %2: %3")
                   .arg(LogWords::time(reject.receivedAt))
                   .arg(reject.status)
                   .arg(LogWords::reason(reject.error));
    }
    return rooms + gap + tr("Request") + u" …"_s;
}

void DockingPanel::tick()
{
    const bool waiting =
        m_info.takesPushes() && m_docking.enabled && !m_checklist.lastPush && !m_checklist.steps.isEmpty();
    if (!waiting || !isVisible()) {
        m_clock.stop();
        return;
    }
    if (!m_clock.isActive())
        m_clock.start();
    const qint64 seconds = m_docking.enabledAt.secsTo(QDateTime::currentDateTimeUtc());
    m_steps->setElapsed(LogWords::elapsed(std::max<qint64>(seconds, 0)));
}

void DockingPanel::stepLink(const QString &step, const QString &link)
{
    if (link == "product"_L1)
        m_navigator.open({u"product"_s, {{u"product"_s, m_docking.productId.text()}}});
    else if (link == "devices"_L1)
        m_navigator.open({u"device"_s, {{u"product"_s, m_docking.productId.text()}}});
    else if (link == "edit"_L1)
        Q_EMIT editRequested(m_docking);
    else if (link == "enable"_L1)
        Q_EMIT enableRequested(m_docking);
    else if (link == "unmatched"_L1)
        openUnmatched();
    else if (link == "line"_L1 && m_checklist.lastPush)
        openLog({{u"push"_s, m_checklist.lastPush->id}});
    else if (link == "line"_L1 && m_checklist.lastReject)
        openLog({{u"reject"_s, m_checklist.lastReject->id}});
    else if (link == "test"_L1)
        sendTest();
    else if (link == "why"_L1 && m_steps->detailLabel(step))
        explain();
}

void DockingPanel::openLog(const QVariantMap &more)
{
    QVariantMap parameters = more;
    parameters.insert(u"platform"_s, m_info.id.text());
    parameters.insert(u"product"_s, m_docking.productId.text());
    m_navigator.open({u"journal"_s, parameters});
}

void DockingPanel::openUnmatched()
{
    auto *dialog = new UnmatchedDialog(m_engine, m_info.id, m_docking.productId, this);
    connect(dialog, &UnmatchedDialog::assigned, this, [this](qint64 pushes) {
        m_navigator.notify(tr("Assigned; %n push(es) are decoded again", nullptr, int(pushes)));
    });
    dialog->open();
}

void DockingPanel::sendTest()
{
    if (m_testing)
        return;
    m_testing = true;
    m_testResult = tr("Test push sent …");
    showSteps();
    app::whenDone(
        m_engine.sendTestPush(m_info.id, m_docking.productId), this,
        [this, product = m_docking.productId](const app::Result<int> &status) { testEnded(product, status); });
}

void DockingPanel::testEnded(const app::ProductId &product, const app::Result<int> &status)
{
    m_testing = false;
    const bool accepted = status && *status == 200;
    const QString text = accepted ? tr("The test push was accepted and stands in the log.")
                         : status ? tr("The test push was answered with %1.").arg(*status)
                                  : LogWords::error(status.error());
    m_navigator.notify(text, accepted ? Tone::Ok : Tone::Bad);
    if (product != m_docking.productId)
        return; // another record is shown by now
    m_testResult = text;
    showSteps();
    read();
}

void DockingPanel::explain()
{
    NoPushFacts facts;
    facts.listener = m_engine.listener();
    facts.docking = m_docking;
    facts.publicBaseUrlSet = !m_engine.settings().publicBaseUrl.isEmpty();
    facts.lastReject = m_checklist.lastReject;
    facts.otherProduct = m_otherProduct;
    auto *popup = new CausesPopup(WhyNoPush::causes(facts), m_steps->detailLabel(u"firstPush"_s));
    popup->open();
}

} // namespace ui
