#include "checktexts.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// From here on a skewed clock is worth a warning: the clouds' signatures hold for a few minutes.
constexpr qint64 kNotableSkewMs = 60'000;

QString seconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000.0, 'f', 1);
}

} // namespace

QList<CheckLine> CheckTexts::lines(const app::CredentialReport &report)
{
    QList<CheckLine> lines;
    for (const app::CredentialCheck &check : report.checks) {
        CheckLine line{.title = check.title, .meaning = check.meaning, .hint = check.hint};
        line.tone = check.skipped ? Tone::Neutral : check.passed ? Tone::Ok : Tone::Bad;
        line.icon = check.skipped ? u"minus"_s : check.passed ? u"circle-check"_s : u"circle-x"_s;
        line.state = check.skipped ? tr("Not tried") : check.passed ? tr("Passed") : tr("Failed");
        QStringList answer;
        if (check.httpStatus > 0)
            answer << u"HTTP %1"_s.arg(check.httpStatus);
        else if (!check.skipped)
            answer << tr("No answer");
        if (!check.cloudCode.isEmpty())
            //: A cloud's error code.
            answer << tr("code %1").arg(check.cloudCode);
        if (!check.cloudMessage.isEmpty())
            answer << check.cloudMessage.simplified();
        line.answer = answer.join(u" · "_s);
        lines.append(line);
    }
    return lines;
}

QString CheckTexts::summary(const app::CredentialReport &report)
{
    int tried = 0;
    int passed = 0;
    for (const app::CredentialCheck &check : report.checks) {
        tried += check.skipped ? 0 : 1;
        passed += check.passed && !check.skipped ? 1 : 0;
    }
    if (report.passed())
        return tr("The cloud takes what is entered.");
    return tried == 0 ? tr("Nothing could be tried.") : tr("%1 of %2 checks passed.").arg(passed).arg(tried);
}

bool CheckTexts::isClockOff(const app::CredentialReport &report)
{
    return report.clockOffsetMs && std::llabs(*report.clockOffsetMs) >= kNotableSkewMs;
}

QString CheckTexts::clock(const app::CredentialReport &report)
{
    if (!report.clockOffsetMs)
        return {};
    const qint64 offset = *report.clockOffsetMs;
    const QString sure =
        report.clockUncertaintyMs ? u" (± %1 s)"_s.arg(seconds(*report.clockUncertaintyMs)) : QString();
    const QString text = offset >= 0 ? tr("The cloud's clock is %1 s ahead of this computer's").arg(seconds(offset))
                                     : tr("The cloud's clock is %1 s behind this computer's").arg(seconds(-offset));
    return text + sure + (isClockOff(report) ? u" · "_s + tr("Set this computer's clock.") : QString());
}

QStringList CheckTexts::facts(const app::CredentialReport &report)
{
    QStringList facts;
    if (!report.cloudProductName.isEmpty())
        facts << tr("Product at the cloud: %1").arg(report.cloudProductName);
    if (const QString text = clock(report); !text.isEmpty())
        facts << text;
    //: How long the check took, in seconds.
    facts << tr("Took %1 s").arg(seconds(report.elapsedMs));
    return facts;
}

QString CheckTexts::plain(const QString &title, const app::CredentialReport &report)
{
    QStringList text{title, summary(report)};
    const QList<CheckLine> all = lines(report);
    for (const CheckLine &line : all) {
        text << u"%1: %2"_s.arg(line.title, line.state);
        for (const QString &more : {line.answer, line.meaning, line.hint})
            if (!more.isEmpty())
                text << u"  "_s + more;
    }
    return (text + facts(report)).join(u'\n') + u'\n';
}

} // namespace ui
