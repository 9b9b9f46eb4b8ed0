#include "rules.h"

#include "app/cloud/formcheck.h"
#include "try.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::rules {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Dockings)
};

QString valueOf(const Docking &docking, const FormField &field)
{
    if (field.key == "id"_L1)
        return docking.productId.text();
    if (field.key == "name"_L1)
        return docking.name.trimmed();
    if (field.key == "description"_L1)
        return docking.description;
    if (field.kind == FieldKind::Secret)
        return docking.secrets.value(field.key).revealText();
    return docking.settings.value(field.key).toVariant().toString().trimmed();
}

Error fault(const FormField &field, const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}, field.key, {}};
}

std::optional<Error> checkForm(const FormField &field, const QString &value)
{
    if (field.kind == FieldKind::Url) {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return fault(field, Text::tr("Expected an address that starts with http:// or https://."));
    }
    if (field.kind == FieldKind::AddressList) {
        static const QRegularExpression separator(u"[\\s,;]+"_s);
        const auto entries = value.split(separator, Qt::SkipEmptyParts);
        for (const QString &entry : entries) {
            if (QHostAddress::parseSubnet(entry).second < 0)
                return fault(field, Text::tr("\"%1\" is not an IP address or network.").arg(entry));
        }
    }
    if (!field.pattern.isEmpty()) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(field.pattern));
        if (!whole.match(value).hasMatch())
            return fault(field, field.patternMessage);
    }
    return {};
}

/// Choices, and values as the thing model wants them. They have no plain text.
bool isStructured(const FormField &field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::Choices || field.kind == FieldKind::Value ||
           field.kind == FieldKind::Source || field.kind == FieldKind::Sources;
}

std::optional<Error> checkField(const Docking &docking, const QStringList &stored, const FormField &field,
                                const FormContext &context)
{
    if (!isShown(field, context))
        return {};
    if (isStructured(field))
        return fieldFault(field, docking.settings.value(field.key), context);
    const QString value = valueOf(docking, field);
    if (!value.isEmpty())
        return checkForm(field, value);
    const bool kept =
        field.kind == FieldKind::Secret && stored.contains(field.key) && !docking.removedSecrets.contains(field.key);
    return field.required && !kept ? std::optional(fault(field, field.requiredMessage)) : std::nullopt;
}

/// Rows that are rows; what stands in them may be unfinished.
QList<Error> groupShapeFaults(const FormSchema &schema, const Docking &docking)
{
    QList<Error> faults;
    for (const FormGroup &group : schema.groups) {
        const QJsonValue value = docking.settings.value(group.key);
        const QJsonArray rows = value.toArray();
        const bool isRows = value.isUndefined() ||
                            (value.isArray() && std::all_of(rows.cbegin(), rows.cend(),
                                                            [](const QJsonValue &row) { return row.isObject(); }));
        if (!isRows)
            faults << Error{
                ErrorCode::InvalidInput, Text::tr("\"%1\" is not a list of rows.").arg(group.label), {}, group.key, {}};
        else if (group.maximum > 0 && rows.size() > group.maximum)
            faults << Error{ErrorCode::InvalidInput,
                            Text::tr("At most %n row(s) are possible.", nullptr, group.maximum),
                            {},
                            group.key,
                            {}};
    }
    return faults;
}

/// Settings that the schema names, and nothing else.
QList<Error> unknownKeys(const FormSchema &schema, const Docking &docking)
{
    QList<Error> faults;
    const auto known = [&schema](const QString &key, bool secret) {
        return std::any_of(schema.fields.cbegin(), schema.fields.cend(), [&](const FormField &field) {
            return field.key == key && (field.kind == FieldKind::Secret) == secret;
        });
    };
    const QStringList settings = docking.settings.keys();
    for (const QString &key : settings) {
        const bool isGroup = std::any_of(schema.groups.cbegin(), schema.groups.cend(),
                                         [&key](const FormGroup &group) { return group.key == key; });
        if (!isGroup && !known(key, false))
            faults << Error{ErrorCode::InvalidInput, Text::tr("There is no setting \"%1\".").arg(key), {}, key, {}};
    }
    const QStringList secrets = docking.secrets.keys() + docking.removedSecrets;
    for (const QString &key : secrets) {
        if (!known(key, true))
            faults << Error{ErrorCode::InvalidInput, Text::tr("There is no secret \"%1\".").arg(key), {}, key, {}};
    }
    return faults;
}

} // namespace

QList<Error> checkDocking(const Clouds &clouds, const Docking &docking, const QStringList &stored,
                          const ThingModel *model)
{
    const Platform *cloud = clouds.find(docking.platform);
    if (cloud == nullptr) {
        return {Error{ErrorCode::InvalidInput,
                      Text::tr("There is no cloud \"%1\".").arg(docking.platform.text()),
                      {},
                      u"platform"_s,
                      {}}};
    }
    const FormSchema schema = cloud->info().docking;
    QList<Error> faults;
    const FormContext context{.values = formValues(docking), .model = model};
    for (const FormField &field : schema.fields)
        if (const auto wrong = checkField(docking, stored, field, context))
            faults << *wrong;
    faults += unknownKeys(schema, docking) + groupShapeFaults(schema, docking);
    if (docking.enabled && model != nullptr)
        faults += groupFaults(schema, docking, model);
    if (cloud->check != nullptr) {
        const QList<Error> own = cloud->check(docking);
        for (const Error &error : own) {
            const bool told = std::any_of(faults.cbegin(), faults.cend(),
                                          [&error](const Error &fault) { return fault.field == error.field; });
            if (!told)
                faults << error; // one message a field is enough
        }
    }
    return faults;
}

Result<> insertDocking(Stores &stores, const EngineContext &context, const Docking &docking)
{
    const QList<Error> faults = checkDocking(context.clouds, docking, {});
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    if (const auto product = stores.products.find(docking.productId); !product) {
        return fail(ErrorCode::NotFound, Text::tr("There is no product %1.").arg(docking.productId.text()),
                    {.hint = Text::tr("Create the product first."), .field = u"id"_s});
    }
    if (stores.dockings.find(docking.platform, docking.productId)) {
        return fail(ErrorCode::Conflict,
                    Text::tr("The product %1 has a docking record here already.").arg(docking.productId.text()),
                    {.hint = Text::tr("Edit that record, or choose another product."), .field = u"id"_s});
    }
    APP_TRY(stores.dockings.insert(docking));
    APP_TRY(
        context.secrets.put(stores, SecretKeeper::dockingOwner(docking.platform, docking.productId), docking.secrets));
    return {};
}

Result<> updateDocking(Stores &stores, const EngineContext &context, const Docking &docking)
{
    const auto old = stores.dockings.find(docking.platform, docking.productId);
    if (!old)
        return tl::unexpected(old.error());
    const QList<Error> faults = checkDocking(context.clouds, docking, old->storedSecrets);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    if (old->enabled)
        APP_TRY(checkRows(stores, context, docking));
    const QString owner = SecretKeeper::dockingOwner(docking.platform, docking.productId);
    const auto removed = context.secrets.remove(stores, owner, docking.removedSecrets);
    if (!removed)
        return tl::unexpected(removed.error());
    const auto entered = context.secrets.put(stores, owner, docking.secrets);
    if (!entered)
        return tl::unexpected(entered.error());
    return stores.dockings.update(docking, *removed || *entered);
}

Result<> setDockingEnabled(Stores &stores, const EngineContext &context, const PlatformId &platform,
                           const ProductId &product, bool enabled)
{
    const auto docking = stores.dockings.find(platform, product);
    if (!docking)
        return tl::unexpected(docking.error());
    if (enabled) {
        const QList<Error> faults = checkDocking(context.clouds, *docking, docking->storedSecrets);
        if (!faults.isEmpty())
            return tl::unexpected(faults.first());
        APP_TRY(checkRows(stores, context, *docking));
    }
    return stores.dockings.setEnabled(platform, product, enabled);
}

} // namespace app::rules
