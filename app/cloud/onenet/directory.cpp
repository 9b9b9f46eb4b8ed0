#include "directory.h"

#include "classicdirectory.h"
#include "codes.h"
#include "currentdirectory.h"

#include "app/net/httpfault.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::onenet)
};

/// The rest of a run would meet it, too.
bool endsTheRun(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Unauthorized:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
        return true;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::State:
    case ErrorCode::Io:
    case ErrorCode::Database:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        break;
    }
    return false;
}

/// The call may have gone through although there is no answer that says so.
bool mayHaveWorked(const Error &error)
{
    return (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout) && !isSurelyNotSent(error);
}

bool fits(const QString &value, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

tl::unexpected<Error> wrong(const QString &field, const QString &message)
{
    return fail(ErrorCode::InvalidInput, message,
                {.hint = Text::tr("Enter it in the device's configuration for OneNET."), .field = field});
}

/// Does \a each for the rows from the first to the last, or to the one whose error ends the run: the rows behind it
/// get that error, and when it is the first row, the run as a whole.
template <typename Row, typename Outcome, typename Each, typename Failed>
Result<QList<Outcome>> run(const QList<Row> &rows, const CancelPtr &cancel, const Each &each, const Failed &failed)
{
    QList<Outcome> outcomes;
    std::optional<Error> end;
    for (const Row &row : rows) {
        if (!end && isCancelled(cancel))
            end = cancelledError();
        if (!end) {
            Result<Outcome> outcome = each(row);
            if (!outcome && endsTheRun(outcome.error()))
                end = outcome.error();
            outcomes.append(outcome ? *outcome : failed(outcome.error()));
        } else {
            outcomes.append(failed(*end));
        }
        if (end && outcomes.size() == 1)
            return fail(*end);
    }
    return outcomes;
}

} // namespace

Directory::Directory(std::shared_ptr<const Gateway> gateway) : m_gateway(std::move(gateway)) {}

int Directory::batchSize() const
{
    return kPageSize;
}

Result<Directory::Placed> Directory::lookUp(const CloudDeviceDraft &draft, const Error &otherwise, bool wasThere,
                                            const CancelPtr &cancel)
{
    const auto found = find(draft, cancel);
    if (!found || !*found)
        return fail(otherwise);
    return Placed{**found, wasThere};
}

Result<Directory::Placed> Directory::place(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const auto request = creation(draft);
    if (!request)
        return fail(request.error());
    const Exchange exchange = m_gateway->exchange(*request, cancel);
    if (!exchange.answer) {
        const Error &error = exchange.answer.error();
        return mayHaveWorked(error) ? lookUp(draft, error, false, cancel) : fail(error);
    }
    if (!exchange.answer->isDone()) {
        const Error error = errorOf(*exchange.answer);
        return error.code == ErrorCode::Unauthorized ? fail(error) : lookUp(draft, error, true, cancel);
    }
    if (const auto device = created(draft, exchange.answer->data))
        return Placed{*device, false};
    const Error nameless{ErrorCode::Network,
                         Text::tr("OneNET created the device but did not say under which ID."),
                         Text::tr("Look for it in the list of devices."),
                         {},
                         u"the answer to a creation has no id"_s};
    return lookUp(draft, nameless, false, cancel);
}

Result<CloudDevice> Directory::create(const CloudDeviceDraft &draft, const CancelPtr &cancel)
{
    const auto placed = place(draft, cancel);
    if (!placed)
        return fail(placed.error());
    if (placed->wasThere)
        return fail(ErrorCode::Conflict, Text::tr("OneNET has the device already."),
                    {.hint = Text::tr("Its ID there is %1.").arg(placed->device.cloudId)});
    return placed->device;
}

Result<QList<CloudDeviceOutcome>> Directory::createDevices(const QList<CloudDeviceDraft> &drafts,
                                                           const CancelPtr &cancel)
{
    return run<CloudDeviceDraft, CloudDeviceOutcome>(
        drafts, cancel,
        [&](const CloudDeviceDraft &draft) {
            return place(draft, cancel).map([](const Placed &placed) {
                return CloudDeviceOutcome{.device = placed.device};
            });
        },
        [](const Error &error) { return CloudDeviceOutcome{.error = error}; });
}

Result<QList<std::optional<Error>>> Directory::remove(const QList<CloudDevice> &devices, const CancelPtr &cancel)
{
    return run<CloudDevice, std::optional<Error>>(
        devices, cancel,
        [&](const CloudDevice &device) { return removeOne(device, cancel).map([] { return std::optional<Error>(); }); },
        [](const Error &error) { return std::optional<Error>(error); });
}

std::unique_ptr<CloudDirectory> makeDirectory(const std::shared_ptr<const Gateway> &gateway)
{
    if (gateway->isClassic())
        return std::make_unique<ClassicDirectory>(gateway);
    return std::make_unique<CurrentDirectory>(gateway);
}

Result<> checkNbIdentity(const CloudDeviceDraft &draft)
{
    const QString psk = draft.secrets.value(u"psk"_s).revealText();
    if (!fits(draft.values.value(u"imei"_s), u"[0-9]{15}"_s))
        return wrong(u"imei"_s, Text::tr("OneNET asks for the device's IMEI, 15 digits."));
    if (!fits(draft.values.value(u"imsi"_s), u"[0-9]{1,15}"_s))
        return wrong(u"imsi"_s, Text::tr("OneNET asks for the IMSI of the device's SIM card, up to 15 digits."));
    if (!psk.isEmpty() && !fits(psk, u"[A-Za-z0-9]{8,16}"_s))
        return wrong(u"psk"_s, Text::tr("A PSK has 8 to 16 letters and digits."));
    return {};
}

Result<int> pageNumber(const QString &page, int first)
{
    bool isNumber = true;
    const int number = page.isEmpty() ? first : page.toInt(&isNumber);
    if (!isNumber || number < first)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no such page."), {.detail = u"page token"_s});
    return number;
}

Result<QJsonArray> rowsOf(const QJsonValue &data, const QString &key)
{
    const QJsonValue rows = data.toObject().value(key);
    if (data.isObject() && (rows.isArray() || rows.isNull() || rows.isUndefined()))
        return rows.toArray();
    return fail(ErrorCode::Network, Text::tr("OneNET's list of devices cannot be read."),
                {.hint = Text::tr("Try again later."), .detail = u"no array "_s + key});
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, Text::tr("It was cancelled."), {}, {}, u"cancelled between two calls"_s};
}

bool isCancelled(const CancelPtr &cancel)
{
    return cancel && cancel->isRequested();
}

} // namespace app::onenet
