// What hangs on a product's thing model: the rows of a docking.
#include "rules.h"

#include "app/cloud/formcheck.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::rules {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Dockings)
};

constexpr qsizetype kReasonsTold = 3;

bool hasRows(const FormSchema &schema, const Docking &docking)
{
    return std::any_of(schema.groups.cbegin(), schema.groups.cend(), [&docking](const FormGroup &group) {
        return !docking.settings.value(group.key).toArray().isEmpty();
    });
}

/// "Actions 2: This field is required."
QString reasonOf(const FormSchema &schema, const Error &fault)
{
    const auto place = rowPlace(fault.field);
    for (const FormGroup &group : schema.groups) {
        if (place && group.key == place->group)
            //: A block of the form, the number of a row in it, and what is wrong there.
            return Text::tr("%1 %2: %3").arg(group.label).arg(place->row + 1).arg(fault.message);
    }
    return fault.message;
}

} // namespace

Result<ThingModel> publishedModel(Stores &stores, const ProductId &id)
{
    const auto product = stores.products.applied(id);
    if (!product)
        return tl::unexpected(product.error());
    if (!product->everPublished) {
        return fail(ErrorCode::State, Text::tr("The product %1 has not been published yet.").arg(id.text()),
                    {.hint = Text::tr("Publish it on the product's page."), .field = u"id"_s});
    }
    if (!product->damage.isEmpty()) {
        return fail(ErrorCode::Database, Text::tr("The thing model of the product %1 is damaged.").arg(id.text()),
                    {.hint = Text::tr("Import or enter the thing model again, then publish the product."),
                     .field = u"id"_s,
                     .detail = product->damage});
    }
    return product->thingModel;
}

Result<> checkRows(Stores &stores, const EngineContext &context, const Docking &docking)
{
    const Platform *cloud = context.clouds.find(docking.platform);
    if (cloud == nullptr)
        return {}; // checkDocking() says so
    const FormSchema schema = cloud->info().docking;
    if (!hasRows(schema, docking))
        return {};
    const auto model = publishedModel(stores, docking.productId);
    if (!model)
        return tl::unexpected(model.error());
    const QList<Error> faults = groupFaults(schema, docking, &*model);
    if (faults.isEmpty())
        return {};
    QStringList reasons;
    for (const Error &fault : faults.first(std::min(kReasonsTold, faults.size())))
        reasons << reasonOf(schema, fault);
    if (const qsizetype more = faults.size() - reasons.size(); more > 0)
        reasons << Text::tr("and %n more", nullptr, int(more));
    return fail(ErrorCode::InvalidInput, reasons.join(u' '),
                {.hint = Text::tr("Correct the rows, or keep the record disabled."), .field = faults.first().field});
}

} // namespace app::rules
