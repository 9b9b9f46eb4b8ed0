#pragma once

#include "app/cloud/cloudvalues.h"
#include "ui/widgets/palette.h"

#include <QCoreApplication>

namespace ui {

/// A line of a credential check as the screen shows it.
struct CheckLine
{
    Tone tone = Tone::Neutral;
    QString icon{};
    QString title{};
    QString state{};  ///< Passed, Failed, Not tried
    QString answer{}; ///< "HTTP 403 · code 1103 · the cloud's words"
    QString meaning{};
    QString hint{};
};

/// The words for what a credential check (校验) found.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CheckTexts)

public:
    [[nodiscard]] static QList<CheckLine> lines(const app::CredentialReport &report);
    [[nodiscard]] static QString summary(const app::CredentialReport &report);
    /// The cloud's name of the product, its clock beside ours, how long it took.
    [[nodiscard]] static QStringList facts(const app::CredentialReport &report);
    /// "The cloud's clock is 2.5 s ahead of this computer's (± 0.3 s)."; empty when the cloud does not tell.
    [[nodiscard]] static QString clock(const app::CredentialReport &report);
    /// Beyond this, clouds begin to refuse signed requests.
    [[nodiscard]] static bool isClockOff(const app::CredentialReport &report);
    /// All of it as text, to take along.
    [[nodiscard]] static QString plain(const QString &title, const app::CredentialReport &report);
};

} // namespace ui
