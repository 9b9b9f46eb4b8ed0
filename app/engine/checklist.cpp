#include "checklist.h"

#include "app/codec/codec.h"

#include <QLocale>

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
    if (field.kind == FieldKind::Secret)
        return docking.storedSecrets.contains(field.key);
    if (field.key == "id"_L1 || field.key == "name"_L1)
        return true;
    return !docking.settings.value(field.key).toVariant().toString().isEmpty();
}

ChecklistStep keysStep(const Docking &docking, const FormSchema &schema)
{
    ChecklistStep step{u"keys"_s, Text::tr("Keys are filled in"), {}, ChecklistStep::State::Done};
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

ChecklistStep enabledStep(const Docking &docking)
{
    ChecklistStep step{u"enabled"_s, Text::tr("Record is enabled"), {}, ChecklistStep::State::Open};
    if (docking.enabled) {
        step.state = ChecklistStep::State::Done;
        if (docking.enabledAt.isValid()) {
            const QString since = docking.enabledAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
            step.detail = Text::tr("Since %1").arg(since);
        }
    } else {
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
    list.steps << productStep(stores.products.find(product), product) << keysStep(*docking, info.docking)
               << enabledStep(*docking) << deviceStep(info.device, list.devicesWithIdentity) << pushStep(list);
    for (ChecklistStep &step : list.steps) {
        if (step.state == ChecklistStep::State::Open) {
            step.state = ChecklistStep::State::Current; // the first open one is the next to do
            break;
        }
    }
    return list;
}

} // namespace app
