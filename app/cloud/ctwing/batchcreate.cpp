#include "batchcreate.h"

#include "codes.h"
#include "devicedata.h"
#include "pushbody.h"

#include "app/net/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::BatchCreate)
};

QString imeiOf(const CloudDeviceDraft &draft)
{
    return draft.values.value(QString::fromLatin1(kImeiKey)).trimmed();
}

Error unsaid()
{
    return {.code = ErrorCode::Network,
            .message = Text::tr("CTWing does not say what became of this device."),
            .hint = Text::tr("Compare the devices with CTWing's before trying again."),
            .detail = u"no row with that IMEI in the answer"_s};
}

} // namespace

BatchCreate::BatchCreate(Gateway &gateway, const ProductFacts &product, Find find)
    : m_gateway(gateway), m_product(product), m_find(std::move(find))
{}

Result<QList<CloudDeviceOutcome>> BatchCreate::run(const QList<CloudDeviceDraft> &drafts, const CancelPtr &cancel)
{
    const QJsonArray rows = collect(drafts);
    if (rows.isEmpty())
        return m_outcomes;
    const QJsonObject body{{"productId"_L1, m_gateway.productNumber()},
                           {"operator"_L1, QLatin1StringView(kOperator)},
                           {"devices"_L1, rows}};
    const Answer answer = m_gateway.call(operations::kBatchCreateNbDevice, {}, body, cancel);
    const QJsonArray answered = readPage(answer.result).rows;
    if (answer.error && answered.isEmpty())
        return fail(*answer.error);
    for (const QJsonValue &row : answered) {
        const auto place = m_sent.constFind(idText(row.toObject().value("imei"_L1)));
        if (place != m_sent.constEnd())
            m_outcomes[*place] = outcomeOf(row.toObject(), drafts.at(*place));
    }
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        CloudDeviceOutcome &outcome = m_outcomes[it.value()];
        if (!outcome.device && !outcome.error)
            outcome.error = unsaid();
    }
    return m_outcomes;
}

QJsonArray BatchCreate::collect(const QList<CloudDeviceDraft> &drafts)
{
    QJsonArray rows;
    m_outcomes.fill({}, drafts.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const QString imei = imeiOf(drafts.at(i));
        if (const auto checked = checkDraft(drafts.at(i), m_product); !checked) {
            m_outcomes[i].error = checked.error();
        } else if (m_sent.contains(imei)) {
            m_outcomes[i].error = Error{.code = ErrorCode::InvalidInput,
                                        .message = Text::tr("The IMEI %1 occurs twice.").arg(imei),
                                        .field = QString::fromLatin1(kImeiKey)};
        } else {
            m_sent.insert(imei, i);
            rows.append(batchRow(drafts.at(i), m_product));
        }
    }
    return rows;
}

CloudDeviceOutcome BatchCreate::outcomeOf(const QJsonObject &row, const CloudDeviceDraft &draft)
{
    const QString imei = imeiOf(draft);
    const auto code = wholeOf(row.value("resultCode"_L1));
    if (!code)
        return {.error = unsaid()};
    if (*code != codes::kSuccess) {
        const ApiConfig &config = m_gateway.config();
        const QString words = redacted(row.value("description"_L1).toString().simplified(),
                                       {config.appKey, config.appSecret, config.masterKey});
        const Error error = withoutPsk(codeError(*code, words), draft);
        return *code == codes::kImeiExists ? lookedUp(imei, error) : CloudDeviceOutcome{.error = error};
    }
    CloudDevice device = readDevice(row);
    if (device.cloudId.isEmpty())
        return lookedUp(imei, unsaid());
    completeDevice(device, draft, m_product);
    return {.device = device};
}

CloudDeviceOutcome BatchCreate::lookedUp(const QString &imei, const Error &error)
{
    if (m_isBroken)
        return {.error = error};
    const auto found = m_find(imei);
    m_isBroken = !found && concernsTheRest(found.error());
    return found && *found ? CloudDeviceOutcome{.device = *found} : CloudDeviceOutcome{.error = error};
}

} // namespace app::ctwing
