#pragma once

#include "app/model/product.h"

#include <QByteArray>
#include <QJsonObject>

namespace app {

/// A product as a file: the record shape that JetLinks 1.x exports (product JSON; `metadata` is a text), and our import
/// form with `thingModel` as an object. Both are read, the first is written.
[[nodiscard]] QByteArray productToFile(const Product &product);
[[nodiscard]] Result<Product> productFromFile(const QByteArray &json);

/// One entry of an import file's "products". \a path leads to it, for errors.
[[nodiscard]] Result<Product> productFromImport(const QJsonObject &json, const QString &path);
/// The same entry for an export.
[[nodiscard]] QJsonObject productToExport(const Product &product);

} // namespace app
