#pragma once

#include "app/engine/engine.h"

#include <QCoreApplication>

namespace ui {

/// What is known while no push of a record has arrived.
struct NoPushFacts
{
    app::ListenerState listener{};
    app::Docking docking{};
    bool publicBaseUrlSet = false;           ///< The shown address is not the one that is listened on.
    std::optional<app::LogRow> lastReject{}; ///< Newest refused request for this record.
    QString otherProduct{};                  ///< A product id that a request of this cloud named lately, not ours.
};

/// A reason why nothing has arrived, and what to do about it.
struct Cause
{
    bool found = false; ///< Seen here; else only possible.
    QString text{};
    QString advice{};

    friend bool operator==(const Cause &, const Cause &) = default;
};

/// "Why has nothing arrived yet?": what is wrong for certain first, then what cannot be seen from here.
class WhyNoPush
{
    Q_DECLARE_TR_FUNCTIONS(ui::WhyNoPush)

public:
    [[nodiscard]] static QList<Cause> causes(const NoPushFacts &facts);

private:
    [[nodiscard]] static QList<Cause> ofListener(const NoPushFacts &facts);
    [[nodiscard]] static QList<Cause> ofRequests(const NoPushFacts &facts);
    [[nodiscard]] static QList<Cause> elsewhere(const NoPushFacts &facts);
};

} // namespace ui
