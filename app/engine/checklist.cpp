#include "checklist.h"

#include "app/cloud/formcheck.h"
#include "app/codec/codec.h"
#include "rules.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Dockings)
};

QString protocolName(const QString &id)
{
    const QList<CodecInfo> infos = codecInfos();
    for (const CodecInfo &info : infos) {
        if (info.id == id)
            return info.name;
    }
    return id;
}

ChecklistStep productStep(const Result<Product> &product, const ProductId &id)
{
    ChecklistStep step{u"published"_s, Text::tr("Product is published"), {}, ChecklistStep::State::Open};
    if (!product) {
        step.detail = Text::tr("There is no product %1 any more.").arg(id.text());
        step.state = ChecklistStep::State::Attention;
    } else if (product->published) {
        step.detail = protocolName(product->protocol) + u" · "_s + product->transport;
        step.state = ChecklistStep::State::Done;
    } else {
        step.detail = Text::tr("Publish it on the product's page.");
    }
    return step;
}

bool isFilled(const Docking &docking, const FormField &field)
{
    if (!isShown(field, {.values = formValues(docking)}))
        return true;
    if (field.kind == FieldKind::Secret)
        return docking.storedSecrets.contains(field.key);
    if (field.key == "id"_L1 || field.key == "name"_L1)
        return true;
    return !isEmptyValue(docking.settings.value(field.key));
}

ChecklistStep keysStep(const Docking &docking, const FormSchema &schema)
{
    const bool hasKeys = std::any_of(schema.fields.cbegin(), schema.fields.cend(),
                                     [](const FormField &field) { return field.kind == FieldKind::Secret; });
    ChecklistStep step{u"keys"_s,
                       hasKeys ? Text::tr("Keys are filled in") : Text::tr("Required fields are filled in"),
                       {},
                       ChecklistStep::State::Done};
    QStringList missing;
    QStringList advised;
    for (const FormField &field : schema.fields) {
        if (isFilled(docking, field))
            continue;
        if (field.required)
            missing << field.label;
        else if (field.recommended)
            advised << field.label;
    }
    if (!missing.isEmpty()) {
        step.state = ChecklistStep::State::Open;
        step.detail = Text::tr("Missing: %1").arg(missing.join(u", "_s));
    } else if (!advised.isEmpty()) {
        step.state = ChecklistStep::State::Attention;
        step.detail = Text::tr("Advised, still empty: %1").arg(advised.join(u", "_s));
    }
    return step;
}

/// Rows of a group: there, and without faults.
ChecklistStep rowsStep(const Docking &docking, const FormGroup &group, const QList<Error> &faults,
                       const Result<ThingModel> &model)
{
    ChecklistStep step{u"rows:"_s + group.key, group.label, {}, ChecklistStep::State::Done};
    const qsizetype rows = docking.settings.value(group.key).toArray().size();
    QSet<int> faulty;
    QString reason;
    for (const Error &fault : faults) {
        const auto place = rowPlace(fault.field);
        if (!place || place->group != group.key)
            continue;
        reason = reason.isEmpty() ? fault.message : reason;
        faulty.insert(place->row);
    }
    step.detail = Text::tr("%n row(s)", nullptr, int(rows));
    if (rows == 0) {
        step.state = ChecklistStep::State::Open;
        step.detail = group.emptyText;
    } else if (!model) {
        step.state = ChecklistStep::State::Attention;
        step.detail += u" · "_s + model.error().message;
    } else if (!faulty.isEmpty()) {
        step.state = ChecklistStep::State::Attention;
        step.detail += u" · "_s + Text::tr("%n with faults: %1", nullptr, int(faulty.size())).arg(reason);
    }
    return step;
}

QList<ChecklistStep> rowsSteps(Stores &stores, const Docking &docking, const FormSchema &schema)
{
    if (schema.groups.isEmpty())
        return {};
    const auto model = rules::publishedModel(stores, docking.productId);
    const QList<Error> faults = model ? groupFaults(schema, docking, &*model) : QList<Error>();
    QList<ChecklistStep> steps;
    for (const FormGroup &group : schema.groups)
        steps << rowsStep(docking, group, faults, model);
    return steps;
}

ChecklistStep enabledStep(const Docking &docking, bool takesPushes)
{
    ChecklistStep step{u"enabled"_s, Text::tr("Record is enabled"), {}, ChecklistStep::State::Open};
    if (docking.enabled) {
        step.state = ChecklistStep::State::Done;
        if (docking.enabledAt.isValid()) {
            const QString since = docking.enabledAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
            step.detail = Text::tr("Since %1").arg(since);
        }
    } else if (takesPushes) {
        step.detail = Text::tr("Pushes are refused with 404 until then.");
    }
    return step;
}

ChecklistStep deviceStep(const DeviceSchema &schema, qint64 count)
{
    QString label = schema.identityKey;
    for (const FormField &field : schema.fields) {
        if (field.key == schema.identityKey)
            label = field.label;
    }
    ChecklistStep step{u"device"_s, Text::tr("A device has its %1").arg(label), {}, ChecklistStep::State::Open};
    if (count > 0) {
        step.state = ChecklistStep::State::Done;
        step.detail = Text::tr("%n device(s), configuration applied", nullptr, static_cast<int>(count));
    } else {
        step.detail = Text::tr("Enter it in the device's configuration, save, then apply the configuration.");
    }
    return step;
}

ChecklistStep pushStep(const Checklist &list)
{
    ChecklistStep step{u"firstPush"_s, Text::tr("First push received"), {}, ChecklistStep::State::Open};
    if (list.lastPush) {
        step.state = ChecklistStep::State::Done;
        step.detail =
            Text::tr("Last at %1").arg(list.lastPush->receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    } else if (list.lastReject) {
        step.state = ChecklistStep::State::Attention;
        step.detail = Text::tr("Something arrived but was refused: %1").arg(list.lastReject->error);
    } else {
        step.detail = Text::tr("Waiting for the cloud to call the push address.");
    }
    return step;
}

} // namespace

Result<Checklist> makeChecklist(Stores &stores, const Clouds &clouds, const PlatformId &platform,
                                const ProductId &product)
{
    const Platform *cloud = clouds.find(platform);
    if (cloud == nullptr)
        return fail(ErrorCode::NotFound, Text::tr("There is no cloud \"%1\".").arg(platform.text()));
    const auto docking = stores.dockings.find(platform, product);
    if (!docking)
        return tl::unexpected(docking.error());
    const PlatformInfo info = cloud->info();

    Checklist list;
    DeviceFilter bound;
    bound.productId = product.text();
    bound.boundTo = {platform.text()};
    if (const auto devices = stores.devices.list(bound, {0, 1}); devices)
        list.devicesWithIdentity = devices->total;
    if (const auto row = stores.pushes.newestOf(platform, product); row)
        list.lastPush = *row;
    if (const auto row = stores.pushes.newestRejectOf(platform, product); row)
        list.lastReject = *row;
    if (const auto groups = stores.decoding.unmatched(1000); groups) {
        for (const UnmatchedGroup &group : *groups) {
            if (group.platform == platform && group.productId == product)
                list.unmatchedPushes += group.count;
        }
    }
    const bool takesPushes = cloud->receiver != nullptr;
    list.steps << productStep(stores.products.find(product), product) << keysStep(*docking, info.docking)
               << rowsSteps(stores, *docking, info.docking) << enabledStep(*docking, takesPushes);
    if (!info.device.identityKey.isEmpty())
        list.steps << deviceStep(info.device, list.devicesWithIdentity);
    if (takesPushes)
        list.steps << pushStep(list);
    for (ChecklistStep &step : list.steps) {
        if (step.state == ChecklistStep::State::Open) {
            step.state = ChecklistStep::State::Current; // the first open one is the next to do
            break;
        }
    }
    return list;
}

} // namespace app
