#include "rules.h"

#include "try.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

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
    if (field.kind == FieldKind::Choice) {
        const bool known = std::any_of(field.choices.cbegin(), field.choices.cend(),
                                       [&value](const FieldChoice &choice) { return choice.value == value; });
        if (!known)
            return fault(field, Text::tr("\"%1\" is not one of the choices.").arg(value));
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
        if (!known(key, false))
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

QList<Error> checkDocking(const Clouds &clouds, const Docking &docking, const QStringList &stored)
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
    for (const FormField &field : schema.fields) {
        const QString value = valueOf(docking, field);
        if (value.isEmpty()) {
            const bool kept = field.kind == FieldKind::Secret && stored.contains(field.key) &&
                              !docking.removedSecrets.contains(field.key);
            if (field.required && !kept)
                faults << fault(field, field.requiredMessage);
            continue;
        }
        if (const auto wrong = checkForm(field, value))
            faults << *wrong;
    }
    faults += unknownKeys(schema, docking);
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
    }
    return stores.dockings.setEnabled(platform, product, enabled);
}

} // namespace app::rules
