#pragma once

#include "app/model/queries.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace ui {

/// What the operator wants to see of the log, as the chips say it.
struct JournalFilter
{
    enum class Span { Today, LastHour, All, Custom };

    Span span = Span::Today;
    QDateTime from{}; ///< Custom only; local time.
    QDateTime to{};
    QString platform{};
    QString product{};
    QString productName{};
    QString device{};
    QString deviceName{};
    QList<app::PushKind> kinds{};
    QList<app::DecodeState> states{};
    bool refused = false; ///< Refused requests are wanted; with no states and without it, everything is.
    QString text{};

    /// For the engine; \a now makes the span a time.
    [[nodiscard]] app::LogFilter toLogFilter(const QDateTime &now) const;
    /// The filter that a page request asks for: platform, product, device, result ("decoded,refused"). A request that
    /// names a record looks at all times.
    [[nodiscard]] static JournalFilter fromParameters(const QVariantMap &parameters);
    [[nodiscard]] bool restricts() const; ///< Anything but all times and everything.

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

[[nodiscard]] QList<app::PushKind> allPushKinds();
[[nodiscard]] QList<app::DecodeState> allDecodeStates();

} // namespace ui
