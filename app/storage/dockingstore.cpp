#include "stores.h"

#include "database.h"
#include "jsontext.h"
#include "where.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::DockingStore)
};

const QString kFrom = u" FROM docking k JOIN platform f ON f.key = k.platform JOIN product p ON p.key = k.product"_s;
const QString kSelect = u"SELECT f.id, p.id, k.name, k.description, k.enabled, k.settings, k.revision, k.created_ms, "
                        "k.updated_ms, k.enabled_ms"_s +
                        kFrom;
/// Restricts a change to one record.
const QString kWhich = u" WHERE platform = (SELECT key FROM platform WHERE id = ?) "
                       "AND product = (SELECT key FROM product WHERE id = ? AND deleted_ms IS NULL)"_s;

QString ownerOf(const Docking &docking)
{
    return u"docking/"_s + docking.platform.text() + u'/' + docking.productId.text();
}

Error notFound(const PlatformId &platform, const ProductId &product)
{
    return {ErrorCode::NotFound,
            Text::tr("There is no docking record of the product %1 for %2.").arg(product.text(), platform.text()),
            {},
            {},
            {}};
}

Docking readDocking(const Row &row)
{
    Docking docking;
    docking.platform = PlatformId(row.text(0));
    docking.productId = ProductId(row.text(1));
    docking.name = row.text(2);
    docking.description = row.text(3);
    docking.enabled = row.flag(4);
    docking.settings = objectOf(row.text(5));
    docking.revision = row.integer(6);
    docking.createdAt = row.time(7);
    docking.updatedAt = row.time(8);
    docking.enabledAt = row.time(9);
    return docking;
}

Result<QList<Docking>> readDockings(Database &db, const QString &tail, const QVariantList &values)
{
    QList<Docking> dockings;
    const auto done = db.select(kSelect + tail, values, [&dockings](const Row &row) { dockings << readDocking(row); });
    if (!done)
        return fail(done.error());
    for (Docking &docking : dockings) {
        const auto names = db.select(u"SELECT name FROM secret WHERE owner = ? ORDER BY name"_s, {ownerOf(docking)},
                                     [&docking](const Row &row) { docking.storedSecrets << row.text(0); });
        if (!names)
            return fail(names.error());
    }
    return dockings;
}

Where whereOf(const DockingFilter &filter)
{
    Where where;
    if (!filter.platform.isEmpty())
        where.add(u"f.id = ?"_s, {filter.platform.text()});
    where.contains(u"p.id"_s, filter.id).contains(u"k.name"_s, filter.name);
    for (auto it = filter.settings.cbegin(); it != filter.settings.cend(); ++it) {
        if (it->isEmpty())
            continue;
        QVariantList values{u"$.\""_s + it.key() + u'"'}; // quoted: a key may hold a point
        for (const QString &value : *it)
            values << value;
        where.add(u"json_extract(k.settings, ?) IN ("_s + placeholders(it->size()) + u')', values);
    }
    return where;
}

} // namespace

Result<Page<Docking>> DockingStore::list(const DockingFilter &filter, const PageRequest &page) const
{
    const Where where = whereOf(filter);
    const auto total = m_db.integer(u"SELECT count(*)"_s + kFrom + where.sql(), where.values());
    if (!total)
        return fail(total.error());
    auto rows = readDockings(m_db, where.sql() + u" ORDER BY p.id DESC, f.id DESC LIMIT ? OFFSET ?"_s,
                             where.valuesAnd({page.limit, page.offset}));
    if (!rows)
        return fail(rows.error());
    return Page<Docking>{std::move(*rows), *total};
}

Result<qint64> DockingStore::indexOf(const PlatformId &platform, const ProductId &product,
                                     const DockingFilter &filter) const
{
    Where same = whereOf(filter);
    same.add(u"f.id = ? AND p.id = ?"_s, {platform.text(), product.text()});
    const auto there = m_db.integer(u"SELECT count(*)"_s + kFrom + same.sql(), same.values());
    if (!there)
        return there;
    if (*there == 0)
        return fail(notFound(platform, product));
    Where before = whereOf(filter);
    before.add(u"(p.id > ? OR (p.id = ? AND f.id > ?))"_s, {product.text(), product.text(), platform.text()});
    return m_db.integer(u"SELECT count(*)"_s + kFrom + before.sql(), before.values());
}

Result<QList<Docking>> DockingStore::all() const
{
    return readDockings(m_db, u" ORDER BY k.key"_s, {});
}

Result<Docking> DockingStore::find(const PlatformId &platform, const ProductId &product) const
{
    auto found = readDockings(m_db, u" WHERE f.id = ? AND p.id = ? AND p.deleted_ms IS NULL"_s,
                              {platform.text(), product.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(notFound(platform, product));
    return found->takeFirst();
}

Result<bool> DockingStore::existsForProduct(const ProductId &product) const
{
    return m_db.integer(u"SELECT count(*)"_s + kFrom + u" WHERE p.id = ? AND p.deleted_ms IS NULL"_s, {product.text()})
        .map([](qint64 count) { return count > 0; });
}

Result<> DockingStore::insert(const Docking &docking)
{
    const auto product =
        m_db.integer(u"SELECT key FROM product WHERE id = ? AND deleted_ms IS NULL"_s, {docking.productId.text()});
    if (!product)
        return fail(product.error());
    if (*product == 0)
        return fail(ErrorCode::NotFound, tr("There is no product %1.").arg(docking.productId.text()),
                    {.field = u"id"_s});
    const auto platform = m_db.platformKey(docking.platform.text());
    if (!platform)
        return fail(platform.error());
    const auto taken =
        m_db.integer(u"SELECT count(*) FROM docking WHERE platform = ? AND product = ?"_s, {*platform, *product});
    if (!taken)
        return fail(taken.error());
    if (*taken > 0) {
        return fail(ErrorCode::Conflict,
                    tr("The product %1 has a docking record here already.").arg(docking.productId.text()),
                    {.hint = tr("Edit that record, or choose another product."), .field = u"id"_s});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime created = docking.createdAt.isValid() ? docking.createdAt : now;
    const QVariant enabledAt = !docking.enabled              ? QVariant()
                               : docking.enabledAt.isValid() ? msOrNull(docking.enabledAt)
                                                             : msOrNull(now);
    const auto done =
        m_db.change(u"INSERT INTO docking (platform, product, name, description, enabled, settings, "
                    "revision, created_ms, updated_ms, enabled_ms) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)"_s,
                    {*platform, *product, docking.name, docking.description, docking.enabled ? 1 : 0,
                     textOf(docking.settings), msOf(created), msOf(now), enabledAt});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> DockingStore::update(const Docking &docking, bool touched)
{
    const auto stored = find(docking.platform, docking.productId);
    if (!stored)
        return fail(stored.error());
    if (stored->revision != docking.revision) {
        return fail(ErrorCode::Conflict, tr("The record was changed by somebody else in the meantime."),
                    {.hint = tr("Open it again and repeat your change.")});
    }
    if (!touched && stored->name == docking.name && stored->description == docking.description &&
        stored->settings == docking.settings)
        return {};
    const auto done =
        m_db.change(u"UPDATE docking SET name = ?, description = ?, settings = ?, revision = revision + 1, "
                    "updated_ms = ?"_s +
                        kWhich,
                    {docking.name, docking.description, textOf(docking.settings), QDateTime::currentMSecsSinceEpoch(),
                     docking.platform.text(), docking.productId.text()});
    if (!done)
        return fail(done.error());
    return {};
}

Result<> DockingStore::setEnabled(const PlatformId &platform, const ProductId &product, bool enabled)
{
    const auto stored = find(platform, product);
    if (!stored)
        return fail(stored.error());
    if (stored->enabled == enabled)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto rows =
        m_db.change(u"UPDATE docking SET enabled = ?, enabled_ms = ?, revision = revision + 1, "
                    "updated_ms = ?"_s +
                        kWhich,
                    {enabled ? 1 : 0, enabled ? QVariant(now) : QVariant(), now, platform.text(), product.text()});
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<> DockingStore::remove(const PlatformId &platform, const ProductId &product)
{
    const auto stored = find(platform, product);
    if (!stored)
        return fail(stored.error());
    if (const auto done = m_db.change(u"DELETE FROM docking"_s + kWhich, {platform.text(), product.text()}); !done)
        return fail(done.error());
    if (const auto done = m_db.change(u"DELETE FROM secret WHERE owner = ?"_s, {ownerOf(*stored)}); !done)
        return fail(done.error());
    return {};
}

} // namespace app
