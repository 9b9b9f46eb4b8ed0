#include "finders.h"

#include "app/model/worker.h"

#include <memory>
#include <optional>

namespace ui {
namespace {

constexpr int kFound = 50;
constexpr int kProducts = 2000;

FinderItem itemOf(const app::Device &device)
{
    QString identity;
    for (const app::CloudConfiguration &configuration : device.configuration)
        for (const QString &value : configuration.values)
            if (identity.isEmpty())
                identity = value;
    return {device.id.text(), device.name, identity};
}

/// The answers of three questions as one list, each device once.
struct Gathered
{
    QList<FinderItem> items{};
    std::optional<app::Error> error{};
    int missing = 0;
};

} // namespace

Finder::Search productSearch(app::Engine &engine)
{
    return [&engine](const QString &text, QObject *receiver, const Finder::Answer &answer) {
        app::whenDone(engine.registry().products({}, {0, kProducts}), receiver,
                      [text, answer](const app::Result<app::Page<app::Product>> &page) {
                          if (!page) {
                              answer(tl::unexpected(page.error()));
                              return;
                          }
                          QList<FinderItem> items;
                          for (const app::Product &product : page->rows)
                              if (product.name.contains(text, Qt::CaseInsensitive) ||
                                  product.id.text().contains(text, Qt::CaseInsensitive))
                                  items.append({product.id.text(), product.name, {}});
                          answer(items);
                      });
    };
}

Finder::Search deviceSearch(app::Engine &engine, const QString &productId)
{
    return [&engine, productId](const QString &text, QObject *receiver, const Finder::Answer &answer) {
        QList<app::DeviceFilter> filters(text.isEmpty() ? 1 : 3);
        for (app::DeviceFilter &filter : filters)
            filter.productId = productId;
        if (!text.isEmpty()) {
            filters[0].name = text;
            filters[1].id = text;
            filters[2].identity = text;
        }
        auto gathered = std::make_shared<Gathered>();
        gathered->missing = int(filters.size());
        for (const app::DeviceFilter &filter : std::as_const(filters)) {
            app::whenDone(engine.registry().devices(filter, {0, kFound}), receiver,
                          [gathered, answer](const app::Result<app::Page<app::Device>> &page) {
                              if (page)
                                  for (const app::Device &device : page->rows)
                                      if (const FinderItem item = itemOf(device); !gathered->items.contains(item))
                                          gathered->items.append(item);
                              if (!page)
                                  gathered->error = page.error();
                              if (--gathered->missing > 0)
                                  return;
                              if (gathered->error)
                                  answer(tl::unexpected(*gathered->error));
                              else
                                  answer(gathered->items);
                          });
        }
    };
}

} // namespace ui
