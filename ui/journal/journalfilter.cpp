#include "journalfilter.h"

using namespace Qt::StringLiterals;

namespace ui {

QList<app::PushKind> allPushKinds()
{
    return {app::PushKind::Data,          app::PushKind::Event,
            app::PushKind::OnlineOffline, app::PushKind::CommandResponse,
            app::PushKind::Lifecycle,     app::PushKind::MergedData,
            app::PushKind::Unknown};
}

QList<app::DecodeState> allDecodeStates()
{
    return {app::DecodeState::Decoded,   app::DecodeState::Pending,  app::DecodeState::Failed,
            app::DecodeState::Unmatched, app::DecodeState::Inactive, app::DecodeState::Duplicate,
            app::DecodeState::Unknown};
}

app::LogFilter JournalFilter::toLogFilter(const QDateTime &now) const
{
    app::LogFilter filter;
    filter.platform = platform;
    filter.productId = product;
    filter.deviceId = device;
    filter.kinds = kinds;
    filter.states = states;
    filter.text = text;
    const bool ofDecoded = !kinds.isEmpty() || !device.isEmpty(); // a refused request has neither
    filter.withRejects = !ofDecoded && (states.isEmpty() || refused);
    filter.withPushes = !states.isEmpty() || !refused;
    switch (span) {
    case Span::Today:
        filter.from = now.toLocalTime().date().startOfDay().toUTC();
        break;
    case Span::LastHour:
        filter.from = now.toUTC().addSecs(-3600);
        break;
    case Span::Custom:
        filter.from = from.toUTC();
        filter.to = to.toUTC();
        break;
    case Span::All:
        break;
    }
    return filter;
}

JournalFilter JournalFilter::fromParameters(const QVariantMap &parameters)
{
    JournalFilter filter;
    filter.platform = parameters.value(u"platform"_s).toString();
    filter.product = parameters.value(u"product"_s).toString();
    filter.device = parameters.value(u"device"_s).toString();
    if (!parameters.isEmpty())
        filter.span = Span::All;
    const QStringList results = parameters.value(u"result"_s).toString().split(u',', Qt::SkipEmptyParts);
    const QList<app::DecodeState> states = allDecodeStates();
    for (const app::DecodeState state : states)
        if (results.contains(app::decodeStateName(state)))
            filter.states.append(state);
    filter.refused = results.contains("refused"_L1);
    return filter;
}

bool JournalFilter::restricts() const
{
    JournalFilter everything;
    everything.span = Span::All;
    return *this != everything;
}

} // namespace ui
