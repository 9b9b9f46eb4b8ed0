#include "stores.h"

#include "database.h"
#include "jsontext.h"
#include "where.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// What is saved and is not what is in effect.
const QString kUnapplied =
    u"p.applied_ms IS NOT NULL AND (p.protocol IS NOT p.applied_protocol OR p.transport IS NOT p.applied_transport OR "
    "p.store_policy IS NOT p.applied_store_policy OR p.configuration IS NOT p.applied_configuration OR "
    "p.thing_model IS NOT p.applied_thing_model)"_s;
const QString kSelect =
    u"SELECT p.id, p.name, p.category_id, p.category_name, p.organization, p.protocol, p.transport, p.store_policy, "
    "p.device_type, p.description, p.configuration, p.thing_model, p.published, "_s +
    kUnapplied +
    u", p.created_ms, p.updated_ms, "
    "(SELECT count(*) FROM device d WHERE d.product = p.key AND d.deleted_ms IS NULL) FROM product p"_s;
/// The columns that insert and update share, in one order.
const QString kColumns = u"name, category_id, category_name, organization, protocol, transport, store_policy, "
                         "device_type, description, configuration, thing_model"_s;
constexpr int kColumnCount = 11;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ProductStore)
};

Product readProduct(const Row &row)
{
    Product product;
    product.id = ProductId(row.text(0));
    product.name = row.text(1);
    product.categoryId = row.text(2);
    product.categoryName = row.text(3);
    product.organization = row.text(4);
    product.protocol = row.text(5);
    product.transport = row.text(6);
    product.storePolicy = row.text(7);
    product.deviceType = static_cast<DeviceType>(row.number(8));
    product.description = row.text(9);
    product.configuration = objectOf(row.text(10));
    // One damaged record must not keep all others from being seen: it is listed, and says what is wrong with it.
    if (auto model = ThingModel::parse(row.text(11).toUtf8()))
        product.thingModel = std::move(*model);
    else
        product.damage = toText(model.error());
    product.published = row.flag(12);
    product.hasUnapplied = row.flag(13);
    product.createdAt = row.time(14);
    product.updatedAt = row.time(15);
    product.deviceCount = row.integer(16);
    return product;
}

AppliedProduct readApplied(const Row &row)
{
    AppliedProduct product;
    product.id = ProductId(row.text(0));
    product.everPublished = !row.isNull(1);
    if (!product.everPublished)
        return product;
    product.protocol = row.text(2);
    product.transport = row.text(3);
    product.storePolicy = row.text(4);
    if (auto model = ThingModel::parse(row.text(5).toUtf8()))
        product.thingModel = std::move(*model);
    else
        product.damage = toText(model.error());
    return product;
}

Result<QList<Product>> readProducts(Database &db, const QString &tail, const QVariantList &values)
{
    QList<Product> products;
    const auto done = db.select(kSelect + tail, values, [&](const Row &row) { products << readProduct(row); });
    if (!done)
        return fail(done.error());
    return products;
}

Where whereOf(const ProductFilter &filter)
{
    Where where;
    where.add(u"p.deleted_ms IS NULL"_s);
    where.contains(u"p.name"_s, filter.name).beginsWith(u"p.category_id"_s, filter.categoryId);
    QVariantList types;
    for (const DeviceType type : filter.types)
        types << static_cast<int>(type);
    QVariantList protocols;
    for (const QString &protocol : filter.protocols)
        protocols << protocol;
    where.anyOf(u"p.device_type"_s, types).anyOf(u"p.protocol"_s, protocols);
    if (filter.published)
        where.add(u"p.published = ?"_s, {*filter.published ? 1 : 0});
    return where;
}

/// In the order of kColumns.
QVariantList valuesOf(const Product &product)
{
    return {product.name,
            product.categoryId,
            product.categoryName,
            product.organization,
            product.protocol,
            product.transport,
            product.storePolicy,
            static_cast<int>(product.deviceType),
            product.description,
            textOf(product.configuration),
            textOf(product.thingModel.toJson())};
}

/// The same columns as they are stored; nothing when there is no such product.
Result<std::optional<QVariantList>> storedValues(Database &db, const ProductId &id)
{
    return db.first(u"SELECT "_s + kColumns + u" FROM product WHERE id = ? AND deleted_ms IS NULL"_s, {id.text()},
                    [](const Row &row) {
                        QVariantList values;
                        for (int i = 0; i < kColumnCount; ++i)
                            values << row.text(i);
                        return values;
                    });
}

bool isSame(const QVariantList &a, const QVariantList &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const QVariant &x, const QVariant &y) { return x.toString() == y.toString(); });
}

/// What is written must be readable: a model that is not would be found out too late, by the decoder.
Result<> checkReadable(const ThingModel &model)
{
    const auto again = ThingModel::parse(textOf(model.toJson()).toUtf8());
    if (again)
        return {};
    Error error = again.error();
    error.field = error.field.isEmpty() ? u"thingModel"_s : u"thingModel."_s + error.field;
    return fail(error);
}

Error notFound(const ProductId &id)
{
    return {ErrorCode::NotFound, Text::tr("There is no product %1.").arg(id.text()), {}, u"id"_s, {}};
}

Result<> putIntoEffect(Database &db, const ProductId &id)
{
    const auto done = db.change(u"UPDATE product SET published = 1, applied_ms = ?, applied_protocol = protocol, "
                                u"applied_transport = transport, "
                                "applied_store_policy = store_policy, applied_configuration = configuration, "
                                "applied_thing_model = thing_model WHERE id = ? AND deleted_ms IS NULL"_s,
                                {QDateTime::currentMSecsSinceEpoch(), id.text()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<AppliedProduct>> readAppliedProducts(Database &db, const QString &condition, const QVariantList &values)
{
    QList<AppliedProduct> products;
    const auto done = db.select(u"SELECT id, applied_ms, applied_protocol, applied_transport, applied_store_policy, "
                                "applied_thing_model FROM product WHERE deleted_ms IS NULL"_s +
                                    condition,
                                values, [&products](const Row &row) { products << readApplied(row); });
    if (!done)
        return fail(done.error());
    return products;
}

} // namespace

Result<Page<Product>> ProductStore::list(const ProductFilter &filter, const PageRequest &page) const
{
    const Where where = whereOf(filter);
    Page<Product> found;
    const auto total = m_db.integer(u"SELECT count(*) FROM product p"_s + where.sql(), where.values());
    if (!total)
        return fail(total.error());
    found.total = *total;
    auto rows = readProducts(m_db, where.sql() + u" ORDER BY p.created_ms DESC, p.key DESC LIMIT ? OFFSET ?"_s,
                             where.valuesAnd({page.limit, page.offset}));
    if (!rows)
        return fail(rows.error());
    found.rows = std::move(*rows);
    return found;
}

Result<QList<Product>> ProductStore::all() const
{
    return readProducts(m_db, u" WHERE p.deleted_ms IS NULL ORDER BY p.key"_s, {});
}

Result<QList<AppliedProduct>> ProductStore::applied() const
{
    return readAppliedProducts(m_db, {}, {});
}

Result<AppliedProduct> ProductStore::applied(const ProductId &id) const
{
    auto products = readAppliedProducts(m_db, u" AND id = ?"_s, {id.text()});
    if (!products)
        return fail(products.error());
    if (products->isEmpty())
        return fail(notFound(id));
    return products->takeFirst();
}

Result<Product> ProductStore::find(const ProductId &id) const
{
    auto products = readProducts(m_db, u" WHERE p.id = ? AND p.deleted_ms IS NULL"_s, {id.text()});
    if (!products)
        return fail(products.error());
    if (products->isEmpty())
        return fail(notFound(id));
    return products->takeFirst();
}

Result<> ProductStore::insert(const Product &product)
{
    if (const auto readable = checkReadable(product.thingModel); !readable)
        return readable;
    const auto taken =
        m_db.integer(u"SELECT count(*) FROM product WHERE id = ? AND deleted_ms IS NULL"_s, {product.id.text()});
    if (!taken)
        return fail(taken.error());
    if (*taken > 0) {
        return fail(ErrorCode::Conflict, tr("The product id %1 is taken.").arg(product.id.text()),
                    {.hint = tr("Choose another id."), .field = u"id"_s});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime created = product.createdAt.isValid() ? product.createdAt : now;
    const QDateTime updated = product.updatedAt.isValid() ? product.updatedAt : created;
    const auto done = m_db.change(
        u"INSERT INTO product (id, "_s + kColumns + u", published, created_ms, updated_ms) VALUES ("_s +
            placeholders(kColumnCount + 4) + u')',
        QVariantList{product.id.text()} + valuesOf(product) + QVariantList{0, msOf(created), msOf(updated)});
    if (!done)
        return fail(done.error());
    return product.published ? putIntoEffect(m_db, product.id) : Result<>();
}

Result<> ProductStore::update(const Product &product)
{
    if (const auto readable = checkReadable(product.thingModel); !readable)
        return readable;
    const auto stored = storedValues(m_db, product.id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(notFound(product.id));
    QVariantList values = valuesOf(product);
    if (!product.damage.isEmpty() && product.thingModel.isEmpty())
        values.last() = (*stored)->last(); // who only renames it must not lose what may still be put right
    if (isSame(values, **stored))
        return {};
    const auto done = m_db.change(
        u"UPDATE product SET name = ?, category_id = ?, category_name = ?, organization = ?, protocol = ?, "
        "transport = ?, store_policy = ?, device_type = ?, description = ?, configuration = ?, thing_model = ?, "
        "updated_ms = ? WHERE id = ? AND deleted_ms IS NULL"_s,
        values + QVariantList{QDateTime::currentMSecsSinceEpoch(), product.id.text()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> ProductStore::setPublished(const ProductId &id, bool published)
{
    const auto product = find(id);
    if (!product)
        return fail(product.error());
    if (product->published == published && (!published || !product->hasUnapplied))
        return {};
    if (published && !product->damage.isEmpty()) {
        return fail(ErrorCode::State, tr("The stored thing model of the product %1 is damaged.").arg(id.text()),
                    {.hint = tr("Import or enter the thing model again, then publish."), .detail = product->damage});
    }
    if (published) {
        if (auto applied = putIntoEffect(m_db, id); !applied)
            return applied;
    }
    const auto done = m_db.change(u"UPDATE product SET published = ?, updated_ms = ? WHERE id = ? "
                                  "AND deleted_ms IS NULL"_s,
                                  {published ? 1 : 0, QDateTime::currentMSecsSinceEpoch(), id.text()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> ProductStore::remove(const ProductId &id)
{
    const auto product = find(id);
    if (!product)
        return fail(product.error());
    if (product->deviceCount > 0) {
        return fail(ErrorCode::State, tr("The product %1 has devices and cannot be deleted.").arg(id.text()),
                    {.hint = tr("Delete its devices first.")});
    }
    const auto dockings = m_db.integer(u"SELECT count(*) FROM docking k JOIN product p ON p.key = k.product "
                                       "WHERE p.id = ? AND p.deleted_ms IS NULL"_s,
                                       {id.text()});
    if (!dockings)
        return fail(dockings.error());
    if (*dockings > 0) {
        return fail(ErrorCode::State, tr("A docking record uses the product %1; it cannot be deleted.").arg(id.text()),
                    {.hint = tr("Delete the docking record first.")});
    }
    const auto done = m_db.change(u"UPDATE product SET deleted_ms = ? WHERE id = ? AND deleted_ms IS NULL"_s,
                                  {QDateTime::currentMSecsSinceEpoch(), id.text()});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace app
