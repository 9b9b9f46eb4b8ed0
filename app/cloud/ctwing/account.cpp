#include "account.h"

#include "codes.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

constexpr qint64 kRemarkableOffsetMs = 60'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::Account)
};

QString keyTitle()
{
    return Text::tr("appKey and appSecret");
}

QString productTitle()
{
    return Text::tr("Product at CTWing");
}

QString masterKeyTitle()
{
    return Text::tr("MasterKey");
}

CredentialCheck checkOf(const QString &title, const Answer &answer)
{
    CredentialCheck check{.title = title,
                          .passed = answer.isSuccess(),
                          .httpStatus = answer.status,
                          .cloudCode = answer.code ? QString::number(*answer.code) : QString(),
                          .cloudMessage = answer.words};
    if (answer.error) {
        const auto meaning = answer.code ? meaningOf(*answer.code) : std::nullopt;
        check.meaning = meaning ? meaning->text : answer.error->message;
        check.hint = answer.error->hint;
    }
    return check;
}

CredentialCheck skipped(const QString &title, const QString &hint = {})
{
    return {.title = title, .skipped = true, .hint = hint};
}

QString clockWords(const ClockOffset &clock)
{
    const qint64 seconds = std::abs(clock.offsetMs()) / 1000;
    if (std::abs(clock.offsetMs()) < kRemarkableOffsetMs)
        return {};
    return clock.offsetMs() > 0 ? Text::tr("This computer's clock is %1 s behind CTWing's.").arg(seconds)
                                : Text::tr("This computer's clock is %1 s ahead of CTWing's.").arg(seconds);
}

} // namespace

Result<CredentialReport> Account::check(const CancelPtr &cancel)
{
    const qint64 startMs = m_session->gateway().nowMs();
    m_isCancelled = false;
    CredentialReport report;
    report.checks.append(checkConnection(cancel));
    if (report.passed()) {
        if (const auto &clock = m_session->gateway().clock()) {
            report.clockOffsetMs = clock->offsetMs();
            report.clockUncertaintyMs = clock->uncertaintyMs();
        }
        checkProduct(report, cancel);
    } else {
        report.checks += {skipped(keyTitle()), skipped(productTitle())};
    }
    report.checks.append(report.passed() ? checkMasterKey(cancel) : skipped(masterKeyTitle()));
    if (m_isCancelled || (cancel && cancel->isRequested()))
        return fail(ErrorCode::Cancelled, Text::tr("The check was cancelled."));
    report.elapsedMs = m_session->gateway().nowMs() - startMs;
    return report;
}

Answer Account::noted(const Answer &answer)
{
    m_isCancelled = m_isCancelled || answer.isCancelled();
    return answer;
}

CredentialCheck Account::checkConnection(const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    CredentialCheck check = checkOf(Text::tr("Address and clock"), noted(gateway.measureClock(cancel)));
    if (!check.passed)
        return check;
    if (const auto &clock = gateway.clock(); clock && clock->isFresh(gateway.nowMs())) {
        check.meaning = clockWords(*clock);
        if (!check.meaning.isEmpty())
            check.hint = Text::tr("Calls allow for it, but set this computer's clock.");
    } else {
        check.meaning = Text::tr("What answers there does not tell CTWing's time.");
        check.hint = Text::tr("Check the API address. Calls go by this computer's clock.");
    }
    return check;
}

/// One call tells of two things: a refusal of the product itself comes only to somebody who was let in.
void Account::checkProduct(CredentialReport &report, const CancelPtr &cancel)
{
    const Answer answer = noted(m_session->askProduct(cancel));
    if (answer.isUnanswered() && answer.error->field == QLatin1StringView(kProductIdKey)) {
        report.checks += {skipped(keyTitle()), checkOf(productTitle(), answer)};
        return;
    }
    CredentialCheck keys = checkOf(keyTitle(), answer);
    const bool isProductsFault = answer.has(codes::kSuccess) && answer.status < 300;
    if (answer.error && !isProductsFault && !answer.has(codes::kNoProduct)) {
        report.checks += {keys, skipped(productTitle())};
        return;
    }
    keys.passed = true;
    keys.meaning = keys.hint = QString();
    report.checks += {keys, checkOf(productTitle(), answer)};
    if (answer.isSuccess())
        report.cloudProductName = m_session->knownProduct()->name;
}

CredentialCheck Account::checkMasterKey(const CancelPtr &cancel)
{
    Gateway &gateway = m_session->gateway();
    if (gateway.config().masterKey.isEmpty())
        return skipped(masterKeyTitle(), Text::tr("Enter the MasterKey from the product's page at CTWing: devices, "
                                                  "subscriptions and commands need it."));
    const Parameters query{gateway.productParameter(), {"pageNow", "1"}, {"pageSize", "1"}};
    return checkOf(masterKeyTitle(), noted(gateway.call(operations::kQueryDeviceList, query, {}, cancel)));
}

} // namespace app::ctwing
