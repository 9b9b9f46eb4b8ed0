#pragma once

#include <QList>
#include <QString>

namespace app {

/// 品类: an entry of the built-in category tree that the drawer 选择品类 offers.
struct Category
{
    QString id{};       ///< Path of keys between bars: "|41|42|53|". What a product keeps.
    QString parentId{}; ///< Empty for a top-level entry.
    QString name{};     ///< Translated: 烟雾报警器
    QString path{};     ///< Translated, for people: 智能生活 / 家居安防 / 烟雾报警器
};

/// The tree, parents before their children. Entries with numbers alone in their id are those of the JetLinks server's
/// built-in list that are public; the others are CloudDock's own and have words in their id, so that neither can be
/// taken for an entry of a server that is connected later.
[[nodiscard]] QList<Category> categories();

} // namespace app
