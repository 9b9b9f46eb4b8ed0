#include "account.h"

#include "codes.h"

#include "app/net/clockoffset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

/// A token outlives a clock that is wrong by as much less than its hour.
constexpr qint64 kWorryingOffsetMs = 5 * 60'000;
constexpr qint64 kHalfSecondMs = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

QString keyTitle(Credential credential)
{
    switch (credential) {
    case Credential::ApiKey:
        return Text::tr("apiKey (Master-APIkey)");
    case Credential::UserKey:
        return Text::tr("apiKey (access key of the user)");
    case Credential::ProductKey:
        break;
    }
    return Text::tr("apiKey (access key of the product)");
}

CredentialCheck failed(const QString &title, const Error &error)
{
    return {.title = title, .meaning = error.message, .hint = error.hint};
}

CredentialCheck skipped(const QString &title)
{
    return {.title = title, .skipped = true};
}

/// What the smallest call needs: beside the gateway's own, on today's platform the product.
Result<Request> smallestCall(const Gateway &gateway)
{
    Request request{.isRepeatable = true, .purpose = u"check credentials"_s};
    if (const auto isReady = gateway.ready(); !isReady)
        return fail(isReady.error());
    if (gateway.isClassic()) {
        request.path = u"/devices"_s;
        request.query = {{u"per_page"_s, u"1"_s}};
        return request;
    }
    const auto product = gateway.productId();
    if (!product)
        return fail(product.error());
    request.path = u"/device/list"_s;
    request.query = {{u"product_id"_s, *product}, {u"offset"_s, u"0"_s}, {u"limit"_s, u"1"_s}};
    return request;
}

/// The cloud's clock by the Date of its answer, which counts whole seconds.
std::optional<ClockOffset> clockOf(const HttpResponse &response)
{
    QString date = QString::fromLatin1(response.header("Date").trimmed());
    if (!date.endsWith(" GMT"_L1))
        return std::nullopt;
    date.replace(date.size() - 3, 3, "+0000"_L1);
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    if (!time.isValid())
        return std::nullopt;
    return ClockOffset(response.sentAtMs, response.sentAtMs + response.elapsedMs,
                       time.toMSecsSinceEpoch() + kHalfSecondMs);
}

CredentialCheck keyCheck(const QString &title, const Answer &answer)
{
    CredentialCheck check{.title = title,
                          .passed = answer.isDone(),
                          .httpStatus = answer.httpStatus,
                          .cloudCode = answer.code,
                          .cloudMessage = answer.words};
    if (check.passed)
        return check;
    const CodeMeaning meaning = meaningOf(answer);
    check.meaning = meaning.meaning + u'.';
    check.hint = meaning.isKnown ? meaning.hint : Text::tr("Check the apiKey, what it belongs to, and the product ID.");
    return check;
}

/// The lines of address and key. 401 and 403 are about the key, whoever words them; what else is no answer of OneNET's
/// is about the address.
QList<CredentialCheck> linesOf(const Exchange &exchange, const QString &keyName)
{
    const int status = exchange.response ? exchange.response->status : 0;
    CredentialCheck address{.title = Text::tr("API address"), .passed = true, .httpStatus = status};
    if (exchange.answer)
        return {address, keyCheck(keyName, *exchange.answer)};
    const Error &error = exchange.answer.error();
    if (error.code == ErrorCode::Unauthorized) {
        CredentialCheck key = failed(keyName, error);
        key.httpStatus = status;
        return {address, key};
    }
    address = failed(address.title, error);
    address.httpStatus = status;
    return {address, skipped(keyName)};
}

void addClock(const HttpResponse &response, bool usesToken, CredentialReport &report)
{
    const auto clock = clockOf(response);
    if (!clock)
        return;
    report.clockOffsetMs = clock->offsetMs();
    report.clockUncertaintyMs = clock->uncertaintyMs() + kHalfSecondMs;
    CredentialCheck &last = report.checks.last();
    if (usesToken && !last.passed && qAbs(clock->offsetMs()) > kWorryingOffsetMs)
        last.hint = Text::tr("Set this computer's clock: it differs from OneNET's by %n min, and tokens go by it.",
                             nullptr, static_cast<int>(qAbs(clock->offsetMs()) / 60'000));
}

} // namespace

Account::Account(std::shared_ptr<const Gateway> gateway) : m_gateway(std::move(gateway)) {}

Result<CredentialReport> Account::check(const CancelPtr &cancel)
{
    const QString settings = Text::tr("Settings");
    const QString key = keyTitle(m_gateway->access().credential);
    CredentialReport report;
    const auto request = smallestCall(*m_gateway);
    if (!request) {
        report.checks = {failed(settings, request.error()), skipped(Text::tr("API address")), skipped(key)};
        return report;
    }
    const qint64 startedAt = m_gateway->nowMs();
    const Exchange exchange = m_gateway->exchange(*request, cancel);
    report.elapsedMs = m_gateway->nowMs() - startedAt;
    if (!exchange.answer && exchange.answer.error().code == ErrorCode::Cancelled)
        return fail(exchange.answer.error());
    report.checks = QList<CredentialCheck>{{.title = settings, .passed = true}} + linesOf(exchange, key);
    if (exchange.response)
        addClock(*exchange.response, !m_gateway->isClassic(), report);
    return report;
}

} // namespace app::onenet
