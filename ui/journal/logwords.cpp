#include "logwords.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString dash()
{
    return u"—"_s;
}

} // namespace

QString LogWords::kind(app::PushKind kind)
{
    switch (kind) {
    case app::PushKind::Unknown:
        return tr("Unknown type");
    case app::PushKind::Data:
        return tr("Data report");
    case app::PushKind::CommandResponse:
        return tr("Command response");
    case app::PushKind::Event:
        return tr("Event report");
    case app::PushKind::OnlineOffline:
        return tr("Online/offline");
    case app::PushKind::Lifecycle:
        return tr("Device added/removed");
    case app::PushKind::MergedData:
        return tr("Merged data");
    }
    return {};
}

QString LogWords::state(app::DecodeState state)
{
    switch (state) {
    case app::DecodeState::Pending:
        return tr("Pending");
    case app::DecodeState::Decoded:
        return tr("Decoded");
    case app::DecodeState::Duplicate:
        return tr("Duplicate");
    case app::DecodeState::Unmatched:
        return tr("Unmatched");
    case app::DecodeState::Failed:
        return tr("Failed");
    case app::DecodeState::Inactive:
        //: The device of a push is not enabled.
        return tr("Device inactive");
    case app::DecodeState::Unknown:
        return tr("Unknown type");
    }
    return {};
}

Tone LogWords::stateTone(app::DecodeState state)
{
    switch (state) {
    case app::DecodeState::Pending:
        return Tone::Neutral;
    case app::DecodeState::Decoded:
        return Tone::Ok;
    case app::DecodeState::Duplicate:
    case app::DecodeState::Unmatched:
    case app::DecodeState::Inactive:
    case app::DecodeState::Unknown:
        return Tone::Warning;
    case app::DecodeState::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString LogWords::result(const app::LogRow &row)
{
    return row.rejected ? tr("Refused %1").arg(row.status) : state(row.state);
}

Tone LogWords::resultTone(const app::LogRow &row)
{
    return row.rejected ? Tone::Bad : stateTone(row.state);
}

QString LogWords::message(app::MessageKind kind)
{
    switch (kind) {
    case app::MessageKind::PropertyReport:
        return tr("Property report");
    case app::MessageKind::EventReport:
        return tr("Event report");
    case app::MessageKind::Online:
        return tr("Online");
    case app::MessageKind::Offline:
        return tr("Offline");
    case app::MessageKind::ReadReply:
        return tr("Read reply");
    case app::MessageKind::WriteReply:
        return tr("Write reply");
    case app::MessageKind::FunctionReply:
        return tr("Function reply");
    case app::MessageKind::TagUpdate:
        return tr("Tag update");
    case app::MessageKind::Direct:
        return tr("Raw data");
    case app::MessageKind::Other:
        return tr("Other message");
    }
    return {};
}

QString LogWords::kindOf(const app::LogRow &row)
{
    if (row.rejected)
        return dash();
    if (row.kind == app::PushKind::Unknown && row.state == app::DecodeState::Pending)
        return dash();
    return kind(row.kind);
}

QString LogWords::nextStep(const app::LogRow &row)
{
    if (row.rejected)
        return tr("Nothing of this request was decoded. The cloud was answered with status %1.").arg(row.status);
    switch (row.state) {
    case app::DecodeState::Pending:
        return tr("Kept; it is decoded in a moment.");
    case app::DecodeState::Decoded:
        return {};
    case app::DecodeState::Duplicate:
        return tr("A redelivery of a push that was applied before; it is not applied again.");
    case app::DecodeState::Unmatched:
        return tr("Assign it to a device; everything kept of it is then decoded again.");
    case app::DecodeState::Failed:
        return tr("Check the product's protocol and thing model, then decode it again.");
    case app::DecodeState::Inactive:
        return tr("Enable the device, then decode it again.");
    case app::DecodeState::Unknown:
        return tr("A message type that the cloud's document does not name; it is kept as received.");
    }
    return {};
}

QString LogWords::error(const app::Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

QString LogWords::rawHttp(const app::Push &push)
{
    const QString head = QString::fromUtf8(push.head).replace(u"\r\n"_s, u"\n"_s).trimmed();
    return head + u"\n\n"_s + QString::fromUtf8(push.body);
}

QString LogWords::time(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return local.toString(today ? u"HH:mm:ss.zzz"_s : u"MM-dd HH:mm:ss.zzz"_s);
}

QString LogWords::fullTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString LogWords::latency(qint64 milliseconds)
{
    if (milliseconds < 0)
        return dash();
    if (milliseconds < 10'000)
        return u"%1 ms"_s.arg(milliseconds);
    return u"%1 s"_s.arg(double(milliseconds) / 1000.0, 0, 'f', 1);
}

QString LogWords::size(qint64 bytes)
{
    if (bytes < 10'000)
        return u"%1 B"_s.arg(bytes);
    return u"%1 KB"_s.arg(double(bytes) / 1024.0, 0, 'f', 1);
}

QString LogWords::elapsed(qint64 seconds)
{
    if (seconds >= 2 * kDay)
        return duration(seconds);
    const QString minutes = u"%1:%2"_s.arg((seconds % kHour) / kMinute, 2, 10, QLatin1Char('0'))
                                .arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
    return seconds < kHour ? minutes : QString::number(seconds / kHour) + u':' + minutes;
}

QString LogWords::duration(qint64 seconds)
{
    if (seconds < kMinute)
        return tr("just now");
    if (seconds < kHour)
        return tr("%n minute(s)", nullptr, int(seconds / kMinute));
    if (seconds < kDay)
        return tr("%n hour(s)", nullptr, int(seconds / kHour));
    return tr("%n day(s)", nullptr, int(seconds / kDay));
}

} // namespace ui
